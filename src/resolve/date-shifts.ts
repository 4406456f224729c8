/** Weekdays, weekends, and days, weeks, months and years counted from the reference day or from a date in the text. */
import type { Unit, Which } from '../rules/date/form.ts'
import { addMonths, isoDay, monthOf, weekdayOf, weekStart, yearOf } from './date-calendar.ts'
import { ofDay, ofMonth, ofYear, type Resolved, type Scope, stretchOf, unknown } from './date-scope.ts'

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
  ['decade', ['year']],
])

export function shiftFromReference(unit: Unit, by: number, scope: Scope): Resolved | null {
  const granularity = unit === 'decade' || unit === 'month' || unit === 'week' || unit === 'year' ? unit : 'day'
  if (scope.reference === null) return unknown(granularity, INFERRED_OF.get(granularity) ?? [])
  return shifted(scope.reference, unit, by)
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
    case 'decade': {
      const digits = Math.floor(yearOf(from) / 10) + by
      return unknown('decade', inferred, `${digits}X`)
    }
    default:
      return null
  }
}

export function shiftFromText(unit: Unit, by: number, { previous }: Scope): Resolved | null {
  if (previous === null || previous.first === null) return null
  const { first, granularity } = previous
  if (unit === 'day') return granularity === 'day' ? shifted(first, 'day', by) : null
  if (unit === 'week' && granularity === 'day')
    return by === 0 ? shifted(first, 'week', 0) : shifted(first, 'day', by * 7)
  if (unit === 'week') return granularity === 'week' ? shifted(first, 'week', by) : null
  if (unit === 'month') return granularity === 'day' || granularity === 'month' ? shifted(first, 'month', by) : null
  if (unit === 'decade') return shifted(first, 'year', by * 10)
  return unit === 'year' && granularity !== 'decade' && granularity !== 'century' ? shifted(first, 'year', by) : null
}

/** The period just named, years away; without one, the year so many years from the reference. */
export function resolveSamePeriod(years: number, { previous, reference }: Scope): Resolved | null {
  if (previous?.first == null || previous.last === null || previous.granularity === 'year') {
    return reference === null ? null : shifted(reference, 'year', years)
  }
  if (previous.granularity === 'month') return shifted(previous.first, 'month', years * 12)
  const [first, last] = [addMonths(previous.first, years * 12), addMonths(previous.last, years * 12)]
  if (previous.granularity === 'day') return ofDay(isoDay(first), first, ['year', 'month', 'day'])
  return stretchOf(first, last, previous.granularity, ['year'])
}

export function resolveStretch(unit: Unit, count: number, side: 'past' | 'next', scope: Scope): Resolved {
  const { reference } = scope
  if (reference === null) return { ...unknown('interval', ['year', 'month', 'day']), kind: 'interval' }
  const by = side === 'past' ? -count : count
  const other =
    unit === 'day' || unit === 'week'
      ? reference + by * (unit === 'week' ? 7 : 1)
      : addMonths(reference, by * (unit === 'decade' ? 120 : unit === 'year' ? 12 : 1))
  const [first, last] = side === 'past' ? [other, reference] : [reference, other]
  if (!isShown(yearOf(other))) return { ...unknown('interval', ['year', 'month', 'day']), kind: 'interval' }
  const show = (day: number) => (unit === 'month' ? isoDay(day).slice(0, 7) : isoDay(day))
  return {
    value: `${show(first)}/${show(last)}`,
    kind: 'interval',
    granularity: 'interval',
    inferred: ['year', 'month', 'day'],
    first,
    last,
  }
}
