/** `extract rules` and `extract schema`: what the tool goes by, told to people and programs. */
import { spawnSync } from 'node:child_process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { rulesOptions } from '../../src/cli/options.ts'
import { families } from '../../src/rules/families.ts'
import { bin, run, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const rules = (...args: readonly string[]) => run(['rules', ...args], { cwd })
const all = families.flatMap(({ name, rules: rows }) => rows.map((row) => ({ kind: name, row })))

describe('the list', () => {
  it('has every rule of every kind, one line each in a pipe', () => {
    const { stdout, stderr, status } = rules()
    expect([stderr, status]).toEqual(['', 0])
    const [head, ...lines] = stdout.trimEnd().split('\n')
    expect(head).toMatch(/^id +kind +about$/)
    expect(lines.map((line) => line.split(/ {2,}/, 2).join(' '))).toEqual(
      all.map(({ kind, row }) => `${row.id} ${kind}`),
    )
  })

  it('of one kind; the kinds of the help are those there are', () => {
    expect(rulesOptions.find(({ flags }) => flags.startsWith('--kind'))?.choices).toEqual(
      families.map(({ name }) => name),
    )
    const kinds = rules('--kind', 'person').stdout.trimEnd().split('\n').slice(1)
    expect(kinds).toHaveLength(all.filter(({ kind }) => kind === 'person').length)
  })

  it('as JSON with everything, as Markdown with nothing that is markup', () => {
    const rows = JSON.parse(rules('-f', 'json').stdout) as unknown[]
    expect(rows).toHaveLength(all.length)
    const [first] = all
    expect(rows[0]).toEqual({
      id: first?.row.id,
      kind: first?.kind,
      about: first?.row.about,
      source: first?.row.source,
      examples: first?.row.examples,
      near_misses: first?.row.near_misses,
    })
    const lines = rules('-f', 'markdown').stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(all.length + 2)
    for (const line of lines) expect(line.match(/(?<!\\)\|/g), line).toHaveLength(4)
  })

  it('a reader who has seen enough is no error', () => {
    const shell = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${bin}" rules | head -n 1; echo "\${PIPESTATUS[0]}"`],
      { cwd, encoding: 'utf8' },
    )
    expect(shell.stdout.trim().split('\n')[1]).toBe('0')
    expect(shell.stderr).toBe('')
  })
})

describe('one rule', () => {
  it('with source, examples and near misses', () => {
    expect(rules('cue.comply').stdout).toMatch(
      /^cue\.comply {2}\(verdict\)\n[\s\S]*\nSource\n[\s\S]*\nFinds\n[\s\S]*"complies with" = compliant\n[\s\S]*\nIs silent in\n/,
    )
    expect(rules('cue.comply', '-f', 'markdown').stdout).toMatch(/^## cue\.comply \(verdict\)\n/)
    expect(JSON.parse(rules('cue.comply', '-f', 'json').stdout)).toMatchObject([{ id: 'cue.comply', kind: 'verdict' }])
  })

  it('of each kind that has one of this name', () => {
    expect(rules('state-code').stdout.match(/^state-code .*$/gm)).toEqual([
      'state-code  (citation)',
      'state-code  (place)',
    ])
    expect(rules('state-code', '--kind', 'place').stdout).not.toContain('(citation)')
  })

  it.each([
    [['uscabbreviated'], 'uscabbreviated: no such rule. Did you mean usc-abbreviated?'],
    [['weekdya'], 'weekdya: no such rule. Did you mean weekday?'],
    [['xyzzy-plugh'], 'xyzzy-plugh: no such rule. All of them: extract rules'],
    [
      ['cue.comply', '--kind', 'date'],
      'cue.comply: a rule of the kind verdict, not date. Try: extract rules cue.comply',
    ],
    [
      ['--kind', 'law'],
      "option '--kind <kind>' argument 'law' is invalid. Allowed choices are citation, date, place, person, verdict.",
    ],
  ])('%j is wrong usage', (args, message) => {
    expect(rules(...args)).toMatchObject({ stdout: '', stderr: `extract: ${message}\n`, status: 2 })
  })
})

describe('schemas', () => {
  const schema = (...args: readonly string[]) => run(['schema', ...args], { cwd })
  it.each([
    [[], 'ArticleRecord'],
    [['record'], 'ArticleRecord'],
    [['expected'], 'Expected'],
    [['check'], 'CheckConfig'],
    [['rules'], 'RulesFile'],
  ])('%j', (args, title) => {
    const value = JSON.parse(schema(...args).stdout) as Record<string, unknown>
    expect(value.title).toBe(title)
    expect(() => new Ajv2020({ strict: false }).compile(value)).not.toThrow()
  })

  it('of another name is wrong usage', () => {
    expect(schema('recrod')).toMatchObject({ stdout: '', status: 2 })
  })
})

it.each(['rules', 'schema', 'diff', 'convert', 'check', 'why'])('the help of %s starts with examples', (command) => {
  expect(run([command, '--help'], { cwd }).stdout.indexOf('Examples:')).toBe(0)
})
