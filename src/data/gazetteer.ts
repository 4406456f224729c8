/** Look-up of places by name in the packed gazetteer, which is searched where it lies: nothing is unpacked at load. */

import { placeKey, slugOf, titleOf } from './gazetteer-format.mjs'
import { gazetteerText } from './generated/gazetteer.ts'

/** What kind of place a gazetteer row is. */
export type PlaceKind = 'county' | 'city' | 'town' | 'village' | 'borough' | 'township' | 'cdp' | 'tribe'

/** A place of the gazetteer. */
export interface Place {
  /** Open Civic Data id; `census:` and the GEOID for places without government; `tribe:` and a slug for tribes. */
  readonly id: string
  readonly name: string
  readonly kind: PlaceKind
  /** USPS code; empty for tribes that span states. */
  readonly state: string
  readonly geoid: string | null
  /** 0 where the source has none. */
  readonly population: number
  /** Longitude and latitude in degrees, to 0.01. */
  readonly location: readonly [number, number] | null
}

const kinds: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ['C', 'county'],
  ['P', 'county'],
  ['B', 'county'],
  ['A', 'county'],
  ['c', 'city'],
  ['m', 'city'],
  ['M', 'county'],
  ['t', 'town'],
  ['v', 'village'],
  ['b', 'borough'],
  ['w', 'township'],
  ['l', 'township'],
  ['d', 'cdp'],
  ['T', 'tribe'],
])

/**
 * All places of a name, in no particular order; empty if there are none. Case, hyphens, dots and "St."/"Saint" do not matter.
 *
 * @example placesNamed('St. Louis').map((place) => place.state) // MO, MI, ...
 */
export function placesNamed(name: string): readonly Place[] {
  return placesOfKey(placeKey(name))
}

/** The same for a key made by `placeKey`. */
export function placesOfKey(key: string): readonly Place[] {
  const line = findLine(key)
  if (line === null) return []
  const [, shown, rows] = line.split('\t') as [string, string, string]
  return rows.split('|').map((row) => readRow(row, key, shown || titleOf(key)))
}

/** Binary search over the text: each step goes to the line that a middle offset lies in. */
function findLine(key: string): string | null {
  let low = 0
  let high = gazetteerText.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const start = gazetteerText.lastIndexOf('\n', middle) + 1
    const tab = gazetteerText.indexOf('\t', start)
    if (tab < 0) return null
    const found = gazetteerText.slice(start, tab)
    if (found === key) return gazetteerText.slice(start, gazetteerText.indexOf('\n', tab))
    if (found < key) low = gazetteerText.indexOf('\n', middle + 1)
    else high = start - 1
    if (low < 0 || low >= high) break
  }
  return null
}

function readRow(row: string, key: string, shown: string): Place {
  const [letter = '', state = '', geoid = '', population = '', latitude = '', longitude = '', division = '', ...alias] =
    row.split(' ')
  const kind = kinds.get(letter) ?? 'city'
  const name = alias.length > 0 ? alias.join(' ') : kind === 'county' ? countyName(shown, letter) : shown
  const usual = `/state:${state.toLowerCase()}/${kind === 'county' ? 'county' : 'place'}:${slugOf(shown)}`
  const id =
    division === '-' || (division === '' && kind === 'tribe')
      ? kind === 'tribe'
        ? `tribe:${slugOf(key).replace(/ /g, '_')}`
        : `census:${geoid}`
      : `ocd-division/country:us${division || usual}`
  return {
    id,
    name,
    kind,
    state,
    geoid: geoid || null,
    population: Number(population) || 0,
    location: latitude === '' ? null : [Number(longitude) / 100, Number(latitude) / 100],
  }
}

function countyName(name: string, letter: string): string {
  if (letter === 'P') return `${name} Parish`
  if (letter === 'B') return `${name} Borough`
  if (letter === 'A') return `${name} Census Area`
  return letter === 'M' ? name : `${name} County`
}
