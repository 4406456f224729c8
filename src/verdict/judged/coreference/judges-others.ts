/** "The state auditor's report on Dayton", "sued by Delano": who judges others is hardly the one spoken of afterwards. */

const officer =
  /^(?:'s?)? (?:[A-Za-z]+ ){0,2}?(?:[Aa]uditors?|[Cc]omptroller|[Aa]ttorney [Gg]eneral|[Ii]nspectors?|[Rr]egulators?|[Oo]mbuds[a-z]+|[Ee]xaminers?|[Ii]nvestigators?)(?![a-z])/
const deed =
  /^(?:, [A-Z][a-z]{1,5}\.,?)?(?:'s?)?(?: (?:[A-Z][a-z]+|of|for|and)){0,6}?(?: [a-z]+){0,2}? (?:su(?:ed|es|ing)|accus(?:ed|es|ing)|alleg(?:ed|es|ing)|f(?:ound|inds)|fined|cited|ordered|faulted|complain(?:ed|s)|investigat(?:ed|es|ing)|audited|inspected|ruled|determined|concluded)(?![a-z])/
const done =
  /\b(?:sued|accused|cited|fined|filed|brought|investigated|ordered|audited|faulted|made|complaints?|found|issued|released|reports?|audits?|letters?|lawsuits?|suits?|findings?)(?: [A-Za-z]+){0,2} (?:by|from) (?:the )?(?:(?:city|town|village|county|state) of )?$/
/** "is sued", "and Iowa were ordered": it is judged itself. */
const passive = / (?:is|are|was|were|be|been|being|gets?|got|to|itself|themselves|will|may|could|would) /

/** More text than an officer's title or a verb with its auxiliaries. */
const AROUND = 64

/** Does what stands around the name of a place at those offsets say so? */
export function judgesOthers(folded: string, start: number, end: number): boolean {
  const behind = folded.slice(end, end + AROUND)
  if (officer.test(behind)) return true
  const verb = deed.exec(behind)
  if (verb && !passive.test(verb[0])) return true
  return done.test(folded.slice(Math.max(0, start - AROUND), start))
}
