/** Where a capital may be that of a sentence. */
import type { Words } from '../../article/words.ts'

const openings: ReadonlySet<string> = new Set(['!', '?', ':', '"', '('])

/** Does a sentence, a quote or a line begin with token `i`? */
export function opensSentence(words: Words, i: number): boolean {
  if (i === 0 || !words.joined(i - 1)) return true
  const before = words.raw(i - 1)
  if (before === '.') return words.raw(i - 2).length > 2 && words.end(i - 1) < words.start(i)
  return openings.has(before)
}
