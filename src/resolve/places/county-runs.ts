/**
 * Counties whose word stands elsewhere or nowhere: "assistance for Cheatham, Decatur and Stewart". A list of names is one of counties
 * where each of them is a county of one state that the text is about, and one at least can be nothing else there.
 */
import type { Words } from '../../article/words.ts'
import { placesOfKey } from '../../data/gazetteer.ts'
import { firstNames, surnames } from '../../data/person-names.ts'
import type { PlaceCandidate, PlaceOption } from './candidate.ts'
import { type Shares, stateNumber } from './evidence.ts'
import { sizeOf } from './readings.ts'
import type { Spread, Witness } from './spread.ts'
import { standAlone } from './stand-alone.ts'
import { tokenAt } from './token-at.ts'

/** Between two names of a list: ", and in ". */
const LONGEST_GAP = 9
const joiners: ReadonlySet<string> = new Set([',', 'and', 'or'])

/** What a state must weigh in the text before its counties are read without their word. */
const LEAST_SUPPORT = 0.85
/** The same where the words around show that places are meant. */
const LEAST_AMONG_PLACES = 0.35
/** What others than the names of the list must say for the state. */
const LEAST_BESIDE = 0.3
/** How much smaller than its county a place must be so that a list of counties does not mean it. */
const HAMLET = 2500
const TIMES = 6

/** Officers and bodies that counties have, before or behind the names. */
const countyThings: ReadonlySet<string> = new Set(
  'sheriff sheriffs county counties parish parishes countywide jails jail jailers boroughs borough'.split(' '),
)
/** Behind one name: "Lamar's sheriff", "Kern supervisors". */
const countyOffices: ReadonlySet<string> = new Set(
  'sheriff sheriffs jail jailer deputies commissioners supervisors'.split(' '),
)
/** Degrees. */
const FAR = 1.6
/** "and five other counties", "in all 67 counties of the state" */
const restWords: ReadonlySet<string> = new Set(
  ', and in all other more additional several many few dozen two three four five six seven eight nine ten eleven twelve'.split(
    ' ',
  ),
)
const COUNTY = ' county'

/** The candidates with those that are counties read as such; null where there are none. */
export function readCountyRuns(
  candidates: readonly PlaceCandidate[],
  words: Words,
  { evidence, witnesses }: Spread,
): readonly PlaceCandidate[] | null {
  const asCounty = new Map<PlaceCandidate, PlaceOption>()
  const named = countiesNamed(candidates)
  for (let first = 0; first < candidates.length; first++) {
    let last = first
    while (last + 1 < candidates.length && goesOn(candidates, last, words)) last++
    const run = candidates.slice(first, last + 1)
    const counties = countiesOfRun(run, words, { evidence, witnesses }, named)
    if (counties) for (const [index, county] of counties.entries()) asCounty.set(run[index] as PlaceCandidate, county)
    first = last
  }
  if (asCounty.size === 0) return null
  readAgain(candidates, asCounty)
  return candidates.map((candidate) => {
    const county = asCounty.get(candidate)
    if (county === undefined) return candidate
    const key = candidate.key + COUNTY
    const { start, end, as } = candidate
    return {
      start,
      end,
      key,
      as: as === 'qualifier' ? 'name' : as,
      rule: 'county-list',
      options: [county],
      state: county.state,
      context: 'sure',
      doubt: 'none',
      inner: null,
    }
  })
}

/** "Clay's levy" further on is the county's too, where the state has no town of the name that would be told. */
function readAgain(candidates: readonly PlaceCandidate[], asCounty: Map<PlaceCandidate, PlaceOption>): void {
  const known = new Map([...asCounty].map(([{ key }, county]) => [key, county]))
  for (const candidate of candidates) {
    const { key, state, rule, context } = candidate
    const county = known.get(key)
    if (!county || state !== null || rule !== 'place-name' || context === 'inside' || asCounty.has(candidate)) continue
    if (!isPersonal(candidate) && isHamlet(largestTown(key, county.state), county)) asCounty.set(candidate, county)
  }
}

