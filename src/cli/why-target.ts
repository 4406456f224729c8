/** `FILE[:LINE]`: which article, and which line of it. */
import { existsSync, statSync } from 'node:fs'
import { ExtractError, messages } from '../errors.ts'

/** What `extract why` is asked about. */
export interface WhyTarget {
  /** "-": standard input. */
  readonly file: string
  /** Id or line of a record in a file of records, as results name it behind "#"; null: not named. */
  readonly record: string | null
  /** 1-based; null: the whole article. */
  readonly line: number | null
}

/**
 * Reads the argument. A file of that very name comes first, so that a name may hold a colon or "#".
 *
 * Errors: an `ExtractError` with code `input` for a file that is not there or a folder.
 *
 * @example readWhyTarget('news/a.txt:3') // { file: 'news/a.txt', record: null, line: 3 }
 * @example readWhyTarget('dump.ndjson#42:3') // { file: 'dump.ndjson', record: '42', line: 3 }
 */
export function readWhyTarget(word: string): WhyTarget {
  const [, before, digits] = /^(.+):(\d{1,9})$/s.exec(word) ?? []
  const line = digits === undefined ? null : Number(digits)
  if (isFile(word)) return { file: word, record: null, line: null }
  const name = before ?? word
  if (name === '-' || isFile(name)) return { file: name, record: null, line }
  const hash = name.indexOf('#')
  const file = hash > 0 ? name.slice(0, hash) : name
  const record = hash > 0 ? name.slice(hash + 1) : null
  // "-:3" would be an option; results call it stdin.
  if (file === 'stdin') return { file: '-', record, line }
  if (record !== null && isFile(file)) return { file, record, line }
  throw new ExtractError('input', messages.missingToWhy(name))
}

function isFile(path: string): boolean {
  if (!existsSync(path)) return false
  if (statSync(path).isDirectory()) throw new ExtractError('input', messages.folderToWhy(path))
  return true
}
