/** README and the pages that it links say only what a run shows: the picture of a terminal is compared with the command's own output. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { extractOptions } from '../../src/cli/options.ts'
import { extract } from '../../src/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pageOf = (file: string): string => readFileSync(root + file, 'utf8')
const readme = pageOf('README.md')

it('shows a real run', () => {
  const [, args, picture] = /```\n\$ extract (\S+)\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout } = spawnSync(process.execPath, ['bin/extract.js', args ?? '', '-f', 'table'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', COLUMNS: '80' },
  })
  expect(stdout).toBe(picture)
})

it('shows a rule as it is', () => {
  const [, id, page] = /```\n\$ extract rules (\S+)\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout } = spawnSync(process.execPath, ['bin/extract.js', 'rules', id ?? ''], { cwd: root, encoding: 'utf8' })
  expect(stdout).toBe(page)
})

it('shows an explanation as it is', () => {
  const [, target, page] = /```\n\$ extract why (\S+)\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout } = spawnSync(process.execPath, ['bin/extract.js', 'why', target ?? ''], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stdout).toBe(page)
})

it('shows rules of your own that hold', () => {
  const own = pageOf('src/user-rules/README.md')
  const [, rules = ''] = /<!-- own rules -->\n```json\n([\s\S]*?)```/.exec(own) ?? []
  const [, args = '', page] = /```\n\$ extract (rules --test .*)\n([\s\S]*?)```/.exec(own) ?? []
  const folder = mkdtempSync(join(tmpdir(), 'extract-readme-'))
  try {
    writeFileSync(join(folder, 'mine.json'), rules)
    const { stdout } = spawnSync(process.execPath, [`${root}bin/extract.js`, ...args.split(' ')], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '' },
    })
    expect(stdout).toBe(page)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('shows what the library returns', () => {
  const { verdicts } = extract('Chicago may violate 8 U.S.C. 1373, the Justice Department said.', {
    date: '2017-11-17',
  })
  expect(readme).toContain(`verdicts[0]?.status // '${verdicts[0]?.status}'`)
  expect(readme).toContain(`verdicts[0]?.source.name // '${verdicts[0]?.source.name}'`)
})

it('shows expected results that hold', () => {
  const block = /# Check[\s\S]*?```jsonc\n([\s\S]*?)```/.exec(pageOf('src/check/README.md'))?.[1] ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'extract-readme-'))
  try {
    copyFileSync(`${root}fixtures/wire-detainers/article.txt`, join(folder, 'article.txt'))
    writeFileSync(join(folder, 'expected.json'), block.replace(/ +\/\/.*$/gm, ''))
    const { stdout } = spawnSync(process.execPath, [`${root}bin/extract.js`, 'check', folder], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '' },
    })
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('6 passed, 0 failed')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('shows a record as it is, cut short where it says so', () => {
  const block = /## The record[\s\S]*?```jsonc\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const shown: unknown = JSON.parse(block.replaceAll('/* … */', '"…"'))
  const { stdout } = spawnSync(
    process.execPath,
    ['bin/extract.js', 'fixtures/wire-detainers/article.txt', '-f', 'ndjson'],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } },
  )
  const record = JSON.parse(stdout)
  expect(shown).toMatchObject({ schema_version: record.schema_version })
  expect(differences(shown, record)).toEqual([])
})

it('names the options that no configuration holds', () => {
  const told = [readme, pageOf('src/cli/README.md')].map((page) =>
    [...(/Every option [\s\S]*?\.\s/.exec(page)?.[0].matchAll(/`(--[a-z-]+)`/g) ?? [])].map(([, flag]) => flag),
  )
  const once = extractOptions.filter(({ once }) => once).map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0])
  expect(told).toEqual([once, once])
})

/** Where what is shown is not what there is: "…" at a text's end stands for the rest of it, in a list for other rows. */
function differences(shown: unknown, real: unknown, at = ''): readonly string[] {
  if (Array.isArray(shown)) {
    if (!Array.isArray(real)) return [at]
    const rows = shown.filter((row) => row !== '…')
    if (rows.length === shown.length)
      return rows.length === real.length ? rows.flatMap((row, i) => differences(row, real[i], `${at}[${i}]`)) : [at]
    const missing = rows.flatMap((row, i) => {
      const nearest = real.map((one) => differences(row, one, `${at}[${i}]`)).sort((a, b) => a.length - b.length)[0]
      return nearest ?? [`${at}[${i}]`]
    })
    return rows.length < real.length ? missing : [`${at}: nothing is left out`]
  }
  if (shown !== null && typeof shown === 'object') {
    if (real === null || typeof real !== 'object') return [at]
    const keys = new Set([...Object.keys(shown), ...Object.keys(real)])
    const of = (row: object, key: string): unknown => new Map(Object.entries(row)).get(key)
    return [...keys].flatMap((key) => differences(of(shown, key), of(real, key), `${at}.${key}`))
  }
  if (
    typeof shown === 'string' &&
    shown.endsWith('…') &&
    typeof real === 'string' &&
    real.startsWith(shown.slice(0, -1))
  )
    return []
  return shown === real ? [] : [at]
}
