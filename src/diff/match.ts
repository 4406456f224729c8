/** Things of the old results with things of the new ones, one to one. */

/** Something with a name or a place. */
export interface Matchable {
  readonly identity: string | null
  readonly places: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

/** What speaks for a pair: the same name, then the same words, then words in common, then how much is alike. */
const NAME = 1_000_000
const SAME_WORDS = 10_000
const COMMON_WORDS = 100

interface Spot {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Pairs of indices, the best first come; whatever is in no pair was lost or gained. Where the text has changed the words
 * stand for the place: the first "Ohio" of the one for the first of the other.
 *
 * `alike`: how many fields are the same, below 100.
 */
export function matchOneToOne<T extends Matchable>(
  olds: readonly T[],
  news: readonly T[],
  sameText: boolean,
  alike: (a: T, b: T) => number,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  const speak = (old: number, now: number, weight: number): void => {
    const pair = old * news.length + now
    weights.set(pair, (weights.get(pair) ?? 0) + weight)
  }
  pairEqual(names(olds), names(news), (old, now) => speak(old, now, NAME))
  const [before, after] = [spots(olds), spots(news)]
  if (sameText) pairTouching(before, after, (old, now, same) => speak(old, now, same ? SAME_WORDS : COMMON_WORDS))
  else pairEqual(before.map(asWords), after.map(asWords), (old, now) => speak(old, now, SAME_WORDS))
  const ranked = [...weights]
    .map(([pair, weight]) => {
      const [old, now] = [Math.floor(pair / news.length), pair % news.length]
      return { old, now, weight: weight + alike(olds[old] as T, news[now] as T) }
    })
    .sort((a, b) => b.weight - a.weight || a.old - b.old || a.now - b.now)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { old, now } of ranked) {
    if (pairs.has(old) || taken.has(now)) continue
    pairs.set(old, now)
    taken.add(now)
  }
  return pairs
}

const names = (things: readonly Matchable[]) =>
  things.flatMap(({ identity }, index) => (identity === null ? [] : [{ index, key: identity }]))

const spots = (things: readonly Matchable[]): readonly Spot[] =>
  things
    .flatMap(({ places }, index) => places.map(({ start, end, text }) => ({ index, start, end, text })))
    .sort((a, b) => a.start - b.start || a.end - b.end)

const asWords = ({ index, text }: Spot) => ({ index, key: text })

interface Keyed {
  readonly index: number
  readonly key: string
}

/** The first of a key with the first, the second with the second. */
function pairEqual(olds: readonly Keyed[], news: readonly Keyed[], found: (old: number, now: number) => void): void {
  const waiting = new Map<string, number[]>()
  for (const { index, key } of news) {
    const list = waiting.get(key)
    if (list) list.push(index)
    else waiting.set(key, [index])
  }
  const next = new Map<string, number>()
  for (const { index, key } of olds) {
    const at = next.get(key) ?? 0
    next.set(key, at + 1)
    const partner = waiting.get(key)?.[at]
    if (partner !== undefined) found(index, partner)
  }
}

/** All that have a character in common; both sorted by start. */
function pairTouching(
  olds: readonly Spot[],
  news: readonly Spot[],
  found: (old: number, now: number, same: boolean) => void,
): void {
  let open: readonly Spot[] = []
  let at = 0
  for (const spot of olds) {
    const arriving: Spot[] = []
    for (let next = news[at]; next && next.start < Math.max(spot.end, spot.start + 1); next = news[++at])
      arriving.push(next)
    open = [...open, ...arriving].filter(({ end }) => end > spot.start)
    for (const other of open) {
      if (other.start < spot.end) found(spot.index, other.index, other.start === spot.start && other.end === spot.end)
    }
  }
}
