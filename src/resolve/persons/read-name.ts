/** Reads the name of a person that starts at a token. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { degrees } from '../../rules/person/names.ts'
import { juniors } from '../../rules/person/word-set.ts'
import { initials, placeInitials } from './looks-personal.ts'
import { gapBefore, glued, onOneLine, type TokenRun } from './token-run.ts'
import {
  ALSO_FIRST_NAME,
  ALSO_SURNAME,
  BODY_NOUN,
  FIRST_NAME,
  FORM_OF_ADDRESS,
  isListed,
  listsAt,
  NOT_NAME,
  PARTICLE,
  SUFFIX,
  SURNAME,
  TITLE_OR_PLURAL,
} from './word-lists.ts'

/** More names than these nobody bears in a newspaper. */
export const MOST_PARTS = 4

/** A name as far as it has been read. */
interface NameSoFar {
  readonly from: number
  /** Behind the last part. */
  readonly to: number
  /** First names, surnames and nicknames count; initials and particles belong to the part behind them. */
  readonly parts: number
  /** In capitals: "ANN POE". */
  readonly shouted: boolean
}

/** Reads what may stand next in a name; null if it does not stand there. */
type PartReader = (words: Words, name: NameSoFar) => { readonly to: number; readonly parts: number } | null

/** One part, or several tokens of it, that end before `to`. */
const part = (to: number) => ({ to, parts: 1 })

/** What belongs to the next part. */
const beginning = (to: number) => ({ to, parts: 0 })

/** Asked in turn. */
const nextPart: readonly PartReader[] = [saintPart, wordPart, initialPart, initialsPart, particlePart, nicknamePart]

/** A name that starts at token `i`, of at least so many parts; null if none does. "Dr." and "Mr." before it are no part of it. */
export function nameAt(words: Words, i: number, least = 1): TokenRun | null {
  if (!mayBegin(words, i)) return null
  if (isListed(words, i, FORM_OF_ADDRESS) && (words.raw(i + 1) === '.' || words.lower(i).length < 4))
    return nameAt(words, words.raw(i + 1) === '.' ? i + 2 : i + 1, least)
  const name = readParts(words, i)
  if (name.parts === 1 && isBodysName(words, name)) return null
  return name.parts >= least ? { from: i, to: withSuffix(words, name.to) } : null
}

/** Behind most titles stands a mark or a plain word. */
function mayBegin(words: Words, i: number): boolean {
  if (i >= words.count || i < 1) return false
  const shape = words.shape(i)
  if (shape === Shape.mark || shape === Shape.number) return false
  return (shape !== Shape.lower || isListed(words, i, PARTICLE | FORM_OF_ADDRESS)) && words.joined(i - 1)
}

function readParts(words: Words, from: number): NameSoFar {
  const shouted =
    words.shape(from) === Shape.caps && words.raw(from).length > 2 && words.shape(from + 1) !== Shape.title
  let name: NameSoFar = { from, to: from, parts: 0, shouted }
  while (name.to < words.count && name.parts < MOST_PARTS && isJoinedTo(words, name)) {
    const next = readNext(words, name)
    if (next === null) break
    name = { from, to: next.to, parts: name.parts + next.parts, shouted }
  }
  return name
}

/** Does the token behind the name still belong to its line, and to its words? */
function isJoinedTo(words: Words, { from, to, parts }: NameSoFar): boolean {
  if (to > from && !words.joined(to - 1)) return false
  return parts === 0 || words.raw(to) === ',' || !gapBefore(words, to)
}

function readNext(words: Words, name: NameSoFar) {
  for (const read of nextPart) {
    const next = read(words, name)
    if (next !== null) return next
  }
  return null
}

/** "Chairman of the House | Majority Caucus": a body's name, none of a person. */
const isBodysName = (words: Words, { from, to }: NameSoFar): boolean =>
  isListed(words, to, BODY_NOUN) && words.isCapital(to) && words.joined(to - 1) && !isListed(words, from, FIRST_NAME)

const isWord = (words: Words, { to, parts, shouted }: NameSoFar): boolean =>
  words.shape(to) === Shape.title || (shouted && words.shape(to) === Shape.caps) || isInitialPair(words, to, parts)

/** "St. Clair" */
function saintPart(words: Words, name: NameSoFar) {
  const { to } = name
  const isSaint = isWord(words, name) && words.lower(to) === 'st' && words.raw(to + 1) === '.'
  return isSaint && words.shape(to + 2) === Shape.title ? part(to + 3) : null
}

/** "Ann", "Poe", "Poe-Ruiz" */
function wordPart(words: Words, name: NameSoFar) {
  const { from, to, parts, shouted } = name
  if (!isWord(words, name) || !isNamePart(words, to, parts) || isHeadlineVerb(words, from, to, parts)) return null
  if (shouted && (parts > 1 || /(?:ED|ING)$/.test(words.raw(to)))) return null
  let end = to + 1
  while (words.raw(end) === '-' && glued(words, end) && words.isCapital(end + 1) && glued(words, end + 1)) end += 2
  return part(end)
}

/** "B.", or "B" before a name. */
function initialPart(words: Words, { to }: NameSoFar) {
  if (words.shape(to) !== Shape.initial) return null
  if (words.raw(to + 1) === '.' && glued(words, to + 1)) return beginning(to + 2)
  return words.isCapital(to + 1) && words.joined(to) ? beginning(to + 1) : null
}

/** "W.D. Poe" has two parts. */
function initialsPart(words: Words, name: NameSoFar) {
  const { from, to } = name
  const raw = words.raw(to)
  if (isWord(words, name) || !initials.test(raw)) return null
  return to === from && words.shape(to + 1) === Shape.title && !placeInitials.has(raw)
    ? part(to + 1)
    : beginning(to + 1)
}

/** "de" before "la Cruz" */
function particlePart(words: Words, { to }: NameSoFar) {
  if (words.shape(to) !== Shape.lower || !isListed(words, to, PARTICLE)) return null
  return endsInSurname(words, to) ? beginning(to + 1) : null
}

/** `"Bo"` */
function nicknamePart(words: Words, { to, parts }: NameSoFar) {
  const end = parts === 1 ? closesNickname(words, to) : 0
  return end > 0 ? beginning(end) : null
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
