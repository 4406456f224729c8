/** Which place each name means: one sense per article, from qualifiers, the states named, size and what stands around. */

import type { Words } from '../article/words.ts'
import { placeKey } from '../data/gazetteer-format.mjs'
import type { PlaceCandidate, PlaceOption } from './place-candidates.ts'

/** A candidate that was taken, with the place it names. */
export interface ChosenPlace {
  readonly candidate: PlaceCandidate
  readonly option: PlaceOption
  /** Another reading scored nearly as well. */
  readonly rival: PlaceOption | null
}

/** What speaks for a state: mentions of it and of places that can only be there. */
export type StateVotes = ReadonlyMap<string, number>

/** Cities that AP style prints without a state, by key, and the state meant. */
const standAlone: ReadonlyMap<string, string> = new Map(
  `atlanta GA;baltimore MD;boston MA;chicago IL;cincinnati OH;cleveland OH;dallas TX;denver CO;detroit MI;honolulu HI;houston TX;
  indianapolis IN;las vegas NV;los angeles CA;miami FL;milwaukee WI;minneapolis MN;new orleans LA;new york city NY;oklahoma city OK;
  philadelphia PA;phoenix AZ;pittsburgh PA;saint louis MO;salt lake city UT;san antonio TX;san diego CA;san francisco CA;seattle WA;
  austin TX;nashville TN;memphis TN;sacramento CA;oakland CA;san jose CA;charlotte NC;buffalo NY;tucson AZ;albuquerque NM;omaha NE;
  tampa FL;orlando FL;newark NJ;hartford CT;fort worth TX;el paso TX;tulsa OK;louisville KY;raleigh NC;boise ID;anchorage AK;
  baton rouge LA;little rock AR;des moines IA;brooklyn NY;manhattan NY;staten island NY;queens NY;virginia beach VA;colorado springs CO;
  flint MI;ferguson MO;birmingham AL;kansas city MO;jersey city NJ;toledo OH;spokane WA;tacoma WA;fresno CA;long beach CA`
    .split(';')
    .map((row) => {
      const at = row.trim().lastIndexOf(' ')
      return [row.trim().slice(0, at), row.trim().slice(at + 1)] as const
    }),
)

const isStateKind = (option: PlaceOption): boolean =>
  option.kind === 'state' || option.kind === 'territory' || option.kind === 'district'
const kindPrior: ReadonlyMap<PlaceOption['kind'], number> = new Map([
  ['city', 1.2],
  ['town', 0.9],
  ['village', 0.7],
  ['borough', 0.7],
  ['county', -3],
  ['cdp', -0.3],
  ['township', -2],
  ['tribe', -1],
])

/** Counts the states that an article's words name, its own home state among them. */
export function countStates(
  candidates: readonly PlaceCandidate[],
  home: string | null,
  affairs: readonly string[],
): StateVotes {
  const votes = new Map<string, number>()
  const add = (state: string, weight: number) => votes.set(state, (votes.get(state) ?? 0) + weight)
  if (home) add(home, 3)
  for (const state of affairs) add(state, 1)
  for (const { key, options, state } of candidates) {
    if (state) add(state, 1)
    const alone = standAlone.get(key)
    if (alone) add(alone, 0.5)
    if (key === 'washington') continue
    if (!alone && options.length === 1 && (options[0] as PlaceOption).population > 50_000 && !state)
      add((options[0] as PlaceOption).state, 0.5)
  }
  return votes
}

/** Chooses a place for each candidate that names one; those that name none are left out. Sorted as given. */
export function choosePlaces(
  candidates: readonly PlaceCandidate[],
  votes: StateVotes,
  words: Words,
  surnames: ReadonlySet<string>,
): readonly ChosenPlace[] {
  const byKey = new Map<string, PlaceCandidate[]>()
  for (const candidate of candidates) {
    const group = byKey.get(candidate.key)
    if (group) group.push(candidate)
    else byKey.set(candidate.key, [candidate])
  }
  const senses = new Map<PlaceCandidate, { readonly option: PlaceOption; readonly rival: PlaceOption | null }>()
  for (const [key, group] of byKey) {
    // A name that is qualified once has that sense all through the article.
    const qualified = group.find((candidate) => candidate.state !== null)?.state ?? null
    const strong = group.some((candidate) => candidate.context === 'strong')
    const locative = group.some((candidate) => candidate.context === 'locative')
    for (const candidate of group) {
      const given = candidate.state ?? qualified
      // "Boston, Philadelphia, New York and Chicago": a great city is not qualified by the next name of a list.
      const state = given === 'NY' && standAlone.has(key) && standAlone.get(key) !== 'NY' ? null : given
      const pool = state ? candidate.options.filter((option) => option.state === state) : candidate.options
      if (pool.length === 0) continue
      if (key === 'new york') {
        senses.set(candidate, { option: newYork(candidate, pool, candidates, words), rival: null })
        continue
      }
      if (key === 'washington') {
        senses.set(candidate, { option: washington(candidate, pool, votes, words), rival: null })
        continue
      }
      const ranked = pool
        .map((option) => ({ option, score: scoreOf(option, votes, key) }))
        .sort((a, b) => b.score - a.score || (a.option.id < b.option.id ? -1 : 1))
      const [best, second] = ranked as [(typeof ranked)[0], ...typeof ranked]
      if (
        !isEnough(best.option, {
          key,
          state,
          strong,
          locative,
          weak: candidate.weak,
          voted: (votes.get(best.option.state) ?? 0) > 0,
          surname: surnames.has(key),
          dominant: !second || best.option.population > 4 * second.option.population,
        })
      )
        continue
      const close = second && second.option.state !== best.option.state && best.score - second.score < 0.6 && !state
      senses.set(candidate, { option: best.option, rival: close ? second.option : null })
    }
  }
  return candidates.flatMap((candidate) => {
    const sense = senses.get(candidate)
    return sense ? [{ candidate, ...sense }] : []
  })
}

