/** The longest stretch of words from a token on that is the name of a place: "St. Louis", "Prince George's", "Coeur d'Alene". */
import type { Words } from '../../article/words.ts'
import { namesState, type PlaceOption } from './candidate.ts'
import type { NameAt } from './name-at.ts'
import { beginsStateBody } from './no-place.ts'
import { nameOfRun, type PlaceName } from './options.ts'

/** A name with all that it could mean. */
export interface NameRead extends NameAt {
  readonly key: string
  readonly options: readonly PlaceOption[]
}

const LONGEST_NAME = 6
const connectors: ReadonlySet<string> = new Set([
  'of',
  'the',
  'du',
  'de',
  'la',
  'del',
  'and',
  'or',
  'le',
  'des',
  'd',
  'on',
  'by',
])
const shortSaints: ReadonlySet<string> = new Set(['St', 'Ste', 'Ft', 'Mt', 'ST', 'MT', 'FT'])

/** What is longer is some slip of the typist's. */
const LONGEST_ELIDED = 16
/** "d'Alene" */
const isElided = (raw: string): boolean => raw.startsWith("d'") && /^d'[A-ZÀ-ÞĀ-ɏḀ-ỿ]/u.test(raw)

/** The longest name from token `i` on; null if there is none. */
export function longestName(words: Words, i: number): NameRead | null {
  let name = nameOfRun(words, i, i)
  if (!name.opens) return null
  let longest: PlaceName | null = null
  let end = i
  // Word by word, as long as some name goes on so: hardly any needs the second step.
  for (let last = i; ; last++) {
    if (last > i) name = nameOfRun(words, i, last)
    if (name.options.length > 0 && endsName(words, last) && isWhole(words, { from: i, last }, name)) {
      longest = name
      end = last
    }
    if (!name.opens || last + 1 - i === LONGEST_NAME || !goesOn(words, last)) break
  }
  return longest && { from: i, last: end, key: longest.key, options: longest.options }
}

const endsName = (words: Words, last: number): boolean =>
  words.isCapital(last) ||
  words.raw(last) === "'s" ||
  (isElided(words.raw(last)) && words.raw(last).length < LONGEST_ELIDED)

/** "Peoria City Council": not the township of Peoria City. "Mississippi State Police": not the town. */
function isWhole(words: Words, { from, last }: NameAt, { options }: PlaceName): boolean {
  if (last === from) return true
  const shorter = nameOfRun(words, from, last - 1).options
  if (options.every(({ kind }) => kind === 'township') && shorter.some(isCity)) return false
  return !(namesState(shorter) && beginsStateBody(words, { from, last }))
}

const isCity = ({ kind }: PlaceOption): boolean => kind === 'city' || kind === 'town'

/** Can the name that has token `i` go on with the next: a capital, a hyphen or a small word between them? */
function goesOn(words: Words, i: number): boolean {
  if (!words.joined(i)) return false
  const next = i + 1
  const raw = words.raw(next)
  if (words.isCapital(next) || raw === '-' || connectors.has(words.lower(next))) return true
  // "Prince George's", "Land O' Lakes", "Coeur d'Alene"
  if (raw === "'" || raw === "'s") return words.isCapital(next + 1)
  // "Muscogee (Creek) Nation"
  if (raw === '(') return words.isCapital(next + 1) && words.raw(next + 2) === ')'
  if (raw === ')') return words.raw(i - 1) === '('
  return isElided(raw) || (raw === '.' && shortSaints.has(words.raw(i)))
}
