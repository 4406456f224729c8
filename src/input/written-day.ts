/** Days as data have them: fields of records, attributes of pages. */
import { isIsoDay } from '../article/calendar-day.ts'
import { dayIn } from '../article/full-date.ts'

const iso = /^(?<day>\d{4}-\d{2}-\d{2})(?!\d)/
const compact = /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T\d|$)/
/** Seconds or milliseconds since 1970, of 2001 and later: shorter numbers could be anything. */
const epoch = /^(?<seconds>[1-9]\d{9})(?:\d{3})?(?:\.\d{1,9})?$/

/**
 * ISO day, or null where the value is none: "2024-05-01T10:00:00Z", "20240501", "Wed, 01 May 2024 10:00:00 GMT", "May 1, 2024",
 * "5/1/2024" (month first, as in the text of news), seconds or milliseconds since 1970 (their day in UTC). The day is the one that
 * is written: no time zone changes it.
 */
export function readDay(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value).trim()
  const { day } = iso.exec(text)?.groups ?? {}
  if (day !== undefined) return isIsoDay(day) ? day : null
  const parts = compact.exec(text)?.groups
  if (parts) {
    const written = `${parts.year}-${parts.month}-${parts.day}`
    return isIsoDay(written) ? written : null
  }
  const { seconds } = epoch.exec(text)?.groups ?? {}
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
  return text.length > LONGEST ? null : dayIn(text)
}

/** "Wednesday, September 25, 2024 at 10:00:00 a.m. Eastern Daylight Time" */
const LONGEST = 80
