/** Which year a date without one means: the nearest, weighed by where its verb looks. */
import type { Which, YearWords } from '../../rules/date/form.ts'
import { dayNumber, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { Direction } from './direction.ts'

/** So many days back, a date told as to come is next year's. */
const BACK_AS_FUTURE = 45
/** Beyond this distance a date without a telling verb is nearer in another year. */
const HALF_YEAR = 183
/** News tells no day with its weekday that lies further away. */
const LONG_YEAR = 366
/** "Last Nov. 8" lies at least so many days back. */
const JUST_PAST = 30
/** A day told as past may lie so far ahead: the reference date is off by so much. */
const JUST_AHEAD = 3
/** So late in the year, "Jan. 15" without a verb is the coming one. */
const ALMOST_A_YEAR = 310

/** The year that words say or count from the reference; null if they do neither, or no reference is there. */
export function saidYear(words: YearWords, reference: number | null): number | null {
  if (typeof words === 'number') return words
  return words === null || reference === null ? null : yearOf(reference) + words.shift
}

/** The year of a month and day; a weekday beside them has the last word where it fits a year that the verb allows. */
export function yearOfDay(
  month: number,
  day: number,
  weekday: number | null,
  reference: number,
  direction: Direction,
): { readonly year: number; readonly contradicted: boolean } {
  const year = likelyYear(dayNumber(yearOf(reference), month, day), reference, direction)
  if (weekday === null || weekdayOf(dayNumber(year, month, day)) === weekday) return { year, contradicted: false }
  const fitting = [year - 1, year + 1].filter((other) => {
    const at = dayNumber(other, month, day)
    const ahead = at - reference
    const against = (direction === 'future' && ahead < 0) || (direction === 'past' && ahead > 0)
    return weekdayOf(at) === weekday && Math.abs(ahead) <= (against ? HALF_YEAR : LONG_YEAR)
  })
  return fitting[0] === undefined ? { year, contradicted: true } : { year: fitting[0], contradicted: false }
}

/** The year next to one that the text gives in which a month and day fall on the weekday beside them; null: in none of the three. */
export function yearOfWeekday(month: number, day: number, weekday: number, year: number): number | null {
  return [year, year + 1, year - 1].find((one) => weekdayOf(dayNumber(one, month, day)) === weekday) ?? null
}

/** The year for a day that falls on `thisYear` in the year of the reference. */
function likelyYear(thisYear: number, reference: number, direction: Direction): number {
  const year = yearOf(reference)
  const ahead = thisYear - reference
  if (direction === 'future') return ahead < -BACK_AS_FUTURE ? year + 1 : year
  if (direction === 'past') return ahead > 0 ? year - 1 : year
  if (ahead > HALF_YEAR) return year - 1
  if (direction === 'either') return ahead < -HALF_YEAR ? year + 1 : year
  return ahead < -ALMOST_A_YEAR ? year + 1 : year
}

/** The year in which a month and day come nearest to the reference. */
export function nearestYear(month: number, day: number, reference: number): number {
  const year = yearOf(reference)
  const far = (y: number) => Math.abs(dayNumber(y, month, day) - reference)
  return [year - 1, year, year + 1].reduce((best, y) => (far(y) < far(best) ? y : best), year)
}

/** The year of a thing that was made or has happened; one a few weeks ahead says that the reference is off, not the year. */
export function yearDone(month: number, day: number, reference: number): number {
  const year = yearOf(reference)
  return dayNumber(year, month, day) - reference > JUST_PAST ? year - 1 : year
}

/** The year that "last" or "next" picks: nobody says "last Nov. 8" of the Nov. 8 just past. */
export function yearPicked(
  month: number,
  day: number,
  which: 'last' | 'past' | 'this' | 'next',
  reference: number,
): number {
  const year = yearOf(reference)
  const ahead = dayNumber(year, month, day) - reference
  if (which === 'this') return year
  if (which === 'next') return ahead > 0 ? year : year + 1
  return ahead <= (which === 'last' ? -JUST_PAST : 0) ? year : year - 1
}

/** The year of a month without one. */
export function yearOfMonth(month: number, which: Which, reference: number, direction: Direction): number {
  const year = yearOf(reference)
  const current = monthOf(reference)
  const ahead = month - current
  switch (which) {
    case 'this':
      return year
    case 'last':
    case 'past':
      return ahead < 0 ? year : year - 1
    case 'next':
      return ahead > 0 ? year : year + 1
    case null:
      if (direction === 'future') return ahead >= 0 ? year : year + 1
      if (ahead <= 0) return direction === null && ahead < -9 ? year + 1 : year
      return direction === null && ahead <= 2 ? year : year - 1
    default:
      return which satisfies never
  }
}

/** The year in which a span that starts each year on `startIn(year)` and is `length` days long is meant. */
export function yearOfRecurring(
  startIn: (year: number) => number,
  length: number,
  which: Which,
  reference: number,
  direction: Direction,
): number {
  const year = yearOf(reference)
  const years = [year - 2, year - 1, year, year + 1, year + 2]
  const latest = (test: (start: number) => boolean) => years.filter((y) => test(startIn(y))).at(-1) ?? year
  const earliest = (test: (start: number) => boolean) => years.find((y) => test(startIn(y))) ?? year
  switch (which) {
    case 'last':
    case 'past':
      return latest((start) => start + length <= reference)
    case 'next':
      return earliest((start) => start > reference)
    case 'this': {
      const running = latest((start) => start <= reference)
      return startIn(running) + length > reference ? running : year
    }
    case null:
      if (direction === 'future') return earliest((start) => start + length > reference)
      return latest((start) => start <= reference)
    default:
      return which satisfies never
  }
}

/**
 * The year of a holiday: the nearest, a verb making the other side seem five times as far: plans for holidays are told in the past.
 * `isToldDay`: something happened on the day itself.
 */
export function yearOfHoliday(
  dayIn: (year: number) => number,
  which: Which,
  reference: number,
  direction: Direction,
  isToldDay: boolean,
): number {
  if (which !== null && which !== 'this') return yearOfRecurring(dayIn, 1, which, reference, direction)
  const year = yearOf(reference)
  if (which === 'this') return year
  const far = (y: number) => {
    const ahead = dayIn(y) - reference
    const against = (ahead > 0 && direction === 'past') || (ahead < 0 && direction === 'future')
    return Math.abs(ahead) * (against ? (ahead > JUST_AHEAD && isToldDay ? 1000 : 5) : 1)
  }
  return [year - 1, year, year + 1].reduce((best, y) => (far(y) < far(best) ? y : best), year)
}
