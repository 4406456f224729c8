/** Words that are printed alike are one object; others never are, however they are hashed. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codesOf } from '../../src/article/codes.ts'
import { internWord, type Word } from '../../src/article/intern-word.ts'
import { Shape } from '../../src/article/tokens.ts'

const wordIn = (text: string, start: number, end: number): Word => internWord(text, codesOf(text), start, end)

it('gives one object for a word wherever it stands', () => {
  const word = wordIn('in Ohio', 3, 7)
  expect([word.raw, word.lower, word.shape]).toEqual(['Ohio', 'ohio', Shape.title])
  expect(wordIn('Ohio is', 0, 4)).toBe(word)
  expect(wordIn('OHIO', 0, 4)).not.toBe(word)
  const long = wordIn('in Pennsylvania', 3, 15)
  expect(wordIn('Pennsylvania is', 0, 12)).toBe(long)
  expect(wordIn('né', 0, 2)).toBe(wordIn('Oné', 1, 3))
})

it('gives every word as it is printed, more of them than there is room for', () => {
  for (const opening of ['w', 'overlong-w']) {
    const text = Array.from({ length: 200_000 }, (_, i) => `${opening}${i.toString(36)}`).join(' ')
    const codes = codesOf(text)
    let start = 0
    for (const raw of text.split(' ')) {
      if (internWord(text, codes, start, start + raw.length).raw !== raw) throw new Error(raw)
      start += raw.length + 1
    }
  }
})

it('gives any stretch of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), fc.nat(150), fc.nat(150), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const { raw, lower } = wordIn(text, start, end)
      return raw === text.slice(start, end) && lower === raw.toLowerCase()
    }),
  )
})

it('gives short words of the same letters and other ends apart', () => {
  const texts = ['a', 'a\0', '\0a', 'ab', 'abcd', 'abcde', 'abcd\0', 'abcdefgh', 'abcdefg', '', '\0']
  expect(texts.map((text) => wordIn(text, 0, text.length).raw)).toEqual(texts)
})

it('gives the codes of any text, and zeros behind it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const codes = codesOf(text)
      return [...text.split(''), '\0'].every((char, at) => codes[at] === char.charCodeAt(0))
    }),
  )
  const long = 'é'.repeat(70_000)
  expect(codesOf(long)[69_999]).toBe(0xe9)
})
