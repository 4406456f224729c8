/** All places that a name could mean, looked up once. */

import type { Word } from '../../article/intern-word.ts'
import type { Words } from '../../article/words.ts'
import { opensPlaceName, placesOfKey } from '../../data/gazetteer.ts'
import { placeKey } from '../../data/gazetteer-format.mjs'
import { remember } from '../../remember.ts'
import { type State, stateByCode, stateByName, states } from '../../rules/place/states.ts'
import type { PlaceOption } from './candidate.ts'

/** Weighs like a great city where a state's name is one reading among others. */
const STATE_POPULATION = 5_000_000

export const stateOption = (state: State): PlaceOption => ({
  id: state.id,
  name: state.name,
  kind: state.kind,
  state: state.code,
  geoid: state.geoid,
  population: STATE_POPULATION,
  location: state.location,
})

/** Openings that look up under another spelling: "St. Louis" lies under "saint louis", "La Salle" under "lasalle". */
const respelt: ReadonlySet<string> = new Set(['st', 'ste', 'mt', 'ft', 'de', 'du', 'la', 'le', 'mc', 'o', 'us'])

/** What states' names begin with, word by word: no town begins with "Rhode" or "District of". */
const stateOpenings: ReadonlySet<string> = new Set(
  states.flatMap(({ name }) => {
    const words = placeKey(name).split(' ')
    return words.map((_, index) => words.slice(0, index + 1).join(' '))
  }),
)

/** Could a name begin with this look-up form of one word or more? */
export const opensKey: (key: string) => boolean = remember(
  (key) => respelt.has(key) || stateOpenings.has(key) || opensPlaceName(key),
)

/** Places of a look-up form, states first. */
export const optionsOf: (key: string) => readonly PlaceOption[] = remember(lookUp)

/** What a stretch of an article could name. */
export interface PlaceName {
  readonly key: string
  readonly options: readonly PlaceOption[]
  /** Could a longer name begin so? */
  readonly opens: boolean
}

/** @example nameOf('St. Louis') // key "saint louis" */
export const nameOf: (text: string) => PlaceName = remember((text) => {
  const key = keyOf(text)
  return { key, options: optionsOf(key), opens: opensKey(key) }
})

/** The same for one word, which keeps it: the names of a text are looked up several times each. */
export function nameOfWord(word: Word): PlaceName {
  word.place ??= nameOf(word.raw)
  // Nobody else writes there.
  return word.place as PlaceName
}

/** The same for tokens `from` to `last`, both included. */
export const nameOfRun = (words: Words, from: number, last: number): PlaceName =>
  from === last ? nameOfWord(words.word(from)) : nameOf(words.text(from, last))

/** Look-up form of a stretch of an article. */
export const keyOf: (text: string) => string = remember((text) => placeKey(text.replace(/\s+/g, ' ')))

function lookUp(key: string): readonly PlaceOption[] {
  const state = stateByName(key)
  if (key === 'washington')
    return [stateOption(state as State), stateOption(stateByCode('DC') as State), ...placesOfKey(key)]
  // A state's name is a town's somewhere else too; only New York shares it with a great city.
  if (key === 'new york') return [stateOption(state as State), ...placesOfKey(key).filter(isGreat)]
  if (state) return [stateOption(state)]
  return placesOfKey(key)
}

const isGreat = ({ population }: { readonly population: number }): boolean => population > 1_000_000
