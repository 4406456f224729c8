/** The packed gazetteer. */
import { expect, it } from 'vitest'
import { placesNamed } from '../../src/data/gazetteer.ts'

const ids = (name: string) => placesNamed(name).map(({ id }) => id.replace('ocd-division/country:us', ''))

it.each([
  ['Chicago', '/state:il/place:chicago'],
  ['St. Louis', '/state:mo/place:st_louis'],
  ['Saint Louis', '/state:mo/place:st_louis'],
  ['Winston-Salem', '/state:nc/place:winston-salem'],
  ["Coeur d'Alene", '/state:id/place:coeur_d~alene'],
  ['Orleans', '/state:la/parish:orleans'],
  ['Boise', '/state:id/place:boise_city'],
  ['Brooklyn', '/state:ny/county:kings'],
  ['NYC', '/state:ny/place:new_york'],
  ['Doña Ana', '/state:nm/county:doña_ana'],
])('knows %s', (name, id) => expect(ids(name)).toContain(id))

it.each(['Nowhere', '', 'zzz', 'a', '\uffff', 'constructor'])('does not know %j', (name) =>
  expect(placesNamed(name)).toEqual([]),
)

it('tells kind, state, size and location', () => {
  expect(placesNamed('Washoe')[0]).toEqual({
    id: 'ocd-division/country:us/state:nv/county:washoe',
    name: 'Washoe County',
    kind: 'county',
    state: 'NV',
    geoid: '32031',
    population: 421407,
    location: [-119.71, 40.7],
  })
})
