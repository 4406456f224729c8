/** Values of expected results in people's own words, read as in an article and as `--place` reads them. */
import { expect, it } from 'vitest'
import { readCitation, readDate, readPlace } from '../../src/check/read-as-found.ts'
import { readPlace as readFilter } from '../../src/filter/read-place.ts'

it.each([
  ['Cook County', 'ocd-division/country:us/state:il/county:cook'],
  ['Kansas City', 'ocd-division/country:us/state:mo/place:kansas_city'],
  ['the Kansas City', 'ocd-division/country:us/state:mo/place:kansas_city'],
  ['Denver, Colo.', 'ocd-division/country:us/state:co/place:denver'],
  ['Ohio', 'ocd-division/country:us/state:oh'],
])('the place %s', (words, id) => {
  expect(readPlace(words)).toBe(id)
  const filter = readFilter(words)
  expect('test' in filter && filter.test({ id, name: '', state: null } as never)).toBe(true)
})

it.each([
  ['8 USC 1373', '8 U.S.C. § 1373'],
  ['8 USC 1373 and 42 USC 1983', null],
  ['the Clean Air Act', 'Clean Air Act'],
  ['nothing much', null],
])('the law %s', (words, normalized) => expect(readCitation(words)).toBe(normalized))

it.each([
  ['Oct. 11, 2017', '2017-10-11'],
  ['1776', '1776'],
  ['fiscal 2018', '2017-10-01/2018-09-30'],
  ['2017 and March 3, 2018', null],
  ['nothing much', null],
])('the date %s', (words, value) => expect(readDate(words)).toBe(value))
