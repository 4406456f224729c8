/** The library where there is no Node: bundled as a user would, it finds the same in a browser without a network. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { chromiumPath, openPage } from '../browser.ts'
import { temporaryFolder } from '../cli/run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = temporaryFolder()

/** A script for browsers that uses the package by its name. Rejects if anything of Node is reachable. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, 'test') },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

const articles = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(root, 'fixtures', name), 'utf8'))

it('leaves out what reads files', async () => {
  await expect(bundle("import { extractFiles } from 'compliance-extract'; extractFiles()")).rejects.toThrow(
    'No matching export in "dist/browser.js" for import "extractFiles"',
  )
  // The entry for Node is the near miss.
  await expect(bundle(`import ${JSON.stringify(join(root, 'src/pipeline.ts'))}`)).rejects.toThrow('node:fs')
})

describe.skipIf(chromiumPath === null)('in a browser', () => {
  it.each(['compliance-extract', 'compliance-extract/browser'])('reads what Node reads, by %s', async (name) => {
    const script = await bundle(`
      import { extract } from ${JSON.stringify(name)}
      Object.assign(window, { extract })
      document.documentElement.dataset.ready = ''`)
    const file = join(folder, 'page.html')
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><title>t</title><script>${script}</script>`)
    const { page, faults } = await openPage(file)
    const options = { date: '2019-03-14', home: 'CO' }
    const read = (texts: readonly string[]): Promise<unknown> =>
      page.evaluate(`(${JSON.stringify(texts)}).map((text) => extract(text, ${JSON.stringify(options)}))`)
    const texts = [
      ...articles,
      'La Cañada Flintridge, Calif., violates 8 U.S.C. 1373, Mayor Ann Lee said. 😀 It does.',
      '',
    ]
    expect(texts.length).toBeGreaterThan(10)
    expect(await read(texts)).toEqual(texts.map((text) => extract(text, options)))
    expect(faults).toEqual([])
  })
})
