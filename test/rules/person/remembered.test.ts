import { expect, test } from 'vitest'
import { remembered } from '../../../src/rules/person/remembered.ts'

test('an answer is worked out once', () => {
  let asked = 0
  const length = remembered((text) => {
    asked++
    return text.length
  })
  expect([length('Ann Poe'), length('Bo Roe'), length('Ann Poe'), length('')]).toEqual([7, 6, 7, 0])
  expect(asked).toBe(3)
})

test('so are answers of null', () => {
  let asked = 0
  const none = remembered(() => {
    asked++
    return null
  })
  expect([none('a'), none('a')]).toEqual([null, null])
  expect(asked).toBe(1)
})

test('what is kept does not grow without end', () => {
  const asked: string[] = []
  const echo = remembered((text) => {
    asked.push(text)
    return text
  })
  for (let k = 0; k < 10_000; k++) expect(echo(`name ${k}`)).toBe(`name ${k}`)
  echo('name 0')
  expect(asked.at(-1)).toBe('name 0')
  const long = 'a'.repeat(500)
  const before = asked.length
  echo(long)
  echo(long)
  expect(asked.length).toBe(before + 2)
})
