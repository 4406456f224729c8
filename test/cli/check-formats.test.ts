/** The formats of `extract check` for programs, and a reader who closes the pipe. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { check, cwd, folder, friday, lastLine, one, report, violates } from './checked.ts'
import { bin, run, write } from './run.ts'

describe('formats', () => {
  const mixed = () =>
    one(
      {
        dates: [friday, { value: '1999', quote: 'Ohio' }],
        todo: { verdicts: [violates], officials: [{ quote: 'judge', name: 'Jo "#" <Lee>' }] },
      },
      { 'b.expected.json': {} },
    )

  it('github: an annotation for each failure, a notice for each known miss that passes', () => {
    const dir = mixed()
    const { stdout, status } = check(dir, '-f', 'github')
    const lines = stdout.trimEnd().split('\n')
    expect(status).toBe(3)
    expect(lines[0]).toBe(
      `::error file=${dir}/a.txt,line=1,title=missed in dates::"Ohio"%0Awanted: value 1999%0Aclosest: Friday = 2017-11-17 (line 1: "Friday")%0Adiffers: place: wanted line 1, found line 1, none at these words%0Adiffers: value: wanted 1999, found 2017-11-17%0Arule: weekday%0Alook: extract why ${dir}/a.txt:1 --date 2017-11-17`,
    )
    expect(lines[1]).toMatch(
      new RegExp(`^::error file=${dir}/b\\.expected\\.json,line=1,title=not checked::no article`),
    )
    expect(lines[2]).toMatch(/^::notice file=.*known miss passes/)
    expect(lines[3]).toBe('2 passed, 2 failed')
    expect(lines).toHaveLength(4)
  })

  it.each([
    [10, 10, 0],
    [11, 9, 2],
    [25, 9, 16],
  ])('github: of %i failures %i alone, %i in one', (failures, alone, rolled) => {
    const dates = Array.from({ length: failures }, (_, index) => ({ value: String(1900 + index), quote: 'Ohio' }))
    const errors = check(one({ dates }), '-f', 'github')
      .stdout.split('\n')
      .filter((line) => line.startsWith('::error'))
    expect(errors.filter((line) => line.startsWith('::error file='))).toHaveLength(alone)
    const [rest] = errors.filter((line) => line.startsWith('::error title='))
    expect(rest?.match(/^::error title=(\d+) more failures::/)?.[1] ?? '0').toBe(String(rolled))
    expect(errors.length).toBeLessThanOrEqual(10)
  })

  it('github: escapes what would end a property or a line, and adds to the summary of the step', () => {
    const dir = folder({
      'a,b:100%.txt': 'Ohio | <b>violates</b> the Clean Air Act.\n::error::x\n',
      'a,b:100%.expected.json': { officials: [{ name: 'x', quote: 'Ohio | <b>violates</b>' }] },
    })
    write(cwd, 'summary.md', 'before\n')
    const { stdout } = run(['check', dir, '-f', 'github'], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') },
    })
    expect(stdout).toContain(`file=${dir}/a%2Cb%3A100%25.txt,line=1,`)
    expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1)
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8')
    expect(summary).toContain('before\n### extract check: 0 passed, 1 failed\n')
    expect(summary).toContain('| officials | 0 | 1 | 0 | - | 0.0% | 0.0% | 0.0% | 0/0 | 0 |')
    expect(summary).toContain('Ohio \\| \\<b\\>violates\\</b\\>')
  })

  it('a summary only where GitHub is told of', () => {
    run(['check', mixed()], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'none.md') } })
    expect(existsSync(join(cwd, 'none.md'))).toBe(false)
    const { status, stderr } = run(['check', mixed(), '-f', 'github'], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: join(cwd, 'gone/x.md') },
    })
    expect(status).toBe(4)
    expect(stderr).toContain('no such folder')
  })

  it('junit: XML that counts and nests as it should', () => {
    const { stdout } = check(mixed(), '-f', 'junit')
    const seen: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = []
    const opened: string[] = []
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          seen.push({ name, attributes })
          opened.push(name)
        },
        onclosetag: (name, implied) => {
          if (name !== 'failure' || !implied) expect(opened.pop()).toBe(name)
        },
      },
      { xmlMode: true },
    )
    parser.end(stdout)
    expect(opened).toEqual([])
    const named = (name: string) => seen.filter((one) => one.name === name)
    expect(named('testsuites')[0]?.attributes).toMatchObject({ tests: '6', failures: '1', errors: '1', skipped: '2' })
    expect(['testsuite', 'testcase', 'failure', 'error', 'skipped'].map((name) => named(name).length)).toEqual([
      2, 6, 1, 1, 2,
    ])
    expect(stdout).toContain('Jo &quot;#&quot; &lt;Lee&gt;')
    expect(
      named('testcase')
        .map(({ attributes }) => attributes.name)
        .join(),
    ).toContain('Jo "#" <Lee>')
  })

  it('tap: a plan, a line for each check, known misses as TODO', () => {
    const lines = check(mixed(), '-f', 'tap').stdout.split('\n')
    expect(lines.slice(0, 2)).toEqual(['TAP version 14', '1..6'])
    const points = lines.filter((line) => /^(?:not )?ok /.test(line))
    expect(points.map((line) => /^((?:not )?ok \d).*?( # TODO .*)?$/.exec(line)?.slice(1).join(''))).toEqual(
      ['ok 1', 'ok 2 # TODO passes now, promote it', 'not ok 3 # TODO known miss', 'ok 4', 'not ok 5', 'not ok 6'].sort(
        (a, b) => Number(/\d/.exec(a)?.[0]) - Number(/\d/.exec(b)?.[0]),
      ),
    )
    expect(points.join('\n')).toContain('Jo "\\#" <Lee>')
    expect(lines.filter((line) => line === '  ---')).toHaveLength(lines.filter((line) => line === '  ...').length)
  })

  it('json: the same counts as the text, and one object', () => {
    const dir = mixed()
    const { passed, failed, todo, todo_passing, exit_code } = report(dir)
    expect([passed, failed, todo, todo_passing, exit_code]).toEqual([2, 2, 1, 1, 3])
    expect(lastLine(check(dir).stdout)).toBe('2 passed, 2 failed')
    expect(check(dir).status).toBe(3)
  })

  it('the answer stays the answer when the reader has seen enough', () => {
    const dir = one({ dates: Array.from({ length: 900 }, () => ({ value: '1999', quote: 'Ohio' })) })
    const shell = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${bin}" check ${dir} | head -n 1; echo "\${PIPESTATUS[0]}"`],
      { cwd, encoding: 'utf8' },
    )
    expect([shell.stdout, shell.stderr]).toEqual([`${dir}/a.txt\n1\n`, ''])
  })
})
