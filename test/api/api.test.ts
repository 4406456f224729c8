/** The library: what it exports, and that it does what its documentation says. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import * as api from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'extract-api-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('exports this and no more', () => {
  expect(Object.keys(api).sort()).toEqual(['ExtractError', 'extract', 'extractAll', 'extractFiles', 'loadRules'])
})

it('is loaded by require as by import', () => {
  const script = 'process.stdout.write(Object.keys(require("compliance-extract")).sort().join())'
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: import.meta.dirname, encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['ExtractError,extract,extractAll,extractFiles,loadRules', ''])
})

describe('extract', () => {
  it('reads a sentence', () => {
    const text = 'Chicago may violate 8 U.S.C. 1373.'
    const record = api.extract(text, { date: '2017-11-17' })
    expect(record.verdicts[0]).toMatchObject({ status: 'possibly_non_compliant', stance: 'reports', hedges: ['may'] })
    expect(record.citations[0]).toMatchObject({
      id: '/us/usc/t8/s1373',
      normalized: '8 U.S.C. § 1373',
      resolution: 'explicit',
    })
    const [mention] = record.jurisdictions[0]?.mentions ?? []
    expect(text.slice(mention?.start, mention?.end)).toBe(mention?.text)
  })

  it.each([
    '',
    ' ',
    '\n\n\n',
    '"',
    '\u0000',
    '\ud800',
    '😀',
    'constructor __proto__ toString',
    '.'.repeat(5000),
    '('.repeat(5000),
    '"'.repeat(5000),
    'THE ACT '.repeat(2000),
  ])('never throws: %j', (text) => {
    expect(api.extract(text).article.chars).toBe(text.length)
  })

  it.each([
    [{ date: 'yesterday' }, /^date: yesterday: not a calendar day/],
    [{ date: '2017-02-30' }, /^date: 2017-02-30: not a calendar day/],
    [{ home: 'Conecticut' }, /^home: Conecticut: not a state/],
    [{ hom: 'CT' }, /^hom: no such option. Did you mean home\?/],
    [{ maxBytes: 4 }, /^maxBytes: no such option. There are date, home, includeSkipped, rules/],
    [{ rules: 'mine.json' }, /^rules: not what loadRules gives/],
    [{ rules: ['mine.json'] }, /^rules: not what loadRules gives/],
    [{ rules: { verdict: [], own: [] } }, /^rules: not what loadRules gives/],
  ])('refuses %o', (options, message) => {
    expect(() => api.extract('Ohio complies.', options as object)).toThrow(
      expect.objectContaining({ name: 'ExtractError', code: 'bad-option', message: expect.stringMatching(message) }),
    )
  })

  it.each([
    [null, 'null'],
    [42, 'number'],
    [new Uint8Array(2), 'object'],
    [undefined, 'undefined'],
  ])('refuses %o for a text', (text, what) => {
    expect(() => api.extract(text as unknown as string)).toThrow(`text: not a string, but ${what}. Decode it first`)
  })

  it('looks into set-apart lines only when asked', () => {
    const text = 'Ohio complies with the law.\n\nMore news: A fair opens in Chicago on May 3, 2015\n'
    expect(api.extract(text).jurisdictions.map(({ name }) => name)).toEqual(['Ohio'])
    expect(api.extract(text).skipped).toMatchObject([{ reason: 'other_story', line: 3, column: 1 }])
    expect(api.extract(text, { includeSkipped: true }).jurisdictions.map(({ name }) => name)).toEqual([
      'Ohio',
      'Chicago',
    ])
  })

  it('names every place that a verdict or an official refers to', () => {
    const record = api.extract('The Forest Service violated the Clean Water Act, a federal judge ruled.')
    expect(record.jurisdictions.map(({ id }) => id)).toContain('ocd-division/country:us')
  })
})

it('tells what is wrong without a flag of the command', async () => {
  const message = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      return (error as Error).message
    }
    return null
  }
  expect(message(() => api.extract('', { date: 'soon' }))).toBe(
    'date: soon: not a calendar day. Write it as YYYY-MM-DD, e.g. 2017-11-17',
  )
  expect(message(() => api.extract('', { home: 'ZZ' }))).toBe(
    'home: ZZ: not a state. Write it as CT, Conn. or Connecticut',
  )
  await expect(api.loadRules({ cues: [{ id: 'x' }] } as never)).rejects.toThrow(/^rules: x: /)
})

describe('extractFiles', () => {
  const pathsOf = async (results: AsyncIterable<api.FileResult>) => {
    const paths: string[] = []
    for await (const { path } of results) paths.push(path)
    return paths
  }

  it('yields a result an article and an error a bad file', async () => {
    writeFileSync(join(folder, 'a.txt'), 'Ohio violates the Clean Air Act.')
    writeFileSync(join(folder, 'b.txt'), '%PDF-1.4')
    writeFileSync(join(folder, 'settings.json'), '{"color": true}')
    const results = []
    for await (const result of api.extractFiles([folder, join(folder, 'gone.txt')])) results.push(result)
    expect(results.map(({ record, error }) => record?.verdicts.length ?? error?.code)).toEqual([1, 'input', 'input'])
    expect(results[0]?.record?.article.encoding).toBe('utf-8')
  })

  it('takes one path as it takes a list', async () => {
    writeFileSync(join(folder, 'one.txt'), 'Ohio violates the Clean Air Act.')
    expect(await pathsOf(api.extractFiles(join(folder, 'one.txt')))).toEqual([join(folder, 'one.txt')])
  })

  it('notes how a file was read', async () => {
    writeFileSync(join(folder, 'latin.txt'), Buffer.from('Do\xf1a Ana County violates the Clean Air Act.', 'latin1'))
    const notes = []
    for await (const result of api.extractFiles([join(folder, 'latin.txt'), join(folder, 'gone.txt')]))
      notes.push(result.notes)
    expect(notes).toEqual([[`${join(folder, 'latin.txt')}: not UTF-8, read as windows-1252`], []])
  })

  it('reads no standard input, and says so', async () => {
    for await (const { error } of api.extractFiles(['-']))
      expect(error).toMatchObject({
        code: 'input',
        message: expect.stringMatching(/^-: extractFiles reads no standard/),
      })
    expect(await pathsOf(api.extractFiles(['-']))).toEqual(['-'])
  })

  it('refuses a bad option though no file can be read', async () => {
    await expect(pathsOf(api.extractFiles([join(folder, 'gone.txt')], { date: 'nonsense' }))).rejects.toMatchObject({
      code: 'bad-option',
    })
    await expect(pathsOf(api.extractFiles([], { home: 'XX' }))).rejects.toMatchObject({ code: 'bad-option' })
  })

  it('names what it cannot read as it was given, colons and all', async () => {
    const results = []
    for await (const { path, error } of api.extractFiles(['gone:x.txt', 'C:\\news\\gone*.txt']))
      results.push({ path, error })
    expect(results).toMatchObject([
      { path: 'gone:x.txt', error: { message: expect.stringMatching(/^gone:x\.txt: no such file/) } },
      { path: 'C:\\news\\gone*.txt', error: { message: expect.stringMatching(/: no file matches this pattern$/) } },
    ])
  })
})
