/** Characters that nobody sees: soft hyphens, joiners, blanks without a width. */
import type { Span } from '../types.ts'

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]{1,20}(?:(?<=\u00ad)\r?\n)?/g

/** All of them, in order. "the act\u200bThe mayor": where a word ends only there, the mark stays and is a blank. */
export function findInvisible(text: string): readonly Span[] {
  if (!hasInvisible(text)) return []
  const cuts: Span[] = []
  for (const { index: start, 0: run } of text.matchAll(invisible)) {
    const end = start + run.length
    if (!(run.includes('\u200b') && endsWord(text.charAt(start - 1), text.charAt(end)))) cuts.push({ start, end })
  }
  return cuts
}

/** Hardly any text has one, and to look at its characters takes a third of what the pattern takes. */
function hasInvisible(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xad) continue
    if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return true
  }
  return false
}

const endsWord = (before: string, behind: string): boolean =>
  (/[a-z\d.,;:!?)"'\u2019\u201d]/.test(before) && /[A-Z\d("\u201c]/.test(behind)) ||
  (/\d/.test(before) && /\w/.test(behind))
