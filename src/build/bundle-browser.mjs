// Bundles `extract` for where there is no Node: one file, with the gazetteer in it.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { browsers } from './bundle-page.mjs'
import { licenceComment } from './licences.mjs'

/** Takes the gazetteer from the script instead of from the disk. */
export const inlineGazetteer = {
  name: 'inline-gazetteer',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /\/gazetteer-text\.ts$/ }, ({ resolveDir, importer }) =>
      resolve('./gazetteer-inline.ts', { kind: 'import-statement', resolveDir, importer }),
    )
    onLoad({ filter: /\/gazetteer\.txt$/ }, ({ path }) => ({
      contents: gzipSync(readFileSync(path), { level: 9 }),
      loader: 'binary',
    }))
  },
}

/** Writes the library for browsers, as an ES module. Fails if anything of Node is reachable from it. */
export async function bundleBrowser(file) {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/browser.ts'],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: browsers,
    minify: true,
    legalComments: 'none',
    plugins: [inlineGazetteer],
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  writeFileSync(file, licenceComment(metafile) + outputFiles[0].text)
}
