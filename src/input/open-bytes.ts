/** A file or pipe as a stream of bytes, unpacked, with its first bytes at hand; never more in memory than is asked for. */
import { createReadStream } from 'node:fs'
import { ExtractError, messages } from '../errors.ts'

/** Bytes that are still to come, and a look at the first of them. */
export interface ByteSource {
  /** At least 64 KiB, or all there is; of records in a slow pipe the first lines are enough. */
  readonly head: Uint8Array
  /** All bytes, those of `head` too. To be read once; leaving it early closes the file. */
  readonly bytes: AsyncGenerator<Uint8Array>
  /** The bytes are not those of the file itself. */
  readonly unpacked: boolean
}

const CHUNK = 1 << 18
const HEAD = 1 << 16

/**
 * Opens a file, or the given stream in its place, and unpacks what is gzipped, whatever its name.
 *
 * `meter` hears of the bytes of the file as they are read, packed as they are.
 *
 * Errors: throws, here and while it is read, what `asInputError` makes a message of.
 */
export async function openBytes(
  path: string,
  stdin?: AsyncIterable<Uint8Array>,
  meter?: (bytes: number) => void,
): Promise<ByteSource> {
  const stream = stdin ?? createReadStream(path, { highWaterMark: CHUNK })
  const packed = await peek(meter ? metered(stream, meter) : stream)
  const zipped = packed.head[0] === 0x1f && packed.head[1] === 0x8b
  if (!zipped && !/\.gz$/i.test(path)) return packed
  const { unzip } = await import('./unzip.ts')
  return { ...(await peek(unzip(packed.bytes, CHUNK))), unpacked: true }
}

/** What went wrong while a file was read, for its reader. */
export function asInputError(path: string, error: unknown): ExtractError {
  if (error instanceof ExtractError) return error
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
  if (code === 'ENOENT') return new ExtractError('input', messages.missing(path))
  if (code === 'EISDIR') return new ExtractError('input', messages.isFolder(path))
  return new ExtractError('input', code.startsWith('Z_') ? messages.badGzip(path) : messages.unreadable(path, code))
}

/** All bytes in one piece. Throws an `ExtractError` if there are more than `maxBytes`. */
export async function readWhole(path: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > maxBytes) throw new ExtractError('input', messages.tooBig(path, maxBytes))
    chunks.push(chunk)
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
}

async function peek(stream: AsyncIterable<Uint8Array>): Promise<ByteSource> {
  const rest = stream[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < HEAD && !beginsWithRecord(first)) {
    const next = await rest.next()
    if (next.done) break
    first.push(next.value)
    size += next.value.length
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* first
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
    } finally {
      await rest.return?.()
    }
  }
  return { head: first.length === 1 ? (first[0] as Uint8Array) : Buffer.concat(first), bytes: all(), unpacked: false }
}

/** A whole line that is an object: whoever writes records as they come must not have to fill the head first. */
function beginsWithRecord(chunks: readonly Uint8Array[]): boolean {
  if (chunks[0]?.[0] !== BRACE) return false
  const head = Buffer.concat(chunks)
  const end = head.indexOf('\n')
  if (end < 0) return false
  try {
    JSON.parse(head.toString('utf8', 0, end))
    return true
  } catch {
    return false
  }
}

const BRACE = 0x7b

async function* metered(stream: AsyncIterable<Uint8Array>, meter: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    meter(chunk.length)
    yield chunk
  }
}
