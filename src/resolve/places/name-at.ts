/** A stretch of words that could be a name, and what its own edges show. */
import type { Words } from '../../article/words.ts'
import { partyTags } from '../../rules/place/neighbour-words.ts'

/** First and last token of a name. */
export interface NameAt {
  readonly from: number
  readonly last: number
}

/** A word with a capital that is joined to the one before. */
export const capitalName = (words: Words, i: number): boolean => words.isCapital(i) && words.joined(i - 1)

/** "R-Elbow Lake", "DFL-Chisholm". */
export function isPartyTag(words: Words, from: number): boolean {
  return (
    words.raw(from - 1) === '-' && partyTags.has(words.raw(from - 2)) && words.end(from - 2) === words.start(from - 1)
  )
}

/** "Kit Clayton, 41,": an age between commas. */
export const hasAge = (words: Words, last: number): boolean =>
  words.raw(last + 1) === ',' && /^\d\d$/.test(words.raw(last + 2)) && words.raw(last + 3) === ','
