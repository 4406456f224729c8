/** A stream of bytes cut into lines, one at a time. */

/** One line without its line break; null: longer than allowed, passed over. */
export interface ByteLine {
  /** Counted from 1. */
  readonly line: number
  /** Bytes before it. */
  readonly start: number
  readonly bytes: Uint8Array | null
}

const NEWLINE = 0x0a

/** Yields every line, the empty ones too, but for the one behind the last line break. A byte order mark is left out. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let line = 1
  let start = 0
  let pieces: Uint8Array[] = []
  let size = 0
  const add = (piece: Uint8Array): void => {
    size += piece.length
    if (size > maxBytes) pieces = []
    else pieces.push(piece)
  }
  const take = (): ByteLine => {
    const bytes = pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces)
    const whole = { line, start, bytes: size > maxBytes ? null : line === 1 ? withoutMark(bytes) : bytes }
    line++
    start += size + 1
    pieces = []
    size = 0
    return whole
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at))
      from = at + 1
      yield take()
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (size > 0) yield take()
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
