/** Words for months, weekdays, seasons and numbers, as news prints them. */

const months = 'january february march april may june july august september october november december'.split(' ')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** 1 to 12 for a month's name or AP abbreviation, with or without its period. */
export function monthNumber(word: string): number {
  const lower = word.toLowerCase().replace('.', '')
  const start = lower.startsWith('sept') ? 'sept' : lower
  return lower.length < 3 ? 0 : months.findIndex((month) => month.startsWith(start)) + 1
}

/** 1 (Monday) to 7. */
export function weekdayNumber(word: string): number {
  const start = word.toLowerCase().slice(0, 3)
  return weekdays.findIndex((day) => day.startsWith(start)) + 1
}

/** EDTF codes of the seasons. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['fall', 23],
  ['autumn', 23],
  ['winter', 24],
])

const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The value of "two", "a", "15", "twenty-five"; null where the word says no number. */
export function numberOf(word: string): number | null {
  const lower = word.toLowerCase()
  if (/^\d+$/.test(lower)) return Number(lower)
  if (lower === 'a' || lower === 'an') return 1
  if (lower === 'a couple of') return 2
  if (lower === 'a dozen') return 12
  const small = smallNumbers.indexOf(lower)
  if (small >= 0) return small
  const [ten = '', one = ''] = lower.split('-')
  const base = tens.indexOf(ten)
  return base < 0 ? null : (base + 2) * 10 + Math.max(0, smallNumbers.indexOf(one))
}
