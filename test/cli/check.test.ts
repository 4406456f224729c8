/** `extract check` from outside: folders, rows, what a miss shows, usage. */
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../src/record.generated.ts'
import {
  type Cases,
  check,
  cwd,
  failing,
  folder,
  friday,
  lastLine,
  ohio,
  one,
  report,
  story,
  violates,
} from './checked.ts'
import { run } from './run.ts'

describe('pairs of files', () => {
  it('reads both ways of pairing, in stable order, and passes', () => {
    const dir = folder({
      'b/article.txt': story,
      'b/expected.json': { verdicts: [violates] },
      'a.txt': story,
      'a.expected.json': { date: '2017-11-17', dates: [friday] },
      'b/deep/c.txt': story,
      'b/deep/c.expected.json': { jurisdictions: [{ id: ohio, quote: 'Ohio' }] },
    })
    const { stdout, stderr, status } = check(dir)
    expect([status, stderr, lastLine(stdout)]).toEqual([0, '', '4 passed, 0 failed'])
    expect([...new Set(report(dir).checks.map(({ path }) => path))]).toEqual([
      `${dir}/a.txt`,
      `${dir}/b/article.txt`,
      `${dir}/b/deep/c.txt`,
    ])
  })

  it('looks in fixtures when no folder is named', () => {
    const dir = folder({ 'fixtures/a.txt': story, 'fixtures/a.expected.json': { verdicts: [violates] } })
    const { stdout, status } = run(['check'], { cwd: join(cwd, dir) })
    expect([status, lastLine(stdout)]).toEqual([0, '1 passed, 0 failed'])
  })

  it.each([
    [
      'expected results without an article',
      { 'b.expected.json': {} },
      'b.expected.json: no article beside it. Add DIR/b.txt, or remove the expected results',
    ],
    [
      'an article without expected results',
      { 'b/article.txt': story },
      'b/article.txt: no expected results beside it. Write DIR/b/expected.json',
    ],
    [
      'an article that is no text',
      { 'b.txt': new Uint8Array([0, 1, 2, 255]), 'b.expected.json': {} },
      'b.txt: binary data, not text',
    ],
  ])('fails for %s and checks the others', (_, files, message) => {
    const dir = one({ verdicts: [violates] }, files)
    const { stdout, stderr, status } = check(dir)
    expect([status, lastLine(stdout)]).toEqual([3, '2 passed, 1 failed'])
    expect(stderr).toBe(`extract: ${dir}/${message.replace('DIR', dir)}\n`)
    expect(failing(dir).map(({ sort }) => sort)).toEqual(['file'])
  })

  it('fails for a file that may not be read', () => {
    if (process.getuid?.() === 0) return
    const dir = one({ verdicts: [violates] })
    chmodSync(join(cwd, dir, 'a.expected.json'), 0)
    const { stderr, status } = check(dir)
    expect([status, stderr]).toEqual([3, `extract: ${dir}/a.expected.json: no permission to read it\n`])
  })

  it.each([
    ['a folder that is not there', 'fixturs', 'fixturs: no such folder or file. Check the name'],
    [
      'an empty folder',
      folder({}),
      ': nothing to check here. It wants article.txt + expected.json in folders, or NAME.txt + NAME.expected.json',
    ],
    ['a file', join(one({}), 'a.txt'), ': not a folder. Name the folder that holds it: extract check DIR'],
  ])('fails for %s', (_, dir, message) => {
    const { stdout, stderr, status } = check(dir)
    expect([status, stdout]).toEqual([3, '0 passed, 1 failed\n'])
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr).toContain(message)
  })
})

