/** A build is whole or not there. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../cli/run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

it('a build that fails leaves the last one, and nothing else', () => {
  const folder = temporaryFolder()
  cpSync(join(root, 'src/build'), join(folder, 'src/build'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  mkdirSync(join(folder, 'src/cli'))
  writeFileSync(join(folder, 'src/index.ts'), 'this is no TypeScript')
  writeFileSync(join(folder, 'src/cli/main.ts'), 'export {}')
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/cli.js'), 'the last one')
  const { status } = spawnSync(process.execPath, ['src/build/bundle.mjs'], { cwd: folder })
  expect(status).not.toBe(0)
  expect(readFileSync(join(folder, 'dist/cli.js'), 'utf8')).toBe('the last one')
  expect(readdirSync(folder).sort()).toEqual(['dist', 'node_modules', 'package.json', 'src'])
})

it('keeps the answers that are given without loading the command', () => {
  for (const name of ['help', 'version']) {
    const asked = (script: string) =>
      spawnSync(process.execPath, [join(root, script), `--${name}`], { encoding: 'utf8' }).stdout
    expect(asked('bin/extract.js')).toBe(asked('dist/cli.js'))
    expect(asked('bin/extract.js')).not.toBe('')
  }
})
