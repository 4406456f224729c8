// Bundles the HTML report's script and style, which each report carries in itself.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Writes report.js and report.css. Throws if either holds text that would end the element it is to stand in. */
export async function bundleReport(folder) {
  const { metafile } = await build({
    entryPoints: { report: 'src/output/html/client/main.ts' },
    outdir: folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  await build({
    entryPoints: { report: 'src/output/html/client/report.css' },
    outdir: folder,
    bundle: true,
    minify: true,
    logLevel: 'warning',
  })
  const script = join(folder, 'report.js')
  writeFileSync(script, `/*\n${licencesOf(metafile).join('\n\n')}\n*/\n${readFileSync(script, 'utf8')}`)
  for (const [name, end] of [
    [script, /<\/script|<!--/i],
    [join(folder, 'report.css'), /<\/style|<!--/i],
  ])
    if (end.test(readFileSync(name, 'utf8'))) throw new Error(`${name} holds text that would end its element`)
}

/** Of the packages whose code is in it: their licences want to be carried along. */
function licencesOf({ outputs }) {
  const parts = Object.entries(Object.values(outputs)[0].inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const packages = parts.flatMap(([name]) => /node_modules\/([^/]+)/.exec(name)?.[1] ?? [])
  const licences = [...new Set(packages)].map(
    (name) => `${name}\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}`,
  )
  return ['compliance-extract, MIT', ...licences]
}
