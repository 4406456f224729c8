/** The readers of place names look at few tokens. Shown all of them they find the same, in the sentences of the place rules. */
import { describe, expect, it } from 'vitest'
import { readArticle, storyWindows } from '../../../src/article/read-article.ts'
import { wordsOf } from '../../../src/article/words.ts'
import { findJurisdictions } from '../../../src/resolve/jurisdictions.ts'
import { Abroad } from '../../../src/resolve/places/abroad.ts'
import { findAgencies, findCountry } from '../../../src/resolve/places/bodies.ts'
import { findDistricts } from '../../../src/resolve/places/districts.ts'
import { findPlaceCandidates } from '../../../src/resolve/places/find-candidates.ts'
import { findReferences } from '../../../src/resolve/places/references.ts'
import { readStateClues } from '../../../src/resolve/places/state-clues.ts'
import { readWatched, type Watched } from '../../../src/resolve/places/watched.ts'
import { placeRules } from '../../../src/rules/place/rules.ts'

const texts = [
  ...placeRules.flatMap((rule) => [...rule.examples.map(({ text }) => text), ...rule.near_misses]),
  // No rule is about what stands abroad, but it keeps names from being read as American.
  'A Parisian aide and the Canadian premier met Mr Roe in London.',
  'Birmingham councillors argued about the colour of a town centre for 90 per cent of the day.',
]

/** What each reader makes of the tokens that the lists hold for it. */
function readAll(text: string, choose: (watched: Watched, all: readonly number[]) => Watched) {
  const article = readArticle(text)
  const windows = storyWindows(article)
  const words = wordsOf(article)
  const all = Array.from({ length: words.count }, (_, i) => i)
  const { names, clues, districts, agencies, abroad, british, country, nouns } = choose(readWatched(words), all)
  const { jurisdictions } = findJurisdictions(article, windows, [], {})
  const placed = jurisdictions.flatMap(({ mentions, ...jurisdiction }) =>
    mentions.map((mention) => ({ ...mention, jurisdiction })),
  )
  return {
    names: findPlaceCandidates(words, names, windows, []),
    clues: readStateClues(words, clues, article.folded),
    districts: findDistricts(words, districts, article, windows, placed),
    agencies: findAgencies(words, agencies, windows, new Set()),
    abroad: new Abroad(words, { abroad, british }, article.folded),
    country: findCountry(article, words, country, windows),
    nouns: findReferences(words, nouns, article, windows, placed),
  }
}

const given = (watched: Watched) => watched
/** The given lists changed into other ones. */
const replaced = (watched: Watched, lists: readonly (keyof Watched)[], tokens: readonly number[]): Watched => ({
  ...watched,
  ...Object.fromEntries(lists.map((list) => [list, tokens])),
})

describe.each([
  ['names', ['names']],
  ['clues', ['clues']],
  ['districts', ['districts']],
  ['agencies', ['agencies']],
  ['abroad', ['abroad', 'british']],
  ['country', ['country']],
  ['nouns', ['nouns']],
] as const)('%s', (reader, lists) => {
  it('are found alike among all tokens', () => {
    for (const text of texts) {
      const among = readAll(text, (watched, all) => replaced(watched, lists, all))
      expect(among[reader], text).toEqual(readAll(text, given)[reader])
    }
  })

  it('are looked for in the list alone', () => {
    const found = (tokens: 'listed' | 'none') =>
      texts.map(
        (text) => readAll(text, tokens === 'listed' ? given : (watched) => replaced(watched, lists, []))[reader],
      )
    expect(found('none')).not.toEqual(found('listed'))
  })
})
