/** Files through the pipeline, for programs. */
import { readInput } from './article/read-input.ts'
import { expandPaths } from './cli/expand-paths.ts'
import type { ExtractError } from './errors.ts'
import { extract } from './pipeline.ts'
import type { ArticleRecord } from './record.generated.ts'
import type { ExtractOptions } from './types.ts'

/** A record, or why there is none. */
export type FileResult =
  | { readonly path: string; readonly record: ArticleRecord; readonly error: null }
  | { readonly path: string; readonly record: null; readonly error: ExtractError }

/**
 * Reads files, folders and patterns and yields one result for each article, in order. Offsets are in UTF-16 code units into
 * the decoded text. One bad file is a result with an error; the others follow.
 *
 * @example for await (const { path, record } of extractFiles(['news/'])) console.log(path, record?.verdicts.length)
 */
export async function* extractFiles(
  paths: readonly string[],
  options: ExtractOptions & { readonly maxBytes?: number } = {},
): AsyncGenerator<FileResult> {
  for await (const found of expandPaths(paths)) {
    if ('error' in found) {
      yield { path: found.path, record: null, error: found.error }
      continue
    }
    for await (const input of readInput(found.path, {
      found: !found.listed,
      maxBytes: options.maxBytes ?? 64_000_000,
    })) {
      if ('error' in input) {
        yield { path: input.path, record: null, error: input.error }
        continue
      }
      const record = extract(input.text, { ...options, date: options.date ?? input.date ?? undefined })
      const { path: name, sha256, encoding } = input
      yield {
        path: name,
        record: { ...record, article: { ...record.article, path: name, sha256, encoding } },
        error: null,
      }
    }
  }
}
