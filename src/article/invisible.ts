/** Characters that nobody sees: soft hyphens, joiners, blanks without a width. */
import type { Span } from '../types.ts'

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]{1,20}(?:(?<=\u00ad)\r?\n)?/g

/** All of them, in order. "the act\u200bThe mayor": where a word ends only there, the mark stays and is a blank. */
export function findInvisible(text: string): readonly Span[] {
  const cuts: Span[] = []
  for (const { index: start, 0: run } of text.matchAll(invisible)) {
    const end = start + run.length
    if (!(run.includes('\u200b') && endsWord(text.charAt(start - 1), text.charAt(end)))) cuts.push({ start, end })
  }
  return cuts
}

const endsWord = (before: string, behind: string): boolean =>
  (/[a-z\d.,;:!?)"'\u2019\u201d]/.test(before) && /[A-Z\d("\u201c]/.test(behind)) ||
  (/\d/.test(before) && /\w/.test(behind))
