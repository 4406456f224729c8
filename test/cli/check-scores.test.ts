/** Scores, minimums and the ratchet of `extract check`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, cwd, failing, friday, lastLine, ohio, one, report, violates } from './checked.ts'
import { run } from './run.ts'

describe('scores', () => {
  it('precision, recall, F1 and field accuracy, in two readings', () => {
    const dir = one({
      complete: ['jurisdictions'],
      jurisdictions: [
        { id: ohio, kind: 'state', quote: 'Ohio violates' },
        { id: ohio, kind: 'county', quote: 'Texas' },
        { id: ohio, quote: 'judge' },
      ],
    })
    const { lenient, strict, fields } = report(dir).scores.jurisdictions ?? {}
    // Ohio is a hit, two rows are missed, Texas is false; of Texas neither field agrees.
    expect(lenient).toEqual({ hits: 1, missed: 2, false: 1, precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 })
    expect(strict).toEqual({ hits: 0, missed: 3, false: 2, precision: 0, recall: 0, f1: 0 })
    expect(fields).toMatchObject({ right: 2, given: 4, accuracy: 1 / 2 })
    const cells = /^jurisdictions .*$/m.exec(check(dir).stdout)?.[0].split(/ {2,}/)
    expect(cells).toEqual(['jurisdictions', '1', '2', '1', '50.0%', '33.3%', '40.0%', '0.0%', '2/4', '0'])
  })

  it('the evidence of a verdict is whole sentences: exact words lie within one', () => {
    const strict = (quote: string) => report(one({ verdicts: [{ quote }] })).scores.verdicts?.strict.hits
    expect(strict('Ohio violates')).toBe(1)
    expect(strict('Friday.\nTexas')).toBe(0)
  })
})

describe('minimums', () => {
  const rows = { dates: [friday, { value: '1999', quote: 'Ohio' }] }
  it('where a score decides, a single miss does not', () => {
    const reached = check(one(rows, { 'check.json': { minimums: { dates: { recall: 0.5 } } } }))
    expect([reached.status, lastLine(reached.stdout)]).toEqual([0, '3 passed, 0 failed'])
    expect(reached.stdout).toContain('1 tolerated, since a minimum decides')
    expect(reached.stdout).toContain('~ missed in dates')
  })

  it.each([
    ['a score that is not reached', { dates: { f1: 0.7 } }, 'dates f1: 0.666, at least 0.7'],
    [
      'fields',
      { dates: { recall: 0.1, fields: 1.0 }, verdicts: { fields: 0.1 } },
      'verdicts fields: nothing to count, at least 0.1',
    ],
  ])('fails for %s', (_, minimums, message) => {
    const dir = one(rows, { 'check.json': { minimums } })
    const { stdout, status } = check(dir)
    expect(status).toBe(1)
    expect(stdout).toContain(`✗ minimum not reached: ${message}`)
    expect(failing(dir)).toHaveLength(1)
  })

  it('does not tolerate what the score says nothing of', () => {
    const dir = one(rows, { 'check.json': { minimums: { dates: { precision: 0.1 } } } })
    expect(failing(dir).map(({ sort }) => sort)).toEqual(['row'])
  })

  it.each([
    ['{ "minimums": { "dates": { "f1": 80 } } }', ':1: minimums.dates.f1: must be <= 1'],
    ['{ "minimum": {} }', ':1: minimum: unknown field. Did you mean minimums?'],
    ['{ "ratchet": {}, }', ':1: not valid JSON'],
  ])('a wrong check.json is wrong usage: %s', (json, message) => {
    const dir = one({}, { 'check.json': json })
    const { stdout, stderr, status } = check(dir)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`extract: ${dir}/check.json${message}`)
  })
})

describe('the ratchet', () => {
  const counts = (dir: string) => JSON.parse(readFileSync(join(cwd, dir, 'check.json'), 'utf8')) as unknown

  it('fails when a count falls, though every row passes', () => {
    const dir = one({ dates: [friday] }, { 'check.json': { ratchet: { dates: { hits: 2 } } } })
    const { stdout, status } = check(dir)
    expect([status, lastLine(stdout)]).toEqual([1, '2 passed, 1 failed'])
    expect(stdout).toContain('✗ ratchet fell: dates hits: 1, fallen from 2')
    expect(check(one({ dates: [friday] }, { 'check.json': { ratchet: { dates: { hits: 1 } } } })).status).toBe(0)
  })

  it('is raised, never lowered, and the rest of the file is kept', () => {
    const dir = one(
      { dates: [friday], verdicts: [violates] },
      { 'check.json': { note: 'ours', ratchet: { dates: { hits: 7 } }, minimums: { officials: {} } } },
    )
    const { stderr, status } = check(dir, '--update-ratchet')
    expect([status, stderr]).toEqual([1, `extract: ${dir}/check.json: ratchet raised\n`])
    expect(counts(dir)).toEqual({
      note: 'ours',
      ratchet: { verdicts: { hits: 1 }, dates: { hits: 7 } },
      minimums: { officials: {} },
    })
    const before = readFileSync(join(cwd, dir, 'check.json'), 'utf8')
    expect(check(dir, '--update-ratchet').stderr).toContain('no count is higher, left as it is')
    expect(readFileSync(join(cwd, dir, 'check.json'), 'utf8')).toBe(before)
  })

  it('is made where there is none, and never in CI', () => {
    const dir = one({ dates: [friday] })
    const refused = run(['check', dir, '--update-ratchet'], { cwd, env: { CI: 'true' } })
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toBe(
      'extract: --update-ratchet changes check.json and is not for CI. Run it on your own machine\n',
    )
    expect(existsSync(join(cwd, dir, 'check.json'))).toBe(false)
    expect(check(dir, '--update-ratchet').status).toBe(0)
    expect(counts(dir)).toEqual({ ratchet: { dates: { hits: 1 } } })
  })
})
