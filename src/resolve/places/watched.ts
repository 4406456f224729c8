/**
 * Which tokens the readers of place names have to look at. They look for few words, and to ask each of them about each token costs
 * more than all that they then read: so each word is judged once, for all readers and all articles.
 */
import type { Word } from '../../article/intern-word.ts'
import type { Words } from '../../article/words.ts'
import { agencyPlaces } from '../../rules/place/agencies.ts'
import { isClueWord } from '../../rules/place/state-clues.ts'
import { isBritishWord, isCueWord } from './abroad.ts'
import { isCountryWord } from './bodies.ts'
import { countiesWords } from './county-lists.ts'
import { isDistrictWord } from './district-names.ts'
import { keyOf, opensKey } from './options.ts'
import { isShortState } from './read-short.ts'
import { isReferenceNoun } from './references.ts'

/** Indices of tokens for each reader, ascending. */
export interface Watched {
  /** Capitalised words that can begin a place's name, short forms of states, and "counties", behind which may stand a list. */
  readonly names: readonly number[]
  /** "Hoosiers": words that one state's people use. */
  readonly clues: readonly number[]
  /** "district", "schools" */
  readonly districts: readonly number[]
  /** "NYPD" */
  readonly agencies: readonly number[]
  /** "Parisian": capitalised words that speak for a country abroad. */
  readonly abroad: readonly number[]
  /** "colour" */
  readonly british: readonly number[]
  /** "U.S.", "federal" */
  readonly country: readonly number[]
  /** "city", "counties" */
  readonly nouns: readonly number[]
}

/** One bit for each list. */
const NAME = 1
const COUNTIES = 2
const CLUE = 4
const DISTRICT = 8
const AGENCY = 16
const ABROAD = 32
const BRITISH = 64
const COUNTRY = 128
const NOUN = 256

function listsOf({ raw, lower }: Word): number {
  return (
    (!isSmall(raw) && (isShortState(raw) || opensKey(keyOf(raw))) ? NAME : 0) |
    (countiesWords.has(lower) ? COUNTIES : 0) |
    (isClueWord(lower) ? CLUE : 0) |
    (isDistrictWord(raw) ? DISTRICT : 0) |
    (agencyPlaces.has(raw) ? AGENCY : 0) |
    (isCueWord(lower) ? ABROAD : 0) |
    (isBritishWord(raw) ? BRITISH : 0) |
    (isCountryWord(raw) ? COUNTRY : 0) |
    (isReferenceNoun(raw) ? NOUN : 0)
  )
}

const CAPITAL_A = 65
const SMALL_A = 97
const SMALL_Z = 122

/** No capital, as far as the first letter tells: only others are looked up in the gazetteer. */
function isSmall(raw: string): boolean {
  const code = raw.charCodeAt(0)
  return code < CAPITAL_A || (code >= SMALL_A && code <= SMALL_Z)
}

/** Reads the lists in one pass. */
export function readWatched(words: Words): Watched {
  const names: number[] = []
  const clues: number[] = []
  const districts: number[] = []
  const agencies: number[] = []
  const abroad: number[] = []
  const british: number[] = []
  const country: number[] = []
  const nouns: number[] = []
  for (let i = 0; i < words.count; i++) {
    const word = words.word(i)
    if (word.watched === -1) word.watched = listsOf(word)
    const lists = word.watched
    if (lists === 0) continue
    const isCapital = words.isCapital(i)
    if ((lists & (isCapital ? NAME : COUNTIES)) !== 0) names.push(i)
    if ((lists & ABROAD) !== 0 && isCapital) abroad.push(i)
    if ((lists & CLUE) !== 0) clues.push(i)
    if ((lists & DISTRICT) !== 0) districts.push(i)
    if ((lists & AGENCY) !== 0) agencies.push(i)
    if ((lists & BRITISH) !== 0) british.push(i)
    if ((lists & COUNTRY) !== 0) country.push(i)
    if ((lists & NOUN) !== 0) nouns.push(i)
  }
  return { names, clues, districts, agencies, abroad, british, country, nouns }
}
