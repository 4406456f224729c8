/** Reads the name of a person that ends at a token, as before a comma, a verb, a tag. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { particles } from '../../rules/person/names.ts'
import { wordSet } from '../../rules/word-set.ts'
import { initials } from './looks-personal.ts'
import { MOST_PARTS } from './read-name.ts'
import { gapBefore, glued, type TokenRun } from './token-run.ts'
import {
  ALSO_FIRST_NAME,
  ALSO_SURNAME,
  FIRST_NAME,
  isListed,
  listsAt,
  NOT_NAME,
  PARTICLE,
  SUFFIX,
  TITLE_END,
  TITLE_OR_PLURAL,
} from './word-lists.ts'

const noInitials = wordSet('U.S. D.C.')

/** A name that ends before `to`, as far as it has been read backward. */
interface NameFromEnd {
  readonly from: number
  readonly to: number
  readonly parts: number
}

/** Reads what may stand before `from` in a name that ends at `to`; null if it does not stand there. */
type EarlierReader = (words: Words, name: NameFromEnd) => { readonly from: number; readonly parts: number } | null

/** Asked in turn. */
const earlierParts: readonly EarlierReader[] = [
  dotBefore,
  suffixBefore,
  wordBefore,
  initialBefore,
  particleBefore,
  hyphenBefore,
  nicknameBefore,
]

/** Tokens of the longest names that newspapers print. */
const MOST_TOKENS = 9

/** A name of at least two parts, initials counted, whose last token stands before `to`; null if none does. */
export function nameEndingAt(words: Words, to: number): TokenRun | null {
  let { from, parts } = readBackward(words, to)
  // "King County Executive | Hal Brandt, who sits on the board"
  while (parts > 2 && isListed(words, from, TITLE_END) && !isListed(words, from, FIRST_NAME | ALSO_FIRST_NAME)) {
    from++
    parts--
  }
  while (from < to && (words.shape(from) === Shape.mark || particles.has(words.raw(from)))) from++
  return parts >= 2 && parts <= MOST_PARTS + 1 ? { from, to } : null
}

function readBackward(words: Words, to: number): { readonly from: number; readonly parts: number } {
  let name = { from: to, parts: 0 }
  while (name.from > 0 && to - name.from < MOST_TOKENS) {
    if (name.from < to && !words.joined(name.from - 1)) break
    if (name.parts > 0 && gapBefore(words, name.from)) break
    const earlier = readEarlier(words, { ...name, to })
    if (earlier === null) break
    name = { from: earlier.from, parts: name.parts + earlier.parts }
  }
  return name
}

function readEarlier(words: Words, name: NameFromEnd): ReturnType<EarlierReader> {
  for (const read of earlierParts) {
    const earlier = read(words, name)
    if (earlier !== null) return earlier
  }
  return null
}

/** "B.", "Jr.", "St." */
function dotBefore(words: Words, { from, parts }: NameFromEnd) {
  if (words.raw(from - 1) !== '.') return null
  const isShort = words.shape(from - 2) === Shape.initial || isListed(words, from - 2, SUFFIX)
  const isSaint = words.lower(from - 2) === 'st' && words.isCapital(from - 2) && parts > 0
  return isShort || isSaint ? { from: from - 2, parts: 0 } : null
}

/** "Jr", and the comma before it. */
function suffixBefore(words: Words, { from, to, parts }: NameFromEnd) {
  const isSuffix = parts === 0 && isListed(words, from - 1, SUFFIX)
  const isComma = words.raw(from - 1) === ',' && isListed(words, from, SUFFIX) && from < to
  return isSuffix || isComma ? { from: from - 1, parts: 0 } : null
}

function wordBefore(words: Words, { from, parts }: NameFromEnd) {
  if (words.shape(from - 1) !== Shape.title || !isEarlierPart(words, from - 1, parts)) return null
  return { from: from - 1, parts: 1 }
}

/** "W.D."; "A" may be the article. */
function initialBefore(words: Words, { from, parts }: NameFromEnd) {
  const raw = words.raw(from - 1)
  if (words.shape(from - 1) !== Shape.initial && !initials.test(raw)) return null
  return noInitials.has(raw) || (raw === 'A' && parts > 0) ? null : { from: from - 1, parts: 1 }
}

/** "de la" before "Cruz" */
function particleBefore(words: Words, { from, parts }: NameFromEnd) {
  if (parts === 0 || !isListed(words, from - 1, PARTICLE)) return null
  const isBehindName = words.shape(from - 2) === Shape.title || isListed(words, from - 2, PARTICLE)
  return isBehindName ? { from: from - 1, parts: 0 } : null
}

/** "Poe-Ruiz" */
function hyphenBefore(words: Words, { from }: NameFromEnd) {
  const isHyphen = words.raw(from - 1) === '-' && words.isCapital(from - 2)
  return isHyphen && glued(words, from - 1) && glued(words, from) ? { from: from - 1, parts: 0 } : null
}

/** `Ann "Bo" Poe` */
function nicknameBefore(words: Words, { from, parts }: NameFromEnd) {
  if (parts !== 1 || !/^["')]$/.test(words.raw(from - 1))) return null
  return words.shape(from - 2) === Shape.title && /^["'(]$/.test(words.raw(from - 3))
    ? { from: from - 3, parts: 0 }
    : null
}

function isEarlierPart(words: Words, k: number, parts: number): boolean {
  const lists = listsAt(words, k)
  if ((lists & (TITLE_OR_PLURAL | FIRST_NAME)) === TITLE_OR_PLURAL && !(parts === 0 && (lists & ALSO_SURNAME) !== 0))
    return false
  if ((lists & NOT_NAME) === 0) return true
  return parts === 0
    ? (lists & ALSO_SURNAME) !== 0 && words.shape(k - 1) === Shape.title && isListed(words, k - 1, FIRST_NAME)
    : (lists & (ALSO_FIRST_NAME | FIRST_NAME)) !== 0
}

/** Where a name ends before an age that ends before `end`: "Ann Poe, 52, the mayor"; `end` if no age stands there. */
export const beforeAge = (words: Words, end: number): number =>
  words.shape(end - 1) === Shape.number && words.raw(end - 2) === ',' ? end - 2 : end
