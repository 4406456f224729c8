/** Texts to outcomes: in this thread, or in as many as are asked for or worth it. */
import { availableParallelism } from 'node:os'
import type { UserRules } from '../../user-rules/user-rules.ts'
import { longestHere } from './limits.ts'
import type { Input, Outcome } from './outcome.ts'
import type { ReadingOptions } from './reading.ts'

/** Milliseconds of work in this thread before `auto` calls for help: each worker compiles all code anew, which takes a second of processor time. */
const SMALL = 6000

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
  let spent = 0
  while (spent < most) {
    const next = await inputs.next()
    if (next.done) return null
    const input = next.value
    if ('error' in input) {
      yield { input, is: 'problem' }
      continue
    }
    if (input.text.length > longest) {
      if (most !== Number.POSITIVE_INFINITY) return startingWith(input, inputs)
      const { readInParallel } = await import('./pool.ts')
      yield* readInParallel(startingWith(input), 1, options)
      continue
    }
    const began = performance.now()
    let outcome: Outcome
    try {
      const { record, ...reading } = read(input)
      const found = record && { record: () => record, json: () => JSON.stringify(record) }
      outcome = { input, is: 'read', found, reading }
    } catch (error) {
      outcome = { input, is: 'bug', why: error instanceof Error ? error.message : String(error) }
    }
    spent += performance.now() - began
    yield outcome
  }
  return inputs
}

async function* startingWith(first: Input, rest: AsyncIterable<Input> | readonly Input[] = []): AsyncGenerator<Input> {
  yield first
  yield* rest
}
