/**
 * `recheck` proves the patterns that are fields of a rule free of catastrophic backtracking; a wall-clock test would miss quadratic ones.
 * It takes minutes, so `npm run check:regex` runs it and `npm test` does not.
 */
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { families } from '../../src/rules/families.ts'

const patterns = families.flatMap((family) =>
  family.rules.flatMap((rule) =>
    Object.entries(rule).flatMap(([field, value]) =>
      value instanceof RegExp ? [[`${family.name} ${rule.id} ${field}`, value] as const] : [],
    ),
  ),
)

/** What one pattern may take to prove. The slowest take a minute on two cores that do nothing else, and four are proved at a time. */
const TIMEOUT = 300_000

// Several at a time: the prover is a process of its own, and a machine has more cores than one.
describe('patterns', { timeout: TIMEOUT + 30_000 }, () => {
  it('are there', () => {
    expect(new Set(patterns.map(([name]) => name.split(' ', 1)[0]))).toContain('verdict')
    expect(patterns.length).toBeGreaterThan(100)
  })

  it.concurrent.each(patterns)('%s is linear', async (_, pattern) => {
    // Steps are counted, not seconds: a machine that is busy must not make a pattern look slow.
    const params = { timeout: TIMEOUT, attackTimeout: null, randomSeed: 0 }
    const verdict = await check(pattern.source, pattern.flags.replace(/[dgv]/g, ''), params)
    expect(verdict.status, `${pattern.source}\n${'attack' in verdict ? verdict.attack?.pattern : verdict.status}`).toBe(
      'safe',
    )
  })
})
