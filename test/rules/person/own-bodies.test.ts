/** Officers of districts and tribes, which the story names and their titles do not; each with a near miss. */
import { describe, expect, it } from 'vitest'
import { officeIn, whoIn } from './reads.ts'

describe('bare officers', () => {
  it.each([
    [
      'The Port of Longview bought land in Cowlitz County, Wash. General Manager Ann Poe said it will pay.',
      'Ann Poe: Port of Longview? @ wa/special_district:port_of_longview?',
    ],
    ['The Oglala Sioux Tribe sued a rancher. President Ann Poe said so.', 'Ann Poe: - @ tribe:oglala_sioux_tribe?'],
    ['The Oglala Sioux Tribe sued the firm. President Ann Poe said so.', 'Ann Poe: - @ tribe:oglala_sioux_tribe?'],
  ])('%s', (text, found) => {
    expect(officeIn(text)).toBe(found)
  })

  it.each([
    [
      'The Reno Housing Authority broke the rule. Its director, Ann Poe, denied it.',
      'Reno Housing Authority? @ nv/place:reno?',
    ],
    [
      'The Federal Railroad Administration fined it. Administrator Ann Poe said so.',
      'Federal Railroad Administration? @ us?',
    ],
    ['The Trump Administration fined Ohio. Director Ann Poe said so.', '- @ oh?'],
    [
      'The Toledo Board of Education voted. President Ann Poe said so.',
      'Toledo Board of Education? @ oh/school_district:toledo?',
    ],
    [
      'The Erie County Board of Elections met. Commissioner Ann Poe said no.',
      'Erie County Board of Elections? @ ny/county:erie?',
    ],
    [
      'Round Rock Independent School District Superintendent Ann Poe spoke in Texas.',
      'Round Rock Independent School District @ tx/school_district:round_rock_independent',
    ],
    ['Independent Mayor Ann Poe spoke in Round Rock, Texas.', '- @ tx/place:round_rock?'],
  ])('of the body that was named: %s', (text, found) => {
    expect(officeIn(text)).toBe(`Ann Poe: ${found}`)
  })

  it.each([
    ['A company leased land from the Port of Longview. General Manager Ann Poe said it will pay.', ''],
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

describe('who keeps a prison', () => {
  it.each([
    ['ELMIRA, N.Y. — Elmira Correctional Facility is full. Superintendent Ann Poe said so.', 'ny?'],
    ['Warden Ann Poe of Folsom State Prison said California owes more.', 'ca?'],
    ['FLORENCE, Ariz. — The federal prison in Florence is full. Warden Ann Poe said so.', 'us?'],
    ['The Lake County Correctional Facility is full. Warden Ann Poe said so in Waukegan, Ill.', 'il/county:lake?'],
    ['ELMIRA, N.Y. — The schools are full. Superintendent Ann Poe said so.', 'ny/place:elmira?'],
  ])('%s', (text, place) => {
    expect(officeIn(text).replace(/^.* @ /, '')).toBe(place)
  })
})
