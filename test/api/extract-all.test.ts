/** Articles read together give what each gives alone. */
import { expect, it } from 'vitest'
import { extract, extractAll } from '../../src/index.ts'
import { generateArticles } from '../bench/generate-articles.ts'

const options = { date: '2019-03-14' }
const articles = generateArticles(400_000, 11, 'news')

it('gives what each gives alone, in order', () => {
  expect(articles.length).toBeGreaterThan(64)
  const texts = [...articles, '', ' ', 'x'.repeat(250_000), '\ud800', 'Reno violates the Clean Air Act.']
  const records = [...extractAll(texts, options)]
  expect(records.length).toBe(texts.length)
  for (const [index, record] of records.entries())
    expect(JSON.stringify(record)).toBe(JSON.stringify(extract(texts[index] as string, options)))
})

it("counts days from an article's own date, else from that of all", () => {
  const text = 'Utah violated the act on Monday.'
  const rows = [{ text, date: '2020-06-10' }, { text, date: null }, { text }, text]
  const days = [...extractAll(rows, options)].map(({ dates }) => dates[0]?.value)
  expect(days).toEqual(['2020-06-08', '2019-03-11', '2019-03-11', '2019-03-11'])
})

it('takes no more than 64 articles ahead', () => {
  let taken = 0
  function* endless() {
    for (;;) {
      taken++
      yield 'Ohio violates the Clean Air Act.'
    }
  }
  const records = extractAll(endless())
  expect(taken).toBe(0)
  expect(records.next().value?.verdicts.length).toBe(1)
  expect(taken).toBe(64)
  for (let i = 1; i < 64; i++) records.next()
  expect(taken).toBe(64)
})

it.each([
  [{ text: 'Utah complies.', date: 'soon' }, /^date: soon: not a calendar day/],
  [{ text: 7 }, /^text: not a string, but number/],
  [null, /^text: not a string, but undefined/],
])('tells what is wrong with %j once those before it are read', (wrong, why) => {
  const records = extractAll(['Ohio complies.', wrong as unknown as string, 'Iowa complies.'])
  expect(records.next().value?.article.chars).toBe(14)
  expect(() => records.next()).toThrow(why)
})

it('refuses a bad option before anything is read', () => {
  expect(() => extractAll(['Ohio complies.'], { home: 'ZZ' }).next()).toThrow(/^home: ZZ: not a state/)
})
