/** Literal text to look for where a word has to begin or end: "as" is in "was", "last" and "assign", as a word in few sentences. */

/** Marks, as `\b` does in a pattern, that a word begins or ends there. */
export const EDGE = '~'

export interface Literal {
  readonly text: string
  /** Does a word begin with it? */
  readonly opens: boolean
  /** Does a word end with it? */
  readonly closes: boolean
}

/**
 * Reads a literal as it is written, with marks at its edges.
 *
 * @example literalOf('~as the') // { text: 'as the', opens: true, closes: false }
 */
export const literalOf = (written: string): Literal => ({
  text: written.replaceAll(EDGE, ''),
  opens: written.startsWith(EDGE),
  closes: written.endsWith(EDGE),
})

/** Does a literal stand at an offset of a text? The ends of the text are edges of words. */
export const standsAt = ({ text, opens, closes }: Literal, inText: string, at: number): boolean =>
  inText.startsWith(text, at) &&
  !(opens && at > 0 && isWordCode(inText.charCodeAt(at - 1))) &&
  !(closes && at + text.length < inText.length && isWordCode(inText.charCodeAt(at + text.length)))

/** As `\w` of a pattern without the flag `u`. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
