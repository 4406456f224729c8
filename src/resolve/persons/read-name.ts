/** Reads the name of a person that starts, or ends, at a token. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { degrees, particles } from '../../rules/person/names.ts'
import { juniors } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { gapBefore, glued, onOneLine, type TokenRun } from './token-run.ts'
import {
  ALSO_FIRST_NAME,
  ALSO_SURNAME,
  BODY_NOUN,
  FIELD,
  FIRST_NAME,
  FORM_OF_ADDRESS,
  isListed,
  listsAt,
  NOT_NAME,
  PARTICLE,
  SUFFIX,
  SURNAME,
  TITLE_END,
  TITLE_OR_PLURAL,
} from './word-lists.ts'

const noInitials = wordSet('U.S. D.C.')

/** More names than these nobody bears in a newspaper. */
const MOST_PARTS = 4

/** Of places: "U.N. Watch", "N.C. State". */
const placeInitials = wordSet('U.S. D.C. U.N. U.K. N.Y. N.J. N.C. S.C. N.H. N.M. N.D. S.D. R.I. L.A.')
const initials = /^[A-Z]\.(?:[A-Z]\.)+$/

/** A name that starts at token `i`, of at least so many parts; null if none does. "Dr." and "Mr." before it are no part of it. */
export function nameAt(words: Words, i: number, least = 1): TokenRun | null {
  if (i >= words.count || i < 1) return null
  const shape = words.shape(i)
  // Behind most titles stands a mark or a plain word.
  if (shape === Shape.mark || shape === Shape.number) return null
  if (shape === Shape.lower && !isListed(words, i, PARTICLE | FORM_OF_ADDRESS)) return null
  if (!words.joined(i - 1)) return null
  if (isListed(words, i, FORM_OF_ADDRESS) && (words.raw(i + 1) === '.' || words.lower(i).length < 4))
    return nameAt(words, words.raw(i + 1) === '.' ? i + 2 : i + 1, least)
  const shouted = words.shape(i) === Shape.caps && words.raw(i).length > 2 && words.shape(i + 1) !== Shape.title
  let to = i
  let parts = 0
  while (to < words.count && parts < MOST_PARTS && (to === i || words.joined(to - 1))) {
    const raw = words.raw(to)
    const lower = words.lower(to)
    if (parts > 0 && raw !== ',' && gapBefore(words, to)) break
    if (
      words.shape(to) === Shape.title ||
      (shouted && words.shape(to) === Shape.caps) ||
      isInitialPair(words, to, parts)
    ) {
      if (lower === 'st' && words.raw(to + 1) === '.' && words.shape(to + 2) === Shape.title) {
        to += 3
        parts++
        continue
      }
      if (!isNamePart(words, to, parts) || isHeadlineVerb(words, i, to, parts)) break
      if (shouted && (parts > 1 || /(?:ED|ING)$/.test(raw))) break
      to++
      parts++
      // A surname of two parts: "Poe-Ruiz".
      while (words.raw(to) === '-' && glued(words, to) && words.isCapital(to + 1) && glued(words, to + 1)) to += 2
    } else if (words.shape(to) === Shape.initial && words.raw(to + 1) === '.' && glued(words, to + 1)) to += 2
    else if (words.shape(to) === Shape.initial && words.isCapital(to + 1) && words.joined(to)) to++
    else if (initials.test(raw)) {
      // "W.D. Poe" has two parts
      if (to === i && words.shape(to + 1) === Shape.title && !placeInitials.has(raw)) parts++
      to++
    } else if (words.shape(to) === Shape.lower && isListed(words, to, PARTICLE) && endsInSurname(words, to)) to++
    else if (parts === 1 && closesNickname(words, to) > 0) to = closesNickname(words, to)
    else break
  }
  // "chairman of the House Majority Caucus": a body's name, none of a person.
  if (
    parts === 1 &&
    isListed(words, to, BODY_NOUN) &&
    words.isCapital(to) &&
    words.joined(to - 1) &&
    !isListed(words, i, FIRST_NAME)
  )
    return null
  to = withSuffix(words, to)
  return parts >= least ? { from: i, to } : null
}

/** "AJ Poe", "McK": two capitals that begin a name. */
function isInitialPair(words: Words, k: number, parts: number): boolean {
  return (
    words.shape(k) === Shape.caps &&
    parts === 0 &&
    /^[A-Z]{2}$/.test(words.raw(k)) &&
    words.shape(k + 1) === Shape.title
  )
}

/** "Sheriff Hagen Fires Two": in a headline the verb has a capital as well. */
function isHeadlineVerb(words: Words, i: number, k: number, parts: number): boolean {
  if (parts === 0) return false
  if (!words.isCapital(k + 1) && words.shape(k + 1) !== Shape.number) return false
  return mayBeVerb(words, i, k, parts) && words.inHeadline(k)
}

function mayBeVerb(words: Words, i: number, k: number, parts: number): boolean {
  // "Supervisors Ann Fry, Bo Gage Clash Over Jail"
  if (parts > 1 && isListed(words, i, FIRST_NAME) && !isListed(words, k - 1, PARTICLE))
    return !isListed(words, k, SURNAME)
  if (!/[a-z]s$/.test(words.raw(k))) return false
  return !isListed(words, k, SURNAME) && (parts > 1 || !isListed(words, i, FIRST_NAME))
}

