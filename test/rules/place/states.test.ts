/** The state that somebody means who types one. */
import { expect, it } from 'vitest'
import { states, stateTyped } from '../../../src/rules/place/states.ts'

it.each([
  ['OH', 'OH'],
  ['oh', 'OH'],
  [' Ohio ', 'OH'],
  ['new hampshire', 'NH'],
  ['Tenn.', 'TN'],
  ['tenn', 'TN'],
  ['N.M.', 'NM'],
  ['D.C.', 'DC'],
  ['Puerto Rico', 'PR'],
])('%s', (words, code) => {
  expect(stateTyped(words)?.code).toBe(code)
})

it.each(['', 'ZZ', 'Ohi', 'Springfield', 'constructor'])('none is called "%s"', (words) => {
  expect(stateTyped(words)).toBeNull()
})

it('no two states share a name', () => {
  for (const { code, name, abbreviations } of states)
    expect([name, ...abbreviations].map((word) => stateTyped(word)?.code)).toEqual(
      Array.from({ length: abbreviations.length + 1 }, () => code),
    )
})
