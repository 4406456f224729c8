/** Place mentions become jurisdictions: each name gets one place, references their antecedents. */
import { Shape } from '../article/tokens.ts'
import { Words } from '../article/words.ts'
import { placesOfKey } from '../data/gazetteer.ts'
import type { Warning } from '../record.generated.ts'
import { agencyPlaces, sharedAcronyms } from '../rules/place/agencies.ts'
import { firstNames, personHeads } from '../rules/place/context-words.ts'
import { stateByCode, states } from '../rules/place/states.ts'
import type { Article, ExtractOptions, Jurisdiction, PlaceMention, Span } from '../types.ts'
import type { Cited } from './cited.ts'
import { findPlaceCandidates, type PlaceOption } from './place-candidates.ts'
import { type ChosenPlace, choosePlaces, countStates, surnameKey } from './place-choice.ts'

const country = 'ocd-division/country:us'

/** A mention on the way to its jurisdiction. */
interface Placed extends PlaceMention {
  readonly jurisdiction: Omit<Jurisdiction, 'mentions'>
}

/** Finds the governments' territories that the windows name or stand for; by first mention, mentions by start. */
export function findJurisdictions(
  article: Article,
  windows: readonly Span[],
  cited: readonly Cited[],
  options: ExtractOptions,
  enabled: (rule: string) => boolean = () => true,
): { readonly jurisdictions: readonly Jurisdiction[]; readonly warnings: readonly Warning[] } {
  const words = new Words(article)
  const candidates = findPlaceCandidates(article, words, windows, maskOf(cited)).filter(({ rule }) => enabled(rule))
  const votes = countStates(
    candidates,
    options.home?.toUpperCase() ?? null,
    stateAffairs(article, 'WA', washingtonAffairs),
  )
  const chosen = choosePlaces(candidates, votes, words, surnamesOf(words))
  const named: Placed[] = chosen.map(({ candidate, option }) => ({
    start: candidate.start,
    end: candidate.end,
    as: candidate.as,
    rule: candidate.rule,
    jurisdiction: jurisdictionOf(option),
  }))
  const bodies = findBodies(article, words, windows, new Set(chosen.map(({ option }) => option.id)))
  const mentions = [...named, ...bodies.filter(({ rule }) => enabled(rule))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const references = findReferences(article, windows, mentions).filter(({ rule }) => enabled(rule))
  return { jurisdictions: gather([...mentions, ...references]), warnings: warningsOf(chosen) }
}

/** What a state has and the federal capital has not. */
const washingtonAffairs =
  /(?<![\p{L}\d])Washington(?:'s)? (?:[a-z]+ ){0,3}(?:laws?|legislature|constitution|prisons?|voters|counties|lawmakers|criminal)(?![\p{L}\d])/u

function stateAffairs(article: Article, state: string, pattern: RegExp): readonly string[] {
  return pattern.test(article.folded) ? [state] : []
}

/** Places are read inside the names of states' acts and codes; "Hobbs Act" names a congressman, "§ 5" nothing. */
function maskOf(cited: readonly Cited[]): readonly Span[] {
  return cited.filter(
    ({ law }) =>
      law.id.startsWith('/us/act/') ||
      !/^(?:named_act|constitution|state_statute|state_regulation|ordinance|section)$/.test(law.kind),
  )
}

/** Last words of persons' names: "Mr. Jackson", "Lisa Jackson"; later a bare "Jackson" is that person. */
function surnamesOf(words: Words): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (let i = 1; i < words.count; i++) {
    if (words.shape(i) !== Shape.title || !words.joined(i - 1)) continue
    const before = words.raw(i - 1) === '.' ? words.lower(i - 2) : words.lower(i - 1)
    const initial =
      (words.shape(i - 1) === Shape.initial && !/^[AI]$/.test(words.raw(i - 1))) ||
      (words.raw(i - 1) === '.' && words.shape(i - 2) === Shape.initial)
    const capital = words.raw(i - 1) === '.' ? words.isCapital(i - 2) : words.isCapital(i - 1)
    if (capital && (initial || personHeads.has(before) || firstNames.has(before)))
      surnames.add(surnameKey(words.raw(i)))
  }
  return surnames
}

function jurisdictionOf(option: PlaceOption): Omit<Jurisdiction, 'mentions'> {
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

const unitedStates: Omit<Jurisdiction, 'mentions'> = {
  id: country,
  name: 'United States',
  kind: 'country',
  state: null,
  geoid: null,
  location: null,
}

const countryName =
  /(?<![\p{L}\d])(?:U\.S\.(?:A\.)?(?! ?C\b)|United States|USA|America(?![\p{L}])|[Ff]ederal [Gg]overnment)(?![\p{L}\d])/gu

/** The country by name, and bodies known by short names: the NYPD stands for New York City. */
function findBodies(
  article: Article,
  words: Words,
  windows: readonly Span[],
  known: ReadonlySet<string>,
): readonly Placed[] {
  const found: Placed[] = []
  for (const window of windows) {
    for (const match of article.folded.slice(window.start, window.end).matchAll(countryName)) {
      const start = window.start + match.index
      const as = /overnment/.test(match[0])
        ? 'organization'
        : /^U/.test(match[0]) && match[0].length < 6
          ? 'abbreviation'
          : 'name'
      found.push({ start, end: start + match[0].length, as, rule: 'country-name', jurisdiction: unitedStates })
    }
  }
  let window = 0
  for (let i = 0; i < words.count; i++) {
    if (words.shape(i) !== Shape.caps) continue
    const start = words.start(i)
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    if (window >= windows.length || start < (windows[window] as Span).start) continue
    const division = agencyPlaces.get(words.raw(i))
    if (!division) continue
    const id = country + division
    if (sharedAcronyms.has(words.raw(i)) && !known.has(id)) continue
    const jurisdiction = jurisdictionById(id)
    if (jurisdiction) found.push({ start, end: words.end(i), as: 'organization', rule: 'agency-acronym', jurisdiction })
  }
  return found
}

const referenceWord =
  /(?<![\p{L}\d])(?:the|The|both|this|This|THE) (city|state|county|town|village|parish|borough|City|State|County|Town)(?![\p{L}\d-])(?! (?:of|and) \p{Lu})/gu
const kindsOf: ReadonlyMap<string, readonly Jurisdiction['kind'][]> = new Map([
  ['city', ['city', 'town', 'village', 'borough', 'place']],
  ['town', ['town', 'city', 'township', 'place']],
  ['village', ['village', 'town']],
  ['borough', ['borough', 'county']],
  ['state', ['state', 'territory', 'district']],
  ['county', ['county']],
  ['parish', ['county']],
])

/** "the city", "the state", "the county": the nearest fitting place before, else the first one after. */
function findReferences(article: Article, windows: readonly Span[], mentions: readonly Placed[]): readonly Placed[] {
  const found: Placed[] = []
  const byKind = new Map(
    [...kindsOf].map(([word, kinds]) => [
      word,
      mentions.filter(({ jurisdiction }) => kinds.includes(jurisdiction.kind)),
    ]),
  )
  for (const window of windows) {
    for (const match of article.folded.slice(window.start, window.end).matchAll(referenceWord)) {
      const word = (match[1] as string).toLowerCase()
      const start = window.start + match.index
      const end = start + match[0].length
      // "the State Department", "the Kansas City ..." are names, not references.
      if (
        /^\p{Lu}/u.test(match[1] as string) &&
        /^ \p{Lu}/u.test(article.folded.slice(end, end + 2)) &&
        !/^[.!?]/.test(article.folded.slice(end, end + 1))
      )
        continue
      const fitting = byKind.get(word) ?? []
      const antecedent = nearest(fitting, start) ?? (word === 'state' ? stateOfNearest(mentions, start) : null)
      if (antecedent) found.push({ start, end, as: 'reference', rule: `the-${word}`, jurisdiction: antecedent })
    }
  }
  return found
}

function nearest(mentions: readonly Placed[], offset: number): Omit<Jurisdiction, 'mentions'> | null {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Placed).start < offset) low = middle + 1
    else high = middle
  }
  return (mentions[low - 1] ?? mentions[0])?.jurisdiction ?? null
}

