/** A folder as brat wants it: NAME.txt and NAME.ann for each article, and annotation.conf. Whole, or not there. */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ExtractError, messages } from '../errors.ts'
import { bratAnnotations, bratConfiguration } from '../output/exchange/brat.ts'
import type { Formatter } from '../output/format.ts'
import { makeDraft } from './draft.ts'
import type { Sink } from './sink.ts'

/** The pair that an output is made of: the formatter writes files, the sink moves the folder to its place at the end. */
export function bratFolder(named: string): { readonly formatter: Formatter; readonly sink: Sink } {
  const path = resolve(named)
  if (existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0))
    throw new ExtractError('output', messages.fullFolder(named))
  const attempt = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      if (error instanceof ExtractError) throw error
      throw new ExtractError('output', messages.cannotWrite(named, (error as NodeJS.ErrnoException).code ?? 'unknown'))
    }
  }
  const { path: draft, clean } = attempt(() => makeDraft(path))
  const put = (name: string, text: string) => writeFileSync(join(draft, name), text)
  attempt(() => {
    mkdirSync(draft)
    put('annotation.conf', bratConfiguration)
  })
  const names = new Map<string, number>()
  return {
    formatter: {
      start: () => '',
      record: (record, text) => {
        if (text === null) throw new ExtractError('usage', messages.needsText(record.article.path ?? 'text', 'brat'))
        const name = freeName(record.article.path ?? 'text', names)
        attempt(() => {
          put(`${name}.txt`, text)
          put(`${name}.ann`, bratAnnotations(record, text))
        })
        return ''
      },
      end: () => '',
    },
    sink: {
      write: async () => {},
      finish: async () => {
        try {
          attempt(() => renameSync(draft, path))
        } finally {
          clean()
        }
      },
      abandon: clean,
    },
  }
}

/** "news/a b.txt" is "news-a_b": brat takes letters, digits and a few marks; a second of that name gets a number. */
function freeName(path: string, taken: Map<string, number>): string {
  const plain =
    path
      .replace(/\.gz$/i, '')
      .replace(/\.(?:txt|md|html?|json|jsonl|ndjson)(?=#|$)/i, '')
      .replace(/^[./\\]+/, '')
      .replace(/[/\\#]+/g, '-')
      .replace(/[^A-Za-z0-9._-]/g, '_')
      .replace(/^[.-]+/, '')
      .slice(0, 120) || 'article'
  let name = plain
  // Counted on from the last of that name: a million records may share an id.
  let number = taken.get(plain.toLowerCase()) ?? 1
  while (taken.has(name.toLowerCase())) name = `${plain}-${++number}`
  taken.set(plain.toLowerCase(), number)
  taken.set(name.toLowerCase(), 1)
  return name
}
