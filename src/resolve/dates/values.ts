/** Gives date forms their values. */
import type { DateForm } from '../../rules/date/form.ts'
import { holidays } from '../../rules/date/holiday.ts'
import { dayNumber, dayOfMonth, holidayDay, isoDay, monthOf, weekStart, yearOf } from './calendar.ts'
import type { Direction } from './direction.ts'
import { ofFiscalYear, ofPart, ofSchoolYear, ofSeason, ofWholeYear } from './periods.ts'
import { ofDay, ofKind, ofMonth, ofYear, type Resolved, type Scope, stretchOf, unknown, unknownYear } from './scope.ts'
import {
  edgeOf,
  resolveAhead,
  resolveSamePeriod,
  resolveStretch,
  resolveWeekday,
  resolveWeekdayAndDay,
  resolveWeekdayOf,
  resolveWeekend,
  sameDayAway,
  shiftFromReference,
  shiftFromText,
} from './shifts.ts'
import {
  nearestYear,
  saidYear,
  yearDone,
  yearOfDay,
  yearOfHoliday,
  yearOfMonth,
  yearOfWeekday,
  yearPicked,
} from './years.ts'

/**
 * The value of a form, or null where it points back to a date that is not there. A form that needs a reference date and has
 * none gets the value null, or an unspecified year (`XXXX-10-11`).
 */
export function resolveForm(form: DateForm, scope: Scope): Resolved | null {
  switch (form.is) {
    case 'day':
      return resolveDay(form, scope)
    case 'day-of-month':
      return resolveDayOfMonth(form, scope)
    case 'day-alone':
      return resolveDayAlone(form.day, scope)
    case 'month':
      return resolveMonth(form, scope)
    case 'year':
      return ofYear(form.year)
    case 'decade':
      return ofYears(unknown('decade', form.short ? ['century'] : [], `${form.digits}X`), form.digits * 10, 10)
    case 'century':
      return ofYears(unknown('century', [], `${form.digits}XX`), form.digits * 100, 100)
    case 'season':
      return ofSeason(form, scope)
    case 'part':
      return ofPart(form, scope)
    case 'fiscal-year':
      return ofFiscalYear(form, scope)
    case 'school-year':
      return ofSchoolYear(form, scope)
    case 'weekday':
      return form.week === undefined
        ? resolveWeekday(form.weekday, form.which, scope)
        : resolveWeekdayOf(form.week, form.weekday, scope)
    case 'weekday-day':
      return resolveWeekdayAndDay(form.weekday, form.day, scope)
    case 'weekend':
      return resolveWeekend(form.which, scope)
    case 'week-of':
      return resolveWeekOf(form.of, scope)
    case 'nth-weekday':
      return resolveNthWeekday(form, scope)
    case 'week-of-month':
      return resolveWeekOfMonth(form, scope)
    case 'shift':
      if (form.from === 'text') return shiftFromText(form, scope)
      return form.toTheDay ? sameDayAway(form, scope) : shiftFromReference(form.unit, form.by, scope)
    case 'ahead':
      return resolveAhead(form, scope)
    case 'edge': {
      const period = resolveForm(form.of, scope)
      return period === null ? null : edgeOf(form, period)
    }
    case 'named-quarter':
      return scope.quarter ?? shiftFromReference('quarter', -1, scope)
    case 'whole-year':
      return ofWholeYear(scope)
    case 'stretch':
      return resolveStretch(form.unit, form.count, form.side, scope)
    case 'holiday':
      return resolveHoliday(form, scope)
    case 'interval':
      return resolveInterval(form.from, form.to, scope)
    case 'open':
      return resolveOpen(form, scope)
    case 'about': {
      const of = resolveForm(form.of, scope)
      return of?.value == null ? of : { ...of, value: `${of.value}~` }
    }
    case 'same-period':
      return resolveSamePeriod(form, scope)
    case 'back-reference': {
      const { previous } = scope
      return previous?.value == null ? null : { ...previous, inferred: ['year', 'month'] }
    }
    case 'duration':
    case 'time':
    case 'set':
      return ofKind(form.is, form.value, form.unit === 'weekend' ? 'day' : form.unit)
    default:
      return form satisfies never
  }
}

