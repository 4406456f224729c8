/** What could not be read, kept for the end of a run and for `--failed FILE`. */
import { messages } from '../errors.ts'
import { fileSink, type Sink } from './sink.ts'
import type { World } from './world.ts'

const NAMED = 5

/** Takes what failed. */
export interface Failures {
  /** Throws what a `Sink` throws. */
  readonly add: (path: string, why: string) => Promise<void>
  readonly finish: () => Promise<void>
  readonly abandon: () => void
  /** One line; null where nothing failed. `all` counts what was read too. */
  readonly summary: (all: number) => string | null
}

/** `file`: where to list them, one JSON object `{ path, why }` a line. */
export async function openFailures(file: string | undefined, world: World): Promise<Failures> {
  const first: string[] = []
  let count = 0
  let sink: Sink | null = null
  if (file !== undefined) {
    sink = fileSink(file)
    world.open.add(sink)
  }
  const close = (): void => {
    if (sink) world.open.delete(sink)
  }
  return {
    add: async (path, why) => {
      count++
      if (first.length < NAMED) first.push(path)
      await sink?.write(`${JSON.stringify({ path, why })}\n`)
    },
    finish: async () => {
      await sink?.finish()
      close()
    },
    abandon: () => {
      sink?.abandon()
      close()
    },
    summary: (all) => (count === 0 ? null : messages.summary(first, count, all)),
  }
}
