/** Tokens by offset. */

import type { Words } from '../../article/words.ts'
import { partitionPoint } from '../../partition-point.ts'

/** The first token that starts at the offset or behind it. */
export function tokenAt(words: Words, offset: number): number {
  return partitionPoint(words.count, (i) => words.start(i) < offset)
}
