// Bundles the HTML report's script and style, which each report carries in itself.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundlePage } from './bundle-page.mjs'

/** Writes report.js and report.css. */
export async function bundleReport(folder) {
  const { script, style } = await bundlePage('src/output/html/client/main.ts', 'src/output/html/client/report.css')
  writeFileSync(join(folder, 'report.js'), script)
  writeFileSync(join(folder, 'report.css'), style)
}