describe('expected results that are wrong themselves', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{ "dates": [', ':1: not valid JSON: it ends too early, column 13'],
    ['{\n  "dates": [],,\n}', ':2: not valid JSON: unexpected ",", column 15'],
    ['{\n  "date": }', ':2: not valid JSON: unexpected "}", column 11'],
    ["{ 'date': 1 }", ':1: not valid JSON: unexpected "\'", column 3'],
    ['{}\n}', ':2: not valid JSON: unexpected "}", column 1'],
    ['{ "note": "\\x" }', ': not valid JSON: an escape or number is wrong'],
    ['', ':1: not valid JSON: it ends too early, column 1'],
    [
      '{\n  "verdicts": [\n    { "quote": "Ohio", "status": "complaint" }\n  ]\n}',
      ':3: verdicts[0].status: "complaint" is none of compliant, non_compliant',
    ],
    [
      '{\n  "dates": [{ "qoute": "Friday", "quote": "Friday" }]\n}',
      ':2: dates[0].qoute: unknown field. Did you mean quote?',
    ],
    ['{ "dates": [{ "value": "2017" }] }', ':1: dates[0]: "quote" is missing'],
    ['{ "todo": { "dates": {} } }', ':1: todo.dates: {} is not an array'],
    ['{ "date": "Friday" }', ':1: date: "Friday" does not look like a day (YYYY-MM-DD)'],
    ['{ "home": "zz" }', ':1: home: "zz": not a state. Write it as CT, Conn. or Connecticut'],
    ['{ "date": "2017-02-30" }', ':1: date: "2017-02-30" is not a calendar day'],
    ['{\n  "absent": [{ "kind": "dates", "quote": "Mars" }]\n}', ':2: absent[0].quote: not in the article: "Mars"'],
    ['{ "dates": [{ "quote": "Friday", "nth": 2 }] }', ':1: dates[0].quote: not in the article 2 times: "Friday"'],
    ['[]', ':1: [] is not an object'],
    ['{ "dates": [{}], "verdicts": [{}] }', ' (and 1 more)'],
  ]
  const files = cases.flatMap(([json], index) => [
    [`${index}.txt`, story],
    [`${index}.expected.json`, json],
  ])
  const dir = folder({
    ...Object.fromEntries(files),
    'z.txt': story,
    'z.expected.json': { dates: [{ quote: 'Friday' }] },
  })
  const { stdout, stderr, status } = check(dir)
  const lines = stderr.trimEnd().split('\n')

  it('each has a line, and the others are checked', () => {
    expect([status, lastLine(stdout)]).toEqual([3, `1 passed, ${cases.length} failed`])
    expect(lines).toHaveLength(cases.length)
  })

  it.each(cases.map(([json, message], index) => [json, message, index] as const))('%s', (_, message, index) => {
    const start = `extract: ${dir}/${index}.expected.json`
    const line = lines.find((one) => one.startsWith(start))?.slice(start.length)
    expect(line).toContain(message)
  })
})

