import { expect, test } from 'vitest'
import { headOf, titleEnds } from '../../../src/rules/person/title-ends.ts'
import { titleWords } from '../../../src/rules/person/titles.ts'

test('every title is found by its last word, and by the token before that', () => {
  for (const title of titleWords.keys()) {
    const tokens = title.split(/ |(-)|('s)/).filter(Boolean)
    const end = titleEnds.get(tokens.at(-1) ?? '')
    expect(end, title).toBeDefined()
    expect(end?.longest, title).toBeGreaterThanOrEqual(tokens.length)
    if (tokens.length === 1) expect(end?.alone).toBe(title)
    else expect(end?.before, title).toContain(tokens.at(-2))
  }
})

test('no title ends in a word with a period', () => {
  expect([...titleEnds.keys()].filter((word) => word.includes('.'))).toEqual([])
})

test('the title of a plural', () => {
  expect(headOf('councilmen')).toBe('councilman')
  expect(headOf('attorneys general')).toBe('attorney general')
  expect(headOf('deputies')).toBe('deputy')
  expect(headOf('mayors')).toBe('mayor')
  expect(headOf('mayor')).toBe('mayor')
  expect(headOf('carpenters')).toBe(null)
  expect(titleEnds.get('councilmen')?.alone).toBe('councilman')
  expect(titleEnds.get('carpenter')).toBeUndefined()
})
