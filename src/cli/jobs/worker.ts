/** A worker thread: texts in, what is written of them out. */
import { workerData } from 'node:worker_threads'
import { ExtractError } from '../../errors.ts'
import { orThrown, Thrown, wordsOf } from '../../thrown.ts'
import { openRules } from '../own-rules.ts'
import { asTooMuch } from './limits.ts'
import { openReader, type Reading, type ReadingOptions, type SentText } from './reading.ts'

/** What a worker makes of a text; the record is JSON already, for text is what threads hand over fastest. */
export type Reply =
  | (Omit<Reading, 'record'> & { readonly json: string | null; readonly bug: null; readonly refusal: null })
  | { readonly bug: string; readonly refusal: null }
  /** The text is fine, but too much. */
  | { readonly refusal: string }

/** Begun as soon as the thread is there; a failure is that of the first pack. */
const reader = openRules((workerData as ReadingOptions).rules).then((rules) =>
  openReader(workerData as ReadingOptions, rules),
)
reader.catch(() => {})

/** Reads texts, one reply each, in their order. */
export async function readTexts(texts: readonly SentText[]): Promise<readonly Reply[]> {
  const read = await reader
  return read(texts).map((reading, index) => {
    const reply = reading instanceof Thrown ? reading : orThrown(() => replyOf(reading))
    return reply instanceof Thrown ? faultOf((texts[index] as SentText).path, reply.error) : reply
  })
}

function replyOf({ record, ...rest }: Reading): Reply {
  return { ...rest, json: record && JSON.stringify(record), bug: null, refusal: null }
}

function faultOf(path: string, thrown: unknown): Reply {
  const error = asTooMuch(path, thrown)
  if (error instanceof ExtractError) return { refusal: error.message }
  return { refusal: null, bug: wordsOf(error) }
}
