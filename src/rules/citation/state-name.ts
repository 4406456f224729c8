/** Names of states as legal citations shorten them, and the piece of a pattern that finds any of them. */
import { type State, stateByAbbreviation, stateByCode, stateByName, states } from '../place/states.ts'

/** Where The Bluebook (table 10) shortens otherwise than the Associated Press. */
const bluebook: ReadonlyMap<string, string> = new Map([
  ['CA', 'Cal.'],
  ['HI', 'Haw.'],
  ['ME', 'Me.'],
  ['OR', 'Or.'],
  ['WV', 'W. Va.'],
])

/** The short form that legal citations use: "Cal.", "Wis.", "Iowa". */
export const shortStateName = (state: State): string => bluebook.get(state.code) ?? state.abbreviations[0] ?? state.name

/** The short form by USPS code. */
export const shortNameOfCode = (code: string): string => {
  const state = stateByCode(code)
  return state ? shortStateName(state) : code
}

const own = states.filter((state) => state.kind !== 'territory' || state.code === 'PR')
const abbreviations: ReadonlyMap<string, State> = new Map(
  own.flatMap((state) =>
    [...state.abbreviations, bluebook.get(state.code)]
      .filter((short) => short !== undefined)
      .map((short) => [short, state] as const),
  ),
)

/** One way in which a state is written. */
export interface StateWords {
  readonly words: string
  readonly state: State
  /** An abbreviation, not the full name. */
  readonly short: boolean
}

/** Every way in which a state is written. */
export const stateWords: readonly StateWords[] = [
  ...own.map((state) => ({ words: state.name, state, short: false })),
  ...[...abbreviations].map(([words, state]) => ({ words, state, short: true })),
]

const alternatives = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/\./g, '\\.').replace(/ /g, ' ?'))
    .join('|')

/** Pieces of patterns: a state by its full name, by an abbreviation with its periods, or either. */
export const STATE_FULL: string = alternatives(own.map((state) => state.name)).replace(/ \?/g, ' ')
export const STATE_SHORT: string = alternatives([...abbreviations.keys()])
export const STATE_ANY = `${STATE_FULL}|${STATE_SHORT}`

/** The state of what `STATE_ANY` found. */
export function readState(words: string): State | null {
  return (
    stateByName(words) ??
    abbreviations.get(words) ??
    stateByAbbreviation(words) ??
    abbreviations.get(words.replace('W.Va.', 'W. Va.').replace(/\.(?=[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ])/u, '. ')) ??
    null
  )
}
