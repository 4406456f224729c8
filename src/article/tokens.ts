/** Words, numbers and marks in one pass over the folded text; the stages share the result. */
import type { Tokens } from '../types.ts'
import { codesOf } from './codes.ts'
import { internWord, type Word } from './intern-word.ts'
import { APOSTROPHE, isDigit, isLetter, isWordCode, PERIOD } from './shape.ts'

export { Shape } from './shape.ts'

const COMMA = 44
const SPACE = 32
const HARD_SPACE = 0xa0

/**
 * Splits folded text into tokens. A possessive `'s` is a token of its own; `O'Brien`, `U.S.` and `7284.6` are one token;
 * words joined by a hyphen are several. White space yields none.
 *
 * @example readTokens("Chicago's U.S. office") // Chicago | 's | U.S. | office
 */
export function readTokens(folded: string): Tokens {
  const { length } = folded
  const codes = codesOf(folded)
  // A text has no more tokens than characters.
  const room = length > KEPT ? new Uint32Array(2 * length) : kept
  const words: Word[] = []
  let count = 0
  let at = 0
  while (at < length) {
    const code = codes[at] as number
    if (code <= SPACE || code === HARD_SPACE) {
      at++
      continue
    }
    const end = isWordCode(code)
      ? isDigit(code)
        ? numberEnd(codes, at)
        : wordEnd(codes, at)
      : code === APOSTROPHE && isPossessive(codes, at)
        ? at + 2
        : at + 1
    room[count] = at
    room[length + count] = end
    words.push(internWord(folded, codes, at, end))
    count++
    at = end
  }
  const shape = new Uint8Array(count)
  for (let i = 0; i < count; i++) shape[i] = (words[i] as Word).shape
  return { count, start: room.slice(0, count), end: room.slice(length, length + count), shape, words }
}

const KEPT = 1 << 16
/** Starts and ends of the tokens of all texts but the longest: arrays that grow with their text cost as much as all the rest. */
const kept = new Uint32Array(2 * KEPT)

/** At an apostrophe after a word: is it `'s` and nothing more? */
function isPossessive(codes: Uint16Array, at: number): boolean {
  const s = codes[at + 1] as number
  if ((s !== 115 && s !== 83) || at === 0) return false
  const before = codes[at - 1] as number
  return (isWordCode(before) || before === PERIOD) && !isWordCode(codes[at + 2] as number)
}

function wordEnd(codes: Uint16Array, from: number): number {
  let at = from + 1
  while (isWordCode(codes[at] as number)) at++
  // Most words end here.
  const stop = codes[at] as number
  if (stop !== APOSTROPHE && (stop !== PERIOD || at > from + 1)) return at
  // Letters and periods in turn so far; kept, not looked up again: a word may be as long as the text.
  let alternates = at === from + 1
  for (;;) {
    const code = codes[at] as number
    if (isWordCode(code)) {
      at++
      alternates = false
    } else if (code === APOSTROPHE && isLetter(codes[at + 1] as number) && !isPossessive(codes, at)) {
      at += 2
      alternates = false
    } else if (code === PERIOD && alternates && isLetter(codes[at + 1] as number) && !isLetter(codes[at + 2] as number))
      at += 2
    else break
  }
  // The last period belongs to "U.S." and "N.J.", not to a plain word.
  const initials = alternates && !(isLetter(codes[at + 1] as number) && isLetter(codes[at + 2] as number))
  return codes[at] === PERIOD && at - from > 2 && initials ? at + 1 : at
}

function numberEnd(codes: Uint16Array, from: number): number {
  let at = from + 1
  for (;;) {
    const code = codes[at] as number
    if (isWordCode(code)) at++
    else if ((code === PERIOD || code === COMMA) && isDigit(codes[at + 1] as number)) at += 2
    else return at
  }
}
