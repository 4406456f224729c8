/** `extract diff`: what two result files say differently, as text, Markdown and JSON, and its exit codes. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord, Mention } from '../../src/record.generated.ts'
import { bin, run, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
write(
  cwd,
  'a.txt',
  'Ohio violates the Clean Air Act, a federal judge ruled Friday. "We comply with 8 U.S.C. 1373," Gov. Jo Lee said.\n',
)
write(cwd, 'b.txt', 'Texas complies with the Voting Rights Act, and Texas violates the Clean Air Act.\n')
const results = run(['a.txt', 'b.txt', '--date', '2017-11-17'], { cwd }).stdout
const [ohio, texas] = results
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as ArticleRecord) as [ArticleRecord, ArticleRecord]

const save = (name: string, records: readonly unknown[]): string => {
  write(cwd, name, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  return name
}
const diff = (args: readonly string[], input = '') => run(['diff', ...args], { cwd, input })
const between = (old: readonly unknown[], now: readonly unknown[], ...args: readonly string[]) =>
  diff([save('old.ndjson', old), save('new.ndjson', now), ...args])

interface Told {
  readonly differ: boolean
  readonly same_articles: number
  readonly only_old: readonly string[]
  readonly only_new: readonly string[]
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly articles: readonly {
    readonly path: string
    readonly old_path: string
    readonly changes: readonly {
      readonly kind: string
      readonly change: string
      readonly line: number | null
      readonly about: string
      readonly fields: readonly { readonly field: string; readonly old: unknown; readonly new: unknown }[]
      readonly old: unknown
      readonly new: unknown
    }[]
  }[]
}
const told = (old: readonly unknown[], now: readonly unknown[]): Told =>
  JSON.parse(between(old, now, '-f', 'json').stdout) as Told
const changes = (old: readonly unknown[], now: readonly unknown[]) =>
  told(old, now).articles.flatMap((article) =>
    article.changes.map(({ kind, change, about, fields }) => [
      `${change} ${kind}`,
      about,
      ...fields.map(({ field }) => field),
    ]),
  )

/** The record in another state; the words of a place are moved by `by`, as if something stood before them. */
const changed = (record: ArticleRecord, change: Partial<ArticleRecord>): ArticleRecord => ({ ...record, ...change })
const moved = (mention: Mention, by: number): Mention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})

describe('the same', () => {
  it('exits 0, in any order, from any form, from a pipe', () => {
    write(cwd, 'list.json', JSON.stringify([texas, ohio], null, 2))
    save('old.ndjson', [ohio, texas])
    const same = { stdout: '0 articles differ, 2 are the same\n', stderr: '', status: 0 }
    expect(diff(['old.ndjson', 'list.json'])).toMatchObject(same)
    expect(diff(['list.json', '-'], results)).toMatchObject(same)
    expect(told([ohio], [ohio])).toMatchObject({ differ: false, articles: [], same_articles: 1 })
  })

  it('though found under another path, with the same text', () => {
    const elsewhere = changed(ohio, { article: { ...ohio.article, path: 'else/where.txt' } })
    expect(between([ohio], [elsewhere]).status).toBe(0)
    const fewer = changed(elsewhere, { dates: [] })
    expect(between([ohio], [fewer]).stdout).toContain(
      'else/where.txt (was a.txt)\n  - date, line 1: 2017-11-17 "Friday"\n',
    )
  })

  it('though the numbers of verdicts have changed', () => {
    const renumbered = ohio.verdicts.map((verdict, index) => ({ ...verdict, id: `v${index + 7}` }))
    expect(between([ohio], [changed(ohio, { verdicts: renumbered })]).status).toBe(0)
  })
})

