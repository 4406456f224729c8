/**
 * Mutates the fixtures and the rules' sentences and checks what `extract` promises, for as long as it is told: `npm run fuzz --
 * MINUTES [SEED]`. Every broken promise is printed with the shortest text found for it, as a string to be put into
 * `test/fuzz/hostile.test.ts`; the exit code is then 1.
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import fastGlob from 'fast-glob'
import { brokenText } from './broken-text.ts'
import { faultsOf } from './faults.ts'
import { ruleSentences } from './shapes.ts'
import { anyText, junk, shuffledText } from './texts.ts'

const minutes = Number(process.argv[2] ?? 10)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
if (!(minutes > 0) || !Number.isInteger(seed)) throw new Error('usage: npm run fuzz -- MINUTES [SEED]')

/** Longer texts cost more than they show. */
const LONGEST = 3000
/** Milliseconds for each thousand characters: what takes longer is told, once a kind. A busy machine takes a tenth of it. */
const SLOW = 1500
const STEPS_TO_SHRINK = 400

const fixtures = fastGlob
  .sync('*/article.txt', { cwd: process.env.FIXTURES ?? 'fixtures' })
  .sort()
  .map((path) => readFileSync(`${process.env.FIXTURES ?? 'fixtures/'}${path}`, 'utf8'))

/** One change: a stretch taken out, said twice, moved, turned into junk, or set in capitals. */
type Change = (text: string, at: number, length: number, other: string) => string
const changes: readonly Change[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, length, other) => text.slice(0, at) + other + text.slice(at + length),
  (text, at, _, other) => text.slice(0, at) + other + text.slice(at),
  (text, at, length) => text.slice(at + length) + text.slice(at, at + length) + text.slice(0, at),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).toUpperCase() + text.slice(at + length),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).replace(/ /g, '\n') + text.slice(at + length),
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).replace(/[\s.,"]/g, '') + text.slice(at + length),
]
const change = fc.record({
  make: fc.constantFrom(...changes),
  at: fc.nat(LONGEST),
  length: fc.integer({ min: 1, max: 80 }),
  other: fc.oneof(
    fc.constantFrom(...junk),
    fc.constantFrom(...ruleSentences),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
})
const mutated = fc
  .tuple(
    fc.oneof(fc.constantFrom(...fixtures), fc.array(fc.constantFrom(...ruleSentences), { minLength: 1, maxLength: 8 })),
    fc.nat(LONGEST),
    fc.array(change, { minLength: 1, maxLength: 12 }),
  )
  .map(([base, from, steps]) => {
    const whole = typeof base === 'string' ? base : base.join(' ')
    const start = from % Math.max(1, whole.length)
    let text = whole.slice(start, start + LONGEST)
    for (const { make, at, length, other } of steps) text = make(text, at % (text.length + 1), length, other)
    return text
  })
const texts = fc.oneof(
  { weight: 6, arbitrary: mutated },
  { weight: 3, arbitrary: shuffledText },
  { weight: 3, arbitrary: brokenText },
  { weight: 1, arbitrary: anyText },
)
const options = fc.record({
  date: fc.constantFrom(undefined, '2017-11-17', '0001-01-01', '9999-12-31', '2016-02-29'),
  includeSkipped: fc.boolean(),
})

/** Kinds of fault without the numbers, so that each is told once. */
const kindOf = (fault: string): string =>
  fault
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .replace(/\d+/g, '0')
    .slice(0, 120)

/** The text with pieces left out for as long as the same kind of fault is there. */
function shrink(text: string, broken: (text: string) => boolean): string {
  let best = text
  let steps = 0
  for (let size = best.length >> 1; size >= 1; size >>= 1)
    for (let at = 0; at < best.length && steps < STEPS_TO_SHRINK; steps++) {
      const less = best.slice(0, at) + best.slice(at + size)
      if (broken(less)) best = less
      else at += size
    }
  return best
}

const told = new Set<string>()
const until = performance.now() + minutes * 60_000
let count = 0
let chars = 0
for (let round = 0; performance.now() < until; round++) {
  for (const [text, given] of fc.sample(fc.tuple(texts, options), { numRuns: 50, seed: seed + round })) {
    const began = process.cpuUsage()
    const faults = [...faultsOf(text, given)]
    const took = process.cpuUsage(began).user / 1000
    if (took > SLOW * Math.max(1, text.length / 1000)) faults.push(`slow: ${took.toFixed(0)} ms`)
    count++
    chars += text.length
    for (const fault of faults) {
      const kind = kindOf(fault)
      if (told.has(kind)) continue
      told.add(kind)
      const least = fault.startsWith('slow')
        ? text
        : shrink(text, (less) => faultsOf(less, given).some((other) => kindOf(other) === kind))
      console.log(`${fault}\n  options ${JSON.stringify(given)}\n  text ${JSON.stringify(least)}`)
    }
    if (performance.now() > until) break
  }
}
console.log(`${count} texts, ${(chars / 1e6).toFixed(1)} million characters, seed ${seed}: ${told.size} kinds of fault`)
process.exitCode = told.size > 0 ? 1 : 0