function scoreOf(option: PlaceOption, votes: StateVotes, key: string): number {
  const size = Math.log10(option.population + 100)
  const vote = Math.min(3, votes.get(option.state) ?? 0)
  const alone = standAlone.get(key) === option.state ? 5 : 0
  return size + 1.3 * vote + alone + (kindPrior.get(option.kind) ?? 2)
}

interface Evidence {
  readonly key: string
  readonly state: string | null
  readonly strong: boolean
  readonly locative: boolean
  readonly weak: boolean
  readonly voted: boolean
  readonly surname: boolean
  /** No other place of the name comes near in size. */
  readonly dominant: boolean
}

/** How big must a place be to be meant by its bare name? The less the words around say, the bigger. */
function isEnough(option: PlaceOption, evidence: Evidence): boolean {
  if (isStateKind(option)) return true
  const { population, kind } = option
  if (evidence.state) return kind !== 'township' || evidence.strong || population > 0
  if (evidence.key.endsWith(' county')) return true
  if (kind === 'county' || kind === 'township' || kind === 'tribe')
    return evidence.strong && kind === 'county' && population > 1_000_000
  if (evidence.surname) return false
  if (standAlone.has(evidence.key)) return !evidence.weak || evidence.strong || evidence.locative || evidence.voted
  if (evidence.weak) return (evidence.strong || evidence.locative) && evidence.voted && population > 20_000
  // New England towns have no population in the source.
  const size = population === 0 && kind === 'town' ? 8_000 : population
  if (evidence.voted) return size > (evidence.strong ? 300 : evidence.locative ? 1_500 : 8_000)
  if (evidence.strong) return size > 15_000
  return size > (evidence.locative ? (evidence.dominant ? 25_000 : 60_000) : evidence.dominant ? 60_000 : 150_000)
}

const cityCue = /^(?:city|mayor|police|council|nypd|borough)$/
const stateCue =
  /^(?:state|gov|governor|legislature|lawmakers|assembly|senate|attorney|law|congressman|congresswoman|rep|sen|senator|delegation|board|voters|constitution|republican|democrat|upstate|western|northern)$/

/** "New York" among cities or by its mayor is the city; by its governor, law or legislature the state. */
function newYork(
  candidate: PlaceCandidate,
  pool: readonly PlaceOption[],
  candidates: readonly PlaceCandidate[],
  words: Words,
): PlaceOption {
  const city = pool.find((option) => option.kind === 'city')
  const state = pool.find(isStateKind)
  if (!city || !state) return (city ?? state) as PlaceOption
  let i = tokenAt(words, candidate.start)
  const first = i
  const before = words.lower(i - 1)
  while (words.end(i) < candidate.end) i++
  let next = words.lower(i + 1)
  if (next === "'s") next = words.lower(i + 2)
  if (cityCue.test(next) || before === 'upstate') return before === 'upstate' ? state : city
  if (stateCue.test(next) || stateCue.test(before)) return state
  // "the Southern District of New York"
  if (before === 'of' && words.lower(first - 2) === 'district') return state
  const at = candidates.indexOf(candidate)
  const neighbours = [candidates[at - 1], candidates[at + 1]].filter(
    (row): row is PlaceCandidate =>
      row !== undefined && Math.min(Math.abs(row.start - candidate.end), Math.abs(candidate.start - row.end)) < 8,
  )
  if (neighbours.some((row) => row.options.some(isStateKind) && row.as === 'name')) return state
  if (neighbours.some((row) => !row.options.some(isStateKind))) return city
  const text = candidates.filter(
    (row) => row.key === 'new york city' || row.key === 'nyc' || row.key === 'brooklyn' || row.key === 'manhattan',
  ).length
  return text > 0 || words.lower(i + 1) === '(' || words.lower(i + 1) === '-' ? city : state
}

/** "Washington" is the capital unless the article speaks of the state. */
function washington(
  candidate: PlaceCandidate,
  pool: readonly PlaceOption[],
  votes: StateVotes,
  words: Words,
): PlaceOption {
  const capital = pool.find((option) => option.kind === 'district')
  const state = pool.find((option) => option.kind === 'state')
  if (!capital || !state) return (capital ?? state) as PlaceOption
  let i = tokenAt(words, candidate.start)
  while (words.end(i) < candidate.end) i++
  if (words.lower(i + 1) === 'state' || (words.lower(i - 1) === 'of' && words.lower(i - 2) === 'state')) return state
  return (votes.get('WA') ?? 0) > (votes.get('DC') ?? 0) ? state : capital
}

function tokenAt(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.start(middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The look-up form of a surname, so that it can be compared with a place's key. */
export const surnameKey = (name: string): string => placeKey(name)
