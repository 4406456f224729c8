// Bundles a benchmark with the sources it measures and runs it: node test/bench/run.mjs [stages [ARTICLES.ndjson]]
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const name = process.argv[2] ?? 'stages'
// Inside the tree, so that packages are found; where tools keep what may be thrown away.
const out = `${root}node_modules/.cache/bench/${name}.mjs`
mkdirSync(`${root}node_modules/.cache/bench/generated`, { recursive: true })
// The bundle looks for its data beside itself.
copyFileSync(`${root}src/data/generated/gazetteer.txt`, `${root}node_modules/.cache/bench/generated/gazetteer.txt`)
await build({
  entryPoints: [`${root}test/bench/${name}.ts`],
  outfile: out,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, [out, ...process.argv.slice(3)], {
  stdio: 'inherit',
  env: { ...process.env, FIXTURES: `${root}fixtures/` },
})
rmSync(out)
process.exitCode = status ?? 1
