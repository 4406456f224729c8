/** The records in an HTML report, each with the text that it was made from. */
import { ExtractError, messages } from '../errors.ts'
import type { ByteSource } from '../input/open-bytes.ts'
import { splitLines } from '../input/split-lines.ts'
import { readDataElement } from '../output/html/embed.ts'
import { offsetConverter } from '../output/offset-unit.ts'
import type { ArticleRecord } from '../record.generated.ts'
import { LONGEST, type RecordReader } from './read-record.ts'
import type { ResultRow } from './read-results.ts'

/** Reads a report a line at a time. A record waits for the line behind it, which holds its text. */
export async function* readReport(
  path: string,
  { bytes }: ByteSource,
  records: RecordReader,
): AsyncGenerator<ResultRow> {
  const decoder = new TextDecoder()
  let waiting: ResultRow | null = null
  for await (const { line, bytes: raw } of splitLines(bytes, LONGEST)) {
    if (raw === null) {
      yield problem(messages.tooLong(`${path}:${line}`))
      continue
    }
    const data = readDataElement(decoder.decode(raw))
    if (!data) continue
    if (data.kind === 'record') {
      if (waiting) yield waiting
      waiting = records.read(data.json, path, line)
      continue
    }
    if (!waiting) continue
    const text = textOf(data.json)
    const record: ArticleRecord | null = waiting.record
    if (record && text !== null && !belongs(text, record)) yield problem(messages.otherText(`${path}:${line}`))
    yield record && text !== null && belongs(text, record) ? { record, text, error: null } : waiting
    waiting = null
  }
  if (waiting) yield waiting
}

/** Null for what is no text: of results alone a report has none, and somebody may have damaged it. */
function textOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}

/** A text of another length has other offsets. */
const belongs = (text: string, { article, offset_unit: unit }: ArticleRecord): boolean =>
  offsetConverter(text, unit)(text.length) === article.chars

const problem = (message: string): ResultRow => ({
  record: null,
  text: null,
  error: new ExtractError('input', message),
})
