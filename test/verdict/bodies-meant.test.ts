/** Whom "the department", "the agency" and "their ordinances" mean: the body judged last, not the one that found or sued. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { placesOf } from './reads.ts'

const judged = (text: string): readonly string[] => {
  const record = extract(text)
  return record.verdicts.map((verdict) => placesOf(record, verdict) || 'nobody known')
}

const table = (name: string, rows: readonly (readonly [text: string, ...judged: readonly string[]])[]) =>
  describe(name, () => {
    it.each(rows)('%s', (text, ...found) => {
      expect(judged(text)).toEqual(found)
    })
  })

table('an agency', [
  [
    "Utah's Department of Human Services was found in violation of the Americans with Disabilities Act by the Justice Department. The agency has since come into compliance, a spokesman said.",
    'Utah',
    'Utah',
  ],
  [
    'The Justice Department said the Tulsa Police Department violated the Constitution. The department still does not comply with the decree, a monitor said.',
    'Tulsa',
    'Tulsa',
  ],
  ["The EPA cited Idaho's water quality agency. The agency violated the Clean Water Act, the suit says.", 'Idaho'],
  [
    "The Lake County Sheriff's Office violated the order. The Justice Department sued. The office remains out of compliance, a judge ruled.",
    'Lake County',
    'Lake County',
  ],
  [
    'The Washington State Department of Ecology complied with the Clean Water Act. The department violated the Clean Air Act.',
    'Washington',
    'Washington',
  ],
  [
    'The Michigan State Police complied with the order. The Oregon State Hospital violated the Americans with Disabilities Act.',
    'Michigan',
    'Oregon',
  ],
  // The federal body is meant where it was judged, or no other can be called so.
  [
    'The EPA violated the Clean Water Act, a judge ruled. The agency also ignored the Endangered Species Act.',
    'United States',
    'United States',
  ],
  [
    'The Boise Police Department violated the law. The Interior Department violated the Clean Water Act. The department has not complied with the order.',
    'Boise City',
    'United States',
    'United States',
  ],
  ['Boise sued the Interior Department. The department violated the Clean Water Act, the suit says.', 'United States'],
  ['The Justice Department sued Utah. The department does not comply with the order, Utah said.', 'United States'],
])

table('their', [
  ['Attorney General Ray Moss sued four Texas cities Friday, alleging their camping ordinances violate state law.'],
  [
    'Attorney General Ray Moss sued two Texas cities Friday, alleging their camping ordinances violate state law. The lawsuits name Waco and Abilene.',
    'Waco + Abilene',
  ],
  ['The union sued three Ohio counties, saying they violated the Voting Rights Act.'],
  ['Parents sued two Iowa school districts, saying their policies violate Title IX.'],
  ['Texas sued Dallas and Waco, alleging their ordinances violate state law.', 'Dallas + Waco'],
  // The state or the cities themselves are named.
  ['Texas lawmakers know their rules violate the Constitution, critics said.', 'Texas'],
  ['Critics said Waco and Abilene know that their ordinances violate state law.', 'Waco + Abilene'],
  ['Texas told its cities that its own law violates the Constitution, he said.', 'Texas'],
])
