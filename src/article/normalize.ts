/** Typographic folding that keeps the length: one offset serves the text as written and the text as matched. */

/** Any character that may be folded: all that is not plain, and the grave accent. */
const foldable = /[^\x20-\x5f\x61-\x7e\n]/g
const anyFoldable = new RegExp(foldable.source)
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
  if (!anyFoldable.test(text) && !text.includes('&sect;')) return text
  const mended =
    text.includes('&sect;') || text.includes('Â§') ? text.replace(brokenSign, (sign) => '§'.repeat(sign.length)) : text
  return foldEach(mended)
}

function fold(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= FULL_WIDTH.first && code <= FULL_WIDTH.last) return String.fromCharCode(code - FULL_WIDTH.shift)
  return folds.get(char) ?? char
}

const GRAVE = 0x60
const LATIN_1 = 0xff
/** A character of Latin-1 is two bytes of UTF-8 at most. A longer text gets an array of its own. */
const KEPT = 1 << 16
const kept = new Uint8Array(2 * KEPT)
const decoder = new TextDecoder()

/**
 * A text that holds nothing beyond Latin-1 any more is made anew, so that it is stored with one byte a character: an engine
 * compiles each pattern once for such text and once more for text that holds, or held before it was folded, any other character.
 * Bytes of UTF-8 become such a text at once, character codes take twenty times as long.
 */
function foldEach(text: string): string {
  const bytes = text.length > KEPT ? new Uint8Array(2 * text.length) : kept
  let count = 0
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at)
    if (code > 126 || code === GRAVE || (code < 32 && code !== LINE_FEED)) {
      code = fold(text[at] as string).charCodeAt(0)
      if (code > LATIN_1) return text.replace(foldable, fold)
      if (code > 127) {
        bytes[count++] = 0xc0 | (code >> 6)
        code = 0x80 | (code & 0x3f)
      }
    }
    bytes[count++] = code
  }
  return decoder.decode(bytes.subarray(0, count))
}

const LINE_FEED = 10
