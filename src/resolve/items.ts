/**
 * The items of a round-up: news of one town each, which begin with a dateline or a bold place ("SUPERIOR, Wis. — A judge", "**Casper**: The
 * city"), or under a line that names it. "The council" and "Sheriff Ann Poe" of one item are nobody's of the item before.
 */
import { startingBefore } from '../partition-point.ts'
import { isRoundUp } from '../rules/place/round-up.ts'
import type { Article, Block, Span } from '../types.ts'
import { type GovernmentMention, stateKinds } from './governments.ts'

/** A place as it is named. */
interface PlaceName extends Span {
  readonly as: GovernmentMention['as']
}

/** The places of an article, sorted by start, and the id of one that is no state's; null: a state's. */
interface Places {
  readonly named: readonly PlaceName[]
  readonly townAt: (index: number) => string | null
}

/** A line above an item is no longer. */
const LONGEST_TITLE = 110
/** What follows it is no shorter: lists of towns with a number each are no news. */
const SHORTEST_ITEM = 60
/** So many towns have a line of their own above their news; a story may have one or two such lines. */
const TITLES = 3

/** "ST. PAUL, Minn. (AP) —", a town that nobody knows too. */
const dateline =
  /^[A-Z][A-Z.'-]{2,}(?: [A-Z][A-Z.'-]*){0,3}(?:, (?:[A-Z]{2}|[A-Z][a-z]+\.?(?: [A-Z][a-z]+)?|[A-Z]\.[A-Z]\.))? (?:\([^()]{2,30}\) )?(?:—|–|--?) ?["'A-Z]/
/** Behind a place with which a paragraph begins: "Soldotna —", "Casper: The city", "GARY, Ind. (AP) —". */
const behindPlace =
  /^(?:, (?:[A-Z][A-Za-z]*(?![A-Za-z])\.? ?)+)?(?: \([^()]{2,30}\))?(?:\*\*)?(?: ?—| ?–| --?|:)(?:\*\*)? ["'A-Z]/
const bold = /^\*\*/

/** Where items begin, sorted; empty where the article tells one story. What stands before the first is the frame of all. */
export function readItems(article: Article, places: Places): readonly number[] {
  const { blocks, folded } = article
  const dated: number[] = []
  const titled: { readonly start: number; readonly id: string }[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'body') continue
    const above = titleAbove(article, index)
    if (isDated(folded, block, places)) dated.push(above?.start ?? block.start)
    else if (above && block.end - block.start >= SHORTEST_ITEM) {
      const town = townIn(above, places)
      if (town !== null) titled.push({ start: above.start, id: town })
    }
  }
  if (dated.length > 1) return dated
  const towns = new Set(titled.map(({ id }) => id)).size
  return towns >= TITLES || (towns > 1 && isRoundUp(folded.slice(0, blocks[0]?.end ?? 0)))
    ? titled.map(({ start }) => start)
    : []
}

/** The item that an offset lies in; null: none, or the frame. */
export function itemAt(items: readonly number[], at: number): Span | null {
  let k = items.length - 1
  while (k >= 0 && (items[k] as number) > at) k--
  return k < 0 ? null : { start: items[k] as number, end: items[k + 1] ?? Number.POSITIVE_INFINITY }
}

function isDated(folded: string, { start, end }: Span, { named }: Places): boolean {
  const line = folded.slice(start, Math.min(end, start + 90))
  if (dateline.test(line)) return true
  const from = bold.test(line) ? start + 2 : start
  const place = named[startingBefore(named, from)]
  return place?.start === from && place.as === 'name' && behindPlace.test(folded.slice(place.end, place.end + 60))
}

/** The short line above a paragraph: "Manistee schools broke records law". */
function titleAbove({ blocks, folded }: Article, index: number): Block | null {
  const above = blocks[index - 1]
  if (!above || (above.kind !== 'body' && above.kind !== 'headline') || above.end - above.start > LONGEST_TITLE)
    return null
  return /[.!?:;,"]\s*$/.test(folded.slice(above.start, above.end)) ? null : above
}

function townIn({ start, end }: Span, { named, townAt }: Places): string | null {
  for (let k = startingBefore(named, start); k < named.length; k++) {
    const place = named[k] as PlaceName
    if (place.start >= end) break
    const town = place.as === 'name' ? townAt(k) : null
    if (town !== null) return town
  }
  return null
}

/** The items of a text, whose governments are known. */
export const itemsOf = (article: Article, governments: readonly GovernmentMention[]): readonly number[] =>
  readItems(article, {
    named: governments,
    townAt: (index) => {
      const { id, kind } = governments[index] as GovernmentMention
      return stateKinds.includes(kind) ? null : id
    },
  })
