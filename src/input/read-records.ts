/** Files of records to their texts: JSON as a whole, NDJSON line by line. */
import { ExtractError, messages } from '../errors.ts'
import { decodeLine } from './decode.ts'
import type { InputOptions, InputProblem, InputText } from './input-text.ts'
import type { ByteSource } from './open-bytes.ts'
import { parse, readRecord, recordProblem } from './read-record.ts'
import { holdsText } from './record-fields.ts'
import { splitLines } from './split-lines.ts'

/** NDJSON, one line in memory at a time. */
export async function* readLines(
  path: string,
  { bytes }: ByteSource,
  options: InputOptions,
): AsyncGenerator<InputText | InputProblem> {
  const refuse = resultsRefusal(path)
  const { from, to } = options.part ?? { from: 0, to: Number.POSITIVE_INFINITY }
  let told = false
  let first = true
  for await (const { line, start, bytes: raw } of splitLines(bytes, options.maxBytes)) {
    if (start >= to) return
    if (start < from) {
      // Counted, no more; but whoever reads the file's beginning refuses all of it by its first row.
      if (first && raw !== null) {
        const row = parse((await decodeLine(raw)).text)
        if (row.ok && isResult(row.value)) return
        first = !row.ok
      }
      continue
    }
    if (raw === null) {
      yield recordProblem(path, line, 'too-big', messages.tooBig(`${path}:${line}`, options.maxBytes))
      continue
    }
    const { text, encoding, guessed } = await decodeLine(raw)
    if (text.trim() === '') continue
    const row = parse(text)
    if (row.ok) refuse(row.value)
    // One note for the file, with its first text.
    const notes = guessed && !told ? [messages.guessed(`${path}:${line}`)] : []
    told ||= guessed
    if (row.ok) yield await readRecord(path, row.value, line, encoding, options, notes)
    else yield recordProblem(path, line, 'bad-json', messages.badJson(path, line, row.why))
  }
}

const isResult = (row: unknown): boolean =>
  row !== null && typeof row === 'object' && 'schema_version' in row && 'verdicts' in row

/** What `extract` wrote itself holds no article: told once for a file, not for every line. */
function resultsRefusal(path: string): (row: unknown) => void {
  let first = true
  return (row) => {
    if (first && isResult(row)) throw new ExtractError('input', messages.resultsAsInput(path))
    first = false
  }
}

/** JSON, or NDJSON that had to be decoded as a whole; what is no JSON as a whole is read by its lines, if it has several. */
export async function* readRecords(
  path: string,
  text: string,
  format: 'json' | 'ndjson',
  encoding: string,
  options: InputOptions,
  notes: readonly string[],
): AsyncGenerator<InputText | InputProblem> {
  const refuse = resultsRefusal(path)
  const whole = format === 'json' ? parse(text) : null
  const rows: readonly unknown[] = whole?.ok ? (Array.isArray(whole.value) ? whole.value : [whole.value]) : []
  if (options.found && whole?.ok && !holdsText(rows, options)) return
  if (whole?.ok) {
    for (const [index, row] of rows.entries()) {
      refuse(row)
      yield await readRecord(path, row, index + 1, encoding, options, index === 0 ? notes : [])
    }
    return
  }
  if (whole && !text.trim().includes('\n')) {
    yield { path, error: new ExtractError('input', messages.badJson(path, null, whole.why)) }
    return
  }
  let line = 0
  let first = true
  for (const raw of text.split('\n')) {
    line++
    if (raw.trim() === '') continue
    const row = parse(raw)
    if (row.ok) refuse(row.value)
    if (row.ok) yield await readRecord(path, row.value, line, encoding, options, first ? notes : [])
    else yield recordProblem(path, line, 'bad-json', messages.badJson(path, line, row.why))
    first = false
  }
}
