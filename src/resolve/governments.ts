/** Which government is near a place of the article: the nearest of a kind, and what speaks for the federal or a state one. */
import { federalBody } from '../rules/place/federal.ts'
import { stateByCode } from '../rules/place/states.ts'
import type { Article, Jurisdiction } from '../types.ts'

type Kinds = readonly Jurisdiction['kind'][]

export const cityKinds: Kinds = ['city', 'town', 'village', 'borough', 'place']
export const countyKinds: Kinds = ['county']
export const stateKinds: Kinds = ['state', 'territory', 'district']

const stateCue =
  /\b(?:Legislature|Statehouse|statehouse|General Assembly|Gov\.|[Gg]overnor|statewide|[Ss]tate(?:'s)? (?:[Aa]ttorney|[Ll]aw|[Ss]en|[Rr]ep|[Hh]ouse|[Ss]enate|[Ss]upreme|[Dd]epartment|[Oo]fficials|[Ll]awmakers|[Cc]apitol|[Cc]onstitution|[Cc]ode))/g
const federalCue =
  /\b(?:President (?:Donald|Barack|Joe|George|Bill|Trump|Obama|Biden|Bush|Clinton)|White House|Congress\b|Capitol Hill|U\.S\.|United States|federal (?:law|government|court|agency|funding|officials|judge|grants))/g
const justiceCue = /\b(?:Justice Department|Department of Justice|U\.S\. Attorney General)\b/

/** Where an article speaks of the federal government and of states. Offsets are UTF-16, sorted. */
export interface GovernmentCues {
  readonly federal: readonly number[]
  readonly state: readonly number[]
  readonly justice: boolean
}

export function readCues(article: Article): GovernmentCues {
  const at = (pattern: RegExp) => [...article.folded.matchAll(pattern)].map(({ index }) => index)
  return {
    federal: [...at(federalBody), ...at(federalCue)].sort((a, b) => a - b),
    state: at(stateCue),
    justice: justiceCue.test(article.folded),
  }
}

/** Is the federal government spoken of nearer to an offset than a state's? */
export function isFederalNear(cues: GovernmentCues, at: number): boolean {
  return distance(cues.federal, at) < distance(cues.state, at)
}

/** What was said before is likelier meant than what comes. */
const weigh = (offset: number, at: number): number => (offset <= at ? at - offset : (offset - at) * 1.5)

const distance = (offsets: readonly number[], at: number): number => {
  let best = Number.POSITIVE_INFINITY
  for (const offset of offsets) best = Math.min(best, weigh(offset, at))
  return best
}

/** Id of the nearest place of the kinds given (any but a country, if none are); null if the article names none. */
export function nearestPlace(jurisdictions: readonly Jurisdiction[], kinds: Kinds | null, at: number): string | null {
  let best: { readonly id: string; readonly distance: number } | null = null
  for (const { id, kind, mentions } of jurisdictions) {
    if (kind === 'country' || (kinds && !kinds.includes(kind))) continue
    for (const mention of mentions) {
      if (mention.as === 'qualifier' && kind !== 'state') continue
      const far = weigh(mention.start, at)
      if (best === null || far < best.distance) best = { id, distance: far }
    }
  }
  return best?.id ?? null
}

/** The nearest state; in an article that names only cities, the state of the nearest one. */
export function nearestState(jurisdictions: readonly Jurisdiction[], at: number): string | null {
  return (
    nearestPlace(jurisdictions, stateKinds, at) ??
    stateOf(
      jurisdictions,
      nearestPlace(
        jurisdictions.filter(({ state }) => state !== null),
        null,
        at,
      ),
    )
  )
}

/** The state that a place lies in. */
export function stateOf(jurisdictions: readonly Jurisdiction[], id: string | null): string | null {
  const code = jurisdictions.find((row) => row.id === id)?.state
  return code ? (stateByCode(code)?.id ?? null) : null
}
