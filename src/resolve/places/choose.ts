/**
 * Which place each name means, and whether it means one at all. All names of an article are read together: one sense for each
 * name, near to the others, in the states that the text names; then each occurrence is weighed with the words beside it.
 */
import type { Words } from '../../article/words.ts'
import { famousAbroad } from '../../rules/place/foreign-places.ts'
import type { Abroad } from './abroad.ts'
import { isNameAbroad } from './abroad.ts'
import { isStateKind, type PlaceCandidate, type PlaceContext, type PlaceOption } from './candidate.ts'
import { Evidence, LEAST_SHARE, type Shares } from './evidence.ts'
import { newYork, washington } from './namesakes.ts'
import { kindPrior, type Readings, readingsOf, sizeOf } from './readings.ts'
import { standAlone } from './stand-alone.ts'

/** A candidate that was taken, with the place it names. */
export interface ChosenPlace {
  readonly candidate: PlaceCandidate
  readonly option: PlaceOption
  /** Another reading scored nearly as well. */
  readonly rival: PlaceOption | null
}

/** What the choice knows beside the candidates. */
export interface ChoiceContext {
  readonly words: Words
  /** USPS code of the state that the publication serves. */
  readonly home: string | null
  /** Weight of the states that the text speaks of without naming a place. */
  readonly clues: ReadonlyMap<string, number>
  readonly abroad: Abroad
  /** Keys that the text itself puts abroad. */
  readonly keysAbroad: ReadonlySet<string>
}

/** How many famous places abroad the article names; each makes the next one likelier to be meant. */
interface Famous {
  readonly famous: number
}

