/** Files to texts: decompressed, decoded, split into records. */
import { ExtractError, messages } from '../errors.ts'
import { decodeBytes, readBeginning } from './decode.ts'
import { type InputFormat, tellFormat } from './input-format.ts'
import type { InputOptions, InputProblem, InputText } from './input-text.ts'
import { asInputError, type ByteSource, openBytes, readWhole } from './open-bytes.ts'
import { digest, readPage } from './read-record.ts'
import { readLines, readRecords } from './read-records.ts'
import { tellTable } from './table-format.ts'

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