function isNamePart(words: Words, k: number, parts: number): boolean {
  const lists = listsAt(words, k)
  if ((lists & (BODY_NOUN | ALSO_SURNAME)) === BODY_NOUN) return false
  if ((lists & NOT_NAME) === 0) return parts > 0 || (lists & TITLE_OR_PLURAL) === 0
  if (parts === 0) {
    if ((lists & (ALSO_FIRST_NAME | FIRST_NAME)) === 0) return false
    if (isListed(words, k + 1, PARTICLE)) return endsInSurname(words, k + 1)
    return words.shape(k + 1) === Shape.title && words.joined(k) && !isListed(words, k + 1, NOT_NAME)
  }
  // "Jim Justice", but not "Ann Poe May 12" nor "Ann Poe Park Board".
  return (
    parts === 1 &&
    (lists & ALSO_SURNAME) !== 0 &&
    words.joined(k - 1) &&
    !words.isCapital(k + 1) &&
    !/^\d/.test(words.raw(k + 1))
  )
}

/** A particle, or two, before a capitalised word: "de la Cruz". */
function endsInSurname(words: Words, k: number): boolean {
  if (!words.joined(k)) return false
  if (words.shape(k + 1) === Shape.title) return !isListed(words, k + 1, NOT_NAME)
  return isListed(words, k + 1, PARTICLE) && words.joined(k + 1) && words.shape(k + 2) === Shape.title
}

/** The token behind `"Bo"` or `(Bo)` that opens at `k`; 0 if none does. */
function closesNickname(words: Words, k: number): number {
  const open = words.raw(k)
  if (open !== '"' && open !== '(' && open !== "'") return 0
  if (words.shape(k + 1) !== Shape.title && words.shape(k + 1) !== Shape.caps) return 0
  const close = words.raw(k + 2)
  return (open === '(' ? close === ')' : close === open) && words.isCapital(k + 3) ? k + 3 : 0
}

/** Behind "Jr.", ", Jr.", "III". */
function withSuffix(words: Words, to: number): number {
  const at = words.raw(to) === ',' && isListed(words, to + 1, SUFFIX) ? to + 1 : to
  if (!isListed(words, at, SUFFIX) || !onOneLine(words, to - 1, at)) return to
  return words.raw(at + 1) === '.' && juniors.has(words.lower(at)) ? at + 2 : at + 1
}

/** Behind ", M.D., Ph.D." that follows a name. */
export function behindDegrees(words: Words, to: number): number {
  let at = to
  for (;;) {
    const k = words.raw(at) === ',' ? at + 1 : -1
    if (k < 0 || !degrees.test(words.lower(k))) return at
    // "Ph.D." is four tokens.
    if (words.raw(k + 1) === '.' && words.lower(k + 2) === 'd') at = words.raw(k + 3) === '.' ? k + 4 : k + 3
    else at = words.raw(k + 1) === '.' && glued(words, k + 1) ? k + 2 : k + 1
  }
}

/** A name of at least two parts, initials counted, whose last token stands before `to`; null if none does. */
export function nameEndingAt(words: Words, to: number): TokenRun | null {
  let from = to
  let parts = 0
  while (from > 0 && to - from < 9 && (from === to || words.joined(from - 1))) {
    const k = from - 1
    if (parts > 0 && gapBefore(words, from)) break
    if (words.raw(k) === '.' && (words.shape(k - 1) === Shape.initial || isListed(words, k - 1, SUFFIX))) from -= 2
    else if (words.raw(k) === '.' && words.lower(k - 1) === 'st' && words.isCapital(k - 1) && parts > 0) from -= 2
    else if (parts === 0 && isListed(words, k, SUFFIX)) from--
    else if (words.raw(k) === ',' && isListed(words, from, SUFFIX) && from < to) from--
    else if (words.shape(k) === Shape.title && isEarlierPart(words, k, parts)) {
      from--
      parts++
    } else if (words.shape(k) === Shape.initial || /^[A-Z]\.(?:[A-Z]\.)+$/.test(words.raw(k))) {
      if (noInitials.has(words.raw(k)) || (words.raw(k) === 'A' && parts > 0)) break
      from--
      parts++
    } else if (
      parts > 0 &&
      isListed(words, k, PARTICLE) &&
      (words.shape(k - 1) === Shape.title || isListed(words, k - 1, PARTICLE))
    )
      from--
    else if (words.raw(k) === '-' && words.isCapital(k - 1) && glued(words, k) && glued(words, from)) from--
    else if (
      parts === 1 &&
      /^["')]$/.test(words.raw(k)) &&
      words.shape(k - 1) === Shape.title &&
      /^["'(]$/.test(words.raw(k - 2))
    )
      from -= 3
    else break
  }
  // "King County Executive | Hal Brandt, who sits on the board"
  while (parts > 2 && isListed(words, from, TITLE_END) && !isListed(words, from, FIRST_NAME | ALSO_FIRST_NAME)) {
    from++
    parts--
  }
  while (from < to && (words.shape(from) === Shape.mark || particles.has(words.raw(from)))) from++
  return parts >= 2 && parts <= MOST_PARTS + 1 ? { from, to } : null
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

/** Does the run begin with a common first name, or one with an initial: is it hardly anything but a person? */
export const looksPersonal = (words: Words, { from, to }: TokenRun): boolean =>
  isListed(words, from, FIRST_NAME) ||
  words.shape(from) === Shape.initial ||
  (to - from === 2 && initials.test(words.raw(from)) && !placeInitials.has(words.raw(from))) ||
  (to - from > 2 && words.shape(from + 1) === Shape.initial)

/** A word that names a field of office can end no name: "Public Works". */
export const isFieldOnly = (words: Words, { from, to }: TokenRun): boolean => {
  for (let k = from; k < to; k++) if (!isListed(words, k, FIELD)) return false
  return true
}
