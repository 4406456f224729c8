/** The two names that a state shares with a city that news prints as often: New York and Washington. */

import type { Words } from '../../article/words.ts'
import { startingBefore } from '../../partition-point.ts'
import { isStateKind, type PlaceCandidate, type PlaceOption } from './candidate.ts'
import type { ChosenPlace } from './choose.ts'
import { type Evidence, stateNumber } from './evidence.ts'
import { standAlone } from './stand-alone.ts'
import { isDateline } from './surroundings.ts'
import { tokenAt } from './token-at.ts'

const cityCues: ReadonlySet<string> = new Set('city mayor police council nypd borough'.split(' '))
const stateCues: ReadonlySet<string> = new Set(
  'state gov governor legislature lawmakers assembly senate attorney law congressman congresswoman rep sen senator delegation board voters constitution republican democrat upstate western northern'.split(
    ' ',
  ),
)
const cityNames: ReadonlySet<string> = new Set([
  'new york city',
  'nyc',
  'brooklyn',
  'manhattan',
  'queens',
  'bronx',
  'the bronx',
])

const chosen = (candidate: PlaceCandidate, option: PlaceOption): ChosenPlace => ({ candidate, option, rival: null })

/** "New York" among cities or by its mayor is the city; by its governor, law or legislature the state. */
export function newYork(
  candidate: PlaceCandidate,
  options: readonly PlaceOption[],
  all: readonly PlaceCandidate[],
  words: Words,
): ChosenPlace {
  const city = options.find(({ kind }) => kind === 'city')
  const state = options.find(isStateKind)
  if (!city || !state) return chosen(candidate, (city ?? state) as PlaceOption)
  const first = tokenAt(words, candidate.start)
  let last = first
  while (words.end(last) < candidate.end) last++
  const before = words.lower(first - 1)
  const next = words.lower(last + 1) === "'s" ? words.lower(last + 2) : words.lower(last + 1)
  // "the city of New York", "the mayor of New York"
  if (before === 'of' && /^(?:city|mayor)$/.test(words.lower(first - 2))) return chosen(candidate, city)
  if (before === 'upstate') return chosen(candidate, state)
  if (cityCues.has(next)) return chosen(candidate, city)
  if (stateCues.has(next) || stateCues.has(before)) return chosen(candidate, state)
  // "the Southern District of New York"
  if (before === 'of' && words.lower(first - 2) === 'district') return chosen(candidate, state)
  const neighbours = neighboursOf(candidate, all)
  if (
    neighbours.some(
      (row) => row.start > candidate.end && row.state === 'NY' && row.as === 'qualifier' && row.rule !== 'state-name',
    )
  )
    return chosen(candidate, city)
  if (neighbours.some((row) => isQualified(row, candidate)) && closesPlace(words, last)) return chosen(candidate, state)
  // ", New Jersey" behind New York is the next of a list of states; "New York, N.Y." is not.
  if (
    neighbours.some(
      (row) => row.options.some(isStateKind) && row.state !== 'NY' && row.as !== 'abbreviation' && !isShort(row, words),
    )
  )
    return chosen(candidate, state)
  // "Utica and Rochester in New York"
  if (before === 'in' && neighbours.some((row) => row.end + 4 === candidate.start && row.options.some(isUpstate)))
    return chosen(candidate, state)
  if (neighbours.some((row) => !row.options.some(isStateKind))) return chosen(candidate, city)
  const isCityTold = all.some(({ key }) => cityNames.has(key)) || /^[(-]$/.test(words.lower(last + 1))
  return chosen(candidate, isCityTold ? city : state)
}

const isUpstate = ({ state, kind }: PlaceOption): boolean => state === 'NY' && kind !== 'state'

/** Behind ", New York" comes no further name of a list. */
const closesPlace = (words: Words, last: number): boolean => {
  const next = words.lower(last + 1)
  return next === ',' ? !words.isCapital(last + 2) : next !== 'and' && next !== 'or'
}

/** "Albany, New York": the state behind a place of it; but "Boston, New York". */
const isQualified = (row: PlaceCandidate, { start }: PlaceCandidate): boolean =>
  row.end < start &&
  start - row.end < 3 &&
  row.state === 'NY' &&
  row.rule !== 'state-abbreviation' &&
  (standAlone.get(row.key) ?? 'NY') === 'NY'

/** "N.J." qualifies what stands before it. */
const isShort = (row: PlaceCandidate, words: Words): boolean =>
  row.as === 'qualifier' && words.raw(tokenAt(words, row.start)).length < 5 && row.rule !== 'state-name'

/** Names that stand beside it in a list. */
function neighboursOf(candidate: PlaceCandidate, all: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  const at = startingBefore(all, candidate.start)
  return [all[at - 1], all[at + 1]].filter(
    (row): row is PlaceCandidate =>
      row !== undefined && Math.min(Math.abs(row.start - candidate.end), Math.abs(candidate.start - row.end)) < 8,
  )
}

/** "Washington Gov. Pat Roe", "Washington's Attorney General" */
function hasStateOffice(words: Words, last: number): boolean {
  const at = words.raw(last + 1) === "'s" ? last + 2 : last + 1
  const next = words.lower(at)
  return next === 'gov' || next === 'governor' || (next === 'attorney' && words.lower(at + 1) === 'general')
}

/** "Washington" is the capital unless the article speaks of the state. */
export function washington(
  candidate: PlaceCandidate,
  options: readonly PlaceOption[],
  evidence: Evidence,
  words: Words,
): ChosenPlace {
  const capital = options.find(({ kind }) => kind === 'district')
  const state = options.find(({ kind }) => kind === 'state')
  if (!capital || !state) return chosen(candidate, (capital ?? state ?? options[0]) as PlaceOption)
  const first = tokenAt(words, candidate.start)
  let last = first
  while (words.end(last) < candidate.end) last++
  const isOfState = words.lower(first - 1) === 'of' && words.lower(first - 2) === 'state'
  if (words.lower(last + 1) === 'state' || isOfState || hasStateOffice(words, last)) return chosen(candidate, state)
  if (isDateline(words, { from: first, last })) return chosen(candidate, capital)
  const forState = evidence.stateSupport(stateNumber(state.state), []) - 0.7
  return chosen(candidate, forState > evidence.stateSupport(stateNumber(capital.state), []) ? state : capital)
}
