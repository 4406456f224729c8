import { expect, it } from 'vitest'
import { readArticle } from '../../../src/article/read-article.ts'
import { wordsOf } from '../../../src/article/words.ts'
import { readWatched, type Watched } from '../../../src/resolve/places/watched.ts'

const text =
  'In Ohio, two counties and the city asked the NYPD, an Ala. school board, U.S. officials, a Parisian and Hoosiers about colour.'

const words = wordsOf(readArticle(text))
const watched = readWatched(words)
const of = (list: keyof Watched): readonly string[] => watched[list].map((i) => words.raw(i))

it('lists the tokens of each reader', () => {
  expect(of('names')).toEqual(expect.arrayContaining(['Ohio', 'counties', 'Ala']))
  expect(of('names')).not.toContain('city')
  expect(of('nouns')).toEqual(['counties', 'city'])
  expect(of('agencies')).toEqual(['NYPD'])
  expect(of('districts')).toEqual(['board'])
  expect(of('country')).toEqual(['U.S.'])
  expect(of('abroad')).toEqual(['Parisian'])
  expect(of('clues')).toEqual(['Hoosiers'])
  expect(of('british')).toEqual(['colour'])
})

it('shares the words of an article', () => {
  const article = readArticle('Peoria')
  expect(wordsOf(article)).toBe(wordsOf(article))
  expect(wordsOf(readArticle('Peoria'))).not.toBe(wordsOf(article))
})
