/** What the package needs at run time: few packages, one version each, told of in the README; and no way to run or load other code. */
import { readFileSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { describe, expect, it } from 'vitest'

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
    ignore: ['src/build/**', 'src/playground/**'],
  })
  it.each([
    ['makes no code of text', /\beval\s*\(|\bnew Function\b|(?<![\w.])Function\s*\(|node:vm\b/],
    ['loads nothing that it does not name', /\bimport\s*\(\s*[^'\s)]|\brequire\s*\(|createRequire/],
    ['starts no program', /child_process|node:cluster/],
    [
      'speaks to no network',
      /node:(?:net|http|https|http2|tls|dns|dgram)\b|\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
    ],
  ])('%s', (_, pattern) => {
    expect(sources.length).toBeGreaterThan(200)
    expect(sources.filter((path) => pattern.test(read(path)))).toEqual([])
  })
})
