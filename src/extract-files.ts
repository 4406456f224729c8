/** Files through the pipeline, for programs. */
import { ExtractError, messages } from './errors.ts'
import { extractEach } from './extract-all.ts'
import { expandPaths } from './input/expand-paths.ts'
import { inPlace, textsOf } from './input/in-place.ts'
import { type Input, type InputProblem, type InputText, sizeOf } from './input/input-text.ts'
import { namedRecord } from './input/named-record.ts'
import { readInput } from './input/read-input.ts'
import { PATIENCE, packItems, together } from './packs.ts'
import type { ArticleRecord } from './record.generated.ts'
import { refuseBadOptions } from './refuse-options.ts'
import { Thrown } from './thrown.ts'
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
  const asked = (input: InputText) => ({
    text: input.text,
    options: { ...options, date: options.date ?? input.date ?? undefined },
  })
  const limits = { ...together, patience: PATIENCE }
  for await (const pack of packItems(inputsOf([paths].flat(), maxBytes), sizeOf, limits))
    for (const result of inPlace(pack, extractEach(textsOf(pack).map(asked)), readOrThrown, unread)) {
      if (result instanceof Thrown) throw result.error
      yield result
    }
}

/** The texts of files, and what of them is none. */
async function* inputsOf(paths: readonly string[], maxBytes: number): AsyncGenerator<Input> {
  for await (const found of expandPaths(paths)) {
    if ('error' in found) yield found
    else if (found.path === '-') yield { path: '-', error: new ExtractError('input', messages.noStdinHere) }
    else yield* readInput(found.path, { found: !found.listed, maxBytes })
  }
}

const readOrThrown = (input: InputText, record: ArticleRecord | Thrown): FileResult | Thrown =>
  record instanceof Thrown
    ? record
    : { path: input.path, record: namedRecord(record, input), error: null, notes: input.notes }

const unread = ({ path, error }: InputProblem): FileResult => ({ path, record: null, error, notes: [] })
