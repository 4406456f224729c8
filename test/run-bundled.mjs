// Bundles a script with the sources that it measures and runs it: node test/run-bundled.mjs test/bench/stages.ts [ARGUMENTS]
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const [script = '', ...rest] = process.argv.slice(2)
// Inside the tree, so that packages are found; where tools keep what may be thrown away.
const cache = `${root}node_modules/.cache/run-bundled`
const out = `${cache}/${basename(script, '.ts')}.mjs`
mkdirSync(`${cache}/generated`, { recursive: true })
// The bundle looks for its data beside itself.
copyFileSync(`${root}src/data/generated/gazetteer.txt`, `${cache}/generated/gazetteer.txt`)
await build({
  entryPoints: [`${root}${script}`],
  outfile: out,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, [out, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, FIXTURES: `${root}fixtures/`, ROOT: root },
})
// The same script may run twice at a time.
rmSync(out, { force: true })
process.exitCode = status ?? 1