describe('rows', () => {
  const passing: Cases = [
    ['no field but the place', { verdicts: [{ quote: 'violates' }] }],
    [
      'names of places as people write them',
      { verdicts: [{ quote: 'violates', jurisdictions: ['Ohio'] }], jurisdictions: [{ id: 'Ohio', quote: 'Ohio' }] },
    ],
    ['a date in words', { dates: [{ value: 'Nov. 17, 2017', quote: 'Friday' }] }],
    ['a citation in another form', { citations: [{ normalized: 'the Clean Air Act', quote: 'Clean Air' }] }],
    [
      'a part of the norm and of the source',
      { verdicts: [{ quote: 'violates', norm: 'clean air', source: { name: 'federal judge' } }] },
    ],
    ['null for what is not there', { verdicts: [{ quote: 'violates', via: null }] }],
    ['words that come again', { citations: [{ quote: 'Act', nth: 2, normalized: 'Voting Rights Act' }] }],
    ['the reference date', { reference_date: { value: '2017-11-17', from: 'option' } }],
  ]
  const wrong: Cases = [
    ['another status', { verdicts: [{ quote: 'violates', status: 'compliant' }] }],
    ['another place', { verdicts: [{ quote: 'violates', jurisdictions: ['Texas'] }] }],
    ['another date', { dates: [{ value: 'Nov. 16, 2017', quote: 'Friday' }] }],
    ['another citation', { citations: [{ normalized: 'Clean Water Act', quote: 'Clean Air' }] }],
    ['something where null is wanted', { verdicts: [{ quote: 'violates', norm: null }] }],
    ['the words of another finding', { citations: [{ quote: 'Act', nth: 1, normalized: 'Voting Rights Act' }] }],
    ['another reference date', { reference_date: { value: '2017-11-16', from: 'option' } }],
    ['a reference date where none is wanted', { reference_date: null }],
  ]
  /** All cases as articles of one folder, so that the command runs once. */
  const together = (cases: Cases) => {
    const files = cases.flatMap(([, expected], index) => [
      [`${index}.txt`, story],
      [`${index}.expected.json`, { date: '2017-11-17', ...expected }],
    ])
    const dir = folder(Object.fromEntries(files) as Readonly<Record<string, unknown>>)
    const found = failing(dir)
    return (index: number) => found.filter(({ path }) => path === `${dir}/${index}.txt`)
  }
  const ofPassing = together(passing)
  const ofWrong = together(wrong)
  it.each(passing.map(([name], index) => [name, index] as const))('passes: %s', (_, index) =>
    expect(ofPassing(index)).toEqual([]),
  )
  it.each(wrong.map(([name], index) => [name, index] as const))('fails: %s', (_, index) =>
    expect(ofWrong(index)).toHaveLength(1),
  )

  it('one finding serves one row', () => {
    const dir = one({ dates: [friday, friday] })
    expect(failing(dir)).toHaveLength(1)
    expect(check(dir).stdout).toContain('differs nothing, but another row claims it: one finding serves one row')
  })

  it('counts what nobody expects as false only where the kind is complete', () => {
    expect(failing(one({ jurisdictions: [{ id: ohio, quote: 'Ohio' }] }))).toEqual([])
    const dir = one({ complete: ['jurisdictions'], jurisdictions: [{ id: ohio, quote: 'Ohio' }] })
    expect(failing(dir)).toMatchObject([{ sort: 'extra', words: 'Texas', line: 2 }])
    expect(failing(one({ complete: ['officials'] }))).toEqual([])
  })

  it('a date without a kind is a day or a stretch of days, not a length of time', () => {
    const rows = (row: Readonly<Record<string, unknown>>) =>
      folder({ 'a.txt': 'Ohio waited two weeks.\n', 'a.expected.json': { dates: [{ quote: 'two weeks', ...row }] } })
    expect(failing(rows({ kind: 'duration', value: 'P2W' }))).toEqual([])
    expect(failing(rows({}))).toHaveLength(1)
  })

  it('never takes the country for a false find', () => {
    const text = 'The United States sued Ohio.\n'
    const expected = { complete: ['jurisdictions'], jurisdictions: [{ id: ohio, quote: 'Ohio' }] }
    const dir = folder({ 'a.txt': text, 'a.expected.json': expected })
    const found = JSON.parse(run([`${dir}/a.txt`, '-f', 'json'], { cwd }).stdout) as readonly ArticleRecord[]
    expect(found[0]?.jurisdictions.map(({ id }) => id)).toContain('ocd-division/country:us')
    expect(failing(dir)).toEqual([])
  })

  it('fails where something is found that must be absent, unless a row asks for it', () => {
    const absent = [{ kind: 'dates', quote: 'ruled Friday', why: 'a test' }]
    expect(failing(one({ absent }))).toMatchObject([{ sort: 'absent', about: 'none of the dates here (a test)' }])
    expect(failing(one({ absent, dates: [friday] }))).toEqual([])
    // Not false a second time, though the kind is complete.
    expect(failing(one({ absent, complete: ['dates'] })).map(({ sort }) => sort)).toEqual(['absent'])
    expect(failing(one({ absent: [{ kind: 'dates', quote: 'Ohio' }] }))).toEqual([])
  })

  it('never fails for a known miss, and tells when it passes', () => {
    const missing = one({ todo: { dates: [{ value: '1999', quote: 'Friday' }] } })
    const { stdout, status } = check(missing)
    expect([status, lastLine(stdout)]).toEqual([0, '1 passed, 0 failed'])
    expect(stdout).toContain('1 known to miss (todo)')
    const found = check(one({ todo: { dates: [friday] } }))
    expect([found.status, lastLine(found.stdout)]).toEqual([0, '1 passed, 0 failed'])
    expect(found.stdout).toContain('+ known miss passes, line 1: "Friday"')
  })

  it('an optional row is neither miss nor false', () => {
    const optional = (value: string) => one({ complete: ['dates'], dates: [{ ...friday, value, optional: true }] })
    expect(report(optional('2017-11-17')).scores.dates?.lenient).toMatchObject({ hits: 0, missed: 0, false: 0 })
    expect(report(optional('1999')).scores.dates?.lenient).toMatchObject({ hits: 0, missed: 0, false: 1 })
    expect(failing(one({ dates: [{ ...friday, value: '1999', optional: true }] }))).toEqual([])
  })
})

