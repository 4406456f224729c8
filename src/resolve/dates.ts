/** Date mentions get their values: relative ones are counted from the reference date or from one another. */
import type { Warning } from '../record.generated.ts'
import {
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  daysIn,
  isoDay,
  isoMonth,
  isValid,
  parseIsoDay,
  weekdayOf,
} from '../rules/date/calendar.ts'
import type { DateForm, DateRule, Unit } from '../rules/date/form.ts'
import { dateRules } from '../rules/date/rules.ts'
import { type RuleMatch, runPatterns } from '../rules/rule.ts'
import type { Article, DateMention, Span } from '../types.ts'

/** Finds the dates, intervals, durations, times and sets of the windows, outside the masked spans; sorted by start. */
export function findDates(
  article: Article,
  windows: readonly Span[],
  masked: readonly Span[],
  options: { readonly rules?: readonly DateRule[]; readonly prefilter?: boolean } = {},
): { readonly dates: readonly DateMention[]; readonly warnings: readonly Warning[] } {
  const matches = unmasked(runPatterns(options.rules ?? dateRules, article.folded, windows, undefined, options), masked)
  const reader = new DateReader(article)
  const dates = matches.map((match, index) => reader.read(match, matches[index + 1]))
  return { dates, warnings: reader.warnings }
}

/** Drops matches that touch a masked span; both lists are sorted, so one pointer runs along. */
function unmasked<M extends Span>(matches: readonly M[], masked: readonly Span[]): readonly M[] {
  let mask = 0
  return matches.filter((match) => {
    while (mask < masked.length && (masked[mask] as Span).end <= match.start) mask++
    return mask >= masked.length || (masked[mask] as Span).start >= match.end
  })
}

type Inferred = DateMention['inferred'][number]
interface Value {
  readonly value: string | null
  readonly kind: DateMention['kind']
  readonly granularity: DateMention['granularity']
  readonly inferred: readonly Inferred[]
  /** The first day, for what is counted from this date. */
  readonly day: Day | null
}

/** Words that make what they govern lie ahead. */
const future =
  /\b(?:will|shall|would|going to|plans? to|scheduled|expected|set|due|begins?|starts?|takes effect|deadline|until|by|next|upcoming|vote on|meets|to (?:meet|vote|hear|be|take|begin|decide|hold|rule)|won't|'ll|effective|before|close|closes)\b/i
const past =
  /\b(?:was|were|had|said|ruled|found|voted|came|began|ended|took|filed|signed|told|wrote|issued|met|made|became|sent|passed|announced|reported|released|killed|died|arrested|sued|since|after|adopted|listed|denied|\w{2,12}ed)\b/i

/** Reads matches in text order; each value may depend on the one before. */
class DateReader {
  readonly warnings: Warning[] = []
  private readonly reference: Day | null
  private last: Day | null = null
  private lastYear: number | null = null

  constructor(private readonly article: Article) {
    this.reference = article.reference ? parseIsoDay(article.reference.value) : null
  }

  read(match: RuleMatch<DateForm>, next: RuleMatch<DateForm> | undefined): DateMention {
    const value = this.resolve(match.value, match, next)
    if (value.day && (value.kind === 'date' || value.kind === 'interval')) this.last = value.day
    const { start, end, rule } = match
    return {
      start,
      end,
      rule,
      value: value.value,
      kind: value.kind,
      granularity: value.granularity,
      inferred: value.inferred,
    }
  }

  private resolve(form: DateForm, span: Span, next?: RuleMatch<DateForm>): Value {
    switch (form.type) {
      case 'value':
        return {
          value: form.value,
          kind: form.kind,
          granularity: form.granularity,
          inferred: [],
          day: this.dayOfValue(form.value),
        }
      case 'calendar':
        return this.calendar(form, span, next)
      case 'weekday':
        return this.weekday(form.weekday, form.shift, span)
      case 'shift':
        return this.shift(form.unit, form.by, this.reference)
      case 'offset':
        return form.unit === 'day' ? this.days(form.by, this.reference) : this.shift(form.unit, form.by, this.reference)
      case 'after': {
        const anchor = this.last ?? this.reference
        return form.unit === 'day' ? this.days(form.by, anchor) : this.shift(form.unit, form.by, anchor)
      }
      case 'range':
        return this.range(form.from, form.to, span)
      case 'holiday':
        return this.holiday(form.holiday, form.year, span)
      case 'season':
        return this.season(form.season, form.by)
      case 'fiscal':
        return {
          value: `${form.year - 1}-10-01/${form.year}-09-30`,
          kind: 'date',
          granularity: 'fiscal_year',
          inferred: [],
          day: { year: form.year - 1, month: 10, day: 1 },
        }
      default: {
        const never: never = form
        return never
      }
    }
  }

