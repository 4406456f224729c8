/** Tables fit their width, and nothing in them is cut. */
import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { overviewFormatter } from '../../src/output/overview.ts'
import { tableFormatter } from '../../src/output/table.ts'
import { type TidyView, viewNames, views } from '../../src/output/views.ts'
import { extract } from '../../src/pipeline.ts'
import type { ArticleRecord } from '../../src/record.generated.ts'

const TEXT = `AUSTIN, Texas - A federal judge ruled Friday that Harris County may have violated the Americans with Disabilities Act.

"We comply with 42 U.S.C. § 12101," County Judge Lina Hidalgo-Montgomery said.

Dallas and Houston were found in compliance with the Clean Air Act in May, regulators say.
`
const read = (path: string): ArticleRecord => {
  const record = extract(TEXT)
  return { ...record, article: { ...record.article, path } }
}
const table = (
  view: TidyView,
  width: number,
  paths: readonly string[],
  chalk: InstanceType<typeof Chalk> | null = null,
) => {
  const formatter = tableFormatter(view, { view, width, chalk })
  return paths.map((path) => formatter.record(read(path), null)).join('') + formatter.end()
}
const tidy = viewNames.filter((view): view is TidyView => view !== 'overview')
const LONG = 'news/2017/november/a-rather-long-name-of-an-article.txt'

describe.each(tidy)('%s', (view) => {
  it.each([60, 80, 100, 120, 200])('fits %i columns', (width) => {
    for (const paths of [['a.txt'], [LONG, 'b.txt']]) {
      const lines = table(view, width, paths).split('\n')
      expect(lines.filter((line) => line !== LONG && stringWidth(line) > width)).toEqual([])
    }
  })

  it('shows every name of a file whole, and statuses unbroken', () => {
    const text = table(view, 80, [LONG, 'b.txt'])
    expect(text.split('\n').filter((line) => line === LONG || line === 'b.txt')).toEqual([LONG, 'b.txt'])
    const statuses = view === 'verdicts' ? views.verdicts.rows(read('a.txt')).map((row) => row[2] as string) : []
    for (const status of statuses) expect(text).toContain(` ${status} `)
  })

  it('says the same with and without colour', () => {
    const coloured = table(view, 80, [LONG, 'b.txt'], new Chalk({ level: 1 }))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    const bare = coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')
    expect(bare).toBe(table(view, 80, [LONG, 'b.txt']))
  })
})

it('puts short names beside the rows, long ones above them', () => {
  expect(table('dates', 100, ['a.txt'])).toMatch(/^file +line/)
  expect(table('dates', 100, [LONG])).toMatch(/^line/)
})

it('keeps a very narrow terminal', () => {
  expect(
    table('verdicts', 30, [LONG])
      .split('\n')
      .filter((line) => line !== LONG && stringWidth(line) > 30),
  ).toEqual([])
})

it('writes sentences in the overview, and the words of the article as they stand', () => {
  const text = overviewFormatter({ view: 'overview', width: 80, chalk: null }).record(read('a.txt'), null)
  expect(text).toContain('by a federal judge, line 1')
  expect(text).toContain('> "We comply with 42 U.S.C. § 12101," County Judge Lina Hidalgo-Montgomery')
  expect(text).toContain('Dallas, TX; Houston, TX comply: Clean Air Act')
  expect(text).toContain('Friday (counted from which day? give --date); May = XXXX-05')
  expect(text.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([])
})

it('has a block for each row where columns would break words', () => {
  const [first, , third] = table('verdicts', 40, [LONG, 'b.txt']).trimEnd().split('\n\n')
  expect(first?.split('\n').slice(0, 4)).toEqual([
    LONG,
    'line           1',
    'status         possibly_non_compliant',
    'jurisdictions  Harris County, TX',
  ])
  // The file is named above its first row.
  expect(third).toMatch(/^line +5\n/)
})
