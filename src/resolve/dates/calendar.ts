/** Calendar arithmetic on day numbers: whole days since 1970-01-01, without a clock or a time zone. */
import type { HolidayRule } from '../../rules/date/holiday.ts'

const MILLISECONDS_A_DAY = 86_400_000

/** The number of a day; months start at 1. A day past the end of the month runs into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY
}

/** The day number of an ISO 8601 day, or null. */
export function readDay(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
}

export function isoDay(day: number): string {
  const date = new Date(day * MILLISECONDS_A_DAY)
  const [year, month, at] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  if (year < 0 || year > 9999) return date.toISOString().slice(0, 10)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${at < 10 ? '0' : ''}${at}`
}

export const yearOf = (day: number): number => new Date(day * MILLISECONDS_A_DAY).getUTCFullYear()

/** January is 1. */
export const monthOf = (day: number): number => new Date(day * MILLISECONDS_A_DAY).getUTCMonth() + 1

export const dayOfMonth = (day: number): number => new Date(day * MILLISECONDS_A_DAY).getUTCDate()

/** Monday is 1. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** The Monday of the week that holds a day. */
export const weekStart = (day: number): number => day - weekdayOf(day) + 1

/** The same day so many months away, or the month's last day where it has no such day. */
export function addMonths(day: number, months: number): number {
  const [year, month] = [yearOf(day), monthOf(day) + months]
  const last = dayNumber(year, month + 1, 0)
  return Math.min(dayNumber(year, month, dayOfMonth(day)), last)
}

/** Easter Sunday, by the Gregorian computus. */
function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (((skipped + 19 * golden + 15) % 30) + 30) % 30
  const full = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7
  return dayNumber(year, 3, 28 + full - weekday)
}

/** The day on which a holiday falls in a year. */
export function holidayDay(rule: HolidayRule, year: number): number {
  if ('easter' in rule) return easter(year) + rule.easter
  if ('day' in rule) return dayNumber(year, rule.month, rule.day)
  const { month, nth, weekday, plus = 0 } = rule
  if (nth === -1) {
    const last = dayNumber(year, month + 1, 0)
    return last - ((weekdayOf(last) - weekday + 7) % 7) + plus
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 + plus
}
