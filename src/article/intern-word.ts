/** Words as objects, one for all tokens that are printed alike, in this article and in later ones. */
import { Shape, shapeOf } from './shape.ts'

/** A word as printed and in lower case: its strings are hashed once, and what is found out of it is found out once. */
export interface Word {
  readonly raw: string
  readonly lower: string
  /** A `Shape`. */
  readonly shape: number
  /** Would a headline in title case print it with a capital? */
  readonly saysCase: boolean
  /** Which readers of places look at it, as bits; -1: not told yet. Theirs to fill in. */
  watched: number
  /** The same for the readers of persons. */
  office: number
  /** Which lists of words beside places' names have it, as bits; -1: not looked up yet. */
  besidePlace: number
  /** The same for the lists of words in names and titles of persons. */
  ofPerson: number
  /** What the word alone could name; null: not looked up yet. The readers of places know its type. */
  place: object | null
  /** The same as `watched` for what tells of which government an article speaks. */
  government: number
  /** Where in it a cue word of a date may begin; -1: not told yet. */
  cue: number
  /** Which verdict rules of each form ask for it; -1: not told yet. Theirs to fill in. */
  cueCalls: number
  operatorCalls: number
  speechCalls: number
}

/** The word with nothing in it, where there is no token. */
export const noWord: Word = {
  raw: '',
  lower: '',
  shape: 0,
  saysCase: false,
  watched: 0,
  office: 0,
  besidePlace: -1,
  ofPerson: -1,
  place: null,
  government: 0,
  cue: 0,
  cueCalls: -1,
  operatorCalls: -1,
  speechCalls: -1,
}

/** A power of two. Words of like hash push each other out, so that nothing has to be forgotten to bound the memory. */
const SLOTS = 1 << 16
/** What is longer is no word that comes again. */
const LONGEST = 100
/** Those of more than eight letters, or with others than those of ASCII. */
const longWords: (Word | undefined)[] = new Array(SLOTS)
const shortWords: (Word | undefined)[] = new Array(SLOTS)
/** All the letters of each short word, a byte each: to tell that it is the one looked for, its text need not be read. */
const letters = new Int32Array(2 * SLOTS)

/**
 * The word between two offsets of a text whose codes are given. It is hashed and compared where it stands: to cut it out and look
 * it up in a `Map` took a tenth of what an article costs, and most of the rest was waiting for the words' own texts.
 *
 * @example internWord('in Ohio', codesOf('in Ohio'), 3, 7).lower // 'ohio'
 */
export function internWord(text: string, codes: Uint16Array, start: number, end: number): Word {
  const length = end - start
  if (length > 8) return internLong(text, codes, start, end)
  let first = 0
  let second = 0
  let all = 0
  for (let k = 0; k < length; k++) {
    const code = codes[start + k] as number
    all |= code
    if (k < 4) first |= code << (8 * k)
    else second |= code << (8 * k - 32)
  }
  // A short word with a zero in it would look like one that ends there.
  if (all > 127 || codes[end - 1] === 0) return internLong(text, codes, start, end)
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1)
  const known = shortWords[slot]
  if (known !== undefined && letters[2 * slot] === first && letters[2 * slot + 1] === second) return known
  const word = makeWord(text.slice(start, end))
  shortWords[slot] = word
  letters[2 * slot] = first
  letters[2 * slot + 1] = second
  return word
}

function internLong(text: string, codes: Uint16Array, start: number, end: number): Word {
  const length = end - start
  if (length > LONGEST) return makeWord(text.slice(start, end))
  let hash = length
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (codes[at] as number)) | 0
  // The high bits know most of the word.
  const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1)
  const known = longWords[slot]
  if (known !== undefined && isSpelt(known.raw, codes, start, length)) return known
  // A copy: a slice would keep all of the article's text in memory.
  const word = makeWord(` ${text.slice(start, end)}`.slice(1))
  longWords[slot] = word
  return word
}

function isSpelt(raw: string, codes: Uint16Array, start: number, length: number): boolean {
  if (raw.length !== length) return false
  for (let k = 0; k < length; k++) if (raw.charCodeAt(k) !== codes[start + k]) return false
  return true
}

const smallWords: ReadonlySet<string> = new Set('and the for but nor yet its via off out per'.split(' '))

const saysCase = (raw: string, shape: number): boolean =>
  shape !== Shape.mark &&
  shape !== Shape.number &&
  (raw.length > 3 || (raw.length === 3 && shape === Shape.lower && !smallWords.has(raw.toLowerCase())))

function makeWord(raw: string): Word {
  const shape = shapeOf(raw)
  return {
    raw,
    lower: raw.toLowerCase(),
    shape,
    saysCase: saysCase(raw, shape),
    watched: -1,
    office: -1,
    besidePlace: -1,
    ofPerson: -1,
    place: null,
    government: -1,
    cue: -1,
    cueCalls: -1,
    operatorCalls: -1,
    speechCalls: -1,
  }
}
