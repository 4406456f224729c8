/** What the citation rules read in a text: "8 USC 1357(g) = 8 U.S.C. § 1357(g) | INA = ..."; "" if nothing. */
import { readArticle, storyWindows } from '../../../src/article/read-article.ts'
import { findCitedLaws, gatherCitations } from '../../../src/resolve/citations.ts'
import { findJurisdictions } from '../../../src/resolve/jurisdictions.ts'
import type { Citation } from '../../../src/types.ts'

/** Everything that is cited, with the help of the places in the text, as `extract` does it. */
export function citationsOf(text: string): readonly Citation[] {
  const article = readArticle(text)
  const windows = storyWindows(article, { includeSkipped: true })
  const cited = findCitedLaws(article, windows)
  const { jurisdictions } = findJurisdictions(article, windows, cited, {})
  return gatherCitations(article, windows, cited, jurisdictions)
}

export function reads(text: string): string {
  return citationsOf(text)
    .flatMap(({ normalized, mentions }) => mentions.map(({ start, end }) => ({ start, end, normalized })))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, normalized }) => `${text.slice(start, end)} = ${normalized}`)
    .join(' | ')
}
