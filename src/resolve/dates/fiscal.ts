/** When a fiscal year begins: by its own words, by the state that they name, or with the federal government's in October. */
import { monthNumber } from '../../article/calendar-day.ts'
import type { DateForm } from '../../rules/date/form.ts'
import type { Span } from '../../types.ts'

/** 31 U.S.C. 1102. */
const FEDERAL = 10
/** NASBO, Budget Processes in the States. */
const MOST_STATES = 7
const ownMonths: ReadonlyMap<string, number> = new Map([
  ['New York', 4],
  ['Texas', 9],
  ['Alabama', 10],
  ['Michigan', 10],
  ['District of Columbia', 10],
])

/** How far from the words their edge is told: "fiscal 2016, which ended June 30". */
const REACH = 48

const EDGE =
  /^,?\s(?:which\s|that\s)?(?<edge>begin|began|start|end)(?:s|n?ing|ed)?(?:\son)?\s(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?)\s(?<day>\d{1,2})(?!\d)/

const STATE_BUDGET =
  /(?<![A-Za-z])(?:state (?:budget|aid|lawmakers|spending|revenue)|state's budget|Legislature|General Assembly|statehouse)(?![A-Za-z])/

const OWN = /(?<![A-Za-z])(?:New York|Texas|Alabama|Michigan|District of Columbia)(?![A-Za-z])/
const OWN_BEFORE = /(?<![A-Za-z])(New York|Texas|Alabama|Michigan|District of Columbia)(?:'s?)?(?: state)? (?:the )?$/

/** "The first quarter, which ended Sept. 30": a quarter that is told to end in another month than its calendar one is fiscal. */
export function withToldQuarter(form: DateForm, folded: string, match: Span): DateForm {
  if (form.is !== 'part' || form.parts !== 4 || form.nth < 1) return form
  const edge = edgeMonth(folded.slice(match.end, match.end + REACH))
  return edge?.is === 'end' ? { ...form, fiscal: true } : form
}

/** The month, January being 1, in which the fiscal year that a match speaks of begins; `context` is its sentence. */
export function fiscalMonth(form: DateForm, folded: string, match: Span, context: string): number {
  if (!isFiscal(form)) return FEDERAL
  const edge = edgeMonth(folded.slice(match.end, match.end + REACH))
  if (edge !== null) {
    const before = form.is === 'part' ? 3 * (edge.is === 'start' ? form.nth - 1 : form.nth) : 0
    if (form.is === 'part') return ((edge.month - before - (edge.is === 'start' ? 1 : 0) + 24) % 12) + 1
    return edge.is === 'start' ? edge.month : (edge.month % 12) + 1
  }
  const owner = OWN_BEFORE.exec(folded.slice(Math.max(0, match.start - REACH), match.start))?.[1]
  if (owner !== undefined) return ownMonths.get(owner) ?? MOST_STATES
  const ofState = form.is === 'fiscal-year' && form.state
  if (!ofState && !STATE_BUDGET.test(context)) return FEDERAL
  return ownMonths.get(OWN.exec(context)?.[0] ?? '') ?? MOST_STATES
}

function isFiscal(form: DateForm): boolean {
  if (form.is === 'interval') return form.from.is === 'fiscal-year'
  return form.is === 'fiscal-year' || (form.is === 'part' && form.fiscal)
}

function edgeMonth(after: string): { readonly is: 'start' | 'end'; readonly month: number } | null {
  const { edge, month, day } = EDGE.exec(after)?.groups ?? {}
  const number = month === undefined ? null : monthNumber(month)
  if (number === null) return null
  if (edge !== 'end') return { is: 'start', month: number }
  // A year that ends in the first days of a month ends with the month before.
  return { is: 'end', month: Number(day) > 14 ? number : ((number + 10) % 12) + 1 }
}
