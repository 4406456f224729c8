/** Words, numbers and marks in one pass over the folded text; the stages share the result. */
import type { Tokens } from '../types.ts'

/** What a token looks like. Constants, not an enum: they are compared millions of times and erased by the bundler. */
export const Shape = {
  /** One mark: a comma, a quote, a dash, a line break. */
  mark: 0,
  /** Starts with a lower-case letter: `city`, `iPhone`. */
  lower: 1,
  /** Starts with a capital and has a lower-case letter: `Chicago`, `McDonald`. */
  title: 2,
  /** Two or more letters, all capitals: `NOPD`, `U.S.`, `CT`. */
  caps: 3,
  /** A single capital: the initial `P`. */
  initial: 4,
  /** Starts with a digit: `1373`, `10th`, `7284.6`. */
  number: 5,
} as const

/** Tokens are found again in a text often; the growth of the arrays starts from this guess of characters a token. */
const CHARS_PER_TOKEN = 4

const isDigit = (code: number) => code >= 48 && code <= 57
const isUpperAscii = (code: number) => code >= 65 && code <= 90
const isLowerAscii = (code: number) => code >= 97 && code <= 122
const APOSTROPHE = 39
const PERIOD = 46

function isUpper(code: number): boolean {
  if (code < 128) return isUpperAscii(code)
  const char = String.fromCharCode(code)
  return char.toLowerCase() !== char
}

function isLetter(code: number): boolean {
  if (code < 128) return isUpperAscii(code) || isLowerAscii(code)
  return code >= 0xaa && /\p{L}|\p{M}/u.test(String.fromCharCode(code))
}

/**
 * Splits folded text into tokens. A possessive `'s` is a token of its own; `O'Brien`, `U.S.` and `7284.6` are one token;
 * words joined by a hyphen are several. White space yields none.
 *
 * @example readTokens("Chicago's U.S. office") // Chicago | 's | U.S. | office
 */
export function readTokens(folded: string): Tokens {
  const length = folded.length
  let capacity = Math.max(16, Math.ceil(length / CHARS_PER_TOKEN))
  let start = new Uint32Array(capacity)
  let end = new Uint32Array(capacity)
  let shape = new Uint8Array(capacity)
  let count = 0
  const push = (from: number, to: number, kind: number) => {
    if (count === capacity) {
      capacity *= 2
      start = grow(start, capacity)
      end = grow(end, capacity)
      const wider = new Uint8Array(capacity)
      wider.set(shape)
      shape = wider
    }
    start[count] = from
    end[count] = to
    shape[count] = kind
    count++
  }
  let at = 0
  while (at < length) {
    const code = folded.charCodeAt(at)
    if (code <= 32 || code === 0xa0) {
      at++
    } else if (isLetter(code)) {
      const to = wordEnd(folded, at)
      push(at, to, wordShape(folded, at, to))
      at = to
    } else if (isDigit(code)) {
      const to = numberEnd(folded, at)
      push(at, to, Shape.number)
      at = to
    } else if (code === APOSTROPHE && isPossessive(folded, at)) {
      push(at, at + 2, Shape.mark)
      at += 2
    } else {
      push(at, at + 1, Shape.mark)
      at++
    }
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count), shape: shape.subarray(0, count) }
}

function grow(from: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(capacity)
  wider.set(from)
  return wider
}

/** At an apostrophe after a word: is it `'s` and nothing more? */
function isPossessive(text: string, at: number): boolean {
  const s = text.charCodeAt(at + 1)
  if (s !== 115 && s !== 83) return false
  const before = text.charCodeAt(at - 1)
  return (isLetter(before) || isDigit(before) || before === PERIOD) && !isWordCode(text.charCodeAt(at + 2))
}

const isWordCode = (code: number) => isDigit(code) || isLetter(code)

function wordEnd(text: string, from: number): number {
  let at = from + 1
  // Letters and periods in turn so far; kept, not looked up again: a word may be as long as the text.
  let alternates = true
  for (;;) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) {
      at++
      alternates = false
    } else if (code === APOSTROPHE && isLetter(text.charCodeAt(at + 1)) && !isPossessive(text, at)) {
      at += 2
      alternates = false
    } else if (code === PERIOD && alternates && isLetter(text.charCodeAt(at + 1)) && !isLetter(text.charCodeAt(at + 2)))
      at += 2
    else break
  }
  // The last period belongs to "U.S." and "N.J.", not to a plain word.
  const initials = alternates && !(isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2)))
  return text.charCodeAt(at) === PERIOD && at - from > 2 && initials ? at + 1 : at
}

function numberEnd(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) at++
    else if ((code === PERIOD || code === 44) && isDigit(text.charCodeAt(at + 1))) at += 2
    else return at
  }
}

function wordShape(text: string, from: number, to: number): number {
  if (!isUpper(text.charCodeAt(from))) return Shape.lower
  let letters = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === PERIOD || code === APOSTROPHE || isDigit(code)) continue
    letters++
    if (!isUpper(code)) return Shape.title
  }
  return letters === 1 ? Shape.initial : Shape.caps
}
