/** What the package needs at run time: few packages, one version each, told of in the README; and no way to run or load other code. */
import type { SpawnSyncReturns } from 'node:child_process'
import { readFileSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder, write } from '../cli/run.ts'

const root = new URL('../../', import.meta.url).pathname
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> }

describe('packages', () => {
  const readme = read('README.md')
  it.each(Object.entries(dependencies))('%s is pinned and told of', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(readme).toContain(`\`${name}\`: `)
  })

  it('none is imported that is not among them', () => {
    const imported = fastGlob
      .sync('src/**/*.ts', { cwd: root, ignore: ['src/build/**'] })
      .flatMap((path) =>
        [...read(path).matchAll(/(?:from|import)\s*\(?\s*'([a-z@][\w./@-]*)'/g)].map((match) => match[1] ?? ''),
      )
      .filter((name) => !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      )
    // Two are built into files of dist/: the report's map and the page's unpacking.
    expect([...new Set(imported)].filter((name) => dependencies[name] === undefined).sort()).toEqual([
      'd3-geo',
      'fflate',
    ])
  })
})

describe('the code that runs', () => {
  const sources = fastGlob.sync(['src/**/*.ts', 'bin/*.js'], {
    cwd: root,
    // The one file that loads by a name it is handed hands on names of dist/ that its callers, beside it, spell out.
    ignore: ['src/build/**', 'src/playground/**', 'src/launch/compiled-script.ts'],
  })
  it('what starts the command names what it loads', () => {
    const launchers = fastGlob.sync('src/launch/*.ts', { cwd: root, ignore: ['**/compiled-script.ts'] })
    expect(launchers.length).toBeGreaterThan(2)
    const loaded = launchers.flatMap((path) => [...read(path).matchAll(/\b(?:load|compile)\((join\([^)]*\)|[^)]*)/g)])
    expect(new Set(loaded.map(([, given]) => given))).toEqual(
      new Set(["__dirname, 'command.cjs'", "join(__dirname, 'command.cjs')"]),
    )
  })
  const makesCode = /\beval\s*\(|\bnew Function\b|(?<![\w.])Function\s*\(/
  it.each([
    ['makes no code of text', makesCode],
    ['loads nothing that it does not name', /\bimport\s*\(\s*[^'\s)]|\brequire\s*\(\s*[^'\s)]|createRequire|node:vm\b/],
    ['starts no program', /child_process|node:cluster/],
    [
      'speaks to no network',
      /node:(?:net|http|https|http2|tls|dns|dgram)\b|\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
    ],
  ])('%s', (_, pattern) => {
    expect(sources.length).toBeGreaterThan(200)
    expect(sources.filter((path) => pattern.test(read(path)))).toEqual([])
  })

  it('makes none of text as it is built either, where Node forbids it', () => {
    const built = fastGlob.sync('dist/*.{js,cjs}', { cwd: root })
    expect(built).toContain('dist/command.cjs')
    expect(built.filter((path) => makesCode.test(read(path)))).toEqual([])

    const cwd = temporaryFolder()
    const story = 'Ohio violates 8 U.S.C. 1373, a judge ruled Thursday.\n'
    write(cwd, 'a.txt', story)
    write(cwd, 'a.expected.json', '{ "verdicts": [{ "quote": "violates", "status": "non_compliant" }] }')
    write(cwd, 'b.txt', story)
    write(cwd, 'b.expected.json', '{}')
    write(cwd, 'check.json', '{ "minimums": { "verdicts": { "recall": 1 } } }')
    write(cwd, 'extract.config.json', '{ "own_rules": ["rules.json"] }')
    write(cwd, 'rules.json', '{ "operators": [] }')
    const strict = { cwd, env: { NODE_OPTIONS: '--disallow-code-generation-from-strings' } }
    const outcome = ({ stderr, status }: SpawnSyncReturns<string>) => [stderr, status]
    const records = run(['a.txt', 'b.txt', '--jobs', '2'], strict)
    expect(outcome(records)).toEqual(['', 0])
    const converted = run(['convert', '-', '-f', 'csv'], { ...strict, input: records.stdout })
    expect([...outcome(converted), converted.stdout.match(/non_compliant/g)?.length]).toEqual(['', 0, 2])
    expect(outcome(run(['check', '.'], strict))).toEqual(['', 0])
  })
})
