/** One sentence as the verdict stage sees it: words, and which mention each word belongs to. */

import { lowerOf } from '../article/search-text.ts'
import { Shape } from '../article/tokens.ts'
import { wordsOf } from '../article/words.ts'
import { partitionPoint } from '../partition-point.ts'
import type {
  Citation,
  DateMention,
  Found,
  Jurisdiction,
  Official,
  PlaceMention,
  Quote,
  Sentence,
  Span,
} from '../types.ts'
import type { VerdictContext } from './reading.ts'

/** A mention together with the entity it belongs to. */
export interface Link<M extends Span, E> {
  readonly mention: M
  readonly entity: E
}

export type PlaceLink = Link<PlaceMention, Jurisdiction>
export type OfficialLink = Link<Found, Official>
export type CitationLink = Link<Found, Citation>

/** All mentions of the article in reading order, so that a sentence finds its own by binary search. */
export interface MentionIndex {
  readonly places: readonly PlaceLink[]
  readonly officials: readonly OfficialLink[]
  readonly citations: readonly CitationLink[]
  readonly dates: readonly DateMention[]
}

/** Words of one sentence; token indices are the sentence's own, offsets the article's. */
export interface SentenceView {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly block: number
  /** Folded text. */
  readonly text: string
  /** The same for the patterns of rules, which are in lower case. */
  readonly lower: string
  readonly count: number
  /** Lower case, without a final period. */
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly shapes: readonly number[]
  readonly places: readonly PlaceLink[]
  readonly officials: readonly OfficialLink[]
  readonly citations: readonly CitationLink[]
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
  /** Set like a headline: nearly every longer word has a capital. */
  readonly headline: boolean
}

export function indexMentions(context: VerdictContext): MentionIndex {
  return {
    places: outermost(link(context.jurisdictions)),
    officials: link(context.officials),
    citations: link(context.citations),
    dates: context.dates,
  }
}

function link<M extends Span, E extends { readonly mentions: readonly M[] }>(
  entities: readonly E[],
): readonly Link<M, E>[] {
  const links: Link<M, E>[] = []
  for (const entity of entities) for (const mention of entity.mentions) links.push({ mention, entity })
  return links.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
}

/** "the Mesa school district": the district is judged, not the city in its name. */
function outermost(links: readonly PlaceLink[]): readonly PlaceLink[] {
  let end = -1
  return links.filter(({ mention, entity }) => {
    if (mention.end <= end) return false
    if (entity.kind === 'school_district' || entity.kind === 'special_district') end = mention.end
    return true
  })
}

/** How many rows of a list sorted by start begin before an offset. */
export function countBefore<T>(rows: readonly T[], spanOf: (row: T) => Pick<Span, 'start'>, offset: number): number {
  return partitionPoint(rows.length, (i) => spanOf(rows[i] as T).start < offset)
}

/** The rows of a list sorted by start that lie inside a span. */
export function within<T>(rows: readonly T[], spanOf: (row: T) => Span, span: Span): readonly T[] {
  const low = countBefore(rows, spanOf, span.start)
  let to = low
  while (to < rows.length && spanOf(rows[to] as T).start < span.end) to++
  return low === to ? NONE : rows.slice(low, to)
}

/** Does the token lie in a citation? */
export const isCited = ({ citations, starts }: SentenceView, i: number): boolean =>
  citations.some(({ mention }) => mention.start <= (starts[i] as number) && (starts[i] as number) < mention.end)

const mentionOf = (row: { readonly mention: Span }): Span => row.mention
const self = <S extends Span>(row: S): Span => row
const NONE: readonly never[] = []

export function viewSentence(context: VerdictContext, mentions: MentionIndex, index: number): SentenceView {
  const { article } = context
  const sentence = article.sentences[index] as Sentence
  const { tokens } = article
  const all = wordsOf(article)
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const shapes: number[] = []
  for (let i = firstTokenAt(tokens.start, tokens.count, sentence.start); i < tokens.count; i++) {
    const start = tokens.start[i] as number
    if (start >= sentence.end) break
    words.push(withoutPeriod(all.lower(i)))
    starts.push(start)
    ends.push(tokens.end[i] as number)
    shapes.push(tokens.shape[i] as number)
  }
  return {
    index,
    start: sentence.start,
    end: sentence.end,
    block: sentence.block,
    text: article.folded.slice(sentence.start, sentence.end),
    lower: lowerOf(article).slice(sentence.start, sentence.end),
    count: words.length,
    words,
    starts,
    ends,
    shapes,
    places: within(mentions.places, mentionOf, sentence),
    officials: within(mentions.officials, mentionOf, sentence),
    citations: within(mentions.citations, mentionOf, sentence),
    dates: within(mentions.dates, self, sentence),
    quotes: quotesTouching(article.quotes, sentence),
    headline: isSetLikeHeadline(words, shapes),
  }
}

function quotesTouching(quotes: readonly Quote[], span: Span): readonly Quote[] {
  // A quote may have begun in an earlier sentence of the block, so the search starts at the last one before the span.
  const from = partitionPoint(quotes.length, (i) => (quotes[i] as Quote).end <= span.start)
  let to = from
  while (to < quotes.length && (quotes[to] as Quote).start < span.end) to++
  return quotes.slice(from, to)
}

const PERIOD = 46
const withoutPeriod = (word: string): string =>
  word.length > 1 && word.charCodeAt(word.length - 1) === PERIOD ? word.slice(0, -1) : word

/** Index of the first token that starts at or after an offset. */
export function firstTokenAt(starts: ArrayLike<number>, count: number, offset: number): number {
  return partitionPoint(count, (i) => (starts[i] as number) < offset)
}

/** The quote of the sentence that an offset lies in, if any. */
export function quoteAt(view: SentenceView, offset: number): Quote | null {
  return view.quotes.find((quote) => quote.start <= offset && offset < quote.end) ?? null
}

function isSetLikeHeadline(words: readonly string[], shapes: readonly number[]): boolean {
  let long = 0
  let capital = 0
  for (let i = 0; i < words.length; i++) {
    if ((words[i] as string).length < 4 || shapes[i] === Shape.mark || shapes[i] === Shape.number) continue
    long++
    if (shapes[i] !== Shape.lower) capital++
  }
  return long > 2 && capital / long > 0.8
}