  private dayOfValue(value: string | null): Day | null {
    const match = /^(\d{4})(?:-(\d\d))?/.exec(value ?? '')
    return match ? { year: Number(match[1]), month: Math.min(12, Number(match[2] ?? 1)), day: 1 } : null
  }

  private calendar(form: Extract<DateForm, { type: 'calendar' }>, span: Span, next?: RuleMatch<DateForm>): Value {
    const { month, day } = form
    let { year } = form
    const inferred: Inferred[] = []
    if (year === null && month !== null) {
      year = this.shiftedYear(form) ?? this.carriedYear(span, next) ?? this.nearestYear(month, day, span)
      inferred.push('year')
    } else if (year !== null) this.lastYear = year
    if (year === null) {
      return {
        value:
          month === null
            ? null
            : `XXXX-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`,
        kind: 'date',
        granularity: day === null ? 'month' : 'day',
        inferred: [],
        day: null,
      }
    }
    if (month === null)
      return { value: String(year), kind: 'date', granularity: 'year', inferred, day: { year, month: 1, day: 1 } }
    if (day === null)
      return {
        value: isoMonth(year, month),
        kind: 'date',
        granularity: 'month',
        inferred,
        day: { year, month, day: 1 },
      }
    const whole = { year, month, day }
    if (!isValid(whole)) return { value: null, kind: 'date', granularity: 'day', inferred: [], day: null }
    if (form.weekday && weekdayOf(dayNumber(whole)) !== form.weekday && form.year === null)
      return this.byWeekday(whole, form.weekday, span)
    return { value: isoDay(whole), kind: 'date', granularity: 'day', inferred, day: whole }
  }

  /** "Tuesday, May 4" fits one year in five or six: the nearest that fits. If none near does, the reference date is doubtful. */
  private byWeekday(day: Day, weekday: number, span: Span): Value {
    for (const step of [-1, 1, -2, 2]) {
      const other = { ...day, year: day.year + step }
      if (isValid(other) && weekdayOf(dayNumber(other)) === weekday) {
        this.warnings.push({
          code: 'reference-date-contradicted',
          message: `${this.words(span)} falls in ${other.year}, not in the reference date's year.`,
          start: span.start,
          end: span.end,
        })
        return { value: isoDay(other), kind: 'date', granularity: 'day', inferred: ['year'], day: other }
      }
    }
    return { value: isoDay(day), kind: 'date', granularity: 'day', inferred: ['year'], day }
  }

  /** "last September" lies behind, whatever month it is now. */
  private shiftedYear({ month, shift }: Extract<DateForm, { type: 'calendar' }>): number | null {
    if (!shift || !this.reference || month === null) return null
    if (shift < 0) return month < this.reference.month ? this.reference.year : this.reference.year - 1
    return month > this.reference.month ? this.reference.year : this.reference.year + 1
  }

  /** "Sept. 11 and Oct. 7, 2001": the year stands behind the last of a list; or it was said just before. */
  private carriedYear(span: Span, next?: RuleMatch<DateForm>): number | null {
    if (
      next &&
      next.value.type === 'calendar' &&
      next.value.year !== null &&
      next.value.day !== null &&
      next.start - span.end < 8
    ) {
      if (/^,? (?:and|or|to) $|^, $/.test(this.article.folded.slice(span.end, next.start))) return next.value.year
    }
    if (this.lastYear !== null && this.last !== null) {
      const from = this.lastEnd
      if (
        from !== null &&
        span.start - from < 12 &&
        /^,? (?:and|or) $|^, $/.test(this.article.folded.slice(from, span.start))
      )
        return this.lastYear
    }
    this.lastEnd = span.end
    return null
  }

  private lastEnd: number | null = null

