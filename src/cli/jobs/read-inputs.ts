/** Texts to outcomes: in this thread, or in as many as are asked for or worth it. */
import { availableParallelism } from 'node:os'
import { inPlace, textsOf } from '../../input/in-place.ts'
import { type Input, type InputProblem, type InputText, sizeOf } from '../../input/input-text.ts'
import { PATIENCE, packItems, together } from '../../packs.ts'
import { Thrown, wordsOf } from '../../thrown.ts'
import type { UserRules } from '../../user-rules/user-rules.ts'
import { longestHere } from './limits.ts'
import type { Outcome } from './outcome.ts'
import type { Reading, ReadingOptions } from './reading.ts'

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
  const limits = { ...together, size: Math.min(together.size, longest * SHARE), patience: PATIENCE }
  const packs = packItems(inputs, sizeOf, limits)
  let spent = 0
  while (spent < most) {
    const next = await packs.next()
    if (next.done) return null
    const pack = next.value
    // So large a text is a pack of its own.
    if (pack.some((input) => sizeOf(input) > longest)) {
      if (most !== Number.POSITIVE_INFINITY) return startingWith(pack, packs)
      const { readInParallel } = await import('./pool.ts')
      yield* readInParallel(startingWith(pack), 1, options)
      continue
    }
    const began = performance.now()
    const outcomes = inPlace(pack, read(textsOf(pack)), outcomeOf, problemOf)
    spent += performance.now() - began
    yield* outcomes
  }
  return startingWith([], packs)
}

const problemOf = (input: InputProblem): Outcome => ({ input, is: 'problem' })

function outcomeOf(input: InputText, read: Reading | Thrown): Outcome {
  if (read instanceof Thrown) return { input, is: 'bug', why: wordsOf(read.error) }
  const { record, ...reading } = read
  const found = record && { record: () => record, json: () => JSON.stringify(record) }
  return { input, is: 'read', found, reading }
}

async function* startingWith(
  first: readonly Input[],
  packs: AsyncIterable<readonly Input[]> | readonly (readonly Input[])[] = [],
): AsyncGenerator<Input> {
  yield* first
  for await (const pack of packs) yield* pack
}
