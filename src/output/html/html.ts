/** The HTML report: one file that opens from the disk, asks nothing of the network and runs nothing but its own script. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Formatter } from '../format.ts'
import { dataElement } from './embed.ts'
import { pageEnd, pageStart } from './page.ts'

/** Bundled from `client/` by `src/build/bundle.mjs`, beside the code that is running. */
const part = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing may be loaded, sent or framed; one script and one style may run, known by their hashes; no text may become markup. */
function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** Articles are embedded as they come; the browser draws them, an article's text only when it is opened. */
export function htmlFormatter(): Formatter {
  const script = part('./report.js')
  const style = part('./report.css')
  return {
    start: () => pageStart(policyFor(script, style), style),
    record: (record, text) => dataElement('record', record) + dataElement('text', text),
    end: () => pageEnd(script),
  }
}
