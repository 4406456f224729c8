/** Days of the calendar: which there are, and the names of months. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthNumbers: ReadonlyMap<string, number> = new Map(months.map((name, at) => [name, at + 1]))

/** "Sept." is 9; null for a word that names no month, and for the verbs "may" and "march" in lower case. */
export function monthNumber(word: string): number | null {
  const first = word.charCodeAt(0)
  if (first >= 97) return null
  return monthNumbers.get(word.slice(0, 3).toLowerCase()) ?? null
}

/** A year of two digits, as news writes it: 69 and under are of this century. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year
}

/** Is this a day of the month? Without a year the 29th of February is. */
export function isDay(month: number, day: number, year: number | null): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2000, month)
}

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Is the text a calendar day in ISO 8601: "2017-11-17"? */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && isDay(Number(month), Number(day), Number(year))
}
