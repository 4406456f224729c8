/** What a date form is resolved against, and what comes of it. */
import type { DateMention } from '../../types.ts'
import { dayNumber, isoDay } from './calendar.ts'
import type { Direction } from './direction.ts'

/** A date with its value; `first` and `last` are day numbers, null where the words leave the year or more open. */
export interface Resolved extends Pick<DateMention, 'value' | 'kind' | 'granularity' | 'inferred'> {
  readonly first: number | null
  readonly last: number | null
}

/** What surrounds a form. */
export interface Scope {
  /** The reference day's number. */
  readonly reference: number | null
  readonly direction: Direction
  /** A year that the words just before said and that carries over to a date without one. */
  readonly carriedYear: number | null
  /** The date named last, near enough to be pointed back to. */
  readonly previous: Resolved | null
  /** The quarter that the text named last. */
  readonly quarter: Resolved | null
  /** The month in which the fiscal year of the government that the words speak of begins. */
  readonly fiscalMonth: number
}

export type Granularity = DateMention['granularity']
export type Inferred = DateMention['inferred']

const pad = (number: number, width: number): string => String(number).padStart(width, '0')

export const ofDay = (iso: string, day: number, inferred: Inferred = []): Resolved => ({
  value: iso,
  kind: 'date',
  granularity: 'day',
  inferred,
  first: day,
  last: day,
})

export const ofMonth = (year: number, month: number, inferred: Inferred = []): Resolved => ({
  value: `${pad(year, 4)}-${pad(month, 2)}`,
  kind: 'date',
  granularity: 'month',
  inferred,
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + 1, 0),
})

export const ofYear = (year: number, inferred: Inferred = []): Resolved => ({
  value: pad(year, 4),
  kind: 'date',
  granularity: 'year',
  inferred,
  first: dayNumber(year, 1, 1),
  last: dayNumber(year, 12, 31),
})

/** A week, quarter or other stretch of whole days. */
export function stretchOf(
  first: number,
  last: number,
  granularity: Resolved['granularity'],
  inferred: Resolved['inferred'] = [],
): Resolved {
  return { value: `${isoDay(first)}/${isoDay(last)}`, kind: 'date', granularity, inferred, first, last }
}

/** A date whose value cannot be known without a reference. */
export const unknown = (granularity: Granularity, inferred: Inferred, value: string | null = null): Resolved => ({
  value,
  kind: 'date',
  granularity,
  inferred,
  first: null,
  last: null,
})

/** A value that is no place in the calendar. */
export const ofKind = (kind: 'duration' | 'time' | 'set', value: string, granularity: Granularity): Resolved => ({
  value,
  kind,
  granularity,
  inferred: [],
  first: null,
  last: null,
})

export const unknownYear = (month: number, day: number | null): string =>
  day === null ? `XXXX-${pad(month, 2)}` : `XXXX-${pad(month, 2)}-${pad(day, 2)}`
