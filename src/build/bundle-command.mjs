// Bundles the command into one script with nearly all that it needs, and keeps what V8 makes of it.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import fastGlob from 'fast-glob'
import { licenceComment } from './licences.mjs'

const common = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
}

/** Writes command.cjs, which is the command, and launch.cjs and worker.cjs, which load it. */
export async function bundleCommand(folder) {
  await build({
    ...common,
    entryPoints: { launch: 'src/launch/launch.ts', worker: 'src/launch/worker.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
  })
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: ['src/cli/command.ts'],
    outfile: join(folder, 'command.cjs'),
    // Large and seldom needed, or files of their own for threads.
    external: ['compromise', 'iconv-lite', 'piscina'],
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'fileUrl' },
    banner: { js: "const fileUrl = require('node:url').pathToFileURL(__filename).href" },
    metafile: true,
    write: false,
  })
  for (const { path, text } of outputFiles) writeFileSync(path, path.endsWith('.cjs') ? inAscii(text) : text)
  writeFileSync(join(folder, 'command.licences.txt'), licenceComment(metafile))
}

/**
 * Escapes what esbuild leaves as it is: letters in regular expressions and in the raw templates that these are made of, which
 * mean the same with an escape. ASCII is decoded in a third of the time.
 */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Writes what V8 makes of the command in reading articles, alone and as a thread, for the Node that runs the build; needs the whole folder. */
export async function keepCompiled(folder) {
  const maker = join(folder, 'keep-compiled.cjs')
  await build({ ...common, sourcemap: false, entryPoints: ['src/launch/keep-compiled.ts'], outfile: maker })
  const articles = fastGlob.sync('fixtures/*/article.*')
  for (const place of ['main', 'thread'])
    execFileSync(process.execPath, [maker, place, ...articles], { stdio: ['ignore', 'ignore', 'inherit'] })
  rmSync(maker)
}