describe('what a miss shows', () => {
  it('its words, the closest candidate, what differs, the rule, where to look', () => {
    const dir = one({ dates: [{ value: '2017-11-10', quote: 'Friday' }] })
    expect(check(dir).stdout.split('\n\n')[0]).toBe(
      [
        `${dir}/a.txt`,
        '  ✗ missed in dates, line 1: "Friday"',
        '      wanted  value 2017-11-10',
        '      closest Friday = 2017-11-17',
        '      words   "Friday"',
        '      differs value: wanted 2017-11-10, found 2017-11-17',
        '      rule    weekday',
        `      look    extract why ${dir}/a.txt:1 --date 2017-11-17`,
      ].join('\n'),
    )
  })

  it('the nearest elsewhere, or that there is none', () => {
    const elsewhere = check(one({ jurisdictions: [{ id: 'Texas', quote: 'Friday' }] })).stdout
    expect(elsewhere).toContain('closest Texas, state, ocd-division/country:us/state:tx (line 2: "Texas")')
    expect(elsewhere).toContain('differs place: wanted line 1, found line 2')
    expect(check(one({ officials: [{ name: 'Jo', quote: 'judge' }] })).stdout).toContain(
      'closest none: no officials were found',
    )
  })

  it('what stands at the words, before anything more alike elsewhere', () => {
    const dir = one({
      jurisdictions: [
        { id: ohio, quote: 'Ohio' },
        { id: 'Texas', quote: 'Ohio' },
      ],
    })
    expect(failing(dir)).toMatchObject([{ closest: { where: 'taken', shown: `Ohio, state, ${ohio}` } }])
  })

  it('no control or bidi character of the text, and a name that a shell can read', () => {
    const dir = folder({
      "it's here.txt": 'Ohio violates\u001b[31m the \u202eClean Air Act.\n',
      "it's here.expected.json": {
        verdicts: [{ status: 'compliant', quote: 'Ohio violates\u001b[31m the \u202eClean' }],
      },
    })
    for (const format of ['text', 'github', 'junit', 'tap']) {
      const { stdout } = check(dir, '-f', format)
      expect(stdout).toContain('missed in verdicts')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
      expect(stdout, format).not.toMatch(/[\u001b\u202e]/)
    }
    expect(check(dir).stdout).toContain(`extract why '${dir}/it'\\''s here.txt:1'`)
  })

  it('in colour only where it is wanted', () => {
    const dir = one({ dates: [{ value: '1999', quote: 'Friday' }] })
    const colored = (args: readonly string[], env: Record<string, string> = {}) =>
      run(['check', dir, ...args], { cwd, env }).stdout.includes('\u001b[')
    expect(colored([])).toBe(false)
    expect(colored(['--color', 'always'])).toBe(true)
    expect(colored(['--color', 'always', '-f', 'tap'])).toBe(false)
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true)
    expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
  })
})

describe('usage', () => {
  it('teaches in its help, examples first', () => {
    const { stdout, status } = run(['check', '--help'], { cwd })
    expect(status).toBe(0)
    expect(stdout.indexOf('Examples:')).toBeLessThan(stdout.indexOf('Options:'))
    for (const words of ['--promote', '--update-ratchet', 'expected.json', 'Exit codes:'])
      expect(stdout).toContain(words)
    expect(run(['--help'], { cwd }).stdout).toContain('check [options] [dir]')
  })

  it.each([
    [
      ['-f', 'tpa'],
      "extract: option '-f, --format <format>' argument 'tpa' is invalid. Did you mean tap? Allowed choices are text, github, junit, tap, json.",
    ],
    [['--fromat', 'tap'], "extract: unknown option '--fromat'. Did you mean --format?"],
    [['a', 'b'], "extract: too many arguments for 'check'. Expected 1 argument but got 2."],
  ])('%j is wrong usage', (args, message) => {
    const { stdout, stderr, status } = run(['check', ...args], { cwd })
    expect([status, stdout, stderr.trim()]).toEqual([2, '', message])
  })
})
