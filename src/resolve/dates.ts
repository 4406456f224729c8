/** Date mentions get their values: relative ones are counted from the reference date or from one another. */
import type { Warning } from '../record.generated.ts'
import type { DateForm, DateRule, YearWords } from '../rules/date/form.ts'
import { dateRules } from '../rules/date/index.ts'
import { runAtCues } from '../rules/date/run-at-cues.ts'
import type { RuleMatch } from '../rules/rule.ts'
import type { Article, DateMention, Sentence, Span } from '../types.ts'
import { readDay, yearOf } from './dates/calendar.ts'
import { around, followingYear, isJoined, type Latest, mayBeBusiness } from './dates/context.ts'
import { DatesBefore } from './dates/dates-before.ts'
import { type Direction, directionAround, directionBehindPast } from './dates/direction.ts'
import { fiscalMonth, withToldQuarter } from './dates/fiscal.ts'
import { withKnownYear } from './dates/known-days.ts'
import { resolveForm } from './dates/values.ts'
import { yearOfDay } from './dates/years.ts'

/** Options of `findDates`, for the rule harness. */
export interface DateOptions {
  readonly rules?: readonly DateRule[]
  readonly prefilter?: boolean
}

/**
 * Finds the dates, intervals, durations, times and sets of the windows, outside the masked spans.
 *
 * Shape: sorted by start, no overlaps. A mention that needs a reference date and has none is valued null or with an
 * unspecified year. Never throws.
 *
 * @example findDates(article, windows, []).dates // [{ text: 'Oct. 11', value: '2017-10-11', kind: 'date', ... }]
 */
export function findDates(
  article: Article,
  windows: readonly Span[],
  masked: readonly Span[],
  options: DateOptions = {},
): { readonly dates: readonly DateMention[]; readonly warnings: readonly Warning[] } {
  const { rules = dateRules, prefilter = true } = options
  const forms = outside(runAtCues(rules, article, windows, !prefilter), masked)
  return resolveForms(article, forms)
}

/** The matches that touch no masked span; both lists are sorted by start. */
function outside<M extends Span>(matches: readonly M[], masked: readonly Span[]): readonly M[] {
  let at = 0
  return matches.filter((match) => {
    while (at < masked.length && (masked[at] as Span).end <= match.start) at++
    const mask = masked[at]
    return mask === undefined || mask.start >= match.end
  })
}

function resolveForms(
  { folded, sentences, reference }: Article,
  matches: readonly RuleMatch<DateForm>[],
): { readonly dates: readonly DateMention[]; readonly warnings: readonly Warning[] } {
  const referenceDay = reference === null ? null : readDay(reference.value)
  const before = new DatesBefore(folded, referenceDay)
  const dates: DateMention[] = []
  const warnings: Warning[] = []
  let at = 0
  for (const [index, match] of matches.entries()) {
    while (at < sentences.length - 1 && (sentences[at] as Sentence).end <= match.start) at++
    const sentence = sentences[at] ?? match
    const context = around(folded, sentence, match)
    const listed = withYear(match.value, followingYear(folded, matches, index))
    const known = withKnownYear(listed, context, referenceDay === null ? null : yearOf(referenceDay))
    const form = withToldQuarter(known, folded, match)
    if ((form.is === 'part' || form.is === 'named-quarter') && !mayBeBusiness(form, context, folded, match)) continue
    const near = before.nearest(match)
    const direction = needsDirection(form) ? directionOf(folded, sentence, match, near, referenceDay) : null
    const resolved = resolveForm(form, {
      reference: referenceDay,
      direction,
      carriedYear: before.yearFor(form, sentence, match, direction),
      previous: near !== null && mayPointAt(near, form, at) ? near.resolved : null,
      quarter: before.quarter,
      fiscalMonth: fiscalMonth(form, folded, match, context),
    })
    if (resolved === null) continue
    const { value, kind, granularity, inferred } = resolved
    dates.push({ start: match.start, end: match.end, rule: match.rule, value, kind, granularity, inferred })
    if (warnings.length === 0 && referenceDay !== null && contradicts(form, referenceDay, direction)) {
      warnings.push({
        code: 'reference-date-contradicted',
        message: `"${folded.slice(match.start, match.end)}" does not fit the reference date ${reference?.value ?? ''}.`,
        start: match.start,
        end: match.end,
      })
    }
    // What a period is set against is not spoken of any further.
    if ((kind === 'date' || kind === 'interval') && !comparesPeriods(form))
      before.add(form, resolved, match, at, context)
  }
  return { dates, warnings }
}

/** "the next day", "that year": of a date in the same sentence or the one before; "two days later" of any that is near. */
function mayPointAt(near: Latest, form: DateForm, sentence: number): boolean {
  const pointsBack = form.is === 'back-reference' || form.is === 'whole-year' || comparesPeriods(form)
  return !pointsBack || sentence - near.sentence <= 1
}

const withYear = (form: DateForm, year: YearWords): DateForm =>
  year !== null && (form.is === 'day' || form.is === 'month' || form.is === 'season') ? { ...form, year } : form

const comparesPeriods = (form: DateForm): boolean =>
  form.is === 'same-period' || (form.is === 'shift' && form.compares === true)

/** Where the words around a date look; a date joined to one still to come is to come as well. */
function directionOf(
  folded: string,
  sentence: Span,
  match: RuleMatch<DateForm>,
  near: Latest | null,
  reference: number | null,
): Direction {
  const follows = near?.resolved.first != null && reference !== null && near.resolved.first > reference
  if (follows && isJoined(folded.slice(near.end, match.start))) return 'future'
  const direction = directionAround(folded, sentence, match)
  // Days of the week are told of the last one far more often: "voted to raise taxes Tuesday".
  return direction === 'past' && isDated(match.value) ? directionBehindPast(folded, sentence, match) : direction
}

/** A day of a month, or a stretch of such days. */
const isDated = (form: DateForm): boolean =>
  form.is === 'day' ||
  form.is === 'day-alone' ||
  (form.is === 'holiday' && form.isOn === true) ||
  (form.is === 'interval' && form.to.is === 'day')

function needsDirection(form: DateForm): boolean {
  switch (form.is) {
    case 'day':
    case 'month':
    case 'season':
    case 'part':
    case 'holiday':
      return typeof form.year !== 'number'
    case 'weekday':
    case 'weekday-day':
    case 'weekend':
    case 'interval':
    case 'ahead':
    case 'whole-year':
    case 'open':
    case 'about':
    case 'edge':
    case 'week-of':
    case 'week-of-month':
    case 'nth-weekday':
    case 'day-alone':
      return true
    default:
      return false
  }
}

/** Does a weekday beside a month and day fit no year near the reference? */
function contradicts(form: DateForm, reference: number, direction: Direction): boolean {
  if (form.is !== 'day' || form.weekday === null || form.year !== null) return false
  return yearOfDay(form.month, form.day, form.weekday, reference, direction).contradicted
}
