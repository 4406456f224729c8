/** Mentions on the way to their jurisdictions. */
import { placesOfKey } from '../../data/gazetteer.ts'
import { stateByCode, states } from '../../rules/place/states.ts'
import type { Jurisdiction, PlaceMention } from '../../types.ts'
import type { PlaceOption } from './candidate.ts'

/** A jurisdiction before its mentions are gathered. */
export type BareJurisdiction = Omit<Jurisdiction, 'mentions'>

/** A mention with what it names or stands for. */
export interface Placed extends PlaceMention {
  readonly jurisdiction: BareJurisdiction
}

export const unitedStates: BareJurisdiction = {
  id: 'ocd-division/country:us',
  name: 'United States',
  kind: 'country',
  state: null,
  geoid: null,
  location: null,
}

export function jurisdictionOf(option: PlaceOption): BareJurisdiction {
  const { id, name, kind, state, geoid, location } = option
  return {
    id,
    name: id.endsWith('/place:new_york') ? 'New York City' : name,
    kind: kind === 'cdp' ? 'place' : kind,
    state: state || null,
    geoid,
    location,
  }
}

export function jurisdictionOfState(code: string): BareJurisdiction | null {
  const id = stateByCode(code)?.id
  return id ? bareJurisdictionById(id) : null
}

/** The jurisdiction of an id; null if there is none. */
export function bareJurisdictionById(id: string): BareJurisdiction | null {
  if (id === unitedStates.id) return unitedStates
  const state = states.find((row) => row.id === id)
  if (state) {
    const { name, kind, code, geoid, location } = state
    return { id, name, kind, state: code, geoid, location }
  }
  const slug = id.slice(id.lastIndexOf(':') + 1)
  const key = slug.replace(/_/g, ' ').replace(/~/g, '').replace(/-/g, ' ').replace(/^st /, 'saint ')
  const place = [...placesOfKey(key), ...placesOfKey('new york city')].find((row) => row.id === id)
  return place ? jurisdictionOf(place) : null
}
