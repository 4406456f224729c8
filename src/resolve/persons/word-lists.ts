/**
 * Which of the lists of words in names and titles have a word, as bits of the word: a list is looked up once for a word in however
 * many articles, and the spellings that a title may have are tried once.
 */
import type { Word } from '../../article/intern-word.ts'
import type { Words } from '../../article/words.ts'
import { firstNames, surnames } from '../../data/person-names.ts'
import { bodyNouns } from '../../rules/person/bodies.ts'
import { fields } from '../../rules/person/fields.ts'
import {
  alsoFirstNames,
  alsoSurnames,
  formsOfAddress,
  notNames,
  particles,
  suffixes,
} from '../../rules/person/names.ts'
import { titleEnds } from '../../rules/person/title-ends.ts'
import { attributes, qualifiers, titleModifiers, titleWords } from '../../rules/person/titles.ts'

export const FIRST_NAME = 1 << 0
export const SURNAME = 1 << 1
export const ALSO_FIRST_NAME = 1 << 2
export const ALSO_SURNAME = 1 << 3
export const NOT_NAME = 1 << 4
export const PARTICLE = 1 << 5
export const SUFFIX = 1 << 6
export const FORM_OF_ADDRESS = 1 << 7
export const BODY_NOUN = 1 << 8
export const FIELD = 1 << 9
export const TITLE_WORD = 1 << 10
export const TITLE_END = 1 << 11
export const TITLE_MODIFIER = 1 << 12
export const QUALIFIER = 1 << 13
export const ATTRIBUTE = 1 << 14
/** "Sheriff", "Deputies": a title is no name, however it is capitalised. */
export const TITLE_OR_PLURAL = 1 << 15

interface Asked {
  has(word: string): boolean
}

/** In the order of the bits. */
const lists: readonly Asked[] = [
  firstNames,
  surnames,
  alsoFirstNames,
  alsoSurnames,
  notNames,
  particles,
  suffixes,
  formsOfAddress,
  bodyNouns,
  fields,
  titleWords,
  titleEnds,
  titleModifiers,
  qualifiers,
  attributes,
]

const isTitle = (lower: string): boolean =>
  titleWords.has(lower) ||
  titleWords.has(lower.replace(/ies$/, 'y')) ||
  (titleWords.has(lower.replace(/s$/, '')) && !firstNames.has(lower))

function read({ lower }: Word): number {
  let bits = isTitle(lower) ? TITLE_OR_PLURAL : 0
  for (let i = 0; i < lists.length; i++) if ((lists[i] as Asked).has(lower)) bits |= 1 << i
  return bits
}

/** The lists that have the word of token `i`, one bit each. */
export function listsAt(words: Words, i: number): number {
  const word = words.word(i)
  if (word.ofPerson === -1) word.ofPerson = read(word)
  return word.ofPerson
}

/** Has one of the lists the word of token `i`? */
export const isListed = (words: Words, i: number, bits: number): boolean => (listsAt(words, i) & bits) !== 0
