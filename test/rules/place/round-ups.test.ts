/** A round-up has a dateline before each item, and places that a story only passes by are not what "the city" means. */
import { describe, expect, it } from 'vitest'
import { placesOf } from './reads.ts'

const placed = (text: string, name: string) =>
  placesOf(text)
    .filter(({ words }) => words === name)
    .map(({ place }) => place)

const items = [
  'SALINA, Kan.\n\nSaline County bought a plow.',
  'HUNTSVILLE, Ala.\n\nMadison County sold one.',
  'MONROE, N.C.\n\nUnion County has none.',
]

describe('an item of a round-up', () => {
  it.each([
    ['Saline County', 'Saline County KS'],
    ['Madison County', 'Madison County AL'],
    ['Union County', 'Union County NC'],
  ])('%s', (name, place) => expect(placed(items.join('\n\n'), name)).toEqual([place]))
  it('is none where a story has one dateline', () =>
    expect(placed('SALINA, Kan.\n\nA man from Madison County, Ala., was found.', 'Madison County')).toEqual([
      'Madison County AL',
    ]))
})

describe('a place in passing', () => {
  it.each([
    [
      'DANVILLE, Ill. — The chief, hired in May from Terre Haute, Indiana, spoke. The city is his third.',
      'The city',
      'Danville IL',
    ],
    [
      'LOMPOC, Calif. — The trouble is with Sacramento. Rents in Lompoc rose, so the city acted.',
      'the city',
      'Lompoc CA',
    ],
    ['ONEONTA, N.Y. — A fight with Albany over pipes went on. The city paid.', 'The city', 'Oneonta NY'],
    // Its own capital is a city like any other.
    ['ALBANY, N.Y. — The mayor of Albany spoke. The city paid.', 'The city', 'Albany NY'],
  ])('%s', (text, name, place) => expect(placed(text, name)).toEqual([place]))
})
