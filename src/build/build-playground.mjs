// Builds dist/playground.html: one page that reads an article where it is opened, without a server or a network.
// usage: npm run playground
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inlineGazetteer } from './bundle-browser.mjs'
import { bundlePage } from './bundle-page.mjs'

process.chdir(fileURLToPath(new URL('../../', import.meta.url)))
const { script, style } = await bundlePage('src/playground/main.ts', 'src/playground/playground.css', [inlineGazetteer])
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
// Nothing may be loaded, sent or framed; one script and one style may run; no text may become markup.
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')
const parts = { policy, style, script }
const page = readFileSync('src/playground/page.html', 'utf8').replace(
  /\/\* (policy|style|script) \*\//g,
  (_, name) => parts[name],
)
if (!existsSync('dist')) mkdirSync('dist')
const draft = `dist/.playground-${process.pid}.html`
writeFileSync(draft, page)
renameSync(draft, 'dist/playground.html')
console.log(`dist/playground.html, ${(page.length / 1e6).toFixed(1)} MB`)
