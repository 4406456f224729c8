// Builds dist/: the library as ES modules (shared chunks split, so that a program loads only what it needs), the command as one
// script, the library for browsers, what reports carry, the type declarations, and the data files that are read at run time. All
// is built in a folder beside dist/, which takes its place when it is whole: a build that fails leaves the last one that did not.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleBrowser } from './bundle-browser.mjs'
import { bundleCommand, keepCompiled } from './bundle-command.mjs'
import { bundleReport } from './bundle-report.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
process.chdir(root)
const draft = mkdtempSync('dist-')
// Also where the build fails: an error that nobody catches still ends the process this way.
process.on('exit', () => rmSync(draft, { recursive: true, force: true }))

await build({
  entryPoints: { index: 'src/index.ts' },
  outdir: draft,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
})
await bundleCommand(draft)
await bundleReport(draft)
await bundleBrowser(join(draft, 'browser.js'))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
execFileSync(process.execPath, [tsc, '-p', 'src/build/tsconfig.types.json', '--outDir', join(draft, 'types')], {
  stdio: 'inherit',
})
copyFileSync('src/output/record.schema.json', join(draft, 'record.schema.json'))
mkdirSync(join(draft, 'generated'))
copyFileSync('src/data/generated/gazetteer.txt', join(draft, 'generated/gazetteer.txt'))
copyFileSync('src/check/expected.schema.json', join(draft, 'expected.schema.json'))
copyFileSync('src/user-rules/rules.schema.json', join(draft, 'rules.schema.json'))
// Made of the options, which the command knows.
const configSchema = execFileSync(process.execPath, [join(draft, 'launch.cjs'), 'schema', 'config'])
writeFileSync(join(draft, 'config.schema.json'), configSchema)
// What bin/extract.js answers without loading the command; as wide as in a pipe.
for (const name of ['version', 'help'])
  writeFileSync(join(draft, `${name}.txt`), execFileSync(process.execPath, [join(draft, 'launch.cjs'), `--${name}`]))
await keepCompiled(draft)

chmodSync(draft, 0o755)
const last = `${draft}-last`
if (existsSync('dist')) renameSync('dist', last)
renameSync(draft, 'dist')
rmSync(last, { recursive: true, force: true })
