/** Files to texts: decompressed, decoded, split into records. */
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { ExtractError, messages } from '../errors.ts'
import { decodeBytes } from './decode.ts'
import { isIsoDay } from './reference-date.ts'

/** A text to extract from, and where it came from. */
export interface InputText {
  /** As given; records of one file have `#` and their id or line behind it. */
  readonly path: string
  readonly text: string
  readonly encoding: string
  readonly sha256: string
  /** ISO day of the record's own date field. */
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
  /** Bytes; larger files and larger unpacked contents are refused. */
  readonly maxBytes: number
  readonly textField?: string | undefined
  readonly dateField?: string | undefined
  readonly idField?: string | undefined
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

/** Reads one file (or, for "-", the given bytes) into its texts, in order. Problems are yielded, not thrown. */
export async function* readInput(
  path: string,
  options: InputOptions,
  stdin?: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputText | InputProblem> {
  let bytes: Uint8Array
  try {
    bytes = stdin ? await collect(stdin, path, options.maxBytes) : await readBounded(path, options.maxBytes)
    const zipped = /\.gz$/i.test(path) || (bytes[0] === 0x1f && bytes[1] === 0x8b)
    if (zipped) bytes = unzip(path, bytes, options.maxBytes)
  } catch (error) {
    yield { path, error: asInputError(path, error) }
    return
  }
  const decoded = await decodeBytes(bytes)
  if (decoded.text === null) {
    yield { path, error: new ExtractError('input', messages.refused(path, decoded.refusal)) }
    return
  }
  const { text, encoding } = decoded
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const notes = decoded.guessed ? [`${path}: not UTF-8, read as windows-1252`] : []
  const name = path.replace(/\.gz$/i, '').toLowerCase()
  if (/\.(?:ndjson|jsonl|json)$/.test(name)) {
    yield* readRecords(path, text, { encoding, sha256 }, options, notes)
    return
  }
  if (/\.html?$/.test(name)) {
    const { readHtml } = await import('./html.ts')
    yield { path, text: readHtml(text), encoding, sha256, date: null, notes }
    return
  }
  yield { path, text, encoding, sha256, date: null, notes }
}

function asInputError(path: string, error: unknown): ExtractError {
  if (error instanceof ExtractError) return error
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
  return new ExtractError('input', code === 'ENOENT' ? messages.missing(path) : messages.unreadable(path, code))
}

async function readBounded(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > maxBytes) throw new ExtractError('input', messages.tooBig(path, maxBytes))
    // A file that grows while it is read, or a device without a size, is bounded too.
    return await collect(file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }), path, maxBytes)
  } finally {
    await file.close()
  }
}

async function collect(stream: AsyncIterable<Uint8Array>, path: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) throw new ExtractError('input', messages.tooBig(path, maxBytes))
    chunks.push(chunk)
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
}

function unzip(path: string, bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    const tooBig = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new ExtractError('input', tooBig ? messages.tooBig(path, maxBytes) : messages.badGzip(path))
  }
}

// ---- records --------------------------------------------------------------------------------------------------------------

type Described = Pick<InputText, 'encoding' | 'sha256'>

function* readRecords(
  path: string,
  text: string,
  described: Described,
  options: InputOptions,
  notes: readonly string[],
): Generator<InputText | InputProblem> {
  const whole = /\.json(?:\.gz)?$/i.test(path) ? parse(text) : null
  if (options.found && whole?.ok && !holdsText(whole.value, options)) return
  if (whole?.ok) {
    const rows = Array.isArray(whole.value) ? whole.value : [whole.value]
    for (const [index, row] of rows.entries())
      yield readRecord(path, row, index + 1, described, options, index === 0 ? notes : [])
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
    if (row.ok) yield readRecord(path, row.value, line, described, options, first ? notes : [])
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
  described: Described,
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
    ...described,
    date: isoDayOf(pick(options.dateField ? [options.dateField] : dateFields)),
    notes,
  }
}

/** The day of a record's date field, where it begins with one. */
function isoDayOf(value: string | null): string | null {
  const day = value === null ? null : /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(value.trim())?.[1]
  return day && isIsoDay(day) ? day : null
}
