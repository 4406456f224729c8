/** Texts to outcomes: in this thread, or in as many as are asked for or worth it. */
import { availableParallelism } from 'node:os'
import type { UserRules } from '../../user-rules/user-rules.ts'
import type { Input, Outcome } from './outcome.ts'
import type { ReadingOptions } from './reading.ts'

/** Milliseconds of work in this thread before `auto` calls for help: each worker compiles all code anew, which takes about half of that. */
const SMALL = 2000

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
    if (most === 1 || jobs === 'auto') {
      const worth = yield* readHere(inputs, most === 1 ? Number.POSITIVE_INFINITY : SMALL, options, rules)
      if (!worth) return
    }
    const { readInParallel } = await import('./pool.ts')
    yield* readInParallel(inputs, most, options)
  } finally {
    // Not waited for: who stops early need not see the next line of a slow pipe.
    inputs.return(undefined).catch(() => {})
  }
}

/** Reads here for so many milliseconds of work; is there more? */
async function* readHere(
  inputs: AsyncGenerator<Input>,
  most: number,
  options: ReadingOptions,
  rules: UserRules | undefined,
): AsyncGenerator<Outcome, boolean> {
  const { openReader } = await import('./reading.ts')
  const read = await openReader(options, rules)
  let spent = 0
  while (spent < most) {
    const next = await inputs.next()
    if (next.done) return false
    const input = next.value
    if ('error' in input) {
      yield { input, is: 'problem' }
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
  return true
}
