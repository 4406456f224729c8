/** Seasons, quarters, halves, fiscal years and school years: stretches that need not begin with the calendar year. */
import type { DateForm } from '../../rules/date/form.ts'
import { dayNumber, isoDay, monthOf, yearOf } from './calendar.ts'
import { ofYear, type Resolved, type Scope, unknown } from './scope.ts'
import { saidYear, yearOfRecurring } from './years.ts'

type Form<K extends DateForm['is']> = Extract<DateForm, { is: K }>

/** Meteorological seasons: spring begins in March. */
const firstMonthOf = (season: number): number => 3 + (season - 21) * 3

export function ofSeason(form: Form<'season'>, scope: Scope): Resolved {
  const startIn = (year: number) => dayNumber(year, firstMonthOf(form.season), 1)
  const previous = form.ofPrevious && scope.previous?.first != null ? yearOf(scope.previous.first) : null
  const said = previous ?? saidYear(form.year, scope.reference) ?? (form.which === null ? scope.carriedYear : null)
  const year =
    said ??
    (scope.reference === null ? null : yearOfRecurring(startIn, 91, form.which, scope.reference, scope.direction))
  if (year === null) return unknown('season', ['year'])
  return {
    ...unknown('season', typeof form.year === 'number' ? [] : ['year'], `${year}-${form.season}`),
    first: startIn(year),
    last: startIn(year) + 90,
  }
}

/** A stretch of so many months. */
function months(
  year: number,
  month: number,
  count: number,
  granularity: Resolved['granularity'],
  said: boolean,
): Resolved {
  const first = dayNumber(year, month, 1)
  const last = dayNumber(year, month + count, 0)
  const inferred = said ? [] : (['year'] as const)
  return { value: `${isoDay(first)}/${isoDay(last)}`, kind: 'date', granularity, inferred, first, last }
}

export function ofPart(form: Form<'part'>, scope: Scope): Resolved {
  const { reference, previous } = scope
  const length = 12 / form.parts
  const granularity = form.parts === 4 ? 'quarter' : 'half'
  const offset = form.fiscal && scope.fiscalMonth > 1 ? scope.fiscalMonth - 13 : 0
  const month = 1 + (form.nth - 1) * length + offset
  const said = saidYear(form.year, reference) ?? scope.carriedYear
  if (said !== null) return months(said, month, length, granularity, typeof form.year === 'number')
  if (reference === null) {
    if (previous?.granularity === 'year' && previous.first !== null && form.nth > 0) {
      return months(yearOf(previous.first), month, length, granularity, false)
    }
    return unknown(granularity, ['year'])
  }
  if (form.nth === 0) {
    const current = 1 + Math.floor((monthOf(reference) - 1) / length) * length
    const by = form.which === 'last' || form.which === 'past' ? -1 : form.which === 'next' ? 1 : 0
    return months(yearOf(reference), current + by * length, length, granularity, false)
  }
  const startIn = (year: number) => dayNumber(year, month, 1)
  const ended = yearOfRecurring(startIn, length * 30, 'last', reference, null)
  if (form.which === 'last') return months(ended - 1, month, length, granularity, false)
  const coming = yearOfRecurring(startIn, length * 30, null, reference, 'future')
  // Reports look back on a part that has ended, unless the next is much nearer.
  const nearer = scope.direction === null && reference - startIn(ended) > 240 && startIn(coming) - reference < 92
  return months(scope.direction === 'future' || nearer ? coming : ended, month, length, granularity, false)
}

/** A fiscal year is named by the calendar year in which it ends: the federal one begins in October of the year before. */
export function ofFiscalYear(form: Form<'fiscal-year'>, scope: Scope): Resolved {
  const firstMonth = scope.fiscalMonth
  let year = form.year
  if (year === null) {
    if (scope.reference === null) return unknown('fiscal_year', ['year'])
    const begun = firstMonth > 1 && monthOf(scope.reference) >= firstMonth
    const current = yearOf(scope.reference) + (begun ? 1 : 0)
    year = current + (form.which === 'last' || form.which === 'past' ? -1 : form.which === 'next' ? 1 : 0)
  }
  return months(firstMonth === 1 ? year : year - 1, firstMonth, 12, 'fiscal_year', form.year !== null)
}

/** Up to this month a report looks back on the year before. */
const REPORT_MONTHS = 3

/** The year just named, else the one that reports of these weeks speak of. */
export function ofWholeYear({ previous, reference, direction }: Scope): Resolved | null {
  if (previous?.granularity === 'year' || previous?.granularity === 'fiscal_year') return previous
  if (reference === null) return unknown('year', ['year'])
  const ended = monthOf(reference) <= REPORT_MONTHS && direction !== 'future'
  return ofYear(yearOf(reference) - (ended ? 1 : 0), ['year'])
}

export function ofSchoolYear(form: Form<'school-year'>, scope: Scope): Resolved {
  let year = form.year
  if (year === null) {
    if (scope.reference === null) return { ...unknown('interval', ['year']), kind: 'interval' }
    const month = monthOf(scope.reference)
    const current = yearOf(scope.reference) - (month >= 8 ? 0 : 1)
    // In June and July "this past school year" is the one just ending.
    const ending = month === 6 || month === 7
    if (form.which === 'next') year = current + 1
    else if (form.which === 'last' || form.which === 'past') year = ending ? current : current - 1
    else year = current
  }
  return {
    value: `${year}/${year + 1}`,
    kind: 'interval',
    granularity: 'interval',
    inferred: form.year === null ? ['year'] : [],
    first: dayNumber(year, 8, 1),
    last: dayNumber(year + 1, 6, 30),
  }
}
