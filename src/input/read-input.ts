/** Files to texts: decompressed, decoded, split into records. */
import { ExtractError, messages } from '../errors.ts'
import { decodeBytes, decodeLine, readBeginning } from './decode.ts'
import { type InputFormat, tellFormat } from './input-format.ts'
import { asInputError, type ByteSource, openBytes, readWhole } from './open-bytes.ts'
import { digest, parse, readPage, readRecord, recordProblem } from './read-record.ts'
import { type FieldNames, holdsText, type RecordFields } from './record-fields.ts'
import { splitLines } from './split-lines.ts'
import { tellTable } from './table-format.ts'

/** A text to extract from, and where it came from. */
export interface InputText {
  /** As given; records of one file have `#` and their id or line behind it. */
  readonly path: string
  readonly text: string
  readonly encoding: string
  readonly sha256: string
  /** ISO day that the record's own date field or the page gives. */
  readonly date: string | null
  /** What the reader should know, one line each. */
  readonly notes: readonly string[]
}

/** A file or record that could not be read. */
export interface InputProblem {
  readonly path: string
  readonly error: ExtractError
  /** Of a record: its file, and what many records of it may have in common. */
  readonly record?: { readonly file: string; readonly fault: RecordFault } | undefined
}

/** What can be wrong with a record. */
export type RecordFault = 'bad-json' | 'too-big' | 'no-text' | 'not-string' | 'empty'

export interface InputOptions extends FieldNames {
  /** The file was found in a folder: JSON that holds no article there is passed over. */
  readonly found?: boolean | undefined
  /** What the files are; without it their names tell, else their beginnings. */
  readonly format?: InputFormat | undefined
  /** Bytes; larger unpacked contents are refused, of NDJSON larger lines. */
  readonly maxBytes: number
  /** Only the records of NDJSON whose lines begin in these bytes of the file; of any other file all of it, if `from` is 0. */
  readonly part?: { readonly from: number; readonly to: number } | undefined
  /** Hears how many bytes of the file were read. */
  readonly meter?: ((bytes: number) => void) | undefined
  /** Hears of each record: file and line, its path, its fields. */
  readonly watch?: ((where: string, path: string, fields: RecordFields) => void) | undefined
}

/** Reads one file (or, in its place, the given bytes) into its texts, in order. Problems are yielded, not thrown. */
export async function* readInput(
  path: string,
  options: InputOptions,
  stdin?: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputText | InputProblem> {
  try {
    const source = await openBytes(path, stdin, options.meter)
    const beginning = readBeginning(source.head)
    const name = stdin ? null : path
    const refusal = beginning.refusal ?? (options.format ? null : tellTable(name, beginning.text))
    const format = refusal ? null : (options.format ?? tellFormat(name, beginning.text))
    const byLines = format === 'ndjson' && !beginning.wide
    const whole = format === null || !byLines || source.unpacked
    if (format === null || (whole && (options.part?.from ?? 0) > 0)) {
      await source.bytes.return(undefined)
      // Whoever reads the part with the file's beginning reads all of it, or tells what it is.
      if ((options.part?.from ?? 0) > 0) return
      throw new ExtractError('input', messages.refused(path, refusal ?? 'binary'))
    }
    yield* byLines
      ? readLines(path, source, whole ? { ...options, part: undefined } : options)
      : readFile(path, source, format, options)
  } catch (error) {
    yield { path, error: asInputError(path, error) }
  }
}

/** What is read as a whole. */
async function* readFile(
  path: string,
  source: ByteSource,
  format: InputFormat,
  options: InputOptions,
): AsyncGenerator<InputText | InputProblem> {
  const bytes = await readWhole(path, source.bytes, options.maxBytes)
  const decoded = await decodeBytes(bytes)
  if (decoded.text === null) throw new ExtractError('input', messages.refused(path, decoded.refusal))
  const { text, encoding } = decoded
  const notes = decoded.guessed ? [messages.guessed(path)] : []
  if (format === 'json' || format === 'ndjson') {
    yield* readRecords(path, text, format, encoding, options, notes)
    return
  }
  const page = format === 'html' ? await readPage(text) : { text, date: null }
  yield { path, ...page, encoding, sha256: digest(bytes), notes }
}

/** NDJSON, one line in memory at a time. */
async function* readLines(
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

// ---- records --------------------------------------------------------------------------------------------------------------

async function* readRecords(
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
