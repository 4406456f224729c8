/**
 * The packed gazetteer, read at the first look-up and kept as the bytes that it is: what is looked up alone becomes text. This is
 * the one file behind `extract` that needs Node; where there is none, `gazetteer-inline.ts` stands in its place.
 */
import { readFileSync } from 'node:fs'

let bytes: Uint8Array | null = null

/** Latin-1 lines sorted by key, each ended by a line feed, with a line feed before the first; the file's head is left out. */
export function gazetteerBytes(): Uint8Array {
  if (bytes === null) {
    const file = readFileSync(new URL('./generated/gazetteer.txt', import.meta.url))
    const start = file.indexOf('\n\n') + 1
    // No longer a Buffer, whose search for a byte goes a longer way.
    bytes = new Uint8Array(file.buffer, file.byteOffset + start, file.length - start)
  }
  return bytes
}