describe('what was gained, lost and changed', () => {
  it('as text: each with its place, its words, the fields before and after', () => {
    const [first, ...rest] = ohio.verdicts
    const now = changed(ohio, {
      verdicts: [
        { ...first, status: 'possibly_non_compliant', hedges: ['may'] } as (typeof ohio.verdicts)[number],
        ...rest,
      ],
      citations: ohio.citations.slice(0, 1),
    })
    expect(between([now, texas], [ohio, texas])).toMatchObject({
      stdout: `a.txt
  ~ verdict, line 1: Ohio does not comply: Clean Air Act (a federal judge finds)
      "Ohio violates the Clean Air Act, a federal judge ruled Friday."
      status        possibly_non_compliant → non_compliant
      hedges        may → none
  + citation, line 1: 8 U.S.C. § 1373
      "8 U.S.C. 1373"

               same  gained  lost  changed
verdicts          3       0     0        1
citations         3       1     0        0
officials         1       0     0        0
jurisdictions     2       0     0        0
dates             1       0     0        0

1 article differs, 1 is the same
`,
      stderr: '',
      status: 1,
    })
  })

  it('as JSON with the rows of both records', () => {
    const { articles, counts } = told([ohio], [changed(ohio, { dates: [] })])
    expect(articles).toEqual([
      {
        path: 'a.txt',
        old_path: 'a.txt',
        changes: [
          {
            kind: 'dates',
            change: 'lost',
            line: 1,
            words: 'Friday',
            about: '2017-11-17',
            fields: [],
            old: ohio.dates[0],
            new: null,
          },
        ],
      },
    ])
    expect(counts.dates).toEqual({ same: 0, gained: 0, lost: 1, changed: 0 })
  })

  it('a place that is read as another one is one change, not a loss and a gain', () => {
    const [place] = ohio.jurisdictions
    const other = { ...place, id: 'ocd-division/country:us/state:ut', name: 'Utah', state: 'UT', geoid: '49' }
    const now = changed(ohio, {
      jurisdictions: [other as (typeof ohio.jurisdictions)[number]],
      verdicts: [],
      officials: [],
    })
    expect(changes([changed(ohio, { verdicts: [], officials: [] })], [now])).toEqual([
      ['changed jurisdictions', 'Utah (state)', 'id', 'name', 'state', 'geoid'],
    ])
  })

  it('two verdicts of one sentence are told apart by their words', () => {
    const [first, second] = texas.verdicts
    expect([first?.norm?.text, second?.norm?.text]).toEqual(['the Voting Rights Act', 'the Clean Air Act'])
    const now = changed(texas, { verdicts: texas.verdicts.slice(1) })
    expect(changes([texas], [now])).toEqual([
      ['lost verdicts', 'Texas complies: Voting Rights Act (the article reports)'],
    ])
  })

  it('mentions that came, went or reach further', () => {
    const [place] = texas.jurisdictions
    const [one, two] = place?.mentions ?? []
    const wider = { ...one, end: (one?.end ?? 0) + 4 }
    const now = changed(texas, {
      jurisdictions: [{ ...place, mentions: [wider] } as (typeof texas.jurisdictions)[number]],
    })
    const [change] = told([texas], [now]).articles[0]?.changes ?? []
    expect(change?.fields).toEqual([
      { field: 'mention', old: one, new: wider },
      { field: 'mention', old: two, new: null },
    ])
  })

  it('where the text has changed the words stand for the place', () => {
    const article = { ...ohio.article, sha256: 'f'.repeat(64), chars: ohio.article.chars + 5 }
    const now = changed(ohio, {
      article,
      dates: ohio.dates.map((date) => ({ ...date, ...moved(date, 5) })),
      citations: ohio.citations.map((row) => ({ ...row, mentions: row.mentions.map((mention) => moved(mention, 5)) })),
    })
    expect(changes([ohio], [now])).toEqual([['changed article', 'no title', 'text']])
  })

  it('articles that are in one file only', () => {
    expect(between([ohio, texas], [texas])).toMatchObject({
      stdout: 'Only in old.ndjson\n  a.txt\n\n0 articles differ, 1 is the same, 1 only in old.ndjson\n',
      status: 1,
    })
    expect(told([ohio], [texas])).toMatchObject({ differ: true, only_old: ['a.txt'], only_new: ['b.txt'] })
  })
})

