/** The packed gazetteer as one string, read at the first look-up and kept. The only place that knows where the file lies. */
import { readFileSync } from 'node:fs'

let text: string | null = null

/** Lines sorted by key, each ended by a line feed, with a line feed before the first; the file's head is left out. */
export function gazetteerText(): string {
  if (text === null) {
    // Latin-1 is read ten times faster than UTF-8, and no place's name needs more.
    const file = readFileSync(new URL('./generated/gazetteer.txt', import.meta.url), 'latin1')
    text = file.slice(file.indexOf('\n\n') + 1)
  }
  return text
}
