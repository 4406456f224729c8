import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namesBody, privateBodies, publicBodies } from '../../../src/rules/person/bodies.ts'
import { lastWord, Phrases } from '../../../src/rules/person/phrases.ts'

it('finds what a pattern of the phrases finds', () => {
  const list = ['Board', 'White House', 'non-profit', 'School Board', 'School', 'Co', 'Big 12']
  const pattern = new RegExp(`\\b(?:${list.join('|')})\\b`)
  const phrases = new Phrases(list)
  const piece = fc.constantFrom(...list, 'Boards', 'White', 'Houses', 'Big', '12', '_', ' ', ' ', '-', 'é', "'s", 'x')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const match = pattern.exec(text)
      expect(phrases.find(text)).toEqual(match && { start: match.index, end: match.index + match[0].length })
      expect(phrases.test(text)).toBe(match !== null)
    }),
    { numRuns: 500 },
  )
})

it('knows words by their ends and by what follows', () => {
  expect(publicBodies.test('the NYPD')).toBe(true)
  expect(publicBodies.test('MassDOT')).toBe(true)
  expect(publicBodies.test('the nyPD')).toBe(false)
  expect(privateBodies.find('of Local 33 in Troy')).toEqual({ start: 3, end: 11 })
  expect(privateBodies.find('of Local 33b')).toBe(null)
  expect(privateBodies.find('Local news')).toBe(null)
})

it('knows bodies in lower case by their last word', () => {
  expect(namesBody("the state's health department")).toBe(true)
  expect(namesBody('the department of one')).toBe(false)
  for (const body of ['the two agencies', 'port authorities', 'transit bureaus'])
    expect(namesBody(body), body).toBe(true)
  for (const slip of ['the agencys', 'the authoritys', 'it polices']) expect(namesBody(slip), slip).toBe(false)
  expect(lastWord('a board')).toBe('board')
  expect(lastWord('a board.')).toBe('')
  expect(lastWord('')).toBe('')
})
