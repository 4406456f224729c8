/** The lists of words in names and titles; the spellings that a title may have are tried once for each word. */
import { listsWith, type WordList } from '../../article/word-lists.ts'
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
/** A title is no name, however it is capitalised. */
export const TITLE_OR_PLURAL = 1 << 15

/** "Sheriff", "Deputies": whether a word is a title, in the singular or the plural. */
const titlesOrPlurals: WordList = {
  has: (lower) =>
    titleWords.has(lower) ||
    titleWords.has(lower.replace(/ies$/, 'y')) ||
    (titleWords.has(lower.replace(/s$/, '')) && !firstNames.has(lower)),
}

/** In the order of the bits. */
const lists: readonly WordList[] = [
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
  titlesOrPlurals,
]

/** The lists that have the word of token `i`, one bit each. */
export function listsAt(words: Words, i: number): number {
  const word = words.word(i)
  if (word.ofPerson === -1) word.ofPerson = listsWith(word.lower, lists)
  return word.ofPerson
}

/** Has one of the lists the word of token `i`? */
export const isListed = (words: Words, i: number, bits: number): boolean => (listsAt(words, i) & bits) !== 0
