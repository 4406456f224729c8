/** Where an article plays: what its names say together, and how much that speaks for each of their readings. */
import { Evidence, LEAST_SHARE, type Shares, stateNumber } from './evidence.ts'
import type { Group } from './groups.ts'
import type { Readings } from './readings.ts'

const ROUNDS = 2
/** What lies a square away from a place that its state has a far larger namesake of. */
const BESIDE_DWARFED = 0.1

/** What speaks for states beside the names of places. */
export interface Setting {
  /** USPS code of the state that the publication serves. */
  readonly home: string | null
  /** Weight of the states that the text speaks of without naming a place. */
  readonly clues: ReadonlyMap<string, number>
}

/** A name with what it brings; what its county's name brings says nothing of it: "DeKalb" is no witness for DeKalb County. */
export interface Witness {
  readonly group: Group
  readonly sibling: Witness | null
  shares: Shares
}

export interface Spread {
  readonly evidence: Evidence
  /** Those of the groups that have readings, in their order. */
  readonly witnesses: readonly Witness[]
}

function witnessesOf(groups: readonly Group[]): readonly Witness[] {
  const byId = new Map<string, { readonly group: Group; sibling: Witness | null; shares: Shares }>()
  for (const group of groups)
    if (group.readings.options.length > 0)
      byId.set(group.id, { group, sibling: null, shares: sharesOf(group, group.readings.priors) })
  for (const witness of byId.values()) {
    const { key } = witness.group
    witness.sibling = byId.get(key.endsWith(COUNTY) ? key.slice(0, -COUNTY.length) : key + COUNTY) ?? null
  }
  return [...byId.values()]
}

const COUNTY = ' county'

/** Wherever both may lie, neither a name nor its county's counts for itself. */
export const ownOf = ({ shares, sibling }: Witness): readonly Shares[] =>
  sibling ? [shares, sibling.shares] : [shares]

/** Reads the names together: each round, those that can only lie in one region pull the others there. */
export function spread(groups: readonly Group[], context: Setting): Spread {
  const evidence = new Evidence()
  const witnesses = witnessesOf(groups)
  gather(evidence, witnesses, context)
  for (let round = 0; round < ROUNDS; round++) {
    const next = witnesses.map((witness) =>
      // What has one reading only has it whatever is said of it.
      witness.group.readings.options.length === 1
        ? witness.shares
        : sharesOf(witness.group, scoresOf(witness.group, evidence, ownOf(witness))),
    )
    for (const [index, witness] of witnesses.entries()) witness.shares = next[index] as Shares
    gather(evidence, witnesses, context)
  }
  return { evidence, witnesses }
}

/** Writes anew what the article's names say. */
function gather(evidence: Evidence, witnesses: readonly Witness[], { home, clues }: Setting): void {
  evidence.clear()
  if (home) evidence.addState(stateNumber(home), 20)
  for (const [state, weight] of clues) evidence.addState(stateNumber(state), weight)
  for (const { group, shares } of witnesses)
    if (group.key !== 'washington' && group.key !== 'new york') evidence.add(shares)
}

/** The shares of the readings, as their scores tell; those that count. */
function sharesOf({ readings, weight }: Group, scores: readonly number[]): Shares {
  // Half of the names have one reading.
  if (scores.length === 1)
    return weight < LEAST_SHARE ? NO_SHARES : { states: readings.states, cells: readings.cells, weights: [weight] }
  const top = Math.max(...scores)
  const raw = scores.map((score) => Math.exp(1.4 * (score - top)))
  const sum = raw.reduce((before, value) => before + value, 0)
  const states: number[] = []
  const cells: number[] = []
  const weights: number[] = []
  for (let i = 0; i < raw.length; i++) {
    const share = (weight * (raw[i] as number)) / sum
    if (share < LEAST_SHARE) continue
    states.push(readings.states[i] as number)
    cells.push(readings.cells[i] as number)
    weights.push(share)
  }
  return { states, cells, weights }
}

const NO_SHARES: Shares = { states: [], cells: [], weights: [] }

/** How much the article speaks for a reading, by its number. */
export function support(
  { states, cells, dwarfed }: Readings,
  index: number,
  evidence: Evidence,
  own: readonly Shares[],
): number {
  const inState = evidence.stateSupport(states[index] as number, own)
  const near = dwarfed[index]
    ? evidence.nearSupport(cells[index] as number, own, BESIDE_DWARFED)
    : evidence.nearSupport(cells[index] as number, own)
  return (inState > 0 ? 1.5 * Math.log1p(1.5 * inState) : 0) + (near > 0 ? 1.3 * Math.log1p(2.5 * near) : 0)
}

/** What speaks for each reading, by itself and in the article. */
export function scoresOf({ readings }: Group, evidence: Evidence, own: readonly Shares[]): readonly number[] {
  const scores: number[] = []
  for (let i = 0; i < readings.priors.length; i++)
    scores.push((readings.priors[i] as number) + support(readings, i, evidence, own))
  return scores
}
