/** Files through the pipeline, for programs. */
import { ExtractError, messages } from './errors.ts'
import { expandPaths } from './input/expand-paths.ts'
import { namedRecord } from './input/named-record.ts'
import { readInput } from './input/read-input.ts'
import { extract } from './pipeline.ts'
import type { ArticleRecord } from './record.generated.ts'
import { refuseBadOptions } from './refuse-options.ts'
import type { ExtractOptions } from './types.ts'

/** A record, or why there is none. */
export type FileResult =
  | {
      readonly path: string
      readonly record: ArticleRecord
      readonly error: null
      /** What to know of how it was read, one line each: that it is not UTF-8. */
      readonly notes: readonly string[]
    }
  | { readonly path: string; readonly record: null; readonly error: ExtractError; readonly notes: readonly string[] }

/**
 * Reads files, folders and patterns and yields one result for each article, in order. Offsets are in UTF-16 code units into
 * the decoded text. One bad file is a result with an error; the others follow.
 *
 * Errors: a bad option throws an `ExtractError` with code `bad-option` before anything is read.
 *
 * @example for await (const { path, record } of extractFiles('news/')) console.log(path, record?.verdicts.length)
 */
export async function* extractFiles(
  paths: string | readonly string[],
  { maxBytes = 64_000_000, ...options }: ExtractOptions & { readonly maxBytes?: number } = {},
): AsyncGenerator<FileResult> {
  refuseBadOptions(options)
  for await (const found of expandPaths([paths].flat())) {
    if ('error' in found) {
      yield unread(found.path, found.error)
      continue
    }
    if (found.path === '-') {
      yield unread('-', new ExtractError('input', messages.noStdinHere))
      continue
    }
    for await (const input of readInput(found.path, {
      found: !found.listed,
      maxBytes,
    })) {
      if ('error' in input) {
        yield unread(input.path, input.error)
        continue
      }
      const record = extract(input.text, { ...options, date: options.date ?? input.date ?? undefined })
      yield { path: input.path, record: namedRecord(record, input), error: null, notes: input.notes }
    }
  }
}

const unread = (path: string, error: ExtractError): FileResult => ({ path, record: null, error, notes: [] })