  /** The year that puts the day nearest to the reference, weighed by the verb that governs it. */
  private nearestYear(month: number, day: number | null, span: Span): number | null {
    const { reference } = this
    if (!reference) return null
    const ahead = this.governed(span)
    const at = (year: number) =>
      dayNumber({ year, month, day: Math.min(day ?? 15, daysIn(year, month)) }) - dayNumber(reference)
    if (day === null && month === reference.month) return reference.year
    const candidates = [reference.year - 1, reference.year, reference.year + 1]
    const cost = (year: number) => {
      const distance = at(year)
      if (distance > 0)
        return ahead === 'future' ? distance : ahead === 'past' ? distance * 6 : distance * (day === null ? 3.2 : 1.6)
      return ahead === 'future' ? -distance * 3 : -distance
    }
    return candidates.reduce((best, year) => (cost(year) < cost(best) ? year : best))
  }

  /** Does the clause around speak of what is to come, of what was, or neither? */
  private governed(span: Span): 'future' | 'past' | null {
    const before = this.article.folded.slice(Math.max(0, span.start - 70), span.start)
    const clause = before.slice(
      Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n')) + 1,
    )
    const behind = this.article.folded.slice(span.end, span.end + 40).split(/[.;\n]/, 1)[0] ?? ''
    // "insisted Tuesday they will": the verb right before the day is the one that governs it.
    if (past.test(clause.slice(-18))) return 'past'
    if (
      /\b(?:will|scheduled|is set|are set|plans? to|expected to|going to)\b/i.test(clause) ||
      /\b(?:until|by|next)\s+$/i.test(clause)
    )
      return 'future'
    if (/^,? \w+ (?:will|plans? to)\b/i.test(behind)) return 'future'
    if (past.test(clause) || /^,? [\w ]{0,30}\b(?:was|were|had|said|ruled|\w{2,12}ed)\b/i.test(behind)) return 'past'
    return future.test(clause) ? 'future' : null
  }

  private weekday(weekday: number, shift: -1 | 0 | 1, span: Span): Value {
    const { reference } = this
    if (!reference) return { value: null, kind: 'date', granularity: 'day', inferred: [], day: null }
    const today = dayNumber(reference)
    const back = (weekdayOf(today) - weekday + 7) % 7
    const latest = today - back
    const ahead = shift === 1 || (shift === 0 && this.governed(span) === 'future')
    const number =
      shift === -1
        ? back === 0
          ? latest - 7
          : latest
        : ahead
          ? back === 0 && shift === 0
            ? latest
            : latest + 7
          : latest
    const day = dayOf(number)
    return { value: isoDay(day), kind: 'date', granularity: 'day', inferred: ['year', 'month', 'day'], day }
  }

  private days(by: number, anchor: Day | null): Value {
    if (!anchor) return { value: null, kind: 'date', granularity: 'day', inferred: [], day: null }
    const day = dayOf(dayNumber(anchor) + by)
    return { value: isoDay(day), kind: 'date', granularity: 'day', inferred: ['year', 'month', 'day'], day }
  }

  private shift(unit: Unit, by: number, anchor: Day | null): Value {
    const nothing: Value = {
      value: null,
      kind: 'date',
      granularity: unit === 'weekend' ? 'weekend' : unit === 'quarter' ? 'quarter' : unit,
      inferred: [],
      day: null,
    }
    if (!anchor) return nothing
    const inferred: readonly Inferred[] = ['year']
    switch (unit) {
      case 'day':
        return this.days(by, anchor)
      case 'week':
      case 'weekend': {
        const number = dayNumber(anchor)
        const monday = number - weekdayOf(number) + 1
        // On a Monday to Friday "last weekend" is the one just gone, which lies in the week before.
        const first = unit === 'week' ? monday + 7 * by : monday + 5 + 7 * (by === 0 && weekdayOf(number) < 3 ? -1 : by)
        const from = dayOf(first)
        const to = dayOf(first + (unit === 'week' ? 6 : 1))
        return {
          value: `${isoDay(from)}/${isoDay(to)}`,
          kind: 'date',
          granularity: unit,
          inferred: ['year', 'month', 'day'],
          day: from,
        }
      }
      case 'month': {
        const day = addMonths({ ...anchor, day: 1 }, by)
        return {
          value: isoMonth(day.year, day.month),
          kind: 'date',
          granularity: 'month',
          inferred: ['year', 'month'],
          day,
        }
      }
      case 'quarter': {
        const first = addMonths({ ...anchor, month: Math.floor((anchor.month - 1) / 3) * 3 + 1, day: 1 }, 3 * by)
        const last = addMonths(first, 2)
        return {
          value: `${isoMonth(first.year, first.month)}/${isoMonth(last.year, last.month)}`,
          kind: 'date',
          granularity: 'quarter',
          inferred: ['year', 'month'],
          day: first,
        }
      }
      case 'year':
        return {
          value: String(anchor.year + by),
          kind: 'date',
          granularity: 'year',
          inferred,
          day: { year: anchor.year + by, month: 1, day: 1 },
        }
      case 'decade':
        return {
          value: `${Math.floor((anchor.year + 10 * by) / 10)}X`,
          kind: 'date',
          granularity: 'decade',
          inferred,
          day: null,
        }
      default: {
        const never: never = unit
        return never
      }
    }
  }

