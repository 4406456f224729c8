/** Which governments a body can be of: no city has a sheriff, no county a prison system; a university is nobody's by the noun alone. */
import { type Candidate, kindsFor } from '../coreference/antecedents.ts'

const county: ReadonlySet<string> = new Set(['county'])
const state = kindsFor('state') as ReadonlySet<string>
const nobody: ReadonlySet<string> = new Set()

/** Words of the phrase and the kinds of place that they leave; the first that fits counts. */
const owners: readonly (readonly [words: RegExp, kinds: ReadonlySet<string>])[] = [
  [
    /\b(?:city|municipal|police|town|village) (?:jail|lockup|college|university)\b/,
    kindsFor('city') as ReadonlySet<string>,
  ],
  [/\btribal (?:council|court|government|police|business)\b/, kindsFor('tribe') as ReadonlySet<string>],
  [/\b(?:universit(?:y|ies)|colleges?|campus)\b/, nobody],
  [/\bsheriff/, county],
  [/^the county(?: ?'s)? [a-z]/, county],
  [/\b(?:jails?|jailers?)\b/, county],
  [/^the (?:state|statewide) [a-z]/, state],
  [/\b(?:prisons?|penitentiary|corrections|parole board)\b/, state],
  [/^the (?:governor|legislature|lawmakers|legislators|statehouse|attorney general)\b/, state],
]

/** The kinds of place that a definite phrase can belong to by its own words; null: they do not tell. */
export function ownersOf(phrase: string): ReadonlySet<string> | null {
  const words = phrase.toLowerCase().replaceAll('’', "'")
  return owners.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Is the place of one of these kinds, or a city that is its own county and has a sheriff and a jail? */
export const isOfKinds = ({ id, kind }: Candidate, kinds: ReadonlySet<string>): boolean =>
  kinds.has(kind) || (kinds === county && cityCounties.test(id))

const cityCounties =
  /\/place:(?:new_orleans|san_francisco|denver|philadelphia|baltimore|st~?\._louis|st_louis|honolulu)$|state:va\/place:/

const stateOfPlace = /^ocd-division\/country:us\/(?:state|territory|district):[a-z]{2}/

/** "DENVER — The Legislature violated": the state in which the place lies, where only a state has such a body; null: it may be another's. */
export function stateEntailed(phrase: string, place: Candidate | null): string | null {
  if (
    place === null ||
    !/^the (?:state (?!and|of)|governor|legislature|lawmakers|legislators|statehouse)/i.test(phrase)
  )
    return null
  return stateOfPlace.exec(place.id)?.[0] ?? null
}

/** "the agency": what any government has, and no town by itself is called. */
export const isOfAnybody = (noun: string): boolean => /^(?:agency|bureau|administration|service)$/.test(noun)
