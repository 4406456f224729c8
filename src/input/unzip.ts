/** Gzipped bytes as they are unpacked; loaded by the first file that needs it. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** Throws what zlib does where the bytes are damaged, as those before are read. */
export async function* unzip(packed: AsyncIterable<Uint8Array>, chunkSize: number): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize })
  // Its failure is thrown where the unpacked bytes are read.
  pipeline(Readable.from(packed, { objectMode: false }), gunzip).catch(() => {})
  yield* gunzip
}
