/** Patterns that are tried at a few words find what they would find anywhere. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import { federalBodiesIn, isOfState } from '../../src/resolve/federal-bodies.ts'
import { readCues } from '../../src/resolve/governments.ts'
import { federalBody } from '../../src/rules/place/federal.ts'

/** The names in the pattern, one for each way through it. */
const names = federalBody.source
  .split(/[|()?:]+/)
  .map((part) => part.trim())
  .filter((part) => /^[A-Za-z. &]+$/.test(part))

const pieces = [
  ...names,
  ...'U.S. US U.S U. S. United States the federal Department of Department (Army) Administration government Government'.split(
    ' ',
  ),
  ...["O'EPA", 'éEPA', '_EPA', 'EPA_', 'EPA-led', '3EPA', "EPA's", 'd’US', 'the', 'said', '.', ',', '\n\n'],
]
const texts = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 })

it('finds the federal bodies that a search of the whole text finds', () => {
  let found = 0
  fc.assert(
    fc.property(texts, (parts) => {
      const article = readArticle(parts.flat().join(''))
      const all = [...article.folded.matchAll(new RegExp(federalBody))]
        .map(({ index, 0: { length } }) => [index, index + length] as const)
        .filter(([start, end]) => !isOfState(article.folded, start, end))
      found += all.length
      expect(federalBodiesIn(article).map(({ start, end }) => [start, end])).toEqual(all)
    }),
    { numRuns: 2000, seed: 7 },
  )
  expect(found).toBeGreaterThan(1000)
})

it.each([
  ['President Trump spoke to Congress.', [0, 25], []],
  ['The U.S. sued, and the United States won.', [4, 23], []],
  ["O'Congress and federal judges", [2, 15], []],
  ["The state's attorney met the Governors and Gov. Roe.", [], [4, 29, 43]],
  ['Statehouse staff wrote statewide law; the State Department did not, the state paid.', [42], [0, 23, 42]],
  ['Every state and its government.', [], []],
])('%s', (text, federal, state) => {
  const cues = readCues(readArticle(text))
  expect([cues.federal, cues.state]).toEqual([federal, state])
})
