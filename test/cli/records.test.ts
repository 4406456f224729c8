/** What is said of records whose fields are not what was expected. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const complaints = (args: readonly string[], input?: string) => {
  const { stderr, status } = run(args, { cwd, ...(input === undefined ? {} : { input }) })
  return [stderr.replaceAll('extract: ', '').split('\n').slice(0, -1), status]
}

it('a field that no record has, and dates that are none, are told once', () => {
  const text = 'Utah violated the law Monday.'
  const rows = lines([{ text, date: 'soon' }, { text }, { text, date: 'later' }, { text, date: '2024-05-01' }])
  write(cwd, 'd.ndjson', rows)
  expect(complaints(['d.ndjson', '--date-field', 'dat', '--id-field', 'key', '-f', 'csv'])).toEqual([
    [
      'warning: no record has the field dat that --date-field names. The first has text, date',
      'warning: no record has the field key that --id-field names. The first has text, date',
    ],
    0,
  ])
  const notDate =
    'warning: d.ndjson:1: "soon" is not a date (and 1 more like it). Want YYYY-MM-DD, alone or at its beginning'
  expect(complaints(['d.ndjson', '--date-field', 'date'])).toEqual([[notDate], 0])
  expect(complaints(['d.ndjson', '-q'])).toEqual([[], 0])
  expect(complaints(['why', 'd.ndjson#2:1', '--date-field', 'dat'])[0]).toEqual([
    'warning: no record has the field dat that --date-field names. The first has text, date',
  ])
})

it('says why a record has no text', () => {
  const rows = lines([{ text: ['a'] }, { text: null }, { text: '' }, { bodyText: 'a', id: 4 }])
  expect(complaints(['-'], rows)).toEqual([
    [
      'stdin:1: text is not a string, but a list',
      'stdin:2: text is not a string, but null',
      'stdin:3: text is empty',
      expect.stringMatching(
        /^stdin:4: no text field \(looked for text, body, .*; the record has bodyText, id\)/,
      ) as unknown,
    ],
    3,
  ])
  // Nobody is told to do what was just done.
  expect(complaints(['-', '--text-field', 'body'], rows.split('\n').at(-2))).toEqual([
    ['stdin:1: no field body. The record has bodyText, id'],
    3,
  ])
})

it('a text that is HTML is read without its tags', () => {
  const rows = lines([
    { text: '<p>Iowa violates the <b>Clean Air Act</b>.</p>' },
    { text: 'Iowa violates the <b> act.' },
  ])
  const { stdout } = run(['-', '--view', 'citations', '-f', 'csv'], { cwd, input: rows })
  expect(stdout).toContain(',Clean Air Act,')
  expect(stdout).not.toContain('<b>')
})

it('records of one id are told of, and kept apart by what they say', () => {
  const rows = [
    { id: 1, text: 'Ohio violates the Clean Air Act.' },
    { id: 1, text: 'Utah complies with the Clean Air Act.' },
  ]
  const results = (name: string, of: readonly unknown[]) => {
    write(cwd, 'dup.ndjson', lines(of))
    const { stdout, stderr } = run(['dup.ndjson'], { cwd })
    write(cwd, name, stdout)
    return stderr
  }
  expect(results('a.nd', rows)).toBe(
    'extract: warning: dup.ndjson#1: more than one record has this id, and "extract why" knows the first. Name another field with --id-field\n',
  )
  results('b.nd', rows.toReversed())
  expect(run(['diff', 'a.nd', 'b.nd'], { cwd }).status).toBe(0)
})

it('a fault that many records share is told five times and then counted', () => {
  const without = { headline: 'a' }
  const rows = lines([...Array.from({ length: 7 }, () => without), { text: 'Ohio' }, { text: null }])
  write(cwd, 'many.ndjson', `${rows}{bad\n${lines([without])}`)
  const { stdout, stderr, status } = run(['many.ndjson', '--failed', 'failed.ndjson', '-f', 'ndjson'], { cwd })
  expect([stdout.match(/"path":"many.ndjson#8"/g)?.length, status]).toEqual([1, 3])
  const told = stderr.split('\n').filter((line) => !/:\d+: no text field/.test(line))
  expect(told).toEqual([
    'extract: many.ndjson:9: text is not a string, but null',
    expect.stringMatching(/^extract: many.ndjson:10: not valid JSON/) as unknown,
    'extract: many.ndjson: 3 more records like these: no text field. Name it with --text-field. --failed FILE lists each',
    expect.stringMatching(/^extract: 10 of 11/) as unknown,
    '',
  ])
  expect(readFileSync(join(cwd, 'failed.ndjson'), 'utf8').split('\n')).toHaveLength(11)
})
