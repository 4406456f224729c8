/** What stands behind a name to say where it lies: ", Ill.", ", Texas", ", CT", ", Ontario". */
import type { Words } from '../../article/words.ts'
import { foreignQualifiers } from '../../rules/place/foreign-places.ts'
import { stateByAbbreviation, stateByCode, stateByName } from '../../rules/place/states.ts'

/** A state's code, `abroad`, or null where nothing qualifies. */
export type Qualifier = string | 'abroad' | null

/** Abbreviations of two words. */
const twoWords: ReadonlyMap<string, string> = new Map([
  ['w. va', 'WV'],
  ['n. dak', 'ND'],
  ['s. dak', 'SD'],
  ['n. mex', 'NM'],
])

/** Can an abbreviation of two words begin with this one? */
export const opensPair = (raw: string): boolean => /^[WNS]$/i.test(raw)

/** The state of "W. Va." or "W.Va." from token `i` on, and the last token of it; null if there is none. */
export function dottedPair(words: Words, i: number): { readonly state: string; readonly last: number } | null {
  if (words.raw(i + 1) !== '.' || words.raw(i).length !== 1) return null
  const state = twoWords.get(`${words.lower(i)}. ${words.lower(i + 2)}`)
  if (!state || !words.isCapital(i + 2)) return null
  return { state, last: words.raw(i + 3) === '.' ? i + 3 : i + 2 }
}

/** Reads what stands behind token `last`. */
export function qualifierAfter(words: Words, last: number): Qualifier {
  const mark = words.raw(last + 1)
  if (mark !== ',' && mark !== '(') return null
  const at = last + 2
  const raw = words.raw(at)
  if (raw === '') return null
  const pair = dottedPair(words, at)
  if (pair) return pair.state
  const short = stateByAbbreviation(raw.endsWith('.') ? raw : `${raw}.`)
  if (short && (raw.endsWith('.') || words.raw(at + 1) === '.' || isUndotted(short.abbreviations[0], raw)))
    return short.code
  if (/^[A-Z]{2}$/.test(raw)) return stateByCode(raw)?.code ?? null
  if (!words.isCapital(at)) return null
  return stateAt(words, at) ?? abroadAt(words, at)
}

/** "N.Y" that lost its last period. */
const isUndotted = (abbreviation: string | undefined, raw: string): boolean => abbreviation?.length === raw.length + 1

function stateAt(words: Words, at: number): string | null {
  const raw = words.raw(at)
  const two = words.isCapital(at + 1) && words.joined(at) ? stateByName(`${raw} ${words.raw(at + 1)}`) : null
  // "Philadelphia, New York City and Newark" is a list.
  if (two && words.lower(at + 2) === 'city') return null
  // "Plain Township, Delaware County"
  if (!two && words.lower(at + 1) === 'county') return null
  return (two ?? stateByName(raw))?.code ?? null
}

/** "Windsor in Ontario", "Hamilton police in Ontario": does it lie abroad by what stands a word or two behind token `last`? */
export function liesAbroad(words: Words, last: number): boolean {
  const at = words.lower(last + 1) === 'in' ? last + 2 : words.lower(last + 2) === 'in' ? last + 3 : -1
  return at > 0 && words.isCapital(at) && abroadAt(words, at) !== null
}

function abroadAt(words: Words, at: number): Qualifier {
  const raw = words.raw(at)
  const next = words.raw(at + 1)
  const isAbroad =
    foreignQualifiers.has(raw) ||
    foreignQualifiers.has(`${raw}.`) ||
    (raw === 'British' && next === 'Columbia') ||
    (raw === 'Nova' && next === 'Scotia') ||
    (raw === 'New' && (next === 'Brunswick' || next === 'Zealand')) ||
    (raw === 'South' && (next === 'Africa' || next === 'Korea'))
  return isAbroad ? 'abroad' : null
}
