/** A build is whole or not there. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { compile, keptName } from '../../src/launch/compiled-script.ts'
import { tune, tuneForThreads } from '../../src/launch/tune.ts'
import type { ArticleRecord } from '../../src/record.generated.ts'
import { temporaryFolder } from '../cli/run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

it('a build that fails leaves the last one, and nothing else', () => {
  const folder = temporaryFolder()
  cpSync(join(root, 'src/build'), join(folder, 'src/build'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'src/index.ts'), 'this is no TypeScript')
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/launch.cjs'), 'the last one')
  const { status } = spawnSync(process.execPath, ['src/build/bundle.mjs'], { cwd: folder })
  expect(status).not.toBe(0)
  expect(readFileSync(join(folder, 'dist/launch.cjs'), 'utf8')).toBe('the last one')
  expect(readdirSync(folder).sort()).toEqual(['dist', 'node_modules', 'package.json', 'src'])
})

it('keeps the answers that are given without loading the command', () => {
  for (const name of ['help', 'version']) {
    const asked = (script: string) =>
      spawnSync(process.execPath, [join(root, script), `--${name}`], { encoding: 'utf8' }).stdout
    expect(asked('bin/extract.js')).toBe(asked('dist/launch.cjs'))
    expect(asked('bin/extract.js')).not.toBe('')
  }
})

it('keeps what this Node compiled of the command, for itself and for threads, and that is used', () => {
  const command = join(root, 'dist/command.cjs')
  for (const start of [tune, tuneForThreads]) {
    start()
    expect(compile(command, readFileSync(keptName(command))).script.cachedDataRejected, start.name).toBe(false)
  }
})

it('runs as well on a Node that it kept nothing for, also in threads', () => {
  const folder = temporaryFolder()
  for (const part of ['bin', 'dist']) cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const name of readdirSync(join(folder, 'dist'))) if (name.endsWith('.cache')) rmSync(join(folder, 'dist', name))
  const articles = ['wire-detainers', 'column-crlf'].map((name) => join(root, 'fixtures', name, 'article.txt'))
  const outputOf = (script: string, jobs: string) =>
    spawnSync(process.execPath, [script, '--jobs', jobs, ...articles], { encoding: 'utf8' }).stdout
  const expected = outputOf(join(root, 'bin/extract.js'), '1')
  expect(expected).toContain('"verdicts"')
  for (const jobs of ['1', '2']) expect(outputOf(join(folder, 'bin/extract.js'), jobs)).toBe(expected)
})

it('is ASCII, and finds what is not', () => {
  expect(readFileSync(join(root, 'dist/command.cjs'), 'latin1')).not.toMatch(/[^\0-\x7f]/)
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin/extract.js'), '-'], {
    input: 'Cañon City, Colo., broke 18 U.S.C. §§ 1343 and 1346 (½ a year ago), Mayor José Núñez said.',
    encoding: 'utf8',
  })
  const { citations, officials } = JSON.parse(stdout) as ArticleRecord
  expect(citations.map(({ normalized }) => normalized)).toEqual(['18 U.S.C. § 1343', '18 U.S.C. § 1346'])
  expect(officials.map(({ name }) => name)).toEqual(['José Núñez'])
})
