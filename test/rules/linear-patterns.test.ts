/** `recheck` proves every pattern of every rule free of catastrophic backtracking; a wall-clock test would miss quadratic ones. */
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { families } from '../../src/rules/families.ts'

const patterns = families.flatMap((family) =>
  family.rules.flatMap((rule) =>
    Object.entries(rule).flatMap(([field, value]) =>
      value instanceof RegExp ? [[`${family.name} ${rule.id} ${field}`, value] as const] : [],
    ),
  ),
)

describe.runIf(patterns.length > 0)('patterns', () => {
  it.each(patterns)('%s is linear', (_, pattern) => {
    const verdict = checkSync(pattern.source, pattern.flags.replace(/[dgv]/g, ''), { timeout: 30_000 })
    expect(verdict.status, `${pattern.source}\n${JSON.stringify('attack' in verdict ? verdict.attack : verdict)}`).toBe(
      'safe',
    )
  })
})
