/** Results that `extract` wrote, read back one article at a time. */
import { ExtractError, messages } from '../errors.ts'
import { asInputError, type ByteSource, openBytes, readWhole } from '../input/open-bytes.ts'
import { splitLines } from '../input/split-lines.ts'
import type { ArticleRecord } from '../record.generated.ts'
import { LONGEST, type RecordReader, recordReader } from './read-record.ts'
import { readReport } from './read-report.ts'

/** An article's record, or why there is none. The text is there where the results carry it, as an HTML report does. */
export type ResultRow =
  | { readonly record: ArticleRecord; readonly text: string | null; readonly error: null }
  | { readonly record: null; readonly text: null; readonly error: ExtractError }

/** A form that results come in. */
interface ResultForm {
  /** Tells the form by how the file begins. */
  readonly begins: RegExp
  readonly read: (path: string, source: ByteSource, records: RecordReader) => AsyncGenerator<ResultRow>
}

const forms: readonly ResultForm[] = [
  { begins: /^\s*\{/, read: readLines },
  { begins: /^\s*\[/, read: readList },
  { begins: /^\s*<!doctype html>[\s\S]*<meta name="generator" content="compliance-extract">/i, read: readReport },
]

/** Reads one file (or the given stream), also gzipped. Problems are yielded, not thrown; the good records around them too. */
export async function* readResults(path: string, stdin?: AsyncIterable<Uint8Array>): AsyncGenerator<ResultRow> {
  try {
    const source = await openBytes(path, stdin)
    const head = new TextDecoder().decode(source.head)
    const form = forms.find(({ begins }) => begins.test(head))
    if (form) yield* form.read(path, source, recordReader())
    else {
      await source.bytes.return(undefined)
      // Results without an article are no fault.
      if (head !== '') yield problem(messages.notResults(path))
    }
  } catch (error) {
    yield { record: null, text: null, error: asInputError(path, error) }
  }
}

const problem = (message: string): ResultRow => ({
  record: null,
  text: null,
  error: new ExtractError('input', message),
})

/** NDJSON; also objects over many lines, as `jq` prints them, each ending with a brace at the start of a line. */
async function* readLines(path: string, { bytes }: ByteSource, records: RecordReader): AsyncGenerator<ResultRow> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let from = 0
  for await (const { line, bytes: raw } of splitLines(bytes, LONGEST)) {
    if (raw === null) {
      yield problem(messages.tooLong(`${path}:${line}`))
      continue
    }
    const text = decoder.decode(raw)
    if (parts.length === 0 && text.trim() === '') continue
    if (parts.length === 0 && text.trimEnd() !== '{') {
      yield records.read(text, path, line)
      continue
    }
    if (parts.length === 0) from = line
    parts.push(text)
    if (!text.startsWith('}')) continue
    yield records.read(parts.join('\n'), path, from)
    parts = []
  }
  if (parts.length > 0) yield records.read(parts.join('\n'), path, from)
}

/** One JSON list. */
async function* readList(path: string, { bytes }: ByteSource, records: RecordReader): AsyncGenerator<ResultRow> {
  let text: string
  try {
    text = new TextDecoder().decode(await readWhole(path, bytes, LONGEST))
  } catch (error) {
    yield error instanceof ExtractError
      ? problem(messages.tooLong(path))
      : { record: null, text: null, error: asInputError(path, error) }
    return
  }
  yield* records.readList(text, path)
}
