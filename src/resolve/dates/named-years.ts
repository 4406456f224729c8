/** Years that are part of a name: "the 1972 law", "a 2021 order", "Roe v. Doe (1973)". They say nothing of when else things happened. */
import type { DateForm } from '../../rules/date/form.ts'
import type { Span } from '../../types.ts'

/** So far from the year, in UTF-16 code units, its noun stands at most. */
const REACH = 64

/** "2021 emergency administrative order", "1972 law's"; but "2021 because the law", "2021, the order". */
const NAMED_BEHIND =
  /^ (?:(?!(?:and|as|at|because|but|by|for|from|if|in|of|on|or|since|so|that|the|to|under|when|where|while|with)(?![A-Za-z]))[A-Za-z][A-Za-z'-]{1,15} ){0,3}(?:[Aa]cts?|[Aa]greements?|[Aa]mendments?|[Bb]allot measures?|[Bb]ills?|[Bb]udgets?|[Cc]ases?|[Cc]odes?|[Dd]ecisions?|[Dd]ecrees?|[Dd]irectives?|[Ii]njunctions?|[Ii]nitiatives?|[Jj]udgments?|[Ll]aws?|[Ll]awsuits?|[Oo]pinions?|[Oo]rders?|[Oo]rdinances?|[Pp]acts?|[Pp]ermits?|[Rr]egulations?|[Rr]esolutions?|[Rr]ules?|[Rr]ulings?|[Ss]ettlements?|[Ss]tatutes?|[Tt]reat(?:y|ies))(?![A-Za-z])/

/** "the Open Records Act of 1974", "Roe v. Doe (1973)". */
const NAMED_BEFORE =
  /(?:(?<![A-Za-z])(?:Acts?|Amendments?|Code|Laws?|Orders?|Ordinance|Resolution) of |(?<![A-Za-z])vs?\. [A-Z][A-Za-z.' -]{1,40}(?:, |,? \())$/

/** Is a date the year in the name of a law, an order, a case or a fiscal year? */
export function isYearOfName(form: DateForm, folded: string, { start, end }: Span): boolean {
  if (form.is === 'fiscal-year' || form.is === 'school-year') return true
  if (form.is !== 'year') return false
  return (
    NAMED_BEHIND.test(folded.slice(end, end + REACH)) ||
    NAMED_BEFORE.test(folded.slice(Math.max(0, start - REACH), start))
  )
}
