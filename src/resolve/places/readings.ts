/** What a name could mean, weighed before its article is read. */
import { isStateKind, type PlaceOption } from './candidate.ts'
import { cellOf, stateNumber } from './evidence.ts'
import { isBorough, standAlone } from './stand-alone.ts'

/** The meanings of a name, and beside each what the choice among them asks for again and again. */
export interface Readings {
  readonly key: string
  readonly options: readonly PlaceOption[]
  /** How much speaks for each meaning by itself, in log-odds. */
  readonly priors: readonly number[]
  /** The state of each, as `stateNumber` counts them. */
  readonly states: readonly number[]
  /** The square where each lies. */
  readonly cells: readonly number[]
  /** Whether its state has a place of the name so many times as large that only what lies close by tells of the small one. */
  readonly dwarfed: readonly boolean[]
  /** Population of the largest place of the name, 1 or more. */
  readonly largest: number
}

/** Log-odds that the choice works with; found by trying on news, kept round. */
export const kindPrior: ReadonlyMap<PlaceOption['kind'], number> = new Map([
  ['city', 1.2],
  ['town', 0.9],
  ['village', 0.7],
  ['borough', 0.7],
  ['county', -3],
  ['cdp', -0.1],
  ['township', -1.6],
  ['tribe', -1],
])
const MOST_OPTIONS = 30

/** Lists of options are kept from article to article, and what is read of them with them: of all, and of those in one state. */
const known = new WeakMap<readonly PlaceOption[], Map<string | null, Readings>>()

/** The readings of a key: those of the options, or of the options in one state. */
export function readingsOf(key: string, options: readonly PlaceOption[], state: string | null): Readings {
  let byState = known.get(options)
  if (byState === undefined) {
    byState = new Map()
    known.set(options, byState)
  }
  const readings = byState.get(state)
  if (readings !== undefined && readings.key === key) return readings
  const made = read(key, state === null ? options : options.filter((option) => option.state === state))
  byState.set(state, made)
  return made
}

function read(key: string, all: readonly PlaceOption[]): Readings {
  const options =
    all.length > MOST_OPTIONS ? [...all].sort((a, b) => b.population - a.population).slice(0, MOST_OPTIONS) : all
  return {
    key,
    options,
    priors: options.map((option) => priorOf(option, key)),
    states: options.map(({ state }) => stateNumber(state)),
    cells: options.map(({ location }) => cellOf(location)),
    dwarfed: options.map((option) => options.some((other) => dwarfs(other, option))),
    largest: all.reduce((most, option) => Math.max(most, sizeOf(option)), 1),
  }
}

/** Rochester, New York, has 29 times the people of the town of the name in Ulster County. */
const DWARFS = 20

const dwarfs = (large: PlaceOption, small: PlaceOption): boolean =>
  large.state === small.state &&
  large.kind !== 'county' &&
  small.kind !== 'county' &&
  sizeOf(large) >= DWARFS * sizeOf(small)

function priorOf(option: PlaceOption, key: string): number {
  if (isStateKind(option)) return 9
  const alone = standAlone.get(key) === option.state ? 4 : 0
  if (alone > 0 && isBorough(option.id)) return 6.8
  const known = betterKnown.get(key) === option.state && option.kind !== 'cdp' ? BETTER_KNOWN : 0
  return 0.9 * Math.log10(sizeOf(option) + 100) + (kindOf(option, key) ?? 0) + alone + known
}

/** Where a county is meant for certain, its kind says nothing against it. */
const kindOf = (option: PlaceOption, key: string): number | undefined =>
  key.endsWith(' county') || key.endsWith(' township') ? 0 : kindPriorOf(option)

/** The capital of Puerto Rico is a municipality, which the gazetteer counts among the counties. */
export const kindPriorOf = ({ kind, id }: PlaceOption): number | undefined =>
  kindPrior.get(id.endsWith('/municipio:san_juan') ? 'city' : kind)

/** Cities that news means rather than a namesake of about their size, or of another kind of government. */
const betterKnown: ReadonlyMap<string, string> = new Map([
  ['pasadena', 'CA'],
  ['saratoga springs', 'NY'],
  ['san juan', 'PR'],
])
const BETTER_KNOWN = 0.4

/** New England towns and townships have no population in the source. */
export const sizeOf = ({ population, kind }: PlaceOption): number => {
  if (population > 0) return population
  return kind === 'town' ? 6000 : kind === 'township' ? 1500 : 300
}
