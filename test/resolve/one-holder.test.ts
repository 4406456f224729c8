import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

/** The government of each official by name, as the last part of its id. */
const governmentsIn = (text: string): Record<string, string | null> =>
  Object.fromEntries(
    extract(text).officials.map(({ name, jurisdiction }) => [name, jurisdiction?.replace(/^.*[:/]/, '') ?? null]),
  )

describe('one holder of an office of which a place has one', () => {
  it.each([
    ['FARGO, N.D. — Mayor Jo Kerr and Bismarck Mayor Lou Diaz met.', { 'Jo Kerr': 'fargo', 'Lou Diaz': 'bismarck' }],
    [
      'Tulsa Mayor Ann Poe sued. Norman complies with the act, Mayor Lou Diaz said.',
      { 'Ann Poe': 'tulsa', 'Lou Diaz': 'norman' },
    ],
    ['Dayton Mayor Ann Poe praised the plan. Mayor Lou Diaz was not there.', { 'Ann Poe': 'dayton', 'Lou Diaz': null }],
    ['Gov. Ann Poe and Ohio Gov. Lou Diaz met in Indianapolis.', { 'Ann Poe': null, 'Lou Diaz': 'oh' }],
  ])('%s', (text, governments) => expect(governmentsIn(text)).toEqual(governments))

  it.each([
    ['Dayton Mayor Ann Poe praised the plan. Poe, the mayor, was there.', { 'Ann Poe': 'dayton' }],
    [
      'Dayton Mayor Ann Poe praised the plan. Councilman Lou Diaz was not there.',
      { 'Ann Poe': 'dayton', 'Lou Diaz': 'dayton' },
    ],
    ['Dayton Mayor Ann Poe beat former Mayor Lou Diaz in May.', { 'Ann Poe': 'dayton', 'Lou Diaz': 'dayton' }],
  ])('%s', (text, governments) => expect(governmentsIn(text)).toEqual(governments))
})
