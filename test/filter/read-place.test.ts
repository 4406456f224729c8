/** What a place is called by those who ask for it, and which places that means. */
import { expect, it } from 'vitest'
import { readPlace } from '../../src/filter/read-place.ts'
import { extract } from '../../src/pipeline.ts'

const text =
  'Denver, Portland, Maine, Portland, Ore., New York City, Albany, N.Y., Cook County, Ill., St. Louis and the Navajo Nation sued Colorado, the United States and the Denver Public Schools.'
const places = extract(text).jurisdictions

/** The names of the text's places that pass. */
function passing(words: string): readonly string[] {
  const read = readPlace(words)
  if ('near' in read) throw new Error(`near: ${read.near.join(', ')}`)
  return places.filter(read.test).map(({ name, state, kind }) => (kind === 'state' ? name : `${name}, ${state}`))
}

it.each([
  ['Denver', ['Denver, CO']],
  ['denver', ['Denver, CO']],
  ['Denver, Colo.', ['Denver, CO']],
  ['Portland', ['Portland, ME', 'Portland, OR']],
  ['Portland, Maine', ['Portland, ME']],
  ['CO', ['Denver, CO', 'Colorado', 'Denver Public Schools, CO']],
  ['Colo.', ['Denver, CO', 'Colorado', 'Denver Public Schools, CO']],
  ['colorado', ['Denver, CO', 'Colorado', 'Denver Public Schools, CO']],
  ['ocd-division/country:us/state:co', ['Denver, CO', 'Colorado', 'Denver Public Schools, CO']],
  ['ocd-division/country:us/state:co/place:denver', ['Denver, CO']],
  ['Denver Public Schools', ['Denver Public Schools, CO']],
  ['NYC', ['New York City, NY']],
  ['New York City', ['New York City, NY']],
  ['NY', ['New York City, NY', 'Albany, NY', 'New York']],
  ['Cook County', ['Cook County, IL']],
  ['Saint Louis', ['St. Louis, MO']],
  ['Navajo Nation', ['Navajo Nation, null']],
  // The country itself, not all that lies in it.
  ['US', ['United States, null']],
  ['Boise', []],
])('%s', (words, expected) => {
  expect(passing(words)).toEqual(expected)
})

it.each([
  ['Hartfrod', 'Hartford'],
  ['Conecticut', 'Connecticut'],
  ['Denver, Ohio', '"Denver, CO"'],
  ['ocd-division/country:us/state:cp', 'ocd-division/country:us/state:ca'],
])('%s is none, and near another', (words, near) => {
  expect(readPlace(words)).toMatchObject({ near: expect.arrayContaining([near]) })
})

it.each(['Xqzzwv', 'Denver County, Ohio', ''])('%j is none', (words) => {
  expect(readPlace(words)).toHaveProperty('near')
})
