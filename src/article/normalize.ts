/** Typographic folding that keeps the length: one offset serves the text as written and the text as matched. */

const odd = /[^\x20-\x7e\n]/
/** Any character that may be folded: all that is not plain, and the grave accent. */
const foldable = /[^\x20-\x5f\x61-\x7e\n]/g
const folds: ReadonlyMap<string, string> = new Map([
  ...[...'\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u0060'].map((char) => [char, "'"] as const),
  ...[...'\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb'].map((char) => [char, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((char) => [char, '-'] as const),
  ...[
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\f\v\u00ad\u200b\u200c\u200d\u2060\ufeff',
  ].map((char) => [char, ' '] as const),
])
/** "Ａ" to "A", in the order of ASCII. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 }

/** The section sign as a scraped page leaves it: not decoded, or decoded twice. */
const brokenSign = /&sect;|Â§/g

/**
 * Quotation marks, dashes, spaces and full-width letters made plain. Same length in UTF-16 code units as the input.
 *
 * @example foldTypography('\u201cOhio\u2019s\u201d') // "Ohio's"
 */
export function foldTypography(text: string): string {
  if (!odd.test(text) && !text.includes('&sect;')) return text
  const mended =
    text.includes('&sect;') || text.includes('Â§') ? text.replace(brokenSign, (sign) => '§'.repeat(sign.length)) : text
  return narrow(mended.replace(foldable, fold))
}

function fold(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= FULL_WIDTH.first && code <= FULL_WIDTH.last) return String.fromCharCode(code - FULL_WIDTH.shift)
  return folds.get(char) ?? char
}

const WIDE = /[\u0100-\uffff]/
/** So many arguments are safe to hand to a function. */
const CHUNK = 8192

/**
 * The same text, stored with one byte a character where every character fits: an engine compiles each pattern once for such text
 * and once more for text that holds, or held before it was folded, any other character.
 */
function narrow(text: string): string {
  if (WIDE.test(text)) return text
  const codes = new Uint8Array(text.length)
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at)
  let narrowed = ''
  for (let at = 0; at < codes.length; at += CHUNK) {
    narrowed += String.fromCharCode.apply(null, codes.subarray(at, at + CHUNK) as unknown as number[])
  }
  return narrowed
}
