/** Words that are printed alike are one object; others never are, however they are hashed. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { internWord } from '../../src/article/intern-word.ts'

it('gives one object for a word wherever it stands', () => {
  const word = internWord('in Ohio', 3, 7)
  expect([word.raw, word.lower]).toEqual(['Ohio', 'ohio'])
  expect(internWord('Ohio is', 0, 4)).toBe(word)
  expect(internWord('OHIO', 0, 4)).not.toBe(word)
})

it('gives every word as it is printed, more of them than there is room for', () => {
  const text = Array.from({ length: 300_000 }, (_, i) => `w${i.toString(36)}`).join(' ')
  let start = 0
  for (const raw of text.split(' ')) {
    if (internWord(text, start, start + raw.length).raw !== raw) throw new Error(raw)
    start += raw.length + 1
  }
})

it('gives any stretch of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), fc.nat(150), fc.nat(150), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const { raw, lower } = internWord(text, start, end)
      return raw === text.slice(start, end) && lower === raw.toLowerCase()
    }),
  )
})
