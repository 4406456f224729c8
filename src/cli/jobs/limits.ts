/** What one string, list or map of V8 holds, and what its heap does: known before it is too late. */
import { getHeapStatistics } from 'node:v8'
import { ExtractError, messages } from '../../errors.ts'

/** Bytes of heap for a character: 50 in news full of verdicts, 90 where every word is a date or a place; with what the outputs make of it. */
const HEAP_PER_CHARACTER = 200

/** The share of the heap that a text may take in the command's own thread, which does not survive when it is full. */
const OWN_SHARE = 0.5

/** No record of a text that long is too long for a string: at most some 25 characters of JSON come of one of text. */
const CERTAIN_TO_FIT = 20_000_000

/** Characters; longer texts are read by a worker: it may run out of memory, and the others are still read. */
export const longestHere = (heapBytes = getHeapStatistics().heap_size_limit): number =>
  Math.min(CERTAIN_TO_FIT, (heapBytes * OWN_SHARE) / HEAP_PER_CHARACTER)

/** Characters that may wait for workers, for results before theirs, or to be written: text and JSON together take some 30 bytes each. */
export const mostAhead = (heapBytes = getHeapStatistics().heap_size_limit): number => (heapBytes * OWN_SHARE) / 30

/** An error for the reader in place of V8's, where a string, list or map became larger than V8 can make one; any other as it is. */
export function asTooMuch(path: string, error: unknown): unknown {
  const isLimit =
    error instanceof RangeError && /^Invalid (?:string|array) length$|maximum size exceeded$/.test(error.message)
  return isLimit ? new ExtractError('input', messages.tooMuch(path)) : error
}
