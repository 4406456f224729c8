/** One record out of a result file: is it one, and of this version of the schema? */
import { positionOf, readLineStarts } from '../article/positions.ts'
import { ExtractError, messages } from '../errors.ts'
import schema from '../output/record.schema.json' with { type: 'json' }
import type { ArticleRecord } from '../record.generated.ts'
import { faultOfJson, shapeChecker } from '../schema/check-shape.ts'
import { type JsonNode, nodeAt, readJsonTree } from '../schema/json-tree.ts'
import { validateRecord } from '../schema/validators/record.generated.ts'
import type { ResultRow } from './read-results.ts'

/** Reads the records of one file. What is wrong with one is its row; what is wrong with all is thrown as an `ExtractError`. */
export interface RecordReader {
  /** The text of one record that begins in `line` of the file. */
  readonly read: (text: string, path: string, line: number) => ResultRow
  /** The text of a whole JSON list. */
  readonly readList: (text: string, path: string) => Generator<ResultRow>
}

/** The longest line or list, in bytes: what one string of Node can hold. */
export const LONGEST = 500_000_000

/** So many faults in a row at the beginning of a file are told; then it is given up. */
const MOST_FAULTS = 3

/** How a line of a record, counted from 1, is named in its file; asked only where there is a fault. */
type Place = (lineOfRecord: number) => string

const version = schema.properties.schema_version.const

export function recordReader(): RecordReader {
  const check = shapeChecker(validateRecord)
  let good = 0
  let bad = 0
  /** Before any record was read the file itself may be another one than is wanted: told once, not for every line. */
  const refuse = (file: string, place: Place, message: (path: string) => string): ResultRow => {
    if (good === 0) throw new ExtractError('input', message(file))
    return failed(message(place(1)))
  }
  const readAt = (text: string, path: string, place: Place): ResultRow => {
    const { value, fault } = check<ArticleRecord>(text)
    if (!fault) {
      good++
      return { record: value, text: null, error: null }
    }
    const claimed = claimedVersion(text)
    if (claimed === null) {
      if (!text.includes('"schema_version"')) return refuse(path, place, messages.notResults)
    } else if (claimed !== version) {
      return refuse(path, place, (where) => messages.otherVersion(where, claimed, version))
    }
    bad++
    if (good === 0 && bad > MOST_FAULTS) throw new ExtractError('input', messages.givenUp(path))
    return failed(`${place(fault.line ?? 1)}: ${fault.message}`)
  }
  return {
    read: (text, path, line) => readAt(text, path, (inside) => `${path}:${line + inside - 1}`),
    readList: function* (text, path) {
      let rows: unknown
      try {
        rows = JSON.parse(text)
      } catch {
        const { line, message } = faultOfJson(text)
        yield failed(`${path}${line === null ? '' : `:${line}`}: ${message}`)
        return
      }
      let tree: JsonNode | null = null
      const lineOf = (index: number): number => {
        tree ??= readJsonTree(text)
        return positionOf(readLineStarts(text), nodeAt(tree, [index])?.start ?? 0).line
      }
      for (const [index, row] of (rows as readonly unknown[]).entries()) {
        yield readAt(JSON.stringify(row), path, () => `${path}:${lineOf(index)}`)
      }
    },
  }
}

const failed = (message: string): ResultRow => ({
  record: null,
  text: null,
  error: new ExtractError('input', message),
})

/** The version that a text says it has; null: it is no record, or no JSON. */
function claimedVersion(text: string): string | null {
  try {
    const value = (JSON.parse(text) as { readonly schema_version?: unknown } | null)?.schema_version
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}
