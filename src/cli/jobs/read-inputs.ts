/** Texts to outcomes: in this thread, or in as many as are asked for or worth it. */
import { availableParallelism } from 'node:os'
import { type Input, type InputText, sizeOf } from '../../input/input-text.ts'
import { packItems, together } from '../../packs.ts'
import { Thrown } from '../../thrown.ts'
import type { UserRules } from '../../user-rules/user-rules.ts'
import { longestHere } from './limits.ts'
import type { Outcome } from './outcome.ts'
import type { Reading, ReadingOptions, ReadTexts } from './reading.ts'

/** Milliseconds of work in this thread before `auto` calls for help: each worker compiles all code anew, which takes a second of processor time. */
const SMALL = 6000

/** The share of the longest text for this thread that the texts of a pack may have together: they are in memory at the same time. */
const SHARE = 0.1

/** `--jobs`: how many threads read. */
export type Jobs = number | 'auto'

/** Outcomes in the order of the inputs, the same for any number of jobs. */
export async function* readInputs(
  inputs: AsyncGenerator<Input>,
  jobs: Jobs,
  options: ReadingOptions,
  rules: UserRules | undefined,
): AsyncGenerator<Outcome> {
  const most = jobs === 'auto' ? availableParallelism() : jobs
  try {
    const alone = most === 1
    const rest =
      alone || jobs === 'auto'
        ? yield* readHere(inputs, alone ? Number.POSITIVE_INFINITY : SMALL, options, rules)
        : inputs
    if (rest === null) return
    const { readInParallel } = await import('./pool.ts')
    yield* readInParallel(rest, most, options)
  } finally {
    // Not waited for: who stops early need not see the next line of a slow pipe.
    inputs.return(undefined).catch(() => {})
  }
}

/** Reads here for so many milliseconds of work; what is left, or null. A text that could fill the memory is left to workers. */
async function* readHere(
  inputs: AsyncGenerator<Input>,
  most: number,
  options: ReadingOptions,
  rules: UserRules | undefined,
): AsyncGenerator<Outcome, AsyncIterable<Input> | null> {
  const { openReader } = await import('./reading.ts')
  const read = await openReader(options, rules)
  const longest = longestHere()
  const isTooLong = (input: Input | undefined): input is InputText =>
    input !== undefined && !('error' in input) && input.text.length > longest
  // A text that is too long is the last of its pack.
  const packSize = (input: Input): number => (isTooLong(input) ? Number.POSITIVE_INFINITY : sizeOf(input))
  const packs = packItems(inputs, packSize, { ...together, size: Math.min(together.size, longest * SHARE) })
  let spent = 0
  while (spent < most) {
    const next = await packs.next()
    if (next.done) return null
    const last = next.value.at(-1)
    const tooLong = isTooLong(last) ? last : null
    const began = performance.now()
    const outcomes = outcomesOf(tooLong ? next.value.slice(0, -1) : next.value, read)
    spent += performance.now() - began
    yield* outcomes
    if (!tooLong) continue
    const large = startingWith(tooLong, most === Number.POSITIVE_INFINITY ? [] : unpacked(packs))
    if (most !== Number.POSITIVE_INFINITY) return large
    const { readInParallel } = await import('./pool.ts')
    yield* readInParallel(large, 1, options)
  }
  return unpacked(packs)
}

function outcomesOf(pack: readonly Input[], read: ReadTexts): readonly Outcome[] {
  const readings = read(pack.filter((input): input is InputText => !('error' in input)))
  let at = 0
  return pack.map((input) => {
    if ('error' in input) return { input, is: 'problem' }
    const reading = readings[at++] as Reading | Thrown
    return reading instanceof Thrown ? bugOf(input, reading.error) : outcomeOf(input, reading)
  })
}

const outcomeOf = (input: InputText, { record, ...reading }: Reading): Outcome => {
  const found = record && { record: () => record, json: () => JSON.stringify(record) }
  return { input, is: 'read', found, reading }
}

const bugOf = (input: InputText, error: unknown): Outcome => {
  return { input, is: 'bug', why: error instanceof Error ? error.message : String(error) }
}

async function* startingWith(first: Input, rest: AsyncIterable<Input> | readonly Input[]): AsyncGenerator<Input> {
  yield first
  yield* rest
}

async function* unpacked(packs: AsyncIterable<readonly Input[]>): AsyncGenerator<Input> {
  for await (const pack of packs) yield* pack
}
