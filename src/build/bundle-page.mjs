// Bundles a script and a style that are to stand in a page itself.
import { build } from 'esbuild'
import { licenceComment } from './licences.mjs'

/** Both as text. Throws if either holds text that would end the element it is to stand in. */
export async function bundlePage(scriptFile, styleFile, plugins = []) {
  const common = { bundle: true, minify: true, metafile: true, write: false, outdir: 'out', logLevel: 'warning' }
  const code = await build({
    ...common,
    entryPoints: [scriptFile],
    format: 'iife',
    platform: 'browser',
    target: browsers,
    legalComments: 'none',
    plugins,
  })
  const look = await build({ ...common, entryPoints: [styleFile], target: browsers })
  const script = licenceComment(code.metafile) + code.outputFiles[0].text
  const style = look.outputFiles[0].text
  if (/<\/script|<!--/i.test(script)) throw new Error(`${scriptFile} holds text that would end its element`)
  if (/<\/style|<!--/i.test(style)) throw new Error(`${styleFile} holds text that would end its element`)
  return { script, style }
}

/** All that these can do may be used: of early 2023, what old machines still run. */
export const browsers = ['chrome109', 'firefox115', 'safari16.4']
