/**
 * Which place each name means, and whether it means one at all. All names of an article are read together: one sense for each
 * name, near to the others, in the states that the text names; then each occurrence is weighed with the words beside it.
 */
import type { Words } from '../../article/words.ts'
import { famousAbroad } from '../../rules/place/foreign-places.ts'
import type { Abroad } from './abroad.ts'
import { isNameAbroad } from './abroad.ts'
import { isStateKind, type PlaceCandidate, type PlaceContext, type PlaceOption } from './candidate.ts'
import { readCountyRuns } from './county-runs.ts'
import { withinItems } from './datelines.ts'
import { type Evidence, stateNumber } from './evidence.ts'
import { type Group, groupByKey } from './groups.ts'
import { isPartyTag } from './name-at.ts'
import { newYork, washington } from './namesakes.ts'
import { kindPriorOf, sizeOf } from './readings.ts'
import { withShortTownships } from './short-townships.ts'
import { ownOf, type Setting, type Spread, scoresOf, spread, support, type Witness } from './spread.ts'
import { standAlone } from './stand-alone.ts'
import { tokenAt } from './token-at.ts'

/** A candidate that was taken, with the place it names. */
export interface ChosenPlace {
  readonly candidate: PlaceCandidate
  readonly option: PlaceOption
  /** Another reading scored nearly as well. */
  readonly rival: PlaceOption | null
}

/** What the choice knows beside the candidates. */
export interface ChoiceContext extends Setting {
  readonly words: Words
  readonly abroad: Abroad
  /** Keys that the text itself puts abroad. */
  readonly keysAbroad: ReadonlySet<string>
}

/** How many famous places abroad the article names; each makes the next one likelier to be meant. */
interface Famous {
  readonly famous: number
}

const contextPoints: ReadonlyMap<PlaceContext, number> = new Map([
  ['sure', 6],
  ['strong', 1.6],
  ['locative', 1.1],
  ['listed', 1.1],
  ['none', 0],
  ['inside', -3.2],
  ['wedged', -2.2],
])
const doubtPoints: ReadonlyMap<PlaceCandidate['doubt'], number> = new Map([
  ['none', 0],
  ['namesake', -1.3],
  ['person', -2.9],
  ['surname', -2.9],
  ['word', -3.4],
])
/** A first name alone is hardly ever a person in news, but the town has to be one that people know. */
const firstNameDoubt = (option: PlaceOption): number => (sizeOf(option) > 50_000 ? -0.3 : -1.3)

/** Chooses a place for each candidate that names one; those that name none are left out. Sorted as given. */
export function choosePlaces(all: readonly PlaceCandidate[], context: ChoiceContext): readonly ChosenPlace[] {
  const candidates = withinItems(all, context.words)
  const first = readTogether(candidates, context)
  const counties = readCountyRuns(candidates, context.words, first)
  const read = counties ?? candidates
  return withShortTownships(read, choose(read, counties ? readTogether(counties, context) : first, context))
}

/** The names of an article with what they say together. */
interface Together extends Spread {
  readonly groups: readonly Group[]
  readonly inner: readonly PlaceCandidate[]
}

function readTogether(candidates: readonly PlaceCandidate[], context: Setting): Together {
  const inner = candidates.map((candidate) => candidate.inner).filter((one) => one !== null)
  const groups = groupByKey([...candidates, ...inner])
  return { ...spread(groups, context), groups, inner }
}

