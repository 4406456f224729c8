/** The packed gazetteer. */
import { expect, it } from 'vitest'
import { opensPlaceName, placesNamed } from '../../src/data/gazetteer.ts'

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

it.each([
  ['La Salle', '/state:il/county:lasalle'],
  ['LaSalle', '/state:tx/county:la_salle'],
  ['Barnstable', '/state:ma/place:barnstable_town'],
  ['Athens-Clarke County', '/state:ga/place:athens'],
  ['Bronx', '/state:ny/county:bronx'],
  ['Navajo Nation', 'tribe:navajo_nation'],
  ['Choctaw Nation', 'tribe:choctaw_nation_of_oklahoma'],
  ['North Druid Hills', 'census:1356168'],
  // Names that news gives to tribes.
  ['Osage Nation', 'tribe:osage_tribe'],
  ['Lummi Nation', 'tribe:lummi_tribe'],
  ['Confederated Tribes of Warm Springs', 'tribe:confederated_tribes_of_warm_springs'],
  ['Colville Tribes', 'tribe:confederated_tribes_of_colville'],
  ['Acoma Pueblo', 'tribe:pueblo_of_acoma'],
  ['White Earth Nation', 'tribe:white_earth_nation'],
  ['Muscogee (Creek) Nation', 'tribe:muscogee_(creek)_nation'],
])('knows %s', (name, id) => expect(ids(name)).toContain(id))

it('hides no county behind a city that is one', () => {
  expect(ids('Webster County')).toEqual([])
  expect(ids('Webster')).toContain('/state:ne/county:webster')
})

it('says which words open a name', () => {
  expect(opensPlaceName('new')).toBe(true)
  expect(opensPlaceName('chicago')).toBe(true)
  expect(opensPlaceName('qwerty')).toBe(false)
})
