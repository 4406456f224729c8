/** How obituaries, births and engagements name people: by first name only, with maiden names and nicknames. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { firstNames } from '../../data/person-names.ts'
import type { NameAt } from './name-at.ts'
import { FIRST_NAME, isListed, KIN, SURNAME } from './word-lists.ts'

/** Is the name of one word a relative's, or part of a name with more in it than a first and a last? */
export function isFamilyName(words: Words, { from, last }: NameAt, key: string): boolean {
  if (from !== last) return false
  return (
    isBracketed(words, from) ||
    isBehindNickname(words, from) ||
    isKin(words, from, key) ||
    (firstNames.has(key) && (isBeforeMaidenName(words, last) || isOfTown(words, from) || sharesSurname(words, last)))
  )
}

/** "Geneva (Dallas) Wade"; but "the Bristol (Virginia) Herald" has its state there. */
const isBracketed = (words: Words, i: number): boolean =>
  words.raw(i - 1) === '(' && words.raw(i + 1) === ')' && isName(words, i - 2) && isName(words, i + 2)

/** "Clarence "Buddy" Houston", "Clarence (Buddy) Houston". */
function isBehindNickname(words: Words, i: number): boolean {
  const closing = words.raw(i - 1)
  const opening = words.raw(i - 3)
  return (
    (closing === '"' ? opening === '"' : closing === ')' && opening === '(') &&
    isName(words, i - 4) &&
    isName(words, i - 2)
  )
}

/** "Helena (Butte) Larsen". */
const isBeforeMaidenName = (words: Words, i: number): boolean =>
  words.raw(i + 1) === '(' && isName(words, i + 2) && words.raw(i + 3) === ')' && isName(words, i + 4)

/** "his wife Virginia", "his wife, Charlotte, agreed", "the son of Warren and Helena". */
function isKin(words: Words, i: number, key: string): boolean {
  const before = words.lower(i - 1)
  if (isListed(words, i - 1, KIN)) return words.shape(i + 1) !== Shape.title || isListed(words, i + 1, SURNAME)
  if (before === ',' && isListed(words, i - 2, KIN)) return words.raw(i + 1) === ',' && !words.isCapital(i + 2)
  if (!firstNames.has(key)) return false
  if (before === 'of' && isListed(words, i - 2, KIN)) return words.lower(i + 1) === 'and'
  return before === 'and' && words.lower(i - 3) === 'of' && isListed(words, i - 4, KIN)
}

const beforeHomes: ReadonlySet<string> = new Set([';', ':', ',', 'and', 'of', ')'])

/** "Denver of Brockton and Cody of Nashua": first names, each with a home; but "moved to Austin of Texas fame". */
function isOfTown(words: Words, i: number): boolean {
  if (words.lower(i + 1) !== 'of' || !words.isCapital(i + 2)) return false
  return beforeHomes.has(words.lower(i - 1))
}

/** "Camden and Easton Miller". */
const sharesSurname = (words: Words, i: number): boolean =>
  (words.lower(i + 1) === 'and' || words.lower(i + 1) === '&') &&
  isListed(words, i + 2, FIRST_NAME) &&
  words.shape(i + 3) === Shape.title &&
  words.joined(i + 2) &&
  isListed(words, i + 3, SURNAME)

const isName = (words: Words, i: number): boolean => words.shape(i) === Shape.title
