/** An article that shows what is read, and what is not. */
export const example = `Pueblo County jail fails state review

PUEBLO, Colo. (AP) - March 14, 2019 - Pueblo County violated the Americans with Disabilities Act for years, a state audit released Thursday found. El Paso County, Colo., complied with every rule, the audit said.

“We comply with the ADA and with 42 U.S.C. 12132,” Pueblo County Sheriff Dana Whitlock said Friday. “The auditors read the numbers wrong.”

The Justice Department is reviewing whether Denver violates Section 504 of the Rehabilitation Act. Denver must comply with a new rule by July 1.
`