function resolveDay(form: Extract<DateForm, { is: 'day' }>, scope: Scope): Resolved {
  const { month, day } = form
  const said = saidYear(form.year, scope.reference)
  const inferred: Resolved['inferred'] = typeof form.year === 'number' ? (form.shortYear ? ['century'] : []) : ['year']
  const year =
    said ?? carriedYearOf(form, scope) ?? (scope.reference === null ? null : likelyYear(form, scope.reference, scope))
  if (year === null) return unknown('day', ['year'], unknownYear(month, day))
  const at = dayNumber(year, month, day)
  // "Feb. 29" in a year without one.
  if (monthOf(at) !== month) return unknown('day', ['year'], unknownYear(month, day))
  return ofDay(isoDay(at), at, inferred)
}

/** "Tuesday, Oct. 17" in a story of 2022 was in 2023. */
function carriedYearOf(
  { month, day, weekday }: Extract<DateForm, { is: 'day' }>,
  { carriedYear }: Scope,
): number | null {
  return carriedYear === null || weekday === null ? carriedYear : yearOfWeekday(month, day, weekday, carriedYear)
}

/** Null: the weekday beside the day fits no year that may be meant. */
function likelyYear(form: Extract<DateForm, { is: 'day' }>, reference: number, scope: Scope): number | null {
  const { month, day, weekday } = form
  if (form.which) return yearPicked(month, day, form.which, reference)
  if (form.names === 'event' && weekday === null) return nearestYear(month, day, reference)
  if (form.names === 'done' && weekday === null) return yearDone(month, day, reference)
  const { year, contradicted } = yearOfDay(month, day, weekday, reference, scope.direction)
  return contradicted ? null : year
}

/** "the 12th", in the month of the date before it. */
function resolveDayOfMonth(
  { year, day }: Extract<DateForm, { is: 'day-of-month' }>,
  { previous }: Scope,
): Resolved | null {
  if (previous?.granularity !== 'day') return null
  if (previous.first === null) return sameUnknownMonth(previous.value, day)
  const at = dayNumber(year ?? yearOf(previous.first), monthOf(previous.first), day)
  if (dayOfMonth(at) !== day) return null
  return ofDay(isoDay(at), at, year === null ? ['year', 'month'] : ['month'])
}

function sameUnknownMonth(value: string | null, day: number): Resolved | null {
  const month = /^XXXX-(\d\d)-/.exec(value ?? '')
  return month === null ? null : unknown('day', ['year', 'month'], unknownYear(Number(month[1]), day))
}

/** Of the month of the day just named, or the next if that day is later; with none named, the nearest to the reference that the verb allows. */
function resolveDayAlone(day: number, { previous, reference, direction }: Scope): Resolved | null {
  const told = previous?.granularity === 'day' ? previous.first : null
  const anchor = told ?? reference
  if (anchor === null) return null
  const inMonth = (by: number) => dayNumber(yearOf(anchor), monthOf(anchor) + by, day)
  const days = [inMonth(-1), inMonth(0), inMonth(1)].filter((at) => dayOfMonth(at) === day)
  const far = (at: number): number => {
    const ahead = at - anchor
    if (told !== null) return ahead < 0 ? ahead * -2 : ahead
    const against = (ahead > 0 && direction === 'past') || (ahead < 0 && direction === 'future')
    const elsewhere = (direction === null || direction === 'either') && monthOf(at) !== monthOf(anchor)
    return Math.abs(ahead) + (against ? 100 : elsewhere ? 10 : 0)
  }
  const at = days.reduce<number | null>((best, next) => (best === null || far(next) < far(best) ? next : best), null)
  return at === null ? null : ofDay(isoDay(at), at, ['year', 'month'])
}

function resolveMonth(form: Extract<DateForm, { is: 'month' }>, scope: Scope): Resolved {
  const { month, which } = form
  const previous = form.ofPrevious && scope.previous?.first != null ? yearOf(scope.previous.first) : null
  const said = previous ?? saidYear(form.year, scope.reference) ?? (which === null ? scope.carriedYear : null)
  const direction =
    form.names === 'done' ? 'past' : form.names === 'event' ? eventDirection(form, scope) : scope.direction
  const year = said ?? (scope.reference === null ? null : yearOfMonth(month, which, scope.reference, direction))
  if (year === null) return unknown('month', ['year'], unknownYear(month, null))
  return ofMonth(year, month, typeof form.year === 'number' ? [] : ['year'])
}

/** "Will be on the November ballot": where the verb looks ahead an event is to come, unless the one just past is nearer. */
function eventDirection({ month }: Extract<DateForm, { is: 'month' }>, { reference, direction }: Scope): Direction {
  if (direction !== 'future' || reference === null) return null
  const ahead = month - monthOf(reference)
  return ahead >= 0 || ahead < -6 ? 'future' : null
}

