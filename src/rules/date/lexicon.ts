/** Weekdays, numbers, units and years as words. */
import type { Unit } from './form.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const weekdayNumbers: ReadonlyMap<string, number> = new Map(weekdays.map((name, at) => [name, at + 1]))

const cardinals: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['single', 1],
  ['two', 2],
  ['couple', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['dozen', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
])

const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['last', -1],
  ['final', -1],
])

const units: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['night', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['morning', 'day'],
  ['afternoon', 'day'],
  ['evening', 'day'],
])

/** Monday is 1; null for words in lower case ("sat", "sun"). */
export function weekdayNumber(word: string): number | null {
  const first = word.charCodeAt(0)
  if (first >= 97) return null
  return weekdayNumbers.get(word.slice(0, 3).toLowerCase()) ?? null
}

/** "three" and "3" are 3, "twenty-five" is 25, "2 1/2", "2½" and "two and a half" are 2.5; null for a word that is no number. */
export function cardinal(word: string): number | null {
  if (/^half(?![a-z])/i.test(word)) return 0.5
  const half = /(?:\s1\/2|½|[\s-]and[\s-]a[\s-]half)$/i.exec(word)
  if (half) {
    const whole = cardinal(word.slice(0, half.index))
    return whole === null ? null : whole + 0.5
  }
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''))
  const parts = word.toLowerCase().split(/[\s-]+/)
  let sum = 0
  for (const part of parts) {
    if (part === 'of' || (part === 'a' && parts.length > 1)) continue
    const value = cardinals.get(part)
    if (value === undefined) return null
    sum += value
  }
  return sum
}

/** "third", "3rd" and "3" are 3, "last" and "final" are -1. */
export function ordinal(word: string): number | null {
  if (/^\d/.test(word)) return Number.parseInt(word, 10)
  const plain = word.toLowerCase()
  const tens = /^twenty[\s-]/.test(plain) ? 20 : /^thirty[\s-]/.test(plain) ? 30 : 0
  const value = ordinals.get(tens ? plain.slice(7) : plain)
  return value === undefined ? null : tens + value
}

/** "weeks" is week. */
export function unitOf(word: string): Unit {
  return units.get(word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')) ?? 'day'
}

/** An ISO 8601 duration of so many units; `X` stands for a number the words leave open. */
export function durationValue(count: number | 'X', unit: Unit): string {
  switch (unit) {
    case 'second':
      return `PT${count}S`
    case 'minute':
      return `PT${count}M`
    case 'hour':
      return `PT${count}H`
    case 'day':
      return `P${count}D`
    case 'weekend':
      return count === 'X' ? 'PXD' : `P${count * 2}D`
    case 'week':
      return `P${count}W`
    case 'month':
      return `P${count}M`
    case 'quarter':
      return count === 'X' ? 'PXM' : `P${count * 3}M`
    case 'year':
      return `P${count}Y`
    case 'decade':
      return count === 'X' ? 'PXY' : `P${count * 10}Y`
    case 'century':
      return count === 'X' ? 'PXY' : `P${count * 100}Y`
    default:
      return unit satisfies never
  }
}

/** A year after an apostrophe: "'68" is of the last century, "'12" of this one. */
export function apostropheYear(digits: string): number {
  const year = Number(digits)
  return year < 30 ? 2000 + year : 1900 + year
}

const yearShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['the', 0],
  ['next', 1],
])

/** The year in a rule's groups `year` ("2016") and `whichYear` ("last", of "last year"). */
export function yearWords(groups: { readonly [name: string]: string | undefined }): number | { shift: number } | null {
  const { year, whichYear } = groups as { year?: string; whichYear?: string }
  if (year !== undefined) return Number(year)
  if (whichYear === undefined) return null
  return { shift: yearShifts.get(whichYear.toLowerCase()) ?? 0 }
}

/** "this past" and "past" are `past`; a word that picks none is null. */
export function whichOf(word: string | undefined): 'last' | 'past' | 'this' | 'next' | null {
  if (word === undefined) return null
  const plain = word.toLowerCase().replace(/\s+/g, ' ')
  if (/past/.test(plain)) return 'past'
  if (/^(?:last|previous|prior)/.test(plain)) return 'last'
  if (/^(?:next|coming|upcoming|this coming|the coming)/.test(plain)) return 'next'
  return /^(?:this|current|the current)/.test(plain) ? 'this' : null
}
