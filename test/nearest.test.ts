/** What somebody who mistyped a name may have meant. */
import { expect, it } from 'vitest'
import { nearest } from '../src/nearest.ts'

const names = ['check', 'convert', 'diff', 'usc-abbreviated', 'usc-chapter', 'cue.comply']

it.each([
  ['chekc', ['check']],
  ['convrt', ['convert']],
  ['cnvert', ['convert']],
  ['dif', ['diff']],
  ['uscabbreviated', ['usc-abbreviated']],
  ['usc', ['usc-chapter', 'usc-abbreviated']],
  ['usc-bare', ['usc-chapter', 'usc-abbreviated']],
  ['cue.complies', ['cue.comply']],
  ['story', []],
  ['news', []],
])('%s', (word, expected) => {
  expect(nearest(word, names)).toEqual(expected)
})
