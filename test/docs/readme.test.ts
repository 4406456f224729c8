/** README and the pages that it links say only what a run shows: the picture of a terminal is compared with the command's own output. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
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
