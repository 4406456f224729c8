/** The packed gazetteer inside the script, for where no file can be read. The build puts the file here, made small. */
import { gunzipSync } from 'fflate'
import packed from './generated/gazetteer.txt'

let bytes: Uint8Array | null = null

/** The same as in `gazetteer-text.ts`. */
export function gazetteerBytes(): Uint8Array {
  if (bytes === null) {
    const file = gunzipSync(packed)
    bytes = file.subarray(endOfHead(file))
  }
  return bytes
}

const LINE_FEED = 10

/** The head ends with an empty line, whose line feed is the one before the first line of data. */
function endOfHead(file: Uint8Array): number {
  let at = file.indexOf(LINE_FEED)
  while (file[at + 1] !== LINE_FEED) at = file.indexOf(LINE_FEED, at + 1)
  return at + 1
}
