/** Promotion: what was found moves into the expected results, and nothing else changes. */
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { check, cwd, folder, friday, lastLine, ohio, one, report, story, truth } from './checked.ts'
import { run, write } from './run.ts'

describe('promotion', () => {
  const rows = {
    complete: ['jurisdictions'],
    jurisdictions: [{ id: ohio, quote: 'Ohio' }],
    todo: { dates: [friday, { value: '1999', quote: 'Friday' }] },
  }
  const written = `{
  "date": "2017-11-17",
  "complete": ["jurisdictions"],
  "jurisdictions": [{   "id":"${ohio}", "quote": "Ohio" }],
  "todo": {
    "dates": [
      { "value": "1999", "quote": "Friday" },
      { "value": "2017-11-17",  "quote": "Friday" }
    ]
  }
}
`
  const asWritten = () => folder({ 'a.txt': story, 'a.expected.json': written })
  const ids = (dir: string) =>
    Object.fromEntries(report(dir).checks.flatMap(({ id, words }) => (id === null ? [] : [[words, id]])))

  it('gives items names that stay the same', () => {
    const first = ids(asWritten())
    expect(Object.keys(first).sort()).toEqual(['Friday', 'Texas'])
    expect(ids(one(rows))).toEqual(first)
    for (const id of Object.values(first)) expect(id).toMatch(/^[0-9a-f]{7}$/)
    const dir = asWritten()
    for (const id of Object.values(first)) expect(check(dir).stdout).toContain(`id      ${id}`)
  })

  it('adds what was found, and nothing else', () => {
    const dir = asWritten()
    const { stdout, status } = check(dir, '--promote', ids(dir).Texas as string)
    expect([status, lastLine(stdout)]).toEqual([0, '4 passed, 0 failed'])
    expect(truth(dir)).toBe(
      written.replace(
        /"jurisdictions": \[\{.*\],/,
        `"jurisdictions": [\n    {   "id":"${ohio}", "quote": "Ohio" },\n    { "id": "ocd-division/country:us/state:tx", "quote": "Texas" }\n  ],`,
      ),
    )
  })

  it('moves a known miss that passes, as it is written', () => {
    const dir = asWritten()
    check(dir, '--promote', ids(dir).Friday as string)
    const row = '{ "value": "2017-11-17",  "quote": "Friday" }'
    expect(truth(dir)).toBe(
      written.replace(`,\n      ${row}`, '').replace('  }\n}\n', `  },\n  "dates": [\n    ${row}\n  ]\n}\n`),
    )
  })

  it('all of them, with a diff that can be applied', () => {
    const dir = asWritten()
    const { stdout } = check(dir, '--promote', 'all')
    const after = truth(dir)
    expect(Object.keys(ids(dir))).toEqual([])
    write(cwd, `${dir}/a.expected.json`, written)
    execFileSync('git', ['init', '-q'], { cwd })
    execFileSync('git', ['apply', '-'], { cwd, input: stdout.slice(0, stdout.indexOf('\n\n') + 1) })
    expect(truth(dir)).toBe(after)
  })

  it('finds the place of words that come again', () => {
    const dir = folder({
      'a.txt': 'On Friday, Nov. 17, 2017, Ohio voted. It votes again on Friday, Nov. 17, 2017.\n',
      'a.expected.json': { complete: ['dates'], dates: [{ quote: 'Friday, Nov. 17, 2017' }] },
    })
    check(dir, '--promote', 'all')
    expect(JSON.parse(truth(dir))).toMatchObject({
      dates: [{ quote: 'Friday, Nov. 17, 2017' }, { quote: 'Friday, Nov. 17, 2017', nth: 2, value: '2017-11-17' }],
    })
    expect(check(dir).status).toBe(0)
  })

  it.each([
    ['verdicts', { status: 'compliant', jurisdictions: ['ocd-division/country:us/state:tx'] }],
    ['citations', { normalized: 'Voting Rights Act', kind: 'named_act' }],
  ])('a promoted row of the %s passes', (kind, row) => {
    const dir = one({ complete: [kind] })
    expect(check(dir).status).toBe(1)
    expect(check(dir, '--promote', 'all').status).toBe(0)
    expect(JSON.parse(truth(dir))[kind]).toContainEqual(expect.objectContaining(row))
  })

  it('leaves a row that only differs to people', () => {
    const dir = one({ complete: ['dates'], dates: [{ value: '1999', quote: 'Friday' }] })
    const before = truth(dir)
    expect(check(dir).stdout).toContain('(a row for these words is missed: is that row wrong?)')
    expect(check(dir, '--promote', 'all').status).toBe(1)
    expect(truth(dir)).toBe(before)
  })

  it.each([
    [
      'in CI',
      ['all'],
      { CI: '1' },
      'extract: --promote changes expected results and is not for CI. Run it on your own machine',
    ],
    [
      'with an unknown name',
      ['all', 'abc'],
      {},
      'extract: --promote abc: no such item. The report shows the ids: extract check DIR (the folder goes before --promote)',
    ],
    ['in another format', ['all', '-f', 'tap'], {}, 'extract: --promote prints a diff: use it with the text format'],
  ])('writes nothing %s', (_, args, env, message) => {
    const dir = asWritten()
    const { stdout, stderr, status } = run(['check', dir, '--promote', ...args], { cwd, env })
    expect([status, stdout, stderr.trim()]).toEqual([2, '', message])
    expect(truth(dir)).toBe(written)
  })

  it('without it, nothing is ever written', () => {
    const dir = asWritten()
    for (const format of ['text', 'json']) check(dir, '-f', format)
    expect(truth(dir)).toBe(written)
  })
})