/** All occurrences of one name. */
interface Group {
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

const contextPoints: ReadonlyMap<PlaceContext, number> = new Map([
  ['sure', 6],
  ['strong', 1.6],
  ['locative', 1.1],
  ['listed', 1.1],
  ['none', 0],
  ['inside', -2.2],
])
const doubtPoints: ReadonlyMap<PlaceCandidate['doubt'], number> = new Map([
  ['none', 0],
  ['namesake', -1.3],
  ['person', -2.9],
  ['word', -3.4],
])
/** A first name alone is hardly ever a person in news, but the town has to be one that people know. */
const firstNameDoubt = (option: PlaceOption): number => (sizeOf(option) > 50_000 ? -0.3 : -1.3)
const contextWeight: ReadonlyMap<PlaceContext, number> = new Map([
  ['sure', 1],
  ['strong', 0.9],
  ['locative', 0.7],
  ['listed', 0.7],
  ['none', 0.4],
  ['inside', 0.1],
])
/** The most telling first. */
const contextOrder: ReadonlyMap<PlaceContext, number> = new Map(
  (['sure', 'strong', 'locative', 'listed', 'none', 'inside'] as const).map((context, index) => [context, index]),
)
const ROUNDS = 2

/** Chooses a place for each candidate that names one; those that name none are left out. Sorted as given. */
export function choosePlaces(candidates: readonly PlaceCandidate[], context: ChoiceContext): readonly ChosenPlace[] {
  const inner = candidates.map((candidate) => candidate.inner).filter((one) => one !== null)
  const groups = groupByKey([...candidates, ...inner])
  const { evidence, witnesses } = spread(groups, context)
  const famous = groups.filter(({ key, state }) => state === null && famousAbroad.has(key)).length
  const chosen = new Map<PlaceCandidate, ChosenPlace>()
  const contextWithFamous = { ...context, famous }
  for (const witness of witnesses)
    for (const place of chooseGroup(witness, evidence, candidates, contextWithFamous))
      chosen.set(place.candidate, place)
  if (inner.length > 0) return withinOthers(candidates, chosen)
  return candidates.map((candidate) => chosen.get(candidate)).filter((place) => place !== undefined)
}

const senseOf = ({ candidate, option }: ChosenPlace): string => `${candidate.key} ${option.state}`

/** The chosen of candidates, or of what is within them, as each is likelier meant. */
function withinOthers(
  candidates: readonly PlaceCandidate[],
  chosen: ReadonlyMap<PlaceCandidate, ChosenPlace>,
): readonly ChosenPlace[] {
  const senses = new Set([...chosen.values()].map(senseOf))
  const named = new Set(candidates.flatMap((candidate) => [chosen.get(candidate) ?? []].flat().map(senseOf)))
  return candidates.flatMap((candidate) => {
    const outer = chosen.get(candidate)
    const within = candidate.inner ? chosen.get(candidate.inner) : undefined
    // "East Hartford" beside Hartford is a town of its own; "North Arlington" in a text about Arlington, Texas, is not New Jersey's.
    const isOwn = outer && (!within || isBeside(outer, candidate.inner?.key, senses) || isTown(outer, within, named))
    const taken = isOwn ? outer : (within ?? outer)
    return taken ? [taken] : []
  })
}

/** Does the article name the place without its "East" or "South" too, in the same state? */
const isBeside = (outer: ChosenPlace, innerKey: string | undefined, senses: ReadonlySet<string>): boolean =>
  senses.has(`${innerKey} ${outer.option.state}`)

/** "South Bend" is no part of Bend where nobody speaks of Bend; a hamlet called "North Arlington" may be. */
const isTown = (outer: ChosenPlace, within: ChosenPlace, named: ReadonlySet<string>): boolean =>
  sizeOf(outer.option) >= TOWN && !named.has(`${within.candidate.key} ${within.option.state}`)
const TOWN = 9000

function groupByKey(candidates: readonly PlaceCandidate[]): readonly Group[] {
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
  if (candidates.length < 2) return [candidates]
  const stated = new Set(candidates.map(({ state }) => state).filter((state) => state !== null))
  if (stated.size < 2) return [candidates]
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
  const doubted = candidates.every(({ doubt }) => doubt === 'person' || doubt === 'word')
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

// ---- where the article plays ----------------------------------------------------------------------------------------------

/** The shares of the readings, as their scores tell; those that count. */
function sharesOf({ readings, weight }: Group, scores: readonly number[]): Shares {
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > top) top = score
  const raw = scores.map((score) => Math.exp(1.4 * (score - top)))
  let sum = 0
  for (const value of raw) sum += value
  const states: string[] = []
  const cells: number[] = []
  const weights: number[] = []
  for (let i = 0; i < raw.length; i++) {
    const share = (weight * (raw[i] as number)) / sum
    if (share < LEAST_SHARE) continue
    states.push((readings.options[i] as PlaceOption).state)
    cells.push(readings.cells[i] as number)
    weights.push(share)
  }
  return { states, cells, weights }
}

/** A name with what it brings; what its county's name brings says nothing of it: "DeKalb" is no witness for DeKalb County. */
interface Witness {
  readonly group: Group
  readonly sibling: Witness | null
  shares: Shares
}

interface Spread {
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
const ownOf = ({ shares, sibling }: Witness): readonly Shares[] => (sibling ? [shares, sibling.shares] : [shares])

function spread(groups: readonly Group[], context: ChoiceContext): Spread {
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
function gather(evidence: Evidence, witnesses: readonly Witness[], { home, clues }: ChoiceContext): void {
  evidence.clear()
  if (home) evidence.addState(home, 20)
  for (const [state, weight] of clues) evidence.addState(state, weight)
  for (const { group, shares } of witnesses)
    if (group.key !== 'washington' && group.key !== 'new york') evidence.add(shares)
}

/** How much the article speaks for a reading, by its number. */
function support({ options, cells }: Readings, index: number, evidence: Evidence, own: readonly Shares[]): number {
  const inState = evidence.stateSupport((options[index] as PlaceOption).state, own)
  const near = evidence.nearSupport(cells[index] as number, own)
  return (inState > 0 ? 1.5 * Math.log1p(1.5 * inState) : 0) + (near > 0 ? 1.3 * Math.log1p(2.5 * near) : 0)
}

/** What speaks for each reading, by itself and in the article. */
const scoresOf = ({ readings }: Group, evidence: Evidence, own: readonly Shares[]): readonly number[] =>
  readings.priors.map((prior, index) => prior + support(readings, index, evidence, own))

// ---- one name -------------------------------------------------------------------------------------------------------------

function chooseGroup(
  witness: Witness,
  evidence: Evidence,
  all: readonly PlaceCandidate[],
  context: ChoiceContext & Famous,
): readonly ChosenPlace[] {
  const { group } = witness
  const { key, readings, candidates } = group
  const { options } = readings
  if (key === 'new york') return candidates.map((candidate) => newYork(candidate, options, all, context.words))
  if (key === 'washington')
    return candidates.map((candidate) => washington(candidate, options, evidence, context.words))
  const own = ownOf(witness)
  const scores = scoresOf(group, evidence, own)
  const { first, next } = bestTwo(options, scores)
  const best = options[first] as PlaceOption
  const second = options[next]
  const backing = support(readings, first, evidence, own)
  if (isAbroad(group, best, backing, context)) return []
  const lead = (scores[first] as number) - (scores[next] ?? Number.NEGATIVE_INFINITY)
  const rival = second && second.state !== best.state && lead < 0.5 && !group.state ? second : null
  const alone = standingOf(best, options)
  const far = isAlien(group, best, backing) ? Math.min(MOST_FAR, FAR * context.abroad.most) : 0
  return group.candidates
    .filter((candidate) => pointsOf(candidate, group, best, backing) + alone - far >= THRESHOLD)
    .map((candidate) => ({ candidate, option: best, rival }))
}

/** Numbers of the readings with the highest scores; of two alike the one whose id is before. `next` is -1 if there is one reading. */
function bestTwo(options: readonly PlaceOption[], scores: readonly number[]): { first: number; next: number } {
  const isBetter = (a: number, b: number): boolean => {
    const lead = (scores[a] as number) - (scores[b] as number)
    return lead > 0 || (lead === 0 && (options[a] as PlaceOption).id < (options[b] as PlaceOption).id)
  }
  let first = 0
  let next = -1
  for (let i = 1; i < options.length; i++) {
    if (isBetter(i, first)) {
      next = first
      first = i
    } else if (next < 0 || isBetter(i, next)) next = i
  }
  return { first, next }
}

/** What speaks for a name that only one place has, or of whose other places none comes near in size; its own county is no rival. */
function standingOf(best: PlaceOption, options: readonly PlaceOption[]): number {
  let isAhead = true
  let hasRivals = false
  for (const option of options) {
    if (option.state === best.state || option.kind === 'county') continue
    hasRivals = true
    if (sizeOf(best) <= 3 * sizeOf(option)) isAhead = false
  }
  return (isAhead ? 0.4 : 0) + (hasRivals ? 0 : 0.7)
}

const THRESHOLD = 0.8
/** What each word about a country abroad counts against a name that nothing American speaks for, and what they all may count. */
const FAR = 0.5
const MOST_FAR = 2.5

/** Nothing American in the text speaks for the place: in news from abroad the name is some village's there. */
const isAlien = ({ key, state }: Group, option: PlaceOption, backing: number): boolean =>
  backing < 0.6 && state === null && !isStateKind(option) && standAlone.get(key) !== option.state

/** How much speaks for the place at one occurrence. */
function pointsOf(candidate: PlaceCandidate, group: Group, option: PlaceOption, backing: number): number {
  if (isStateKind(option) || candidate.context === 'sure') return 10
  const { key, best, state } = group
  const own = contextPoints.get(candidate.context) ?? 0
  // What one occurrence says clearly holds for the others, but less.
  const isPerson = candidate.doubt === 'person' && candidate.context === 'none'
  const shared = isPerson ? 0 : Math.max(0, Math.min(1.6, contextPoints.get(best) ?? 0) - Math.max(own, 0)) * 0.7
  const size = 1.1 * (Math.log10(sizeOf(option) + 100) - 4.4) + (kindPrior.get(option.kind) ?? 0) - 1
  const doubt = doubtPoints.get(candidate.doubt) ?? firstNameDoubt(option)
  const known = standAlone.get(key) === option.state ? 2.5 : 0
  return own + shared + size + doubt + known + Math.min(backing, 3.5) * 0.8 + (state ? 2 : 0)
}

/** Paris is in France, and Richmond in a text about London boroughs is not in Virginia. */
function isAbroad(
  { key, state, best }: Group,
  option: PlaceOption,
  backing: number,
  { abroad, keysAbroad, famous }: ChoiceContext & Famous,
): boolean {
  if (state && !isStateKind(option)) return false
  if (keysAbroad.has(key)) return true
  if (!isNameAbroad(key) && !famousAbroad.has(key)) return false
  const foreign = abroad.of(key) + (famousAbroad.has(key) ? 0.4 * (famous - 1) : 0)
  if (isStateKind(option)) return key === 'georgia' && foreign >= 1 && foreign > backing
  if (famousAbroad.has(key)) return best === 'strong' ? backing < 0.4 + foreign * 0.8 : backing < 1.2 + foreign
  return foreign > 0 && backing < foreign + 0.5
}
