/** The day on which an article without a reference date says that its news was told: "said Jan. 28, 2025". */
import type { DateForm } from '../../rules/date/form.ts'
import type { Direction } from './direction.ts'
import type { Resolved } from './scope.ts'
import { yearOfDay, yearOfMonth } from './years.ts'

/** So far into the article, in UTF-16 code units, its news is told. */
const OPENING = 800
const TOLD =
  /(?<![A-Za-z])(?:announced|announcement|conversation|interview(?:ed|s)?|published|released|reported|said|says|spoke|statement|testified|told)(?![A-Za-z])/

/** The number of the day, if the date is a full one and its sentence (`context`) tells the news; else null. */
export function toldDay(form: DateForm, resolved: Resolved, context: string, start: number): number | null {
  if (form.is !== 'day' || typeof form.year !== 'number' || form.shortYear) return null
  return start <= OPENING && TOLD.test(context) ? resolved.first : null
}

/** The year of a month, or of a month and day, without one, counted from the told day; null for other dates. */
export function yearFromToldDay(form: DateForm, told: number, direction: Direction): number | null {
  if (form.is === 'month' && form.year === null && form.which === null && !form.ofPrevious)
    return yearOfMonth(form.month, null, told, direction)
  if (form.is !== 'day' || form.year !== null || form.which) return null
  const { year, contradicted } = yearOfDay(form.month, form.day, form.weekday, told, direction)
  return contradicted ? null : year
}
