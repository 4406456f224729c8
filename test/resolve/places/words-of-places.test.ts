/** The words that readers recognise by hand, where a pattern over the whole text would cost more. */
import { expect, it } from 'vitest'
import { readArticle, storyWindows } from '../../../src/article/read-article.ts'
import { findJurisdictions } from '../../../src/resolve/jurisdictions.ts'

function read(text: string, wanted: RegExp): readonly string[] {
  const article = readArticle(text)
  return findJurisdictions(article, storyWindows(article), [], {})
    .jurisdictions.flatMap(({ mentions }) => mentions)
    .filter(({ rule }) => wanted.test(rule))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
}
const country = (text: string) => read(text, /^country-name$/)
const references = (text: string) => read(text, /^the-/)

it.each([
  ['The U.S. sued.', ['U.S.']],
  ['The U.S.A. and the USA sued.', ['U.S.A.', 'USA']],
  ['The federal government sued; the Federal Government won.', ['federal government', 'Federal Government']],
  ["L'America sued America's maker.", ['America', 'America']],
  ['Americans sued the U.S.based firm.', []],
  ['It cited 8 U.S.C. 1373 and 8 U.S. Code.', ['U.S.']],
  ['The U.S. Virgin Islands and the United States Virgin Islands sued.', []],
  ['The United States sued.', ['United States']],
  ['The USAé sued.', []],
])('reads the country in %s', (text, found) => expect(country(text)).toEqual(found))

it.each([
  ["Peoria sued. The city won; o'the city lost.", ['The city', 'the city']],
  ['Peoria sued. The city-owned pool is the City Council pool.', []],
  ['Peoria sued. The city of Pekin and the city and Pekin lost, the city of old won.', ['the city']],
  ["Peoria sued. The city'll win.", ['The city']],
  ['Peoria sued. Thecity and the  city lost, bathe city.', []],
  ['Ohio sued. The state line is by the state lines.', ['the state']],
  [
    'Peoria and Chicago sued. The two cities won, both cities lost.',
    ['The two cities', 'The two cities', 'both cities', 'both cities'],
  ],
  ['Peoria and Chicago sued. Three cities won.', []],
])('reads the references in %s', (text, found) => expect(references(text)).toEqual(found))
