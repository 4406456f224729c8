/** What a token looks like, told by its characters alone. */

/** Constants, not an enum: they are compared millions of times and erased by the bundler. */
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

export const APOSTROPHE = 39
export const PERIOD = 46

/** Character codes are asked for several times each: one look in a table tells what most of them are. */
const OTHER = 0
const DIGIT = 1
const LOWER = 2
const UPPER = 3
const ascii = new Uint8Array(128)
ascii.fill(DIGIT, 48, 58)
ascii.fill(UPPER, 65, 91)
ascii.fill(LOWER, 97, 123)

export const isDigit = (code: number): boolean => code < 128 && ascii[code] === DIGIT

export const isLetter = (code: number): boolean => (code < 128 ? (ascii[code] as number) >= LOWER : isOtherLetter(code))

/** Can the character stand inside a word? */
export const isWordCode = (code: number): boolean =>
  code < 128 ? (ascii[code] as number) !== OTHER : isOtherLetter(code)

const isOtherLetter = (code: number): boolean => code >= 0xaa && /\p{L}|\p{M}/u.test(String.fromCharCode(code))

function isUpper(code: number): boolean {
  if (code < 128) return ascii[code] === UPPER
  const char = String.fromCharCode(code)
  return char.toLowerCase() !== char
}

/** The shape of what `readTokens` made one token. @example shapeOf('U.S.') // Shape.caps */
export function shapeOf(raw: string): number {
  const first = raw.charCodeAt(0)
  if (isDigit(first)) return Shape.number
  if (!isLetter(first)) return Shape.mark
  if (!isUpper(first)) return Shape.lower
  let letters = 0
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (code === PERIOD || code === APOSTROPHE || isDigit(code)) continue
    letters++
    if (!isUpper(code)) return Shape.title
  }
  return letters === 1 ? Shape.initial : Shape.caps
}
