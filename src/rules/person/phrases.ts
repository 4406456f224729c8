/** Words and phrases that are looked for in short texts. */
import type { Span } from '../../types.ts'

/**
 * Phrases that stand in a text as whole words, as `/\b(?:Board|White House)\b/` would find them. A hundred of them take
 * milliseconds to compile as a pattern, at the first article of a process; here each word of the text is looked up instead.
 *
 * @example new Phrases(['Board', 'White House']).test('the White House') // true
 */
export class Phrases {
  private readonly byFirstWord = new Map<string, string[]>()

  /** `also` tells where what begins with any other word ends, 0 if it is not to be found. */
  constructor(
    phrases: readonly string[],
    private readonly also: (word: string, text: string, end: number) => number = () => 0,
  ) {
    for (const phrase of phrases) {
      const first = phrase.slice(0, wordEnd(phrase, 0))
      const list = this.byFirstWord.get(first)
      if (list === undefined) this.byFirstWord.set(first, [phrase])
      else list.push(phrase)
    }
  }

  /** The first phrase in the text; null if there is none. */
  find(text: string): Span | null {
    for (let start = 0; start < text.length; start++) {
      const end = wordEnd(text, start)
      if (end === start) continue
      const word = text.slice(start, end)
      const phrase = this.byFirstWord.get(word)?.find((one) => standsAt(text, start, one))
      if (phrase !== undefined) return { start, end: start + phrase.length }
      const behind = this.also(word, text, end)
      if (behind > 0) return { start, end: behind }
      start = end
    }
    return null
  }

  test(text: string): boolean {
    return this.find(text) !== null
  }
}

const standsAt = (text: string, start: number, phrase: string): boolean =>
  text.startsWith(phrase, start) && !isWordCode(text.charCodeAt(start + phrase.length))

/** The last word of a text that ends with a word; else nothing. */
export function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--
  return text.slice(start)
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return end
}

/** What `\w` matches. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
