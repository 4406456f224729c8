/** The examples of src/README.md are run, and typed as strictly as they are shown. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(`${root}src/README.md`, 'utf8')
const examples = page
  .split(/^## /m)
  .flatMap((section) =>
    [...section.matchAll(/<!-- run -->\n```ts\n([\s\S]*?)```/g)].map(
      ([, code]) => [section.split('\n', 1)[0] as string, code as string] as const,
    ),
  )

/** A user's project, with the package installed. */
const project = mkdtempSync(join(tmpdir(), 'extract-library-'))
mkdirSync(join(project, 'node_modules/.bin'), { recursive: true })
symlinkSync(root, join(project, 'node_modules/compliance-extract'))
symlinkSync(`${root}node_modules/@types`, join(project, 'node_modules/@types'))
symlinkSync(`${root}bin/extract.js`, join(project, 'node_modules/.bin/extract'))
writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('examples', () => {
  it.each(examples)('%s', async (_title, code) => {
    const wanted = [...code.matchAll(/\/\/ → (.*)/g)].map(([, output]) => output)
    expect(wanted.length).toBeGreaterThan(0)
    const { code: script } = await transform(code, { loader: 'ts' })
    writeFileSync(join(project, 'example.js'), script)
    const { stdout, stderr } = spawnSync(process.execPath, ['example.js'], { cwd: project, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n')).toEqual(wanted)
  })

  it('are there for all that is exported', () => {
    for (const name of ['extract', 'extractFiles', 'loadRules', 'ExtractError'])
      expect(examples.some(([, code]) => new RegExp(`import .*\\b${name}\\b.*from`).test(code))).toBe(true)
  })

  it('have the types that they claim', () => {
    const files = examples.map(([, code], index) => {
      writeFileSync(join(project, `example${index}.ts`), code)
      return `example${index}.ts`
    })
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node']
    const { stdout } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...options, ...files], {
      cwd: project,
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  })
})
