/** What an article's words tell of one another. */
import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import { shapeOf } from '../../src/article/shape.ts'
import { Shape } from '../../src/article/tokens.ts'
import { wordsOf } from '../../src/article/words.ts'

it.each([
  ['city', Shape.lower],
  ['été', Shape.lower],
  ['Chicago', Shape.title],
  ['Évian', Shape.title],
  ["O'Brien", Shape.title],
  ['U.S.', Shape.caps],
  ['ÉÉ', Shape.caps],
  ['P', Shape.initial],
  ['10th', Shape.number],
  ["'s", Shape.mark],
  ['§', Shape.mark],
])('the shape of %s', (raw, shape) => expect(shapeOf(raw)).toBe(shape))

it('tells whether a word comes again further below', () => {
  const words = wordsOf(readArticle('Roe Jr. met Poe. Then Poe left.'))
  const again = Array.from({ length: words.count }, (_, i) => [words.raw(i), words.comesAgain(i)])
  expect(again).toEqual([
    ['Roe', false],
    ['Jr', false],
    ['.', true],
    ['met', false],
    ['Poe', true],
    ['.', true],
    ['Then', false],
    ['Poe', false],
    ['left', false],
    ['.', false],
  ])
})

it.each([
  ['City Council Fights Water Order', true],
  ['The council fights a water order', false],
  ['Ann Poe, Bo Roe, Cy Doe, Dee Loe', false],
  ['City of 1234 to 5678 Agrees', false],
])('%s: is a headline %s', (text, isHeadline) => {
  expect(wordsOf(readArticle(text)).inHeadline(0)).toBe(isHeadline)
})
