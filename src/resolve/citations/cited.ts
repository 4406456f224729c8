/** A law found at a place in the article, on the way to its citation. */
import { partitionPoint } from '../../partition-point.ts'
import type { FullCitation } from '../../rules/citation/law.ts'
import type { Citation, Found, Span } from '../../types.ts'

/** One mention of one law. */
export interface Cited extends Found {
  readonly law: CitedAs
  readonly resolution: Citation['resolution']
}

/** A law without its place in a match. */
export type CitedAs = Omit<FullCitation, 'form' | 'from' | 'to'>

/** Index of the first row that ends behind `offset`; rows are sorted and do not overlap. */
export function firstEndingBehind(rows: readonly Span[], offset: number): number {
  return partitionPoint(rows.length, (i) => (rows[i] as Span).end <= offset)
}

/** The first of the rows, sorted and without overlaps, that shares a character with the span. */
export function touching<S extends Span>(rows: readonly S[], { start, end }: Span): S | undefined {
  const row = rows[firstEndingBehind(rows, start)]
  return row && row.start < end ? row : undefined
}

/** In the order of the text, the longer of two that begin together first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
