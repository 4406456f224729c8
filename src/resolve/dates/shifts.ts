/** Weekdays, weekends, and days, weeks, months and years counted from the reference day or from a date in the text. */
import type { DateForm, Unit, Which } from '../../rules/date/form.ts'
import { durationValue } from '../../rules/date/lexicon.ts'
import { addMonths, dayNumber, dayOfMonth, isoDay, monthOf, weekdayOf, weekStart, yearOf } from './calendar.ts'
import { ofDay, ofKind, ofMonth, ofYear, type Resolved, type Scope, stretchOf, unknown } from './scope.ts'

export function resolveWeekday(weekday: number, which: Which, scope: Scope): Resolved {
  if (scope.reference === null) return unknown('day', ['year', 'month', 'day'])
  const at = weekdayNear(weekday, which, scope.reference, scope)
  return ofDay(isoDay(at), at, ['year', 'month', 'day'])
}

function weekdayNear(weekday: number, which: Which, reference: number, scope: Scope): number {
  const back = (weekdayOf(reference) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  switch (which) {
    case 'last':
    case 'past':
      return reference - (back || 7)
    case 'next':
      return reference + (ahead || 7)
    case 'this':
      return scope.direction === 'past' ? reference - back : reference + ahead
    case null:
      return scope.direction === 'future' ? reference + ahead : reference - back
    default:
      return which satisfies never
  }
}

/** "Tuesday of last week". */
export function resolveWeekdayOf(week: number, weekday: number, { reference }: Scope): Resolved {
  if (reference === null) return unknown('day', ['year', 'month', 'day'])
  const at = weekStart(reference) + week * 7 + weekday - 1
  return ofDay(isoDay(at), at, ['year', 'month', 'day'])
}

/** The nearest Friday that is a 13th, or the nearest to come where the words look ahead. */
export function resolveWeekdayAndDay(weekday: number, day: number, { reference, direction }: Scope): Resolved {
  if (reference === null) return unknown('day', ['year', 'month'])
  const [year, month] = [yearOf(reference), monthOf(reference)]
  const fitting: number[] = []
  for (let by = -14; by <= 14; by++) {
    const at = dayNumber(year, month + by, day)
    if (dayOfMonth(at) === day && weekdayOf(at) === weekday) fitting.push(at)
  }
  const asked = fitting.filter((at) => (direction === 'future' ? at >= reference : at <= reference))
  const far = (at: number) => Math.abs(at - reference)
  const at = asked.reduce<number | null>((best, next) => (best === null || far(next) < far(best) ? next : best), null)
  return at === null ? unknown('day', ['year', 'month']) : ofDay(isoDay(at), at, ['year', 'month'])
}

export function resolveWeekend(which: Which, scope: Scope): Resolved {
  const { reference, direction } = scope
  if (reference === null) return unknown('weekend', ['year', 'month', 'day'])
  const saturday = weekStart(reference) + 5
  const begun = reference >= saturday
  let start = saturday
  if (which === 'last' || which === 'past') start = saturday - 7
  else if (which === 'next') start = saturday + 7
  else if (which === 'this') start = direction === 'past' && weekdayOf(reference) <= 2 ? saturday - 7 : saturday
  else if (direction !== 'future' && !begun) start = saturday - 7
  return stretchOf(start, start + 1, 'weekend', ['year', 'month', 'day'])
}

const INFERRED_OF: ReadonlyMap<Unit, Resolved['inferred']> = new Map<Unit, Resolved['inferred']>([
  ['day', ['year', 'month', 'day']],
  ['week', ['year', 'week']],
  ['month', ['year', 'month']],
  ['year', ['year']],
  ['quarter', ['year']],
  ['decade', ['year']],
  ['century', ['year']],
])

export function shiftFromReference(unit: Unit, by: number, scope: Scope): Resolved | null {
  const granularity = INFERRED_OF.has(unit) ? unit : 'day'
  if (scope.reference === null) return unknown(granularity, INFERRED_OF.get(granularity) ?? [])
  return shifted(scope.reference, unit, by)
}

/** "Ten years ago today", "a week from Monday"; "ten years ago Monday" is told in the days around that Monday. */
export function sameDayAway(form: Extract<DateForm, { is: 'shift' }>, { reference }: Scope): Resolved {
  if (reference === null) return unknown('day', ['year', 'month', 'day'])
  const { unit, by, weekday } = form
  const ahead = weekday === undefined ? 0 : (weekday - weekdayOf(reference) + 7) % 7
  const from = reference + (by < 0 && ahead > 3 ? ahead - 7 : ahead)
  const days = unit === 'day' ? 1 : unit === 'week' ? 7 : null
  const at = days === null ? addMonths(from, by * (MONTHS_OF.get(unit) ?? 1)) : from + by * days
  return isShown(yearOf(at)) ? ofDay(isoDay(at), at, ['year', 'month', 'day']) : unknown('day', ['year'])
}

/** Years of four digits only: "9,000 years ago" has no date. */
const isShown = (year: number): boolean => year >= 1 && year <= 9999

/** The day, week, month, year or decade that lies so many of them away from the one that holds a day. */
function shifted(from: number, unit: Unit, by: number): Resolved | null {
  const inferred = INFERRED_OF.get(unit) ?? []
  switch (unit) {
    case 'day':
      return ofDay(isoDay(from + by), from + by, inferred)
    case 'week': {
      const start = weekStart(from) + by * 7
      return stretchOf(start, start + 6, 'week', inferred)
    }
    case 'month': {
      const at = addMonths(from, by)
      return ofMonth(yearOf(at), monthOf(at), inferred)
    }
    case 'year': {
      const year = yearOf(from) + by
      return isShown(year) ? ofYear(year, inferred) : unknown('year', inferred)
    }
    case 'quarter': {
      const at = dayNumber(yearOf(from), monthOf(from) - ((monthOf(from) - 1) % 3) + by * 3, 1)
      return isShown(yearOf(at)) ? stretchOf(at, addMonths(at, 3) - 1, 'quarter', inferred) : null
    }
    case 'decade': {
      const digits = Math.floor(yearOf(from) / 10) + by
      return digits < 100 ? unknown('decade', inferred) : unknown('decade', inferred, `${digits}X`)
    }
    case 'century': {
      const digits = Math.floor(yearOf(from) / 100) + by
      return digits < 10 ? unknown('century', inferred) : unknown('century', inferred, `${digits}XX`)
    }
    default:
      return null
  }
}

/** A period of the text is counted in its own measure: the quarter before a quarter, the day before a day. */
export function shiftFromText(form: Extract<DateForm, { is: 'shift' }>, scope: Scope): Resolved | null {
  const { unit, by } = form
  const { previous, quarter, reference } = scope
  const anchor = unit === 'quarter' ? quarter : previous
  if (anchor === null || anchor.first === null) return form.orReference ? shiftFromReference(unit, by, scope) : null
  if (form.compares && unit === 'year') return sameOfYear(anchor, yearOf(anchor.first) + by)
  const { first, granularity } = anchor
  switch (unit) {
    case 'day':
      return granularity === 'day' ? shifted(first, 'day', by) : null
    case 'week':
      if (granularity === 'day') return by === 0 ? shifted(first, 'week', 0) : shifted(first, 'day', by * 7)
      if (granularity === 'week') return shifted(first, 'week', by)
      return form.orReference && reference !== null ? shifted(reference, 'week', by) : null
    case 'month':
      return granularity === 'day' || granularity === 'month' ? shifted(first, 'month', by) : null
    case 'decade':
      return shifted(first, 'year', by * 10)
    case 'century':
      return shifted(first, 'year', by * 100)
    case 'year':
      return granularity === 'decade' || granularity === 'century' ? null : shifted(first, 'year', by)
    case 'quarter':
      return shifted(first, 'quarter', by)
    default:
      return null
  }
}

/** The month, quarter or half of another year; of any other period only that year. */
function sameOfYear(period: Resolved, year: number): Resolved | null {
  const { first, last, granularity } = period
  const inferred: Resolved['inferred'] = ['year']
  if (first === null || last === null || !isShown(year)) return null
  const by = (year - yearOf(first)) * 12
  if (granularity === 'month') return shifted(first, 'month', by)
  if (granularity !== 'quarter' && granularity !== 'half') return ofYear(year, inferred)
  const start = addMonths(first, by)
  return stretchOf(start, addMonths(start, granularity === 'quarter' ? 3 : 6) - 1, granularity, inferred)
}

/** The period just named, in the year before or in the one said; without one, that year. */
export function resolveSamePeriod(form: Extract<DateForm, { is: 'same-period' }>, scope: Scope): Resolved | null {
  const { previous, reference } = scope
  const period = form.of === 'quarter' && scope.quarter !== null ? scope.quarter : previous
  if (period?.first == null || period.last === null) {
    if (form.year !== null) return ofYear(form.year)
    return reference === null ? null : shifted(reference, 'year', -1)
  }
  const year = form.year ?? yearOf(period.first) - 1
  if (form.year === null && period.granularity === 'year') {
    return reference === null ? ofYear(year, ['year']) : shifted(reference, 'year', -1)
  }
  const { granularity } = period
  if (granularity === 'month' || granularity === 'quarter' || granularity === 'half') return sameOfYear(period, year)
  const by = (year - yearOf(period.first)) * 12
  const [first, last] = [addMonths(period.first, by), addMonths(period.last, by)]
  // "Forty since Jan. 1, against 52 in the same period last year": what began with that day is no day.
  if (granularity === 'day') return ofYear(year, ['year'])
  return stretchOf(first, last, granularity, ['year'])
}

/** "In two weeks": a day to come, or how long something took. */
export function resolveAhead(form: Extract<DateForm, { is: 'ahead' }>, scope: Scope): Resolved | null {
  const { unit, count } = form
  if (scope.direction !== 'future') return ofKind('duration', durationValue(count, unit), unit)
  if (unit === 'week' && count === 1) return shiftFromReference('day', 7, scope)
  return shiftFromReference(unit === 'decade' ? 'year' : unit, unit === 'decade' ? count * 10 : count, scope)
}

/** "The first nine months of 2016". */
export function edgeOf(form: Extract<DateForm, { is: 'edge' }>, period: Resolved): Resolved | null {
  if (period.first === null || period.last === null) return null
  const { side, unit, count } = form
  const length = unit === 'month' ? null : count * (unit === 'week' ? 7 : 1)
  const far = (from: number, by: number) => (length === null ? addMonths(from, by * count) : from + by * length)
  // A day more than the last one, from which months are counted back.
  const end = period.last + 1
  const [first, last] = side === 'first' ? [period.first, far(period.first, 1) - 1] : [far(end, -1), period.last]
  if (first < period.first || last > period.last) return null
  const show = (day: number) => (unit === 'month' ? isoDay(day).slice(0, 7) : isoDay(day))
  const value = `${show(first)}/${show(last)}`
  return { value, kind: 'interval', granularity: 'interval', inferred: period.inferred, first, last }
}

const MONTHS_OF: ReadonlyMap<Unit, number> = new Map<Unit, number>([
  ['quarter', 3],
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
])

export function resolveStretch(unit: Unit, count: number, side: 'past' | 'next', scope: Scope): Resolved {
  const { reference } = scope
  if (reference === null) return { ...unknown('interval', ['year', 'month', 'day']), kind: 'interval' }
  const by = side === 'past' ? -count : count
  const other =
    unit === 'day' || unit === 'week'
      ? reference + by * (unit === 'week' ? 7 : 1)
      : addMonths(reference, by * (MONTHS_OF.get(unit) ?? 1))
  const [first, last] = side === 'past' ? [other, reference] : [reference, other]
  if (!isShown(yearOf(other))) return { ...unknown('interval', ['year', 'month', 'day']), kind: 'interval' }
  const byMonth = unit === 'month' || unit === 'quarter'
  const show = (day: number) => (byMonth ? isoDay(day).slice(0, 7) : isoDay(day))
  return {
    value: `${show(first)}/${show(last)}`,
    kind: 'interval',
    granularity: 'interval',
    inferred: ['year', 'month', 'day'],
    first,
    last,
  }
}
