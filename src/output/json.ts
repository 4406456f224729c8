/** JSON: one list, or one article a line. */
import type { Formatter } from './format.ts'

/** Newline-delimited JSON: one article a line, in input order. */
export function ndjsonFormatter(): Formatter {
  const json = (text: string): string => `${text}\n`
  return { start: () => '', record: (record) => json(JSON.stringify(record)), json, end: () => '' }
}

/** One JSON list of all articles, written as it grows. */
export function jsonFormatter(): Formatter {
  let first = true
  return {
    start: () => '[',
    record: (record) => {
      const piece = (first ? '\n' : ',\n') + JSON.stringify(record, null, 2)
      // Not before: of a record that is too long for a string nothing is written.
      first = false
      return piece
    },
    end: () => (first ? ']\n' : '\n]\n'),
  }
}
