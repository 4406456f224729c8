/** Dates with their year, as lines above a story and data have them. */
import { fullYear, isIsoDay, monthNumber } from './calendar-day.ts'

/** A pattern's source: "March", "Sept." */
export const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
/** A pattern's source. */
export const year = '(?:19|20)\\d\\d'
/** Has neither `g` nor `y`: every search begins at the text's start. */
export const fullDate = new RegExp(
  `(?:(?<month>${month}) {1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(?<year>${year})|(?<!\\d)(?<firstDay>\\d{1,2})(?:st|nd|rd|th)? {1,2}(?<laterMonth>${month}),? {1,2}(?<laterYear>${year})|(?<iso>${year}-\\d\\d-\\d\\d)|(?<!\\d)(?<mm>\\d{1,2})/(?<dd>\\d{1,2})/(?<yy>${year}|\\d\\d(?!\\d)))`,
  'i',
)

/** ISO day of the first full date in a text: "March 14, 2019", "14 March 2019", "3/14/2019"; null where there is none. */
export function dayIn(text: string): string | null {
  const words = fullDate.exec(text)?.groups ?? {}
  if (words.iso) return isIsoDay(words.iso) ? words.iso : null
  const name = words.month ?? words.laterMonth
  const month = name ? monthNumber(name) : words.mm ? Number(words.mm) : null
  const year = words.year ?? words.laterYear ?? words.yy
  if (month === null || year === undefined) return null
  const parts = [fullYear(year), month, words.day ?? words.firstDay ?? words.dd]
  const value = parts.map((part) => String(Number(part)).padStart(2, '0')).join('-')
  return isIsoDay(value) ? value : null
}
