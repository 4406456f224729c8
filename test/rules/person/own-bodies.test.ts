/** Officers of districts and tribes, which the story names and their titles do not; each with a near miss. */
import { describe, expect, it } from 'vitest'
import { officeIn, whoIn } from './reads.ts'

describe('bare officers', () => {
  it.each([
    [
      'The Port of Longview bought land in Cowlitz County, Wash. General Manager Ann Poe said it will pay.',
      'Ann Poe: - @ wa/special_district:port_of_longview?',
    ],
    ['The Oglala Sioux Tribe sued a rancher. President Ann Poe said so.', 'Ann Poe: - @ tribe:oglala_sioux_tribe?'],
    ['The Oglala Sioux Tribe sued the firm. President Ann Poe said so.', 'Ann Poe: - @ tribe:oglala_sioux_tribe?'],
  ])('%s', (text, found) => {
    expect(officeIn(text)).toBe(found)
  })

  it.each([
    ['The Port of Longview leased land to a company. General Manager Ann Poe said it will pay.', ''],
    ['The Port of Longview bought land. General Manager Ann Poe of the company agreed.', ''],
    ['A bakery bought land in Longview, Wash. General Manager Ann Poe said it will pay.', ''],
    ['Lane County sued. Its administrator, Ann Poe, said so.', 'Ann Poe'],
    ['The clinic sued. Its administrator, Ann Poe, said so.', ''],
  ])('%s', (text, found) => {
    expect(whoIn(text)).toBe(found)
  })
})

it.each([
  ['Union County Commissioner Ann Poe voted no.', 'Ann Poe'],
  ['Union Commissioner Ann Poe voted no.', ''],
  ['College Park City Manager Ann Poe spoke in Maryland.', 'Ann Poe'],
  ['College Manager Ann Poe spoke in Maryland.', ''],
])('a place that is called like something private: %s', (text, found) => {
  expect(whoIn(text)).toBe(found)
})
