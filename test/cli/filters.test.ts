/** The filters: alike for `extract` and `convert` and in every format, what they refuse, and what they say. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../src/index.ts'
import { bin, run, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
write(cwd, 'a.txt', 'Hartford violates 8 U.S.C. 1373, Gov. Jo Lee of Connecticut said Nov. 3, 2017.\n')
write(cwd, 'b.txt', 'Mañana 😀 Ohio complies with 8 U.S.C. 1373. Texas may violate the Voting Rights Act.\n')
write(cwd, 'c.txt', 'A fair opens in Boise.\n')
const articles = ['a.txt', 'b.txt', 'c.txt']
write(cwd, 'r.ndjson', run(articles, { cwd }).stdout)

const records = (stdout: string): readonly ArticleRecord[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ArticleRecord)
const shown = (stdout: string): readonly string[] =>
  records(stdout).map(({ article, verdicts }) => [article.path, ...verdicts.map(({ status }) => status)].join(' '))

describe('extract and convert write the same, in every format', () => {
  const formats = ['json', 'ndjson', 'table', 'csv', 'tsv', 'markdown']
  const written = (into: string, args: readonly string[]): readonly string[] => {
    const outputs = formats.flatMap((format) => ['-o', `${format}=${into}.${format}`])
    const { stderr, status } = run([...args, ...outputs], { cwd })
    expect([stderr, status]).toEqual(['', 0])
    return formats.map((format) => readFileSync(join(cwd, `${into}.${format}`), 'utf8'))
  }
  it.each([
    ['--place', 'CT', '--law', '8 USC 1373', '--status', 'non_compliant,compliant'],
    ['--only', 'citations,dates'],
    ['--law', 'usc:8:1373', '--only', 'officials', '--view', 'officials'],
  ])('%s %s %s %s %s %s', (...filters) => {
    const direct = written('direct', [...articles, ...filters])
    expect(written('again', ['convert', 'r.ndjson', ...filters])).toEqual(direct)
    // Each of the formats was filtered.
    for (const text of direct) expect(text).not.toMatch(/Texas|Boise|Voting Rights Act.*may/)
  })
})

describe('what stays', () => {
  it.each([
    [['--place', 'Connecticut'], ['a.txt non_compliant']],
    [
      ['--place', 'CT', '--place', 'Texas'],
      ['a.txt non_compliant', 'b.txt possibly_non_compliant'],
    ],
    [['--place', 'Boise'], ['c.txt']],
    [
      ['--law', 'Section 1373'],
      ['a.txt non_compliant', 'b.txt compliant'],
    ],
    [['--status', 'Possibly-Non-Compliant,compliant'], ['b.txt compliant possibly_non_compliant']],
    [
      ['--status', 'compliant', '--status', 'non_compliant'],
      ['a.txt non_compliant', 'b.txt compliant'],
    ],
    [['--only', 'dates'], articles],
    [['--place', 'Boise', '--law', '8 USC 1373'], []],
  ])('%j', (filters, expected) => {
    const { stdout, stderr, status } = run(['convert', 'r.ndjson', ...filters], { cwd })
    expect([shown(stdout), stderr, status]).toEqual([expected, '', 0])
  })

  it.each([
    ['SB 4', ['d.txt non_compliant']],
    ['Tex. S.B. 4', ['d.txt non_compliant']],
    ['california senate bill 4', []],
    ['consent decree', ['d.txt compliant']],
    ['the lead and copper rule', []],
  ])('of bills, and of norms that have no citation: %s', (law, expected) => {
    write(cwd, 'd.txt', 'Austin violates Texas SB 4, the suit says. Waco complies with the consent decree.\n')
    const { stdout, stderr, status } = run(['d.txt', '--law', law], { cwd })
    expect([shown(stdout), stderr, status]).toEqual([expected, '', 0])
  })

  it('the rows of csv are of the kind that was asked for', () => {
    const csv = (only: string): string =>
      run(['convert', 'r.ndjson', '-f', 'csv', '--only', only], { cwd }).stdout.split('\r\n').join('\n')
    expect(csv('dates')).toBe(
      'file,line,text,value,kind,granularity,inferred\na.txt,1,"Nov. 3, 2017",2017-11-03,date,day,\n',
    )
    expect(csv('dates,officials').split('\n').slice(0, 3)).toEqual([
      'file,line,column,kind,text,refers_to,rule',
      expect.stringMatching(/^a\.txt,1,\d+,official,Jo Lee,jo-lee,/),
      expect.stringMatching(/^a\.txt,1,\d+,date,"Nov. 3, 2017",2017-11-03,/),
    ])
    expect(csv('verdicts,dates')).toMatch(/^file,line,status,jurisdictions,.*\na\.txt,1,non_compliant,"Hartford, CT",/)
  })

  it('the counts of --stats are of what is written', () => {
    expect(run([...articles, '--place', 'CT', '--only', 'verdicts', '--stats'], { cwd }).stderr).toMatch(
      /^extract: 3 articles: 1 verdicts, .* 0 dates\n$/,
    )
  })
})

describe('--fail-on', () => {
  it.each<[readonly string[], number, string]>([
    [['--fail-on', 'non_compliant'], 1, 'extract: --fail-on is met: 1 non_compliant\n'],
    [
      ['--fail-on', 'non_compliant,possibly_non_compliant'],
      1,
      'extract: --fail-on is met: 1 non_compliant, 1 possibly_non_compliant\n',
    ],
    [['--fail-on', 'under_review'], 0, ''],
    [['--fail-on', 'non_compliant', '--place', 'Texas'], 0, ''],
    [['--fail-on', 'non_compliant', '--law', 'Voting Rights Act'], 0, ''],
    // What is shown does not change the answer.
    [['--fail-on', 'non_compliant', '--status', 'compliant', '--only', 'dates', '-q'], 1, ''],
  ])('%j ends with %i', (flags, code, said) => {
    const { stderr, status } = run([...articles, ...flags], { cwd })
    expect([status, stderr]).toEqual([code, said])
  })

  it('is asked by convert too, and an unread file is worse', () => {
    expect(run(['convert', 'r.ndjson', '--fail-on', 'non_compliant'], { cwd }).status).toBe(1)
    expect(run([...articles, 'gone.txt', '--fail-on', 'non_compliant'], { cwd }).status).toBe(3)
  })

  it('is asked of all articles though the reader of the pipe has gone', () => {
    const many = Array.from({ length: 3000 }, () => JSON.stringify({ text: 'Nothing much happened.' }))
    write(cwd, 'many.ndjson', [...many, JSON.stringify({ text: 'Ohio violates the Clean Air Act.' })].join('\n'))
    const { stdout } = spawnSync(
      'bash',
      [
        '-c',
        'set -o pipefail; "$0" "$1" many.ndjson --fail-on non_compliant 2>/dev/null | head -1 >/dev/null; echo $?',
        process.execPath,
        bin,
      ],
      { cwd, encoding: 'utf8' },
    )
    expect(stdout).toBe('1\n')
  })
})

describe('what there is not is refused, with what may have been meant', () => {
  const statuses =
    'Allowed choices are compliant, non_compliant, partially_compliant, possibly_non_compliant, possibly_compliant, under_review.'
  it.each([
    [['--place', 'Hartfrod'], '--place Hartfrod: no such place. Did you mean Hartford or'],
    [['--place', 'Denver, Ohio'], '--place Denver, Ohio: no such place. Did you mean "Denver, CO" or'],
    [['--law', 'Clean Air Atc'], '--law Clean Air Atc: no such law. Did you mean Clean Air Act or'],
    [['--only', 'verdict'], "option '--only <kinds>' argument 'verdict' is invalid. Did you mean verdicts? Allowed"],
    [
      ['--status', 'compliant,noncompliant'],
      `option '--status <statuses>' argument 'compliant,noncompliant' is invalid. Did you mean non_compliant? ${statuses}`,
    ],
    [['--fail-on', ','], "option '--fail-on <statuses>' argument ',' is invalid. It is empty."],
  ])('%j', (args, message) => {
    const { stdout, stderr, status } = run(['convert', 'r.ndjson', ...args], { cwd })
    expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2])
    expect(stderr).toContain(`extract: ${message}`)
  })
})

const known = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0
it.skipIf(!known)('on a terminal a filter that matches nothing says so', () => {
  const line = `'${process.execPath}' '${bin}' convert r.ndjson --place 'Reno, NV' --status compliant,under_review`
  const onTerminal = (command: string): string =>
    spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8' }).stdout.replace(/\r/g, '')
  expect(onTerminal(`${line} > out.txt`)).toContain(
    'extract: nothing matches --place "Reno, NV" --status compliant,under_review in 3 articles\n',
  )
  expect(onTerminal(`${line} --no-place > out.txt`)).toBe('')
})
