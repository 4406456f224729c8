/** County or town, by what a story calls it. */
import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import type { GovernmentMention } from '../../src/resolve/governments.ts'
import { readNouns, spokenAt } from '../../src/resolve/spoken-of.ts'

const mention = (kind: GovernmentMention['kind'], id: string): GovernmentMention => ({
  kind,
  id,
  state: null,
  as: 'name',
  start: 0,
  end: 1,
})
const county = mention('county', 'ocd-division/country:us/state:id/county:ada')
const city = mention('city', 'ocd-division/country:us/state:id/place:boise_city')
const borough = mention('county', 'ocd-division/country:us/state:ak/borough:haines')

const nounsIn = (text: string, places: readonly GovernmentMention[] = []) => {
  const { county, town } = readNouns(readArticle(text), places)
  return `${county.length} ${town.length}`
}

it.each([
  ['The county wants out of it, and so do its supervisors.', '2 0'],
  ['Town Attorney Ann Poe said the village pays.', '0 2'],
  ['They met at the borough hall.', '0 1'],
])('counts the nouns: %s', (text, counts) => {
  expect(nounsIn(text)).toBe(counts)
})

it.each([
  'Ada County and Garden City met.',
  'It is the county seat.',
  'He held a town hall meeting at the county fair.',
  'It passed within city limits.',
])('counts no names and no phrases: %s', (text) => {
  expect(nounsIn(text)).toBe('0 0')
})

it('takes a borough of Alaska for a county', () => {
  expect(nounsIn('They met at the borough hall.', [borough])).toBe('1 0')
})

it('lets the kind that is spoken of count more, and all alike where none is', () => {
  const spoken = spokenAt({ county: [10, 40], town: [] }, 60)
  expect(spoken(county)).toBe(1)
  expect(spoken(city)).toBeLessThan(0.6)
  expect(spoken(mention('state', 'ocd-division/country:us/state:id'))).toBe(1)
  const silent = spokenAt({ county: [], town: [] }, 60)
  expect([silent(county), silent(city)]).toEqual([1, 1])
})
