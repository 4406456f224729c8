/** Files to texts: decompressed, decoded, split into records. */
import { createHash } from 'node:crypto'
import { ExtractError, messages } from '../errors.ts'
import { decodeBytes, decodeLine, readBeginning } from './decode.ts'
import { type InputFormat, tellFormat } from './input-format.ts'
import { asInputError, type ByteSource, openBytes, readWhole } from './open-bytes.ts'
import { isIsoDay } from './reference-date.ts'
import { splitLines } from './split-lines.ts'

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
}

export interface InputOptions {
  /** The file was found in a folder: JSON that holds no article there is passed over. */
  readonly found?: boolean | undefined
  /** What the files are; without it their names tell, else their beginnings. */
  readonly format?: InputFormat | undefined
  /** Bytes; larger unpacked contents are refused, of NDJSON larger lines. */
  readonly maxBytes: number
  readonly textField?: string | undefined
  readonly dateField?: string | undefined
  readonly idField?: string | undefined
  /** Only the records of NDJSON whose lines begin in these bytes of the file; of any other file all of it, if `from` is 0. */
  readonly part?: { readonly from: number; readonly to: number } | undefined
  /** Hears how many bytes of the file were read. */
  readonly meter?: ((bytes: number) => void) | undefined
}

const textFields = ['text', 'body', 'content', 'article', 'full_text', 'fulltext', 'article_text']
const dateFields = [
  'date',
  'published',
  'published_at',
  'publish_date',
  'pub_date',
  'pubDate',
  'datePublished',
  'created_at',
]
const idFields = ['id', '_id', 'url', 'path', 'link', 'title']

/** Reads one file (or, in its place, the given bytes) into its texts, in order. Problems are yielded, not thrown. */
export async function* readInput(
  path: string,
  options: InputOptions,
  stdin?: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputText | InputProblem> {
  try {
    const source = await openBytes(path, stdin, options.meter)
    const beginning = readBeginning(source.head)
    const format = beginning.refusal ? null : (options.format ?? tellFormat(stdin ? null : path, beginning.text))
    const byLines = format === 'ndjson' && !beginning.wide
    const whole = format === null || !byLines || source.unpacked
    if (format === null || (whole && (options.part?.from ?? 0) > 0)) {
      await source.bytes.return(undefined)
      // Whoever reads the part with the file's beginning reads all of it, or tells what it is.
      if ((options.part?.from ?? 0) > 0) return
      throw new ExtractError('input', messages.refused(path, beginning.refusal ?? 'binary'))
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

/** What HTML says and when; loaded where there is a page. */
async function readPage(html: string): Promise<Pick<InputText, 'text' | 'date'>> {
  const [{ readHtml }, { readPageDate }] = await Promise.all([import('./html.ts'), import('./page-date.ts')])
  return { text: readHtml(html), date: readPageDate(html) }
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
      yield {
        path: `${path}#${line}`,
        error: new ExtractError('input', messages.tooBig(`${path}:${line}`, options.maxBytes)),
      }
      continue
    }
    const { text, encoding, guessed } = await decodeLine(raw)
    if (text.trim() === '') continue
    const row = parse(text)
    if (row.ok) refuse(row.value)
    // One note for the file, with its first text.
    const notes = guessed && !told ? [messages.guessed(`${path}:${line}`)] : []
    told ||= guessed
    if (row.ok) yield readRecord(path, row.value, line, encoding, options, notes)
    else yield { path: `${path}#${line}`, error: new ExtractError('input', messages.badJson(path, line, row.why)) }
  }
}

const digest = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

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

function* readRecords(
  path: string,
  text: string,
  format: 'json' | 'ndjson',
  encoding: string,
  options: InputOptions,
  notes: readonly string[],
): Generator<InputText | InputProblem> {
  const refuse = resultsRefusal(path)
  const whole = format === 'json' ? parse(text) : null
  if (options.found && whole?.ok && !holdsText(whole.value, options)) return
  if (whole?.ok) {
    const rows = Array.isArray(whole.value) ? whole.value : [whole.value]
    for (const [index, row] of rows.entries()) {
      refuse(row)
      yield readRecord(path, row, index + 1, encoding, options, index === 0 ? notes : [])
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
    if (row.ok) yield readRecord(path, row.value, line, encoding, options, first ? notes : [])
    else yield { path: `${path}#${line}`, error: new ExtractError('input', messages.badJson(path, line, row.why)) }
    first = false
  }
}

/** Is there a text in any of the rows? */
function holdsText(value: unknown, { textField }: InputOptions): boolean {
  const wanted = textField ? [textField] : textFields
  const rows = Array.isArray(value) ? value : [value]
  return rows.some(
    (row) =>
      typeof row === 'string' ||
      (row !== null &&
        typeof row === 'object' &&
        Object.entries(row).some(([name, field]) => wanted.includes(name) && typeof field === 'string')),
  )
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, why: (error as Error).message.split('\n', 1)[0] as string }
  }
}

function readRecord(
  path: string,
  row: unknown,
  line: number,
  encoding: string,
  options: InputOptions,
  notes: readonly string[],
): InputText | InputProblem {
  const wanted = options.textField ? [options.textField] : textFields
  const fields: ReadonlyMap<string, unknown> = new Map(
    row !== null && typeof row === 'object' ? Object.entries(row) : [],
  )
  const pick = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = fields.get(name)
      if (typeof value === 'string' && value.trim() !== '') return value
      if (typeof value === 'number') return String(value)
    }
    return null
  }
  const text = typeof row === 'string' ? row : pick(wanted)
  const id = pick(options.idField ? [options.idField] : idFields)
  const name = `${path}#${id ?? line}`
  if (text === null)
    return { path: name, error: new ExtractError('input', messages.noText(`${path}:${line}`, wanted.join(', '))) }
  return {
    path: name,
    text,
    encoding,
    // Of the article alone: the same wherever it lies, and known before the file is at its end.
    sha256: digest(text),
    date: isoDayOf(pick(options.dateField ? [options.dateField] : dateFields)),
    notes,
  }
}

/** The day of a record's date field, where it begins with one. */
function isoDayOf(value: string | null): string | null {
  const day = value === null ? null : /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(value.trim())?.[1]
  return day && isIsoDay(day) ? day : null
}
