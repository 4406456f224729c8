/** The names of an article, each with all its occurrences. */
import { famousAbroad } from '../../rules/place/foreign-places.ts'
import { isNameAbroad } from './abroad.ts'
import type { PlaceCandidate, PlaceContext } from './candidate.ts'
import { type Readings, readingsOf } from './readings.ts'
import { standAlone } from './stand-alone.ts'

/** All occurrences of one name. */
export interface Group {
  /** The key, with the state where the article names several places of the key. */
  readonly id: string
  readonly key: string
  readonly candidates: readonly PlaceCandidate[]
  readonly readings: Readings
  /** The state that a qualifier gives it somewhere in the article. */
  readonly state: string | null
  readonly best: PlaceContext
  /** How likely the name names a place at all, before its meaning is known: 0 to 1. */
  readonly weight: number
}

const contextWeight: ReadonlyMap<PlaceContext, number> = new Map([
  ['sure', 1],
  ['strong', 0.9],
  ['locative', 0.7],
  ['listed', 0.7],
  ['none', 0.4],
  ['wedged', 0.1],
  ['inside', 0.1],
])
/** The most telling first. */
const contextOrder: ReadonlyMap<PlaceContext, number> = new Map(
  (['sure', 'strong', 'locative', 'listed', 'none', 'wedged', 'inside'] as const).map((context, index) => [
    context,
    index,
  ]),
)

/** The names, by their first occurrence. */
export function groupByKey(candidates: readonly PlaceCandidate[]): readonly Group[] {
  const byKey = new Map<string, PlaceCandidate[]>()
  for (const candidate of candidates) {
    const group = byKey.get(candidate.key)
    if (group) group.push(candidate)
    else byKey.set(candidate.key, [candidate])
  }
  const groups: Group[] = []
  for (const [key, rows] of byKey)
    for (const [index, sense] of bySense(rows).entries()) groups.push(groupOf(key, index, sense))
  return groups
}

/** "Portland, Maine" and "Portland, Ore." in one article: a bare "Portland" is the one named last before it. */
function bySense(candidates: readonly PlaceCandidate[]): readonly (readonly PlaceCandidate[])[] {
  const first = candidates.find(({ state }) => state !== null)?.state ?? null
  if (candidates.every(({ state }) => state === null || state === first)) return [candidates]
  const stated = new Set(candidates.map(({ state }) => state).filter((state) => state !== null))
  const senses = new Map<string, PlaceCandidate[]>([...stated].map((state) => [state, []]))
  let last = candidates.find(({ state }) => state !== null)?.state ?? ''
  for (const candidate of candidates) {
    last = candidate.state ?? last
    senses.get(last)?.push(candidate)
  }
  return [...senses.values()]
}

function groupOf(key: string, sense: number, candidates: readonly PlaceCandidate[]): Group {
  const first = candidates[0] as PlaceCandidate
  const given = candidates.find(({ state }) => state !== null)?.state ?? null
  // "Boston, Philadelphia, New York and Chicago": a great city is not qualified by the next name of a list.
  const state = given === 'NY' && standAlone.has(key) && standAlone.get(key) !== 'NY' ? null : given
  const readings = readingsOf(key, first.options, state)
  const best = bestContext(candidates)
  const doubted = candidates.every(({ doubt }) => doubt === 'person' || doubt === 'surname' || doubt === 'word')
  const mentions = Math.min(candidates.length, 4)
  return {
    id: sense === 0 ? key : `${key} ${sense}`,
    key,
    candidates,
    readings,
    state,
    best,
    weight:
      (contextWeight.get(best) ?? 0) *
      (doubted ? 0.2 : 1) *
      (0.85 + 0.15 * mentions) *
      plausible(readings, best) *
      atHome(key, state),
  }
}

function bestContext(candidates: readonly PlaceCandidate[]): PlaceContext {
  let best: PlaceContext = 'inside'
  for (const { context } of candidates) if (orderOf(context) < orderOf(best)) best = context
  return best
}

const orderOf = (context: PlaceContext): number => contextOrder.get(context) ?? 0

/** A hamlet that only its bare name speaks for says little about where the article plays. */
function plausible({ largest }: Readings, best: PlaceContext): number {
  if (best === 'sure' || best === 'strong') return 1
  return Math.min(1, Math.max(0.15, (Math.log10(largest) - 2) / 2.5))
}

/** Names of places abroad are poor witnesses: Athens, Rome and Vienna lie close together in New York. */
const atHome = (key: string, state: string | null): number =>
  state ? 1 : famousAbroad.has(key) ? 0.25 : isNameAbroad(key) ? 0.5 : 1