/** Keys and states of the counties that the text calls so. */
function countiesNamed(candidates: readonly PlaceCandidate[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { rule, key, options } of candidates)
    if (rule === 'county-name' || rule === 'county-list')
      for (const { state } of options) named.add(`${key} ${state}`).add(state)
  return named
}

/** Does the list that has candidate `at` go on with the next? */
function goesOn(candidates: readonly PlaceCandidate[], at: number, words: Words): boolean {
  const { end, state } = candidates[at] as PlaceCandidate
  const next = candidates[at + 1] as PlaceCandidate
  if (next.start - end < 2 || next.start - end > LONGEST_GAP) return false
  // "Spencer, Kentucky"
  if (state !== null && state === next.state) return false
  let isJoined = false
  for (let k = tokenAt(words, next.start) - 1; words.start(k) >= end; k--) {
    const word = words.lower(k)
    if (joiners.has(word)) isJoined = true
    else if (word !== 'in' && word !== 'from') return false
  }
  return isJoined
}

/** The counties of one state that a run of names means; null if it means none. */
function countiesOfRun(
  run: readonly PlaceCandidate[],
  words: Words,
  { evidence, witnesses }: Spread,
  named: ReadonlySet<string>,
): readonly PlaceOption[] | null {
  const given = run.at(-1)?.rule === 'place-name' ? (run.at(-1)?.state ?? null) : null
  const isBare = run.every(
    ({ rule, state, inner }) =>
      (rule === 'place-name' && (state === null || state === given) && inner === null) || rule === 'state-name',
  )
  if (!isBare || (given !== null && run.length === 1) || run.every(({ rule }) => rule === 'state-name')) return null
  const counties = run.map(({ key }) => placesOfKey(key).filter(({ kind }) => kind === 'county'))
  let best: readonly PlaceOption[] | null = null
  const isAmongPlaces = run.some(({ context }) => context === 'strong' || context === 'locative')
  let most = given !== null ? 0 : isAmongPlaces ? LEAST_AMONG_PLACES : LEAST_SUPPORT
  for (const { state } of counties[0] ?? []) {
    if (given !== null && state !== given) continue
    const own = counties.map((options) => options.find((option) => option.state === state))
    if (!own.every((option) => option !== undefined)) continue
    const weight = evidence.stateSupport(stateNumber(state), [])
    if (weight <= most || !isMeant(run, own, words, named)) continue
    if (given !== null || evidence.stateSupport(stateNumber(state), sharesOf(run, witnesses)) > LEAST_BESIDE) {
      best = own
      most = weight
    }
  }
  return best
}

function sharesOf(run: readonly PlaceCandidate[], witnesses: readonly Witness[]): readonly Shares[] {
  const keys = new Set(run.map(({ key }) => key))
  return witnesses.filter(({ group }) => keys.has(group.key)).map(({ shares }) => shares)
}

function isMeant(
  run: readonly PlaceCandidate[],
  counties: readonly PlaceOption[],
  words: Words,
  named: ReadonlySet<string>,
): boolean {
  const towns = run.map(({ key }, index) => largestTown(key, (counties[index] as PlaceOption).state))
  // "Houston and Harris": nobody means the county of Houston.
  if (towns.some((town, index) => isGreater(town, counties[index] as PlaceOption, run[index] as PlaceCandidate)))
    return false
  const first = tokenAt(words, (run[0] as PlaceCandidate).start)
  const { state } = counties[0] as PlaceOption
  const isCalled = run.some(({ key }) => named.has(`${key}${COUNTY} ${state}`))
  if (run.length === 1 && run.some(isPersonal)) return false
  if (run.length === 1)
    return isCalled
      ? hasCountyOffice(run[0] as PlaceCandidate, words)
      : isOnlyCounty(run[0] as PlaceCandidate, towns[0], named.has(state))
  if (towns.some((town, index) => isFar(town, index, counties))) return false
  const hamlets = run.filter((_, index) => isHamlet(towns[index], counties[index] as PlaceOption))
  // "Essex, Bergen and Hudson will" where a Tom Hudson speaks: the others must be more than persons' names.
  if (run.some(isPersonal))
    return run.length > 2 && named.has(state) && hamlets.some((one) => !isPersonal(one) && !isPersonName(one))
  const isCertain = isCalled || hamlets.length > 0
  if (run.length > 2 && isCertain) return true
  return isAmongCounties(words, first, run.at(-1) as PlaceCandidate) || (isCertain && named.has(state))
}

