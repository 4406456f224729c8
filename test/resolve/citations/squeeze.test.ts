import { describe, expect, it } from 'vitest'
import { squeeze } from '../../../src/resolve/citations/squeeze.ts'

const squeezed = (text: string) => squeeze(text, [{ start: 0, end: text.length }])

describe('doubled blanks before numbers', () => {
  it.each([
    ['Under N.J.S.A.  2C:39-5 it is.', 'Under N.J.S.A. 2C:39-5 it is.'],
    ['See 42 U.S.C.    § 1983  now.', 'See 42 U.S.C. § 1983  now.'],
    ['Smith  Jones  and 12', 'Smith  Jones  and 12'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(squeezed(text).text).toBe(expected)
  })

  it('leads back to the character it was', () => {
    const text = 'a  1 b   § c  2'
    const { text: short, back } = squeezed(text)
    expect([...short].map((_, at) => text[back(at)]).join('')).toBe(short)
    expect(back(short.length - 1)).toBe(text.length - 1)
  })

  it('keeps windows at their words', () => {
    const text = 'x  1 y  2'
    const { text: short, windows } = squeeze(text, [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ])
    expect(windows.map(({ start, end }) => short.slice(start, end))).toEqual(['x 1', 'y 2'])
  })
})
