/** `--place`: the words or the id of a place become a test. */

import { placesOfKey } from '../data/gazetteer.ts'
import { placeKey, titleOf } from '../data/gazetteer-format.mjs'
import { gazetteerBytes } from '../data/gazetteer-text.ts'
import { nearest } from '../nearest.ts'
import type { Jurisdiction } from '../record.generated.ts'
import { type State, stateByAbbreviation, stateByCode, stateByName, states } from '../rules/place/states.ts'
import { opening, readAsWritten } from './read-as-written.ts'

/** Is it the place, one of the places of that name, or in the state that is meant? */
export type PlaceTest = (place: Jurisdiction) => boolean

/** A test, or names that may have been meant where no place has this one. */
export type ReadPlace = { readonly test: PlaceTest } | { readonly near: readonly string[] }

const STATE_OF_ID = /^ocd-division\/country:us\/(?:state|district|territory):(?<code>[^/]*)/

/**
 * Reads a name ("Denver", "Denver, Colo.", "NYC"), a state by name, code or abbreviation, or an id.
 *
 * @example readPlace('CT') // passes Connecticut and whatever lies in it
 */
export function readPlace(words: string): ReadPlace {
  const text = words.trim()
  if (/^(?:ocd-division\/|tribe:|census:)/i.test(text)) return readId(text.toLowerCase())
  if (COUNTRY.test(text)) return { test: ({ kind }) => kind === 'country' }
  const [name = '', home] = splitState(text)
  const state = home === undefined ? stateOf(text) : null
  const key = placeKey(name)
  const ids = new Set(
    opening(readAsWritten(text).jurisdictions)
      .map(({ id }) => id)
      .slice(0, 1),
  )
  if (!state && ids.size === 0 && !isKnown(name, home)) return { near: namesakes(name) ?? nearestPlaces(name) }
  return {
    test: (place) =>
      ids.has(place.id) ||
      (state !== null && place.state === state.code) ||
      (placeKey(place.name) === key && (home === undefined || place.state === home.code)),
  }
}

function readId(id: string): ReadPlace {
  const { code } = STATE_OF_ID.exec(id)?.groups ?? {}
  const state = code === undefined ? null : stateByCode(code.toUpperCase())
  if (code !== undefined && !state) {
    const near = nearest(
      id,
      states.map((row) => row.id),
    )
    return { near }
  }
  return { test: (place) => place.id === id || (state !== null && state.id === id && place.state === state.code) }
}

/** The country by itself: not all that lies in it. */
const COUNTRY = /^(?:the )?(?:usa?|u\. ?s\.(?: ?a\.)?|united states(?: of america)?)$/i

/** "Denver, Colo." in its parts; a comma before anything but a state is part of the name. */
function splitState(text: string): readonly [string, State?] {
  const at = text.lastIndexOf(',')
  const state = at > 0 ? stateOf(text.slice(at + 1).trim()) : null
  return state ? [text.slice(0, at).trim(), state] : [text]
}

const stateOf = (text: string): State | null =>
  stateByName(text) ?? stateByAbbreviation(text) ?? (text.length === 2 ? stateByCode(text.toUpperCase()) : null)

/** The gazetteer has counties without the word. */
function isKnown(name: string, home: State | undefined): boolean {
  const bare = name.replace(/ (?:county|parish|borough|census area)$/i, '')
  return [name, bare].some((one) => {
    const places = placesOfKey(placeKey(one))
    return places.some(({ kind, state }) => (one === name || kind === 'county') && (!home || state === home.code))
  })
}

/** The largest places of a name, where the state is another one than was said: "Denver, Ohio". Null: there are none. */
function namesakes(name: string): readonly string[] | null {
  const places = [...placesOfKey(placeKey(name))].sort((a, b) => b.population - a.population)
  const named = new Set(places.map((place) => `"${place.name}, ${place.state}"`))
  return named.size === 0 ? null : [...named].slice(0, 3)
}

/** Of all names of the gazetteer, only for a message: those of about the same length that begin or end alike. */
function nearestPlaces(name: string): readonly string[] {
  const key = placeKey(name)
  const names: string[] = []
  for (const line of new TextDecoder('latin1').decode(gazetteerBytes()).split('\n')) {
    const known = line.slice(0, Math.max(0, line.indexOf('\t')))
    if (Math.abs(known.length - key.length) > 2) continue
    if (known[0] === key[0] || known.slice(-3) === key.slice(-3)) names.push(known)
  }
  return nearest(key, [...new Set([...states.map((state) => state.name.toLowerCase()), ...names])]).map(titleOf)
}
