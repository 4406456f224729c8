/** Several counties with one word: "Monterey, Sonoma and Sacramento counties", "Other counties include Eddy, Grant and Lea". */
import type { Words } from '../../article/words.ts'
import type { PlaceOption } from './candidate.ts'
import type { NameAt } from './name-at.ts'

const LONGEST_LIST = 14

export const countiesWords: ReadonlySet<string> = new Set(['counties', 'parishes', 'boroughs'])
const listOpenings: ReadonlySet<string> = new Set([
  'include',
  'includes',
  'including',
  'are',
  'were',
  'of',
  ':',
  'such',
])
const listMarks: ReadonlySet<string> = new Set(['and', 'or', ',', '&'])
const breaks: ReadonlySet<string> = new Set(['and', 'or', ',', ';'])

/** A county's name and what it could mean. */
export interface CountyAt extends NameAt {
  readonly key: string
  readonly options: readonly PlaceOption[]
}

/** Looks up the counties named by tokens; empty if there are none. */
export type CountiesOf = (from: number, last: number) => Pick<CountyAt, 'key' | 'options'>

/** The names before "counties", none of which begins before the offset `floor`: the last one found and those of the list before it, in order. */
export function countiesBefore(words: Words, last: number, countiesOf: CountiesOf, floor: number): readonly CountyAt[] {
  const names: CountyAt[] = []
  let end = last
  while (end >= 0 && names.length < LONGEST_LIST) {
    const name = longestEndingAt(words, end, countiesOf)
    if (!name || words.start(name.from) < floor) break
    names.unshift(name)
    let at = name.from - 1
    if (!listMarks.has(words.lower(at))) break
    while (listMarks.has(words.lower(at))) at--
    end = at
  }
  return names
}

/** The longest run of capitals that ends at token `end` and names a county: "Prince George's", "Isle of Wight". */
function longestEndingAt(words: Words, end: number, countiesOf: CountiesOf): CountyAt | null {
  for (let length = Math.min(5, end + 1); length >= 1; length--) {
    const from = end - length + 1
    if (!words.isCapital(from) || !isOneRun(words, from, end)) continue
    const { key, options } = countiesOf(from, end)
    if (options.length > 0) return { from, last: end, key, options }
  }
  return null
}

function isOneRun(words: Words, from: number, last: number): boolean {
  for (let k = from; k < last; k++) {
    if (!words.joined(k)) return false
    if (breaks.has(words.lower(k))) return false
  }
  return true
}

/** The names behind "counties include" up to the offset `ceiling`, and the last token of the list; at least one is a county. */
export function countiesAfter(
  words: Words,
  i: number,
  countiesOf: CountiesOf,
  ceiling: number,
): { readonly names: readonly CountyAt[]; readonly last: number } | null {
  if (!countiesWords.has(words.lower(i))) return null
  if (!listOpenings.has(words.lower(i + 1))) return null
  const names: CountyAt[] = []
  let at = i + 2
  if (words.raw(at) === ':' || words.lower(at) === 'as') at++
  let taken = i
  while (at < words.count && words.start(at) < ceiling && names.length < 100) {
    let last = at
    while (words.isCapital(last + 1) && words.joined(last)) last++
    if (!words.isCapital(at) || words.raw(last + 1) === '?') {
      // A name spoilt in scraping: go on behind the next comma, if it is near.
      const comma = [1, 2, 3, 4].find((step) => words.raw(at + step) === ',')
      if (comma === undefined || taken === i) break
      at += comma + 1
      continue
    }
    const { key, options } = countiesOf(at, last)
    // One name that the gazetteer spells otherwise does not end the list.
    if (options.length > 0) names.push({ from: at, last, key, options })
    taken = last
    at = last + 1
    while (words.raw(at) === ',' || words.lower(at) === 'and') at++
  }
  return names.length > 0 ? { names, last: taken } : null
}
