/** Tokens by offset. */
import type { Words } from '../../article/words.ts'

/** The first token that starts at the offset or behind it. */
export function tokenAt(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.start(middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}
