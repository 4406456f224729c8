/** Bodies of a state whose name runs into "State", and the schools, teams and towns called alike. */
import { describe, expect, it } from 'vitest'
import { states } from '../../../src/rules/place/states.ts'
import { reads } from './reads.ts'

const named = states.filter(({ kind }) => kind === 'state')

describe('a body of any state is the state', () => {
  it.each(named)('$name', ({ name, code }) => {
    for (const body of ['Department of Health', 'Police', 'Hospital', 'Board of Nursing', 'Prison', 'Highway Patrol'])
      expect(reads(`The ${name} State ${body} answered on Tuesday.`), body).toBe(`${name} = ${code}`)
  })
})

describe('a school of any state is no place', () => {
  it.each(named)('$name', ({ name }) => {
    for (const school of ['University', 'University Hospital', 'College', 'Bulldogs'])
      expect(reads(`The ${name} State ${school} answered on Tuesday.`), school).toBe('')
  })
})

describe('towns and other near misses', () => {
  it.each([
    ['Mississippi State beat Duke by two.', ''],
    ['The clinic in Mississippi State, Miss., closed.', 'Mississippi State = Mississippi State MS | Miss. = MS'],
    [
      'JACKSON, Miss. - The Mississippi State Board of Health met. The city agreed.',
      'JACKSON = Jackson MS | Miss. = MS | Mississippi = MS | The city = Jackson MS',
    ],
    ['The Washington State Department of Ecology replied.', 'Washington = WA'],
    ['Ohio State University Police arrested two men.', ''],
    ['Fans of Oregon State cheered.', ''],
  ])('%s', (text, found) => {
    expect(reads(text)).toBe(found)
  })
})
