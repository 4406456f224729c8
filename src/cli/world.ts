/** The world outside, so that no command touches the process. */
import type { Readable, Writable } from 'node:stream'
import type { Progress } from './progress.ts'
import type { Sink } from './sink.ts'
import type { Surroundings } from './terminal.ts'

export interface World extends Surroundings {
  readonly stdin: Readable
  readonly stdinIsTerminal: boolean
  readonly stdout: Writable
  /** Somebody sees stderr as it is written. */
  readonly errorsToTerminal: boolean
  readonly complain: (line: string) => void
  readonly progress: Progress
  /** Sinks to be cleaned up when a signal comes. */
  readonly open: Set<Sink>
}
