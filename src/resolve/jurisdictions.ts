/** Place mentions become jurisdictions: each name gets one place, references their antecedents. */
import { wordsOf } from '../article/words.ts'
import type { Warning } from '../record.generated.ts'
import { stateTyped } from '../rules/place/states.ts'
import type { Article, ExtractOptions, Jurisdiction, PlaceMention, Span } from '../types.ts'
import { type Cited, compareSpans } from './citations/cited.ts'
import { Abroad } from './places/abroad.ts'
import { findAgencies, findCountry } from './places/bodies.ts'
import { type ChosenPlace, choosePlaces } from './places/choose.ts'
import { atCountyCourts } from './places/county-courts.ts'
import { findDistricts } from './places/districts.ts'
import { findPlaceCandidates } from './places/find-candidates.ts'
import { type BareJurisdiction, bareJurisdictionById, jurisdictionOf, type Placed } from './places/placed.ts'
import { findReferences } from './places/references.ts'
import { readStateClues, withNames } from './places/state-clues.ts'
import { readWatched } from './places/watched.ts'

/** Finds the governments' territories that the windows name or stand for; by first mention, mentions by start. */
export function findJurisdictions(
  article: Article,
  windows: readonly Span[],
  cited: readonly Cited[],
  options: ExtractOptions,
  enabled: (rule: string) => boolean = () => true,
): { readonly jurisdictions: readonly Jurisdiction[]; readonly warnings: readonly Warning[] } {
  const words = wordsOf(article)
  const watched = readWatched(words)
  const found = findPlaceCandidates(words, watched.names, windows, maskOf(cited))
  const candidates = found.candidates.filter(({ rule }) => enabled(rule))
  const read = choosePlaces(candidates, {
    words,
    home: options.home === undefined ? null : (stateTyped(options.home)?.code ?? null),
    clues: withNames(readStateClues(words, watched.clues, article.folded), found.inNames),
    abroad: new Abroad(words, watched, article.folded),
    keysAbroad: found.abroad,
  })
  const chosen = atCountyCourts(read, article.folded)
  const named = inOrder(chosen.map(placedOf))
  const known = new Set(chosen.map(({ option }) => option.id))
  const districts = findDistricts(words, watched.districts, article, windows, named)
  const bodies = [
    ...findCountry(article, words, watched.country, windows),
    ...findAgencies(words, watched.agencies, windows, known),
    ...districts.found,
  ].filter(({ rule }) => enabled(rule))
  const places = districts.mistaken.size === 0 ? named : named.filter((row) => !districts.mistaken.has(row))
  const mentions = inOrder([...places, ...bodies])
  const references = findReferences(words, watched.nouns, article, windows, mentions).filter(({ rule }) =>
    enabled(rule),
  )
  return { jurisdictions: gather([...mentions, ...references]), warnings: warningsOf(chosen) }
}

const placedOf = ({ candidate: { start, end, as, rule }, option }: ChosenPlace): Placed => ({
  start,
  end,
  as,
  rule,
  jurisdiction: jurisdictionOf(option),
})

/** Sorted by start, the longer of two first. Most lists are as they are found. */
function inOrder(mentions: readonly Placed[]): readonly Placed[] {
  for (let i = 1; i < mentions.length; i++)
    if (compareSpans(mentions[i - 1] as Placed, mentions[i] as Placed) > 0) return [...mentions].sort(compareSpans)
  return mentions
}

const placedLaws: ReadonlySet<string> = new Set([
  'named_act',
  'constitution',
  'state_statute',
  'state_regulation',
  'ordinance',
  'section',
])

/** Places are read inside the names of states' acts and codes; "Hobbs Act" names a congressman, "§ 5" nothing. */
function maskOf(cited: readonly Cited[]): readonly Span[] {
  return cited.filter(({ law }) => law.id.startsWith('/us/act/') || !placedLaws.has(law.kind))
}

function gather(mentions: readonly Placed[]): readonly Jurisdiction[] {
  const rows = new Map<string, { readonly jurisdiction: BareJurisdiction; readonly mentions: PlaceMention[] }>()
  for (const { jurisdiction, start, end, as, rule } of inOrder(mentions)) {
    const mention = { start, end, as, rule }
    const row = rows.get(jurisdiction.id)
    if (row) row.mentions.push(mention)
    else rows.set(jurisdiction.id, { jurisdiction, mentions: [mention] })
  }
  return [...rows.values()].map(({ jurisdiction: { id, name, kind, state, geoid, location }, mentions: own }) => ({
    id,
    name,
    kind,
    state,
    geoid,
    location,
    mentions: own,
  }))
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
  const jurisdiction = bareJurisdictionById(id)
  return jurisdiction ? { ...jurisdiction, mentions: [] } : null
}
