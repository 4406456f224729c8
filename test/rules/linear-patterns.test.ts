/**
 * The patterns that are fields of a rule are proved free of catastrophic backtracking; a wall-clock test would miss quadratic ones.
 * A proof kept in `linear-proofs.txt` is believed, but for a few, so that a row that nobody proved does not stand there for long.
 * What has none there is proved here, which takes up to a minute each, so `npm run check:regex` does it and `npm test` does not.
 */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashOf, head, patterns, readProofs, slowness, TIMEOUT } from './proofs.ts'

const lines = readProofs(new URL('linear-proofs.txt', import.meta.url).pathname)
const kept = new Set(lines.slice(1))
const KEEP = '`npm run prove:regex` makes the file anew'

/** How many kept proofs are made again. Which, hangs on the whole file, so that every change of it draws others. */
const SAMPLE = 8
const SAMPLE_TIMEOUT = 20_000
const lot = (hash: string): string => createHash('sha256').update(`${hash} ${lines}`).digest('hex')
const drawn = new Set([...kept].sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, SAMPLE))

const unkept = patterns.filter(([, pattern]) => !kept.has(hashOf(pattern)))
if (unkept.length > 0)
  console.log(`note: ${unkept.length} patterns have no kept proof; \`npm run prove:regex\` keeps it`)

describe('patterns', () => {
  it('are there', () => {
    expect(new Set(patterns.map(([name]) => name.split(' ', 1)[0]))).toContain('verdict')
    expect(patterns.length).toBeGreaterThan(100)
  })

  // Several at a time: the prover is a process of its own, and a machine has more cores than one.
  it.concurrent.each(unkept)('%s is linear', { timeout: TIMEOUT + 30_000 }, async (_, pattern) => {
    expect(
      await slowness(pattern),
      `${pattern.source}\nis not proved linear; \`npm run prove:regex\` tries again`,
    ).toBe(null)
  })
})

describe('kept proofs', () => {
  // What a busy machine does not prove again in a short time is not refuted.
  it.concurrent.each(patterns.filter(([, pattern]) => drawn.has(hashOf(pattern))))(
    '%s is not refuted',
    { timeout: TIMEOUT },
    async (_, pattern) => {
      expect([null, 'unknown'], pattern.source).toContain(await slowness(pattern, SAMPLE_TIMEOUT))
    },
  )

  it('are by the prover that is installed', () => {
    expect(lines[0], KEEP).toBe(head)
  })

  it('are each of a pattern that is there, sorted, none twice', () => {
    const hashes = new Set(patterns.map(([, pattern]) => hashOf(pattern)))
    expect(
      lines.slice(1).filter((hash) => !hashes.has(hash)),
      KEEP,
    ).toEqual([])
    expect(lines.slice(1), KEEP).toEqual([...kept].sort())
  })
})
