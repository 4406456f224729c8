/** A line on a terminal's stderr that tells how far a long run has come. */
import type { Writable } from 'node:stream'

/** Work shorter than this shows nothing, in milliseconds; and so often the line is written anew. */
const PATIENCE = 1000
const REFRESH = 200

/** Counts articles. */
export interface Progress {
  readonly step: (path: string) => void
  /** Wipes the line, before anything else is written and at the end. */
  readonly clear: () => void
}

export const noProgress: Progress = { step: () => {}, clear: () => {} }

/** Shows the count, the rate and the file at hand. `now` is in milliseconds. */
export function terminalProgress(stream: Writable, width: number, now: () => number): Progress {
  const began = now()
  let shown = 0
  let count = 0
  let drawn = false
  return {
    step: (path) => {
      count++
      const time = now()
      if (time - began < PATIENCE || time - shown < REFRESH) return
      shown = time
      drawn = true
      const rate = Math.round((count * 1000) / (time - began))
      stream.write(
        `\r\u001b[K${`${count} articles, ${rate}/s  ${path.replace(/[^\x20-\x7e]/g, '?')}`.slice(0, width - 1)}`,
      )
    },
    clear: () => {
      if (drawn) stream.write('\r\u001b[K')
      drawn = false
    },
  }
}
