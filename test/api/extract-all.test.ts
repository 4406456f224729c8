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

it("counts days from the date that is given for all, else from an article's own", () => {
  const text = 'Utah violated the act on Monday.'
  const rows = [{ text, date: '2020-06-10' }, { text, date: null }, { text }, text]
  const days = (given: object) => [...extractAll(rows, given)].map(({ dates }) => dates[0]?.value)
  expect(days({})).toEqual(['2020-06-08', null, null, null])
  expect(days(options)).toEqual(Array(4).fill('2019-03-11'))
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
  for (let read = 1; read < 300; read++) {
    expect(records.next().value?.verdicts.length).toBe(1)
    expect(taken - read).toBeLessThan(64)
  }
})

class Row {
  get text(): string {
    return 'Ohio complies.'
  }
}

it.each([
  [{ text: 'Utah complies.', date: 'soon' }, /^article 3: date: soon: not a calendar day/],
  [{ text: 7 }, /^article 3: text: not a string, but number/],
  [7, /^article 3: text: not a string, but number/],
  [null, /^article 3: text: not a string, but null/],
])('tells which article is none, once those before it are read: %j', (wrong, why) => {
  const records = extractAll(['Ohio complies.', new Row(), wrong as unknown as string, 'Iowa complies.'])
  expect(records.next().value?.article.chars).toBe(14)
  expect(records.next().value?.article.chars).toBe(14)
  expect(() => records.next()).toThrow(why)
})

it('reads what its source gave before it failed', () => {
  function* failing() {
    yield* ['Ohio complies.', 'Iowa complies.', 'Utah complies.']
    throw new Error('gone')
  }
  const read: number[] = []
  expect(() => {
    for (const { article } of extractAll(failing())) read.push(article.chars)
  }).toThrow('gone')
  expect(read).toEqual([14, 14, 14])
})

it.each([['Ohio complies.'], [undefined], [Promise.resolve([])], [{ text: 'Ohio complies.' }]])(
  'refuses what is no list of articles: %j',
  (articles) => {
    expect(() => extractAll(articles as unknown as string[]).next()).toThrow(/^articles: not a list of texts/)
  },
)

it('refuses a bad option before anything is read', () => {
  expect(() => extractAll(['Ohio complies.'], { home: 'ZZ' }).next()).toThrow(/^home: ZZ: not a state/)
})
