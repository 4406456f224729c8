/** Where results go: standard output, which may close, or a file, which is whole or not there. */
import { once } from 'node:events'
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  writeFile,
} from 'node:fs'
import type { Writable } from 'node:stream'
import { promisify } from 'node:util'
import { ExtractError, messages } from '../errors.ts'
import { type Draft, makeDraft } from './draft.ts'

/** Takes pieces of output. */
export interface Sink {
  /** Resolves when more can be taken; throws an `ExtractError` with code `output` when it cannot be written. */
  readonly write: (text: string) => Promise<void>
  readonly finish: () => Promise<void>
  /** Leaves nothing half-written. */
  readonly abandon: () => void
}

/** The reader of a pipe has gone: no error, but no more to do. */
export class ClosedPipe extends Error {}

/** Standard output. Writes wait for a slow reader; a reader that has gone raises `ClosedPipe`. */
export function streamSink(stream: Writable): Sink {
  let failure: NodeJS.ErrnoException | null = null
  const fail = (error: NodeJS.ErrnoException) => {
    failure ??= error
  }
  stream.on('error', fail)
  const check = () => {
    if (!failure) return
    if (failure.code === 'EPIPE' || failure.code === 'ERR_STREAM_DESTROYED') throw new ClosedPipe()
    throw new ExtractError('output', messages.cannotWrite('standard output', failure.code ?? 'unknown'))
  }
  const put = (text: string): Promise<void> =>
    new Promise((resolve) => {
      stream.write(text, (error) => {
        if (error) fail(error as NodeJS.ErrnoException)
        resolve()
      })
    })
  return {
    write: async (text) => {
      check()
      if (text === '') return
      if (stream.writableLength > 1 << 20)
        await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(fail)
      await put(text)
      check()
    },
    finish: async () => check(),
    abandon: () => {},
  }
}

/** The same beside files: when the reader of the pipe has gone, the files are still to be written. */
export function patientSink(sink: Sink): Sink {
  let gone = false
  const unlessGone = async (work: () => Promise<void>): Promise<void> => {
    if (gone) return
    try {
      await work()
    } catch (error) {
      if (!(error instanceof ClosedPipe)) throw error
      gone = true
    }
  }
  return {
    write: (text) => unlessGone(() => sink.write(text)),
    finish: () => unlessGone(() => sink.finish()),
    abandon: sink.abandon,
  }
}

const [writeAll, sync] = [promisify(writeFile), promisify(fsync)]

/**
 * A file: written beside its place under another name and moved there when it is whole. One that was there keeps its mode. Made
 * without waiting for anything, so that a signal finds it not made or known to whoever cleans up.
 */
export function fileSink(named: string): Sink {
  // A link keeps pointing where it points; a pipe or device is no file and must not become one.
  const path = existsSync(named) ? realpathSync(named) : named
  const before = existsSync(path) ? statSync(path) : null
  if (before && !before.isFile()) {
    throw new ExtractError(
      'output',
      `${named}: not a plain file. Write to standard output instead: -f FORMAT > ${named}`,
    )
  }
  const why = (error: unknown) =>
    new ExtractError('output', messages.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? 'unknown'))
  if (before) {
    try {
      // A file that may not be written is not replaced either.
      accessSync(path, constants.W_OK)
    } catch (error) {
      throw why(error)
    }
  }
  let made: Draft
  let file: number
  try {
    made = makeDraft(path)
  } catch (error) {
    throw why(error)
  }
  const { path: draft, clean } = made
  try {
    file = openSync(draft, 'w')
  } catch (error) {
    clean()
    throw why(error)
  }
  return {
    write: async (text) => {
      try {
        await writeAll(file, text)
      } catch (error) {
        throw why(error)
      }
    },
    finish: async () => {
      try {
        await sync(file)
        closeSync(file)
        if (before) chmodSync(draft, before.mode & 0o7777)
        renameSync(draft, path)
      } catch (error) {
        throw why(error)
      } finally {
        clean()
      }
    },
    // Not closed: what is being written would go to the next file of its number, and the process ends.
    abandon: clean,
  }
}

/** Text to standard output; a reader who has seen enough is no error. */
export async function writeOnce(stream: Writable, text: string): Promise<void> {
  const sink = streamSink(stream)
  try {
    await sink.write(text)
    await sink.finish()
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error
  }
}
