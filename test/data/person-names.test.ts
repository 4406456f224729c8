/** Names that tell persons from places. */
import { expect, it } from 'vitest'
import { firstNames, surnames } from '../../src/data/person-names.ts'

it.each(['rhonda', 'virginia', 'lamar', 'bill', 'kamala'])('%s is a first name', (name) =>
  expect(firstNames.has(name)).toBe(true),
)
it.each(['will', 'may', 'constructor', 'peoria', ''])('%j is none', (name) => expect(firstNames.has(name)).toBe(false))
it('knows surnames', () => {
  expect(surnames.has('jackson')).toBe(true)
  expect(surnames.has('chicago')).toBe(false)
})
