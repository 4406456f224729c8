/** What `extract` promises of any text, asked of texts that nobody wrote. `npm run fuzz` asks for longer, of more of them. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import fastGlob from 'fast-glob'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import type { ArticleRecord } from '../../src/record.generated.ts'
import { federalBody } from '../../src/rules/place/federal.ts'
import type { ExtractOptions } from '../../src/types.ts'
import { brokenText } from './broken-text.ts'
import { faultsOf, faultsOfRecord } from './faults.ts'
import { anyText, shuffledText } from './texts.ts'

const SEED = 20171117
const options: fc.Arbitrary<ExtractOptions> = fc.record({
  date: fc.constantFrom(undefined, '2017-11-17', '0001-01-01', '9999-12-31', '2016-02-29'),
  home: fc.constantFrom(undefined, 'CT', 'ny'),
  includeSkipped: fc.boolean(),
})

describe('whatever the text', () => {
  it.each([
    ['any characters', anyText, 300],
    ['sentences of the rules, cut up and shuffled with junk', shuffledText, 200],
    ['news that breaks off, or is broken by other news', brokenText, 500],
  ])('the record keeps its promises: %s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        expect(faultsOf(text, given)).toEqual([])
      }),
      { numRuns, seed: SEED },
    )
  })

  it('a record that is wrong is told', () => {
    const text = 'Ohio violates 8 U.S.C. 1373, Gov. Ann Poe said 🙂 on March 3, 2017.'
    const record = extract(text)
    expect(faultsOfRecord(text, record)).toEqual([])
    const [date] = record.dates
    const [place] = record.jurisdictions
    const [verdict] = record.verdicts
    if (!date || !place || !verdict) throw new Error('nothing found')
    const wrong: readonly (readonly [string, ArticleRecord])[] = [
      ['is " March 3, 201"', { ...record, dates: [{ ...date, start: date.start - 1, end: date.end - 1 }] }],
      ['line 1, column 1 is offset 0', { ...record, dates: [{ ...date, column: 1 }] }],
      ['out of bounds', { ...record, dates: [{ ...date, end: 1000 }] }],
      [
        'must be equal to one of the allowed values',
        { ...record, verdicts: [{ ...verdict, status: 'maybe' as never }] },
      ],
      ['an id twice', { ...record, jurisdictions: [...record.jurisdictions, place] }],
      ['no such row', { ...record, jurisdictions: [] }],
      ['in what was skipped', { ...record, skipped: [{ reason: 'byline', start: 0, end: 9, line: 1, column: 1 }] }],
    ]
    for (const [fault, bad] of wrong) expect(faultsOfRecord(text, bad).join('\n'), fault).toContain(fault)
  })
})

describe('one article beside another', () => {
  const articles = fastGlob
    .sync('fixtures/*/article.txt', { cwd: new URL('../../', import.meta.url).pathname, absolute: true })
    .sort()
    .map((path) => readFileSync(path, 'utf8'))
  const pair = fc.tuple(fc.constantFrom(...articles), fc.constantFrom(...articles))
  const given = { date: '2017-11-17' }

  it('what was read before changes nothing', () => {
    const alone = new Map(articles.map((text) => [text, JSON.stringify(extract(text, given))]))
    fc.assert(
      fc.property(pair, ([first, second]) => {
        extract(first, given)
        expect(JSON.stringify(extract(second, given))).toBe(alone.get(second))
      }),
      { numRuns: 20, seed: SEED },
    )
  })

  it('nor does a pattern that was left in the middle of another text', () => {
    const text = 'The Justice Department spoke. Secretary Bo Roe left.\n\nThe Texas Legislature met on the bill.'
    const alone = extract(text)
    expect(alone.officials[0]?.jurisdiction).toBe('ocd-division/country:us')
    federalBody.lastIndex = 60
    expect(extract(text)).toEqual(alone)
    federalBody.lastIndex = 0
  })

  /** Facts that their own words tell, without help from the rest of the article. */
  const ownFacts = ({ citations, dates }: ArticleRecord, shift: number): readonly string[] => [
    ...citations
      .filter(({ resolution }) => resolution === 'explicit')
      .flatMap(({ id, mentions }) => mentions.map((span) => `${id} ${span.start + shift}-${span.end + shift}`)),
    ...dates
      .filter(({ value, inferred }) => value !== null && inferred.length === 0)
      .map(({ value, start, end }) => `${value} ${start + shift}-${end + shift}`),
  ]

  it('in one text, a line between them: each keeps what its own words tell', () => {
    fc.assert(
      fc.property(pair, ([first, second]) => {
        const line = '\n\n* * *\n\n'
        const both = new Set(ownFacts(extract(`${first}${line}${second}`, given), 0))
        const wanted = [
          ...ownFacts(extract(first, given), 0),
          ...ownFacts(extract(second, given), first.length + line.length),
        ]
        expect(wanted.filter((fact) => !both.has(fact))).toEqual([])
      }),
      { numRuns: 20, seed: SEED },
    )
  })
})
