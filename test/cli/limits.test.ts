/** What is too much for V8 is told like any other text that cannot be read. */
import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { asTooMuch, longestHere, mostAhead } from '../../src/cli/jobs/limits.ts'
import { openOutputs } from '../../src/cli/outputs.ts'
import type { World } from '../../src/cli/world.ts'
import { extract } from '../../src/pipeline.ts'
import { temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const tooMuch =
  'a.txt: left out, it says more than one record can hold. Split it, or ask for less, e.g. --only verdicts'

it('grows with the heap, and ends where a string does', () => {
  expect([longestHere(64e6), longestHere(4e9), longestHere(64e9)]).toEqual([160_000, 10_000_000, 20_000_000])
  expect(mostAhead(6e9)).toBe(100_000_000)
})

it.each([() => `${'x'.repeat(2 ** 29 - 24)}x`, () => 'x'.padEnd(2 ** 30), () => new Array(-1)])(
  '%s is too much, no bug',
  (make) => {
    let thrown: unknown
    try {
      make()
    } catch (error) {
      thrown = error
    }
    expect(asTooMuch('a.txt', thrown)).toMatchObject({ code: 'input', message: tooMuch })
  },
)

it('other errors stay what they are', () => {
  for (const error of [new RangeError('Maximum call stack size exceeded'), new TypeError('Invalid string length')])
    expect(asTooMuch('a.txt', error)).toBe(error)
})

it('a record that one output cannot hold is told, and left out there', async () => {
  const stdout = new PassThrough()
  const world = { stdout, env: {}, isTerminal: false, open: new Set() } as unknown as World
  const paths = ['json', 'ndjson'].map((format) => ({ format, path: `${cwd}/out.${format}` }) as const)
  const outputs = await openOutputs({ color: 'never' }, paths as never, world)
  const record = extract('Ohio violates the Clean Air Act, a judge said.')
  const unstringable = { ...record, toJSON: () => 'x'.padEnd(2 ** 30) }
  await outputs.start()
  const huge = { record: () => unstringable, json: () => 'x'.repeat(2 ** 29 - 24) }
  expect(await outputs.record(huge, 'a.txt', '')).toMatchObject({ message: tooMuch })
  expect(await outputs.record({ record: () => record, json: () => JSON.stringify(record) }, 'b.txt', '')).toBe(null)
  await outputs.finish()
  const written = paths.map(({ path }) => readFileSync(path, 'utf8'))
  expect(JSON.parse(written[0] as string)).toHaveLength(1)
  expect(written[1]).toBe(`${JSON.stringify(record)}\n`)
})
