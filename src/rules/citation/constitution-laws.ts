/** Amendments, articles and clauses of the constitutions as laws: numbers, ids, links. */
import { type Law, UNKNOWN_STATE } from './law.ts'
import { readState, shortStateName } from './state-name.ts'

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ordinalValue: ReadonlyMap<string, number> = new Map([
  ...ordinals.map((word, index) => [word, index + 1] as const),
  ...ordinals.slice(0, 7).map((word, index) => [`twenty-${word}`, 21 + index] as const),
])
const LAST_AMENDMENT = 27

function roman(number: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = number
  let text = ''
  for (const [value, letters] of parts)
    while (rest >= value) {
      text += letters
      rest -= value
    }
  return text
}

const romanValue: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 40 }, (_, index) => [roman(index + 1), index + 1] as const),
)

/** The number of "Fourteenth", "14th", "XIV" or "14"; 0 if it is none. */
export function numberOf(word: string): number {
  return (
    ordinalValue.get(word.toLowerCase().replace(' ', '-')) ?? romanValue.get(word) ?? (Number.parseInt(word, 10) || 0)
  )
}

export function amendment(number: number, section: string | undefined): Law | null {
  if (number < 1 || number > LAST_AMENDMENT) return null
  return {
    kind: 'constitution',
    id: `/us/const/amend/${number}${section ? `/s${section}` : ''}`,
    normalized: `U.S. Const. amend. ${roman(number)}${section ? `, § ${section}` : ''}`,
    url: `https://constitution.congress.gov/constitution/amendment-${number}/`,
  }
}

/** `state` is a path ("/us-fl") and a short name ("Fla."); null for the federal constitution. */
export function article(
  state: { readonly path: string; readonly short: string } | null,
  number: string,
  section: string | undefined,
  clause: string | undefined,
): Law | null {
  const value = numberOf(/^[IVXL]+|\d+/.exec(number)?.[0] ?? '')
  if (value === 0 || (!state && value > 7)) return null
  const suffix = /^[IVXL\d]+[ -]([A-Z])$/.exec(number)?.[1] ?? ''
  const numeral = `${roman(value)}${suffix ? `-${suffix}` : ''}`
  return {
    kind: 'constitution',
    id: `${state?.path ?? '/us'}/const/art/${value}${suffix.toLowerCase()}${section ? `/s${section}` : ''}${clause ? `/c${clause}` : ''}`,
    normalized: `${state?.short ?? 'U.S.'} Const. art. ${numeral}${section ? `, § ${section}` : ''}${clause ? `, cl. ${clause}` : ''}`,
    url: state ? null : `https://constitution.congress.gov/constitution/article-${value}/`,
  }
}

/** The federal constitution as a whole. */
export const federal: Law = {
  kind: 'constitution',
  id: '/us/const',
  normalized: 'U.S. Const.',
  url: 'https://constitution.congress.gov/constitution/',
}

/** Path and short name of a state as written, or of the state still to be found. */
export function stateOf(words: string | undefined): { readonly path: string; readonly short: string } | null {
  if (words === undefined) return { path: `/us-${UNKNOWN_STATE}`, short: UNKNOWN_STATE }
  const state = readState(words)
  return state ? { path: `/us-${state.code.toLowerCase()}`, short: shortStateName(state) } : null
}

/** Clauses of the federal constitution by name, with their article and section or their amendment. */
const clauses: ReadonlyMap<string, readonly [at: 'art' | 'amend', number: number, section?: string]> = new Map([
  ['equal protection', ['amend', 14]],
  ['due process', ['amend', 14]],
  ['privileges or immunities', ['amend', 14]],
  ['citizenship', ['amend', 14]],
  ['insurrection', ['amend', 14]],
  ['establishment', ['amend', 1]],
  ['free exercise', ['amend', 1]],
  ['free speech', ['amend', 1]],
  ['confrontation', ['amend', 6]],
  ['double jeopardy', ['amend', 5]],
  ['takings', ['amend', 5]],
  ['excessive fines', ['amend', 8]],
  ['cruel and unusual punishments', ['amend', 8]],
  ['supremacy', ['art', 6]],
  ['commerce', ['art', 1, '8']],
  ['dormant commerce', ['art', 1, '8']],
  ['spending', ['art', 1, '8']],
  ['necessary and proper', ['art', 1, '8']],
  ['contracts', ['art', 1, '10']],
  ['contract', ['art', 1, '10']],
  ['elections', ['art', 1, '4']],
  ['speech or debate', ['art', 1, '6']],
  ['appropriations', ['art', 1, '9']],
  ['suspension', ['art', 1, '9']],
  ['foreign emoluments', ['art', 1, '9']],
  ['domestic emoluments', ['art', 2, '1']],
  ['emoluments', ['art', 1, '9']],
  ['appointments', ['art', 2, '2']],
  ['take care', ['art', 2, '3']],
  ['full faith and credit', ['art', 4, '1']],
  ['privileges and immunities', ['art', 4, '2']],
  ['extradition', ['art', 4, '2']],
  ['guarantee', ['art', 4, '4']],
])

export function clause(name: string): Law | null {
  const home = clauses.get(name.toLowerCase())
  if (!home) return null
  const [at, number, section] = home
  return at === 'amend' ? amendment(number, section) : article(null, roman(number), section, undefined)
}

/** The names of the clauses, lower case. */
export const clauseNames: readonly string[] = [...clauses.keys()]
