/** `--shard I/N`: the I-th of N runs of bytes of all inputs, one behind the other. */
import { ExtractError, messages } from '../errors.ts'

/** Which part of how many; counted from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** A part of a file: the records whose lines begin in these bytes; of a file that is no NDJSON all, if `from` is 0. */
export interface Part {
  /** Bytes from the beginning of the file. */
  readonly from: number
  /** Exclusive; `Infinity` for the end, wherever that is by then. */
  readonly to: number
}

/** Reads "2/8". Throws an `ExtractError` with code `usage`. */
export function readShard(text: string): Shard {
  const [, index = '', of = ''] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []
  if (index === '' || Number(index) > Number(of)) throw new ExtractError('usage', messages.badShard(text))
  return { index: Number(index), of: Number(of) }
}

/**
 * What of each input a shard reads; null: nothing. Every byte is in one part of one shard, the first byte of an empty input
 * too, so that each input is told of once. The shards in their order are the inputs in theirs.
 *
 * @example partsOf([6, 0, 4], { index: 2, of: 2 }) // [{ from: 5, to: Infinity }, { from: 0, to: Infinity }, { from: 0, to: Infinity }]
 */
export function partsOf(sizes: readonly number[], { index, of }: Shard): readonly (Part | null)[] {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  // All shards come to the same numbers, so that none begins before the one before it ends.
  const bound = (i: number): number => (i === of ? Number.POSITIVE_INFINITY : Math.floor((total / of) * i))
  const low = bound(index - 1)
  const high = bound(index)
  let start = 0
  return sizes.map((size) => {
    const begin = start
    start += size
    const end = begin + size
    if (low >= high || begin >= high || (begin < low && end <= low)) return null
    return { from: Math.max(0, low - begin), to: end <= high ? Number.POSITIVE_INFINITY : high - begin }
  })
}