const isPersonal = ({ doubt }: PlaceCandidate): boolean => doubt === 'person' || doubt === 'surname'
const isPersonName = ({ key }: PlaceCandidate): boolean => firstNames.has(key) || surnames.has(key)

function largestTown(key: string, state: string): PlaceOption | undefined {
  let largest: PlaceOption | undefined
  for (const place of placesOfKey(key))
    if (
      place.state === state &&
      place.kind !== 'county' &&
      place.kind !== 'township' &&
      (!largest || sizeOf(place) > sizeOf(largest))
    )
      largest = place
  return largest
}

const isGreater = (town: PlaceOption | undefined, county: PlaceOption, { key }: PlaceCandidate): boolean =>
  town !== undefined &&
  (sizeOf(town) > 3 * sizeOf(county) || (standAlone.get(key) === town.state && sizeOf(town) > sizeOf(county) / 2))

const isHamlet = (town: PlaceOption | undefined, county: PlaceOption): boolean =>
  town === undefined || (sizeOf(town) < HAMLET && sizeOf(county) > TIMES * sizeOf(town))

/** "Warren, Trumbull and Mahoning": the county of Warren lies far from the other two, its city near. */
function isFar(town: PlaceOption | undefined, index: number, counties: readonly PlaceOption[]): boolean {
  const own = counties[index] as PlaceOption
  if (isHamlet(town, own) || own.location === null) return false
  const [east, north] = own.location
  return counties.every(
    ({ location }, other) =>
      other === index ||
      location === null ||
      Math.max(Math.abs(location[0] - east), Math.abs(location[1] - north)) > FAR,
  )
}

/** "Lamar's sheriff" where the text has Lamar County. */
function hasCountyOffice({ end }: PlaceCandidate, words: Words): boolean {
  let next = tokenAt(words, end)
  if (words.raw(next) === "'s") next++
  return countyOffices.has(words.lower(next))
}

/** "Plaquemines did not" among parishes: a name that no town bears. */
const isOnlyCounty = (
  { doubt, context, options, key }: PlaceCandidate,
  town: PlaceOption | undefined,
  hasCounties: boolean,
): boolean =>
  hasCounties &&
  town === undefined &&
  doubt === 'none' &&
  context !== 'inside' &&
  key.length > 4 &&
  options.every(({ kind }) => kind === 'county' || kind === 'township')

/** "sheriffs in Fayette and Lamar", "in Fayette, in Lamar, in all 67 counties". */
function isAmongCounties(words: Words, first: number, { end }: PlaceCandidate): boolean {
  for (let k = first - 1; k >= first - 5 && k >= 0; k--) {
    if (words.raw(k) === '.') break
    if (countyThings.has(words.lower(k))) return true
  }
  for (let k = tokenAt(words, end), steps = 0; steps < 8; k++, steps++) {
    const word = words.lower(k)
    if (word === 'counties' || word === 'parishes') return true
    if (word === 'all' && /^\d+$/.test(words.raw(k + 1))) return true
    if (!restWords.has(word) && !/^\d+$/.test(word) && !words.isCapital(k)) return false
  }
  return false
}
