/** A line on a terminal's stderr that tells how far a long run has come. */
import type { Writable } from 'node:stream'

/** Work shorter than this shows nothing, in milliseconds; and so often the line is written anew. */
const PATIENCE = 1000
const REFRESH = 200

/** Counts articles. */
export interface Progress {
  readonly step: (path: string) => void
  /** So many bytes more were read. */
  readonly read: (bytes: number) => void
  /** So many bytes there are to read; without it nobody knows how long it takes. */
  readonly expect: (bytes: number) => void
  /** Wipes the line, before anything else is written and at the end. */
  readonly clear: () => void
}

export const noProgress: Progress = { step: () => {}, read: () => {}, expect: () => {}, clear: () => {} }

/** Shows the count, the rate, the time left and the file at hand. `now` is in milliseconds. */
export function terminalProgress(stream: Writable, width: number, now: () => number): Progress {
  const began = now()
  let shown = 0
  let count = 0
  let done = 0
  let all: number | null = null
  let drawn = false
  const left = (spent: number): string => {
    if (all === null || done === 0) return ''
    const share = Math.min(1, done / all)
    return `, ${Math.floor(share * 100)} %, ${inWords((spent * (1 - share)) / share)} left`
  }
  return {
    step: (path) => {
      count++
      const time = now()
      if (time - began < PATIENCE || time - shown < REFRESH) return
      shown = time
      drawn = true
      const rate = Math.round((count * 1000) / (time - began))
      const line = `${count} articles, ${rate}/s${left(time - began)}  ${path.replace(/[^\x20-\x7e]/g, '?')}`
      stream.write(`\r\u001b[K${line.slice(0, width - 1)}`)
    },
    read: (bytes) => {
      done += bytes
    },
    expect: (bytes) => {
      all = bytes
    },
    clear: () => {
      if (drawn) stream.write('\r\u001b[K')
      drawn = false
    },
  }
}

/** @example inWords(5_400_000) // "1 h 30 min" */
function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