/** "the week of Oct. 2" */
function resolveWeekOf(form: DateForm, scope: Scope): Resolved | null {
  const day = resolveForm(form, scope)
  if (day?.first == null) return day === null ? null : unknown('week', day.inferred)
  return stretchOf(weekStart(day.first), weekStart(day.first) + 6, 'week', day.inferred)
}

/** "the second Tuesday of November" */
function resolveNthWeekday(
  { year, month, nth, weekday }: Extract<DateForm, { is: 'nth-weekday' }>,
  scope: Scope,
): Resolved {
  const { first, inferred } = resolveMonth({ is: 'month', year, month, which: null }, scope)
  if (first === null) return unknown('day', ['year', 'day'])
  const at = holidayDay({ month, nth, weekday }, yearOf(first))
  return ofDay(isoDay(at), at, [...inferred, 'day'])
}

/** "the first week of May", "the last week of May" */
function resolveWeekOfMonth({ year, month, nth }: Extract<DateForm, { is: 'week-of-month' }>, scope: Scope): Resolved {
  const { first, last, inferred } = resolveMonth({ is: 'month', year, month, which: null }, scope)
  if (first === null || last === null) return unknown('week', ['year'])
  const start = nth === -1 ? last - 6 : first + (nth - 1) * 7
  return stretchOf(start, start + 6, 'week', inferred)
}

/** A decade or a century. */
const ofYears = (value: Resolved, first: number, count: number): Resolved => ({
  ...value,
  first: dayNumber(first, 1, 1),
  last: dayNumber(first + count - 1, 12, 31),
})

function resolveHoliday(form: Extract<DateForm, { is: 'holiday' }>, scope: Scope): Resolved | null {
  const rule = holidays.get(form.holiday)
  if (rule === undefined) return null
  const dayIn = (year: number) => holidayDay(rule, year)
  const inferred: Resolved['inferred'] = typeof form.year === 'number' ? ['month', 'day'] : ['year', 'month', 'day']
  const said = saidYear(form.year, scope.reference) ?? (form.which === null ? scope.carriedYear : null)
  const year =
    said ??
    (scope.reference === null
      ? null
      : yearOfHoliday(dayIn, form.which, scope.reference, scope.direction, form.isOn === true))
  if (year !== null) return ofDay(isoDay(dayIn(year)), dayIn(year), inferred)
  return unknown('day', inferred, 'day' in rule ? unknownYear(rule.month, rule.day) : null)
}

/** The last part settles the year; the first lies before it. */
function resolveInterval(fromForm: DateForm, toForm: DateForm, scope: Scope): Resolved | null {
  const startYear = 'year' in fromForm && typeof fromForm.year === 'number' ? fromForm.year : null
  let to = resolveForm(toForm, startYear === null ? scope : { ...scope, carriedYear: scope.carriedYear ?? startYear })
  if (to === null) return null
  const from = resolveForm(fromForm, fromScope(fromForm, to, scope))
  if (from === null) return null
  if (startYear !== null && from.first !== null && to.last !== null && to.last < from.first) {
    to = resolveForm(toForm, { ...scope, carriedYear: startYear + 1 }) ?? to
  }
  const value = intervalValue(from, to)
  return { value, kind: 'interval', granularity: 'interval', inferred: to.inferred, first: from.first, last: to.last }
}

/** Parts that are stretches themselves, as fiscal years are, give their outer days. */
/** "since 2019", "until May 4" */
function resolveOpen({ from: form, side }: Extract<DateForm, { is: 'open' }>, scope: Scope): Resolved | null {
  const from = resolveForm(form, scope)
  if (from?.value == null) return null
  return side === 'after'
    ? { ...from, value: `${from.value}/..`, kind: 'interval', last: null }
    : { ...from, value: `../${from.value}`, kind: 'interval', first: null }
}

function intervalValue(from: Resolved, to: Resolved): string | null {
  if (from.value === null || to.value === null) return null
  if (!from.value.includes('/') || from.first === null || to.last === null) return `${from.value}/${to.value}`
  return `${isoDay(from.first)}/${isoDay(to.last)}`
}

function fromScope(form: DateForm, to: Resolved, scope: Scope): Scope {
  if (to.last === null) return scope
  if (form.is === 'weekday') return { ...scope, reference: to.last, direction: 'past' }
  if (form.is !== 'day' && form.is !== 'month') return scope
  const year = yearOf(to.last)
  const start = dayNumber(year, form.month, form.is === 'day' ? form.day : 1)
  return { ...scope, carriedYear: start > to.last ? year - 1 : year }
}
