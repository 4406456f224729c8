/** What the place rules read in a text: "Peoria = Peoria IL | Ill. = IL"; "" if nothing. */
import { readArticle, storyWindows } from '../../../src/article/read-article.ts'
import { findCitedLaws } from '../../../src/resolve/citations.ts'
import { findJurisdictions } from '../../../src/resolve/jurisdictions.ts'
import type { Jurisdiction } from '../../../src/types.ts'

export interface PlaceRead {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly place: string
}

/** Every mention with its place, in the order of the text. */
export function placesOf(text: string, home?: string | undefined): readonly PlaceRead[] {
  const article = readArticle(text)
  const windows = storyWindows(article, { includeSkipped: true })
  const { jurisdictions } = findJurisdictions(article, windows, findCitedLaws(article, windows), { home })
  return jurisdictions
    .flatMap((row) =>
      row.mentions.map(({ start, end }) => ({ start, end, words: text.slice(start, end), place: labelOf(row) })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** "IL", "Peoria IL", "Cook County IL", "US", "Navajo Nation". */
export function labelOf({ kind, name, state }: Omit<Jurisdiction, 'mentions'>): string {
  if (kind === 'country') return 'US'
  if (kind === 'state' || kind === 'territory' || kind === 'district') return state ?? name
  return state ? `${name} ${state}` : name
}

export function reads(text: string, home?: string | undefined): string {
  return placesOf(text, home)
    .map(({ words, place }) => `${words} = ${place}`)
    .join(' | ')
}
