/** Every place where given words stand as words. */
import type { Span } from '../types.ts'

const wordChar = /[\p{L}\d]/u

/**
 * The occurrences of `words` inside the windows, with neither letter nor digit at their edges and no hyphen before.
 *
 * Shape: sorted by start, no overlaps.
 */
export function occurrences(folded: string, words: string, windows: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  let window = 0
  for (let start = folded.indexOf(words); start !== -1; start = folded.indexOf(words, start + words.length)) {
    const end = start + words.length
    while (window < windows.length && (windows[window] as Span).end < end) window++
    const here = windows[window]
    if (here === undefined) break
    if (start < here.start || isWordChar(folded[start - 1]) || folded[start - 1] === '-' || isWordChar(folded[end]))
      continue
    found.push({ start, end })
  }
  return found
}

const isWordChar = (char: string | undefined): boolean => char !== undefined && wordChar.test(char)