  private range(from: DateForm, to: DateForm, span: Span): Value {
    const end = this.resolve(to, span)
    const year = from.type === 'calendar' && from.year === null && end.day ? this.yearBefore(from, end.day) : null
    const start =
      from.type === 'calendar' && year !== null ? this.resolve({ ...from, year }, span) : this.resolve(from, span)
    const value = start.value === null || end.value === null ? null : `${start.value}/${end.value}`
    return {
      value,
      kind: 'interval',
      granularity: 'interval',
      inferred: [...new Set([...start.inferred, ...end.inferred])],
      day: start.day,
    }
  }

  /** "Dec. 28 to Jan. 3": the first day is of the year before. */
  private yearBefore(from: Extract<DateForm, { type: 'calendar' }>, end: Day): number {
    return (from.month ?? 1) > end.month ? end.year - 1 : end.year
  }

  private holiday(holiday: string, year: number | null, span: Span): Value {
    const of = (y: number): Day => holidayOf(holiday, y)
    if (year !== null)
      return { value: isoDay(of(year)), kind: 'date', granularity: 'day', inferred: ['month', 'day'], day: of(year) }
    const { reference } = this
    if (!reference) return { value: null, kind: 'date', granularity: 'day', inferred: [], day: null }
    const ahead = this.governed(span)
    const cost = (y: number) => {
      const distance = dayNumber(of(y)) - dayNumber(reference)
      return distance >= 0 ? distance * (ahead === 'past' ? 3 : 1) : -distance * (ahead === 'future' ? 3 : 1)
    }
    const best = [reference.year - 1, reference.year, reference.year + 1].reduce((a, b) => (cost(b) < cost(a) ? b : a))
    return {
      value: isoDay(of(best)),
      kind: 'date',
      granularity: 'day',
      inferred: ['year', 'month', 'day'],
      day: of(best),
    }
  }

  private season(season: number, by: number): Value {
    const { reference } = this
    if (!reference) return { value: null, kind: 'date', granularity: 'season', inferred: [], day: null }
    const firstMonth = season === 24 ? 12 : (season - 20) * 3
    // "last summer", said in November, is the one before this year's; said in spring, last year's.
    const begun = reference.month >= firstMonth
    const year = by === 0 ? reference.year : by < 0 ? reference.year - 1 : begun ? reference.year + 1 : reference.year
    return {
      value: `${year}-${season}`,
      kind: 'date',
      granularity: 'season',
      inferred: ['year'],
      day: { year, month: firstMonth, day: 1 },
    }
  }

  private words(span: Span): string {
    return this.article.text.slice(span.start, span.end)
  }
}

const fixedHolidays: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['fourth of july', [7, 4]],
  ['independence day', [7, 4]],
  ['halloween', [10, 31]],
  ['veterans day', [11, 11]],
  ['juneteenth', [6, 19]],
  ["valentine's day", [2, 14]],
])

function holidayOf(holiday: string, year: number): Day {
  const fixed = fixedHolidays.get(holiday)
  if (fixed) return { year, month: fixed[0], day: fixed[1] }
  const nth = (month: number, weekday: number, count: number): Day => {
    const first = dayNumber({ year, month, day: 1 })
    return dayOf(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1))
  }
  if (holiday.startsWith('thanksgiving')) return nth(11, 4, 4)
  if (holiday === 'labor day') return nth(9, 1, 1)
  // Election Day is the Tuesday after the first Monday in November.
  if (holiday === 'election day') return dayOf(dayNumber(nth(11, 1, 1)) + 1)
  const last = dayNumber({ year, month: 5, day: 31 })
  return dayOf(last - ((weekdayOf(last) - 1 + 7) % 7))
}
