/** The lists of words beside places' names. */
import { listsWith, type WordList } from '../../article/word-lists.ts'
import type { Words } from '../../article/words.ts'
import { firstNames, surnames } from '../../data/person-names.ts'
import { commonWords } from '../../rules/place/common-words.ts'
import {
  boats,
  calendarWords,
  dogs,
  landforms,
  pluralThings,
  premises,
  publicBodies,
  schoolLevels,
  schools,
  ships,
  thingHeads,
  unions,
  wares,
  withins,
} from '../../rules/place/neighbour-words.ts'
import { kinWords, personHeads, speechVerbs } from '../../rules/place/person-words.ts'
import { breedEnds, paperWords, privateHeads, privateTails, streetWords } from '../../rules/place/private-words.ts'
import { locatives, partWords, publicWords } from '../../rules/place/public-words.ts'
import { stateByName } from '../../rules/place/states.ts'

export const FIRST_NAME = 1 << 0
export const SURNAME = 1 << 1
export const PERSON_HEAD = 1 << 2
export const SPEECH_VERB = 1 << 3
export const KIN = 1 << 4
export const PUBLIC = 1 << 5
export const PART = 1 << 6
export const LOCATIVE = 1 << 7
export const COMMON = 1 << 8
export const PRIVATE_HEAD = 1 << 9
export const PRIVATE_TAIL = 1 << 10
export const STREET = 1 << 11
export const PAPER = 1 << 12
export const PLURAL_THING = 1 << 13
export const THING_HEAD = 1 << 14
export const WARE = 1 << 15
export const BREED_END = 1 << 16
export const SHIP = 1 << 17
export const BOAT = 1 << 18
export const DOG = 1 << 19
export const PREMISES = 1 << 20
export const UNION = 1 << 21
export const SCHOOL = 1 << 22
export const SCHOOL_LEVEL = 1 << 23
export const LANDFORM = 1 << 24
export const PUBLIC_BODY = 1 << 25
export const CALENDAR = 1 << 26
export const WITHIN = 1 << 27
/** A state's name of one word. */
export const STATE = 1 << 28

const statesOfOneWord: WordList = { has: (lower) => stateByName(lower) !== null }

/** In the order of the bits. */
const lists: readonly WordList[] = [
  firstNames,
  surnames,
  personHeads,
  speechVerbs,
  kinWords,
  publicWords,
  partWords,
  locatives,
  commonWords,
  privateHeads,
  privateTails,
  streetWords,
  paperWords,
  pluralThings,
  thingHeads,
  wares,
  breedEnds,
  ships,
  boats,
  dogs,
  premises,
  unions,
  schools,
  schoolLevels,
  landforms,
  publicBodies,
  calendarWords,
  withins,
  statesOfOneWord,
]

/** The lists that have the word of token `i`, one bit each. */
export function listsAt(words: Words, i: number): number {
  const word = words.word(i)
  if (word.besidePlace === -1) word.besidePlace = listsWith(word.lower, lists)
  return word.besidePlace
}

/** Has one of the lists the word of token `i`? */
export const isListed = (words: Words, i: number, bits: number): boolean => (listsAt(words, i) & bits) !== 0