/** Where no state is named, "the state" is the one that the nearest place lies in. */
function stateOfNearest(mentions: readonly Placed[], offset: number): Omit<Jurisdiction, 'mentions'> | null {
  const place = nearest(
    mentions.filter(({ jurisdiction }) => jurisdiction.state !== null),
    offset,
  )
  return place?.state ? jurisdictionById(stateByCode(place.state)?.id ?? '') : null
}

function gather(mentions: readonly Placed[]): readonly Jurisdiction[] {
  const rows = new Map<
    string,
    { readonly jurisdiction: Omit<Jurisdiction, 'mentions'>; readonly mentions: PlaceMention[] }
  >()
  for (const { jurisdiction, ...mention } of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const row = rows.get(jurisdiction.id)
    if (row) row.mentions.push(mention)
    else rows.set(jurisdiction.id, { jurisdiction, mentions: [mention] })
  }
  return [...rows.values()].map((row) => ({ ...row.jurisdiction, mentions: row.mentions }))
}

function warningsOf(chosen: readonly ChosenPlace[]): readonly Warning[] {
  const seen = new Set<string>()
  return chosen.flatMap(({ candidate, option, rival }) => {
    if (!rival || seen.has(candidate.key)) return []
    seen.add(candidate.key)
    return [
      {
        code: 'ambiguous-place',
        message: `${option.name} is read as ${option.name}, ${option.state}; ${rival.name}, ${rival.state}, is nearly as likely. --home STATE settles it.`,
        start: candidate.start,
        end: candidate.end,
      },
    ]
  })
}

/** The jurisdiction of an id, without mentions; null if there is none. */
export function jurisdictionById(id: string): Jurisdiction | null {
  if (id === country) return { ...unitedStates, mentions: [] }
  const state = states.find((row) => row.id === id)
  if (state) {
    const { name, kind, code, geoid, location } = state
    return { id, name, kind, state: code, geoid, location, mentions: [] }
  }
  const slug = id.slice(id.lastIndexOf(':') + 1)
  const place = placesOfKey(slug.replace(/_/g, ' ').replace(/~/g, '').replace(/-/g, ' ')).find((row) => row.id === id)
  if (place) return { ...jurisdictionOf(place), mentions: [] }
  return id.endsWith('/place:new_york')
    ? { ...jurisdictionOf(placesOfKey('new york city')[0] as PlaceOption), mentions: [] }
    : null
}