function choose(
  candidates: readonly PlaceCandidate[],
  { groups, inner, evidence, witnesses }: Together,
  context: ChoiceContext,
): readonly ChosenPlace[] {
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
  const isOnly = options.length === 1
  const scores = isOnly ? ONE_SCORE : scoresOf(group, evidence, own)
  const { first, next } = isOnly ? ONE_READING : bestTwo(options, scores)
  const best = options[first] as PlaceOption
  const second = options[next]
  const backing = support(readings, first, evidence, own)
  if (isAbroad(group, best, backing, context)) return []
  const lead = (scores[first] as number) - (scores[next] ?? Number.NEGATIVE_INFINITY)
  const near = second && second.state !== best.state && lead < 0.5 ? second : null
  const rival = group.state ? null : (near ?? (backing === 0 ? alsoKnown(key, best, options) : null))
  const alone = standingOf(best, options)
  const far = isAlien(group, best, backing) ? Math.min(MOST_FAR, FAR * context.abroad.most) : 0
  return group.candidates
    .filter((candidate) => !isUnknownTown(candidate, best, backing, evidence, context.words))
    .filter((candidate) => pointsOf(candidate, group, best, backing) + alone - far >= THRESHOLD)
    .map((candidate) => ({ candidate, option: best, rival }))
}

/**
 * "Rep. Ann Poe, R-Hale,", "the Pine Ridge Township Board" in a story of Michigan: a place that is not known here rather than another
 * state's town; members come from the story's state, and few townships are known outside theirs.
 */
function isUnknownTown(
  { start, key, state }: PlaceCandidate,
  best: PlaceOption,
  backing: number,
  evidence: Evidence,
  words: Words,
): boolean {
  if (backing >= 0.1 || isStateKind(best)) return false
  const isTownship = state === null && key.endsWith(' township')
  if (!isTownship && !isPartyTag(words, tokenAt(words, start))) return false
  return evidence.speaksForOther(stateNumber(best.state ?? ''), isTownship ? SPOKEN : CLEAR)
}
const CLEAR = 2
const SPOKEN = 0.9

/** Where a name has one reading, its score decides nothing. */
const ONE_READING = { first: 0, next: -1 }
const ONE_SCORE: readonly number[] = [0]

/** Portland, Maine, where nothing in the article tells it from Portland, Ore.: each is a city that news names alone. */
function alsoKnown(key: string, best: PlaceOption, options: readonly PlaceOption[]): PlaceOption | null {
  if (isStateKind(best) || standAlone.get(key) === best.state) return null
  const others = options.filter(
    ({ state, kind, population }) =>
      state !== best.state && kind !== 'county' && population >= ALSO_KNOWN && sizeOf(best) < MANY_TIMES * population,
  )
  return others.reduce<PlaceOption | null>(
    (most, one) => (most && most.population >= one.population ? most : one),
    null,
  )
}
const ALSO_KNOWN = 60_000
const MANY_TIMES = 12

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
  const isPerson = isPersonal(candidate.doubt) && candidate.context === 'none'
  // Who was named in full is meant by the last name alone.
  if (isPerson && candidate.doubt === 'surname') return Number.NEGATIVE_INFINITY
  const shared = isPerson ? 0 : Math.max(0, Math.min(1.6, contextPoints.get(best) ?? 0) - Math.max(own, 0)) * 0.7
  const size = 1.1 * (Math.log10(sizeOf(option) + 100) - 4.4) + (kindPriorOf(option) ?? 0) - 1
  const doubt = isBesideNeighbour(candidate, backing)
    ? BESIDE_NEIGHBOUR
    : (doubtPoints.get(candidate.doubt) ?? firstNameDoubt(option))
  // A city's name before another capital opens a firm's as often.
  const known = standAlone.get(key) === option.state && candidate.context !== 'inside' ? 2.5 : 0
  return own + shared + size + doubt + known + Math.min(backing, 3.5) * 0.8 + (state ? 2 : 0)
}

/** "Reno and Sparks": a word that is hardly ever a town's name is one behind its neighbour. */
const isBesideNeighbour = ({ doubt, context }: PlaceCandidate, backing: number): boolean =>
  doubt === 'word' && context === 'listed' && backing >= NEIGHBOUR
const NEIGHBOUR = 1.2
const BESIDE_NEIGHBOUR = -1.3

const isPersonal = (doubt: PlaceCandidate['doubt']): boolean => doubt === 'person' || doubt === 'surname'

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
