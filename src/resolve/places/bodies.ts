/** Names that stand for a government without naming its place: the United States, and forces and agencies by acronym. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { remember } from '../../remember.ts'
import { agencyPlaces, sharedAcronyms } from '../../rules/place/agencies.ts'
import type { Article, Span } from '../../types.ts'
import { type BareJurisdiction, bareJurisdictionById, type Placed, unitedStates } from './placed.ts'

/** What may follow is told apart by hand: each class of all letters costs as much to compile as all the rest. */
const countryName =
  /U\.S\.(?:A\.)?(?! ?C\b| Virgin Islands)|United States(?! Virgin Islands)|USA|America|[Ff]ederal [Gg]overnment/y
const countryOpening = /U\.S\.|United|USA|America|[Ff]ederal/

/** Can the country's name begin in the word? */
export const isCountryWord = (raw: string): boolean => countryOpening.test(raw)

/** The country by name, by abbreviation and as the federal government; `watched` are the tokens that `isCountryWord` tells. */
export function findCountry(
  article: Article,
  words: Words,
  watched: readonly number[],
  windows: readonly Span[],
): readonly Placed[] {
  const found: Placed[] = []
  let window = 0
  for (const i of watched) {
    const start = words.start(i)
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    const inside = windows[window]
    if (!inside) break
    if (start < inside.start) continue
    const text = article.folded.slice(inside.start, inside.end)
    for (const at of openingsOf(words.raw(i))) {
      countryName.lastIndex = start + at - inside.start
      const name = countryName.exec(text)?.[0]
      if (name === undefined || isLetterOrDigit(text.codePointAt(countryName.lastIndex))) continue
      const as = name.endsWith('overnment')
        ? 'organization'
        : name.startsWith('U') && name.length < 6
          ? 'abbreviation'
          : 'name'
      const from = start + at
      found.push({ start: from, end: from + name.length, as, rule: 'country-name', jurisdiction: unitedStates })
    }
  }
  return found
}

/** Where a name can begin in a word: at its first letter, and behind what is no letter, as in "D'America". */
const openingsOf = remember((raw) => [0, ...[...raw.matchAll(/[.'](?=[A-Za-z])/g)].map(({ index }) => index + 1)])

const isLetterOrDigit = (code: number | undefined): boolean =>
  code !== undefined && (code < 128 ? /[A-Za-z\d]/ : /[A-Za-zÀ-ɏḀ-ỿ\d]/u).test(String.fromCodePoint(code))

/** "New York City's MTA": the state's agency is known where a place of the state is; a school district where its town is. */
function isKnown(id: string, known: ReadonlySet<string>): boolean {
  if (known.has(id)) return true
  if (id.includes('/school_district:')) return known.has(townOfDistrict(id))
  if (/\/(?:place|county):/.test(id)) return false
  for (const one of known) if (one.startsWith(`${id}/`)) return true
  return false
}

const townOfDistrict = (id: string): string => id.replace('/school_district:', '/place:').replace(/_unified$/, '')

/** School districts are governments of their own, which no gazetteer lists: they are where their town is. */
function governmentOf(id: string): BareJurisdiction | null {
  if (!id.includes('/school_district:')) return bareJurisdictionById(id)
  const town = bareJurisdictionById(townOfDistrict(id))
  if (!town) return null
  const { name, state, location } = town
  return { id, name: `${name} Unified School District`, kind: 'school_district', state, geoid: null, location }
}

/** "the NYPD": acronyms that several cities share count where the city itself is named; `known` holds the ids found so far. */
export function findAgencies(
  words: Words,
  watched: readonly number[],
  windows: readonly Span[],
  known: ReadonlySet<string>,
): readonly Placed[] {
  const found: Placed[] = []
  let window = 0
  for (const i of watched) {
    if (words.shape(i) !== Shape.caps && words.raw(i) !== 'Caltrans') continue
    const start = words.start(i)
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    if (window >= windows.length) break
    if (start < (windows[window] as Span).start) continue
    const divisions = agencyPlaces.get(words.raw(i)) ?? []
    const ids = divisions.map((division) => unitedStates.id + division)
    const id = sharedAcronyms.has(words.raw(i)) || ids.length > 1 ? ids.find((one) => isKnown(one, known)) : ids[0]
    const jurisdiction = id ? governmentOf(id) : null
    if (jurisdiction) found.push({ start, end: words.end(i), as: 'organization', rule: 'agency-acronym', jurisdiction })
  }
  return found
}