describe('as Markdown', () => {
  const without = changed(ohio, { citations: [], dates: [] })

  it('the sum above, the articles to be opened', () => {
    const { stdout, status } = between([ohio, texas], [without, texas], '-f', 'markdown')
    expect(status).toBe(1)
    expect(stdout).toContain('### extract diff: 1 article differs, 1 is the same\n')
    expect(stdout).toContain('| citations | 2 | 0 | 2 | 0 |\n')
    expect(stdout).toContain('<details><summary><code>a.txt</code>: 3 lost</summary>\n\n')
    expect(stdout).toContain('| - citation, line 1 | 8 U.S.C. § 1373 | “8 U.S.C. 1373” |\n')
    expect(stdout.match(/<details>/g)).toHaveLength(stdout.match(/<\/details>/g)?.length as number)
  })

  it('nothing in an article is markup or calls anybody', () => {
    const [date] = ohio.dates
    const now = changed(ohio, { dates: [{ ...date, text: '@octocat <b>|x' } as (typeof ohio.dates)[number]] })
    const { stdout } = between([ohio], [now], '-f', 'markdown')
    expect(stdout).not.toMatch(/@octocat|<b>|[^\\]\|x/)
  })

  it('a sensible number of rows, the rest counted', () => {
    const many = (change: boolean) =>
      Array.from({ length: 80 }, (_, index) =>
        changed(change ? without : ohio, { article: { ...ohio.article, path: `${index}.txt` } }),
      )
    const { stdout } = between(many(false), many(true), '-f', 'markdown')
    expect(stdout.match(/^\| - /gm)).toHaveLength(100)
    expect(stdout.length).toBeLessThan(60_000)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '… and 140 more changes in 47 articles. All of them: `extract diff OLD NEW`',
    )
  })
})

describe('what cannot be compared', () => {
  it('a file that is missing or no result: one line, no comparison', () => {
    save('new.ndjson', [ohio])
    expect(diff(['nowhere.ndjson', 'new.ndjson'])).toMatchObject({
      stdout: '',
      stderr: 'extract: nowhere.ndjson: no such file. Check the name, or quote a pattern like "news/*.txt"\n',
      status: 3,
    })
    expect(diff(['new.ndjson', 'a.txt'])).toMatchObject({ stdout: '', status: 3 })
  })

  it('a broken line: the others are compared', () => {
    write(cwd, 'broken.ndjson', `${JSON.stringify(ohio)}\n{"schema_version":\n`)
    save('new.ndjson', [ohio])
    expect(diff(['broken.ndjson', 'new.ndjson'])).toMatchObject({
      stdout: '0 articles differ, 1 is the same\n',
      stderr: 'extract: broken.ndjson:2: not valid JSON: it ends too early, column 19\n',
      status: 3,
    })
  })

  it.each([
    [['old.ndjson'], "missing required argument 'new'"],
    [['-', '-'], 'only one of OLD and NEW can be standard input'],
    [
      [save('points.ndjson', [texas]), save('bytes.ndjson', [{ ...texas, offset_unit: 'byte' }])],
      'b.txt: offsets in codepoint in the one and in byte in the other. Make both with the same --offsets',
    ],
  ])('%j is wrong usage', (args, message) => {
    expect(diff(args)).toMatchObject({ stdout: '', stderr: `extract: ${message}\n`, status: 2 })
  })
})

it('colours as the command line decides', () => {
  const now = changed(ohio, { dates: [] })
  expect(between([ohio], [now]).stdout).not.toContain('\u001b[')
  expect(between([ohio], [now], '--color', 'always').stdout).toContain('\u001b[31m- date, line 1\u001b[39m')
  expect(between([ohio], [now], '--color', 'always', '-f', 'markdown').stdout).not.toContain('\u001b[')
})

it('the answer stays the answer when the reader has seen enough', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    ...ohio,
    article: { ...ohio.article, path: `${index}.txt` },
  }))
  save('old.ndjson', many)
  save(
    'new.ndjson',
    many.map((record) => ({ ...record, dates: [], citations: [] })),
  )
  const shell = spawnSync(
    'bash',
    ['-c', `"${process.execPath}" "${bin}" diff old.ndjson new.ndjson | head -n 1; echo "\${PIPESTATUS[0]}"`],
    { cwd, encoding: 'utf8' },
  )
  expect([shell.stdout, shell.stderr]).toEqual(['0.txt\n1\n', ''])
})
