/** Names that stand for a government without naming its place: the United States, and forces and agencies by acronym. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { agencyPlaces, sharedAcronyms } from '../../rules/place/agencies.ts'
import type { Article, Span } from '../../types.ts'
import { bareJurisdictionById, type Placed, unitedStates } from './placed.ts'

const countryName =
  /(?<![\p{L}\d])(?:U\.S\.(?:A\.)?(?! ?C\b| Virgin Islands)|United States(?! Virgin Islands)|USA|America(?![\p{L}])|[Ff]ederal [Gg]overnment)(?![\p{L}\d])/gu

/** The country by name, by abbreviation and as the federal government. */
export function findCountry(article: Article, windows: readonly Span[]): readonly Placed[] {
  const found: Placed[] = []
  for (const window of windows) {
    for (const match of article.folded.slice(window.start, window.end).matchAll(countryName)) {
      const start = window.start + match.index
      const words = match[0]
      const as = /overnment/.test(words)
        ? 'organization'
        : /^U/.test(words) && words.length < 6
          ? 'abbreviation'
          : 'name'
      found.push({ start, end: start + words.length, as, rule: 'country-name', jurisdiction: unitedStates })
    }
  }
  return found
}

/** "the NYPD": acronyms that several cities share count where the city itself is named; `known` holds the ids found so far. */
export function findAgencies(words: Words, windows: readonly Span[], known: ReadonlySet<string>): readonly Placed[] {
  const found: Placed[] = []
  let window = 0
  for (let i = 0; i < words.count; i++) {
    if (words.shape(i) !== Shape.caps && words.raw(i) !== 'Caltrans') continue
    const start = words.start(i)
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    if (window >= windows.length) break
    if (start < (windows[window] as Span).start) continue
    const divisions = agencyPlaces.get(words.raw(i))
    if (!divisions) continue
    const ids = divisions.map((division) => unitedStates.id + division)
    const id = sharedAcronyms.has(words.raw(i)) || ids.length > 1 ? ids.find((one) => known.has(one)) : ids[0]
    const jurisdiction = id ? bareJurisdictionById(id) : null
    if (jurisdiction) found.push({ start, end: words.end(i), as: 'organization', rule: 'agency-acronym', jurisdiction })
  }
  return found
}
