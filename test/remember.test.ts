/** What is remembered of a word is what would be worked out anew. */
import { expect, it } from 'vitest'
import { remember } from '../src/remember.ts'

function counting(most?: number) {
  const made: string[] = []
  const upper = remember((text) => {
    made.push(text)
    return text.toUpperCase()
  }, most)
  return { made, upper }
}

it('makes a value once for each string, however it was cut out', () => {
  const { made, upper } = counting()
  expect(['Ohio', 'in Ohio'.slice(3), 'Iowa', 'Ohio'].map(upper)).toEqual(['OHIO', 'OHIO', 'IOWA', 'OHIO'])
  expect(made).toEqual(['Ohio', 'Iowa'])
})

it('hands on long strings as they are', () => {
  const { upper } = counting()
  expect(upper('the Massachusetts Bay'.slice(4, 17))).toBe('MASSACHUSETTS')
})

it('forgets all when it knows too much', () => {
  const { made, upper } = counting(2)
  for (const word of ['a', 'b', 'c', 'c', 'a']) upper(word)
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})

it('does not keep what is no word', () => {
  const { made, upper } = counting()
  const long = 'x'.repeat(101)
  upper(long)
  upper(long)
  expect(made).toHaveLength(2)
})

it('keeps answers of null', () => {
  let asked = 0
  const none = remember(() => {
    asked++
    return null
  })
  expect([none('a'), none('a'), asked]).toEqual([null, null, 1])
})
