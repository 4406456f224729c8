/**
 * The words beside a cue word. They tell most rules that there is nothing for them: "last week" is no "two weeks ago". Looking
 * words up costs next to nothing, while a pattern that is run but once has to be compiled: 1 to 3 ms for the longer ones.
 */
import { wordSet } from '../word-set.ts'

/** A cue word with the two words on either side, all in lower case with letters beyond ASCII as "z"; none: an empty string. */
export interface Beside {
  readonly cue: string
  /** Right before the cue word, and the one before that. */
  readonly before: string
  readonly beforeThat: string
  /** What stands between the cue word and the next. */
  readonly gap: string
  /** Right behind the cue word, what stands behind it, and the word behind that. */
  readonly after: string
  readonly gapBehind: string
  readonly afterThat: string
}

/** No form has more marks and blanks between two of its words. */
const WIDEST_GAP = 6

/**
 * Reads the words beside a cue word that stands from `from` to `to` in a text in lower case.
 *
 * @example besideOf('for the last two weeks, he', 17, 22) // { cue: 'weeks', before: 'two', beforeThat: 'last', gap: ', ', after: 'he', gapBehind: '', afterThat: '' }
 */
export function besideOf(lower: string, from: number, to: number): Beside {
  const beforeEnd = gapStart(lower, from)
  const beforeStart = wordStart(lower, beforeEnd)
  const thatEnd = gapStart(lower, beforeStart)
  const afterStart = gapEnd(lower, to)
  const afterEnd = wordEnd(lower, afterStart)
  const thatStart = gapEnd(lower, afterEnd)
  return {
    cue: lower.slice(from, to),
    before: lower.slice(beforeStart, beforeEnd),
    beforeThat: lower.slice(wordStart(lower, thatEnd), thatEnd),
    gap: lower.slice(to, afterStart),
    after: lower.slice(afterStart, afterEnd),
    gapBehind: lower.slice(afterEnd, thatStart),
    afterThat: lower.slice(thatStart, wordEnd(lower, thatStart)),
  }
}

function gapStart(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < WIDEST_GAP && !isWord(text.charCodeAt(at - 1))) at--
  return at
}

function wordStart(text: string, end: number): number {
  let at = end
  while (at > 0 && isWord(text.charCodeAt(at - 1))) at--
  return at
}

function gapEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + WIDEST_GAP)
  let at = start
  while (at < last && !isWord(text.charCodeAt(at))) at++
  return at
}

function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && isWord(text.charCodeAt(at))) at++
  return at
}

/** Letters and digits of a text in lower case. */
const isWord = (code: number): boolean => (code >= 97 && code <= 122) || isDigit(code)

/** "3", "3rd", "2016". */
export function isNumber(word: string): boolean {
  return isDigit(word.charCodeAt(0))
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Two digits and no more: "'98". */
export const isShortYear = (word: string): boolean => word.length === 2 && isNumber(word) && isNumber(word.slice(1))

/** A number that may be a day's. */
export const isDayNumber = (word: string): boolean => isNumber(word) && !isYear(word)

/** Four digits and no more. */
export function isYear(word: string): boolean {
  if (word.length !== 4) return false
  for (let at = 0; at < 4; at++) if (!isDigit(word.charCodeAt(at))) return false
  return true
}

const counts = wordSet(
  'a an one single two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen couple of half',
)
const tens = wordSet('twenty thirty forty fifty sixty seventy eighty ninety')

/** Does a number end right before the cue word: "two weeks", "a couple of weeks", "twenty-odd years", "a year and a half"? */
export const isCounted = ({ before, beforeThat }: Beside): boolean =>
  isNumber(before) || counts.has(before) || tens.has(beforeThat)

/** Words between the two ends of a stretch. */
export const joiners = wordSet('to through until till and thru')

/** A day of the week, as the second end of a stretch. */
export const isWeekday = (word: string): boolean => word.endsWith('day') && word.length > 5

const months = wordSet('jan feb mar apr may jun jul aug sep oct nov dec')

/** Does the word begin like a month's name? */
export const isMonth = (word: string): boolean => months.has(word.slice(0, 3))

/**
 * The last word of a text in lower case, whatever marks stand behind it. Patterns that end with one of a few words are run only
 * behind such a word.
 *
 * @example lastWord('due on or before ') // 'before'
 */
export function lastWord(text: string): string {
  let end = text.length
  while (end > 0 && !isLetter(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, end).toLowerCase()
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
