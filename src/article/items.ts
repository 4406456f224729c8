/** The items of a round-up, which each begin with the place they tell of: "GARY — Federal officials have told ...". */
import { startingBefore } from '../partition-point.ts'
import type { Article, Span } from '../types.ts'

/** "GARY —", "McALESTER, Okla. (AP) —", "Vevay —" */
const opening =
  /^(?:(?:Ma?c)?[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,3}|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}(?= ?(?:—|–|--| - )))(?:, [A-Z][A-Za-z. ]{1,20})? ?(?:\([^()]{1,24}\) ?)?(?:—|–|--| - )/
/** More than the longest of these words. */
const REACH = 64
/** A text with one dateline is one story. */
const ROUND_UP = 2
/** A longer line is no heading. */
const HEADING = 90

/**
 * The items in reading order; none, if the text is one story. What stands before the first is in none of them. `isPlace`: is a place named
 * at an offset?
 */
export function readItems({ blocks, folded, text }: Article, isPlace: (offset: number) => boolean): readonly Span[] {
  const starts: number[] = []
  const places = new Set<string>()
  for (const [index, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'body') continue
    const words = opening.exec(folded.slice(start, Math.min(end, start + REACH)))?.[0]
    if (words === undefined) continue
    if (isPlace(start)) places.add(words)
    const above = blocks[index - 1]
    const headed = above && above.end - above.start < HEADING && !/[.!?:"]$/.test(folded.slice(above.start, above.end))
    starts.push(headed ? above.start : start)
  }
  return places.size < ROUND_UP ? [] : starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
}

/** The item that an offset lies in; null where the text is one story. */
export const itemAt = (items: readonly Span[], offset: number): Span | null =>
  items.length === 0 ? null : (items[startingBefore(items, offset + 1) - 1] ?? null)
