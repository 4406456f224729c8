/** Look-up of places by name in the packed gazetteer, which is searched where it lies: nothing is unpacked at load. */

import { remember } from '../remember.ts'
import { placeKey, slugOf, titleOf } from './gazetteer-format.mjs'
import { gazetteerBytes } from './gazetteer-text.ts'

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

/** The names of a region come again from article to article; so many are kept unpacked. */
const MOST_KNOWN = 8000

/** The same for a key made by `placeKey`. */
export const placesOfKey: (key: string) => readonly Place[] = remember(readPlaces, MOST_KNOWN)

function readPlaces(key: string): readonly Place[] {
  const line = findLine(key)
  if (line === null || key === '') return []
  const [, name, rows] = line.split('\t') as [string, string, string]
  const shown = name || titleOf(key)
  return rows.split('|').map((row) => readRow(row, shown))
}

/**
 * Does a name of the gazetteer begin with these words? Most capitalised words of a text are turned away by this.
 *
 * @example opensPlaceName('new') // true, for New York and many more
 */
export const opensPlaceName: (key: string) => boolean = remember((key) => {
  const bytes = gazetteerBytes()
  const start = lineOf(key)
  const end = start + key.length
  return spells(bytes, start, key) && (bytes[end] === TAB || bytes[end] === SPACE)
}, MOST_KNOWN)

const TAB = 9
const LINE_FEED = 10
const SPACE = 32

function findLine(key: string): string | null {
  const bytes = gazetteerBytes()
  const start = lineOf(key)
  const end = start + key.length
  if (bytes[end] !== TAB || !spells(bytes, start, key)) return null
  // Latin-1: each byte is the code of its character.
  return String.fromCharCode(...bytes.subarray(start, bytes.indexOf(LINE_FEED, start)))
}

/** Start of the first line that is not before `key`; binary search, where each step goes to the line that an offset lies in. */
const lineOf = remember((key) => {
  const bytes = gazetteerBytes()
  let low = 1
  let high = bytes.length
  while (low < high) {
    const start = bytes.lastIndexOf(LINE_FEED, ((low + high) >> 1) - 1) + 1
    if (isBefore(bytes, start, key)) low = bytes.indexOf(LINE_FEED, start) + 1
    else high = start
  }
  return low
}, MOST_KNOWN)

/** Do the bytes from `start` on begin with the key? */
function spells(bytes: Uint8Array, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) if (bytes[start + i] !== key.charCodeAt(i)) return false
  return true
}

/** Is the key of the line at `start` before this one? */
function isBefore(bytes: Uint8Array, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const byte = bytes[start + i] as number
    if (byte === TAB) return true
    const code = key.charCodeAt(i)
    if (byte !== code) return byte < code
  }
  return false
}

function readRow(row: string, shown: string): Place {
  const [letter = '', state = '', geoid = '', population = '', latitude = '', longitude = '', division = '', ...own] =
    row.split(' ')
  const kind = kinds.get(letter) ?? 'city'
  const name = own.length > 0 ? own.join(' ') : shown
  return {
    id: idOf(kind, state, geoid, division, name),
    name: kind === 'county' ? countyName(name, letter) : name,
    kind,
    // A tribe whose land lies in several states has none.
    state: state.length === 2 ? state : '',
    geoid: geoid || null,
    population: Number(population) || 0,
    location: latitude === '' ? null : [Number(longitude) / 100, Number(latitude) / 100],
  }
}

function idOf(kind: PlaceKind, state: string, geoid: string, division: string, name: string): string {
  if (kind === 'tribe') return `tribe:${slugOf(name)}`
  if (division === '-') return `census:${geoid}`
  const home = `ocd-division/country:us/state:${state.toLowerCase()}`
  if (division.startsWith('+')) return `${home}/county:${division.slice(1)}/place:${slugOf(name)}`
  if (division !== '') return `ocd-division/country:us${division}`
  return `${home}/${kind === 'county' ? 'county' : 'place'}:${slugOf(name)}`
}

function countyName(name: string, letter: string): string {
  if (letter === 'P') return `${name} Parish`
  if (letter === 'B') return `${name} Borough`
  if (letter === 'A') return `${name} Census Area`
  return letter === 'M' ? name : `${name} County`
}
