/** Runs of tokens, and what the person rules look up while they walk over an article. */
import type { Words } from '../../article/words.ts'
import type { Article, Span } from '../../types.ts'

/** A stretch of tokens, end exclusive. */
export interface TokenRun {
  readonly from: number
  readonly to: number
}

/** Where places are named. Offsets are UTF-16. */
export interface PlaceIndex {
  /** Does a place begin between the offsets? */
  readonly inside: (start: number, end: number) => boolean
  /** Is the offset inside a place's name? */
  readonly touches: (offset: number) => boolean
  /** Where the place that has the offset inside its name begins; the offset itself if none has. */
  readonly startAt: (offset: number) => number
  /** The last district or tribe named before the offset, which is a government with officers of its own. */
  readonly ownBodyBefore: (offset: number) => Span | null
  /** Are these words all of a place's name? */
  readonly covers: (start: number, end: number) => boolean
}

/** The article with what is known of it when persons are looked for. */
export interface Scan {
  readonly article: Article
  readonly words: Words
  readonly places: PlaceIndex
  /** Does a tribe that the article names begin its name with the words? */
  readonly isTribe: (words: Span) => boolean
  /** Is this the name of an official found elsewhere in the article? */
  readonly known: (name: string) => boolean
  /** The body for which an abbreviation of the article stands: "Bay Water Board (BWB)". */
  readonly meaning: (abbreviation: string) => string | null
}

/** The words of a run, typographically folded. */
export const textOf = ({ article, words }: Scan, { from, to }: TokenRun): string =>
  to > from ? article.folded.slice(words.start(from), words.end(to - 1)) : ''

export const spanOf = ({ words }: Scan, { from, to }: TokenRun): Span => ({
  start: words.start(from),
  end: words.end(to - 1),
})

/** Are the words of a run all of a place's name? */
export const isPlace = ({ words, places }: Scan, { from, to }: TokenRun): boolean =>
  places.covers(words.start(from), words.end(to - 1))

/** Do tokens `from` to `to`, both included, stand on one line? */
export function onOneLine(words: Words, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!words.joined(k)) return false
  return true
}

/** Is one of the words of a set among tokens `from` to `to`, end exclusive? */
export function hasOneOf(words: Words, from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) if (set.has(words.lower(k))) return true
  return false
}

/** Does a sentence, a line or a quotation begin with token `k`, as far as the mark before it tells? */
export const opensSentence = (words: Words, k: number): boolean =>
  k === 0 || !words.joined(k - 1) || /^[.!?"]$/.test(words.raw(k - 1))

/** Two or more blanks before token `i`, in texts that lost their punctuation: a new line once began here. */
export const gapBefore = (words: Words, i: number): boolean => words.start(i) - words.end(i - 1) > 1

/** Token `i` touches the one before it. */
export const glued = (words: Words, i: number): boolean => words.start(i) === words.end(i - 1)
