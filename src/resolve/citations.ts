/** Citation mentions become citations: short forms are completed, states named, mentions of one law gathered. */
import type { CitationRule, CitedLaw } from '../rules/citation/law.ts'
import { citationRules } from '../rules/citation/rules.ts'
import { runPatterns } from '../rules/rule.ts'
import type { Article, Citation, Found, Jurisdiction, Span } from '../types.ts'
import { findAliases, joinAmendments } from './citations/aliases.ts'
import { type Cited, type CitedAs, compareSpans } from './citations/cited.ts'
import { withConstitutions } from './citations/constitutions.ts'
import { resolveSections, type Short } from './citations/sections.ts'
import { squeeze } from './citations/squeeze.ts'
import { joinStateShorts } from './citations/state-shorts.ts'
import { nameStates } from './citations/states.ts'

/** Options of `findCitations`, for the rule harness. */
export interface CitationOptions {
  readonly rules?: readonly CitationRule[]
  readonly prefilter?: boolean
}

/**
 * Finds every law, order and case that the windows name. Never throws.
 *
 * Shape: citations by first mention, mentions by start; one citation an authority.
 */
export function findCitations(
  article: Article,
  windows: readonly Span[],
  options: CitationOptions = {},
): readonly Citation[] {
  return gatherCitations(article, windows, findCitedLaws(article, windows, options), [])
}

/** Every mention of a law; the states of state laws are still to be named. Sorted by start. */
export function findCitedLaws(
  article: Article,
  windows: readonly Span[],
  options: CitationOptions = {},
): readonly Cited[] {
  const squeezed = squeeze(article.folded, windows)
  const rules = options.rules ?? citationRules
  const matches = runPatterns(rules, squeezed.text, squeezed.windows, undefined, { ...options, extent })
  const full: Cited[] = []
  const short: Short[] = []
  for (const match of matches) {
    for (const law of match.value) {
      const start = squeezed.back(match.at + law.from)
      // The way back leads from a character, not from the gap behind it, where blanks may have been.
      const end = withEdition(article.folded, squeezed.back(match.at + law.to - 1) + 1)
      if (law.form === 'short') short.push({ start, end, rule: match.rule, law })
      else full.push({ start, end, rule: match.rule, law: lawOf(law), resolution: 'explicit' })
    }
  }
  const aliases = findAliases(article, windows, full)
  // A name that the article gave an act tells more than the same letters alone.
  const aliased = new Set(aliases.map(({ start }) => start))
  const named = withConstitutions(
    joinAmendments([...full.filter(({ start }) => !aliased.has(start)), ...aliases].sort(compareSpans)),
  )
  return [...named, ...resolveSections(article, windows, named, short)].sort(compareSpans)
}

/** "(2018)", "(West 2019)", "(9th Cir. 2011)" behind a citation tell its edition or court: no date of the story's. */
const edition = / \((?:[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ. ]{0,20} |\d{1,2}(?:st|d|nd|rd|th) Cir\. )?(?:1[789]|20)\d\d\)/uy

function withEdition(folded: string, end: number): number {
  if (folded[end + 1] !== '(') return end
  edition.lastIndex = end
  const told = edition.exec(folded)
  return told ? end + told[0].length : end
}

/** A name may begin before the word that its pattern looks for, and a list go on behind it. */
const extent = (laws: readonly CitedLaw[]) => ({ from: laws[0]?.from ?? 0, to: laws.at(-1)?.to ?? 0 })

const lawOf = ({ kind, id, normalized, url, stateless, printed }: CitedAs): CitedAs => ({
  kind,
  id,
  normalized,
  url,
  ...(stateless === undefined ? {} : { stateless }),
  ...(printed === undefined ? {} : { printed }),
})

/** Names the states, with the help of the article's places, and makes one citation of all mentions of a law. */
export function gatherCitations(
  article: Article,
  windows: readonly Span[],
  cited: readonly Cited[],
  places: readonly Jurisdiction[],
): readonly Citation[] {
  const rows = new Map<string, { law: CitedAs; resolution: Citation['resolution']; readonly mentions: Found[] }>()
  const ofStates = joinStateShorts(article, nameStates(article, windows, cited, places))
  for (const { law, start, end, rule, resolution } of ofStates) {
    const row = rows.get(law.id)
    if (row) {
      row.mentions.push({ start, end, rule })
      row.law = { ...row.law, url: row.law.url ?? law.url }
      if (resolution === 'explicit') row.resolution = 'explicit'
    } else rows.set(law.id, { law, resolution, mentions: [{ start, end, rule }] })
  }
  return [...rows].map(([id, { law, resolution, mentions }]) => ({
    id,
    kind: law.kind,
    normalized: law.normalized,
    url: law.url,
    resolution,
    mentions,
  }))
}
