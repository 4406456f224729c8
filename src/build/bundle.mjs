// Builds dist/: the library and the command as ES modules (shared chunks split, so that a run loads only what it needs),
// the type declarations, and the data files that are read at run time.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
process.chdir(root)
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist', { recursive: true })

await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  outdir: 'dist',
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
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
execFileSync(process.execPath, [tsc, '-p', 'src/build/tsconfig.types.json'], { stdio: 'inherit' })
copyFileSync('src/output/record.schema.json', 'dist/record.schema.json')
mkdirSync('dist/generated')
copyFileSync('src/data/generated/gazetteer.txt', 'dist/generated/gazetteer.txt')
copyFileSync('src/check/expected.schema.json', 'dist/expected.schema.json')
