/** One-to-one matching: who gets which finding. */
import { describe, expect, it } from 'vitest'
import { exact } from '../../src/check/fields.ts'
import type { Finding } from '../../src/check/findings.ts'
import { matchRows, type Reading } from '../../src/check/match.ts'
import type { AnchoredRow, Rank } from '../../src/check/read-expected.ts'

const finding = (value: string, start: number, end: number): Finding => ({
  fact: {
    kind: 'dates',
    fields: new Map([['value', exact(value)]]),
    shown: value,
    counts: true,
    needs: null,
    asRow: {},
  },
  spans: [{ start, end }],
  words: { start, end },
  line: 1,
  rules: ['rule'],
})

const row = (value: string | null, start: number, end: number, rank: Rank = 'required'): AnchoredRow => ({
  kind: 'dates',
  rank,
  row: value === null ? { quote: 'q' } : { quote: 'q', value },
  span: { start, end },
  path: [],
})

/** For each row the number of its finding; "~" before one that differs, "-" for none. */
function paired(rows: readonly AnchoredRow[], findings: readonly Finding[], reading: Reading = 'lenient'): string {
  const { hits, nearMisses } = matchRows(rows, findings, reading)
  const number = (claim: { readonly finding: Finding } | undefined) =>
    claim ? String(findings.indexOf(claim.finding)) : ''
  return rows
    .map((one) => number(hits.get(one)) || (nearMisses.has(one) ? `~${number(nearMisses.get(one))}` : '-'))
    .join(' ')
}

describe('one finding serves one row', () => {
  it('two rows, one finding', () => expect(paired([row('a', 0, 5), row('a', 0, 5)], [finding('a', 0, 5)])).toBe('0 -'))

  it('a row that could have either leaves the one that another needs', () =>
    expect(paired([row(null, 0, 9), row('a', 0, 9)], [finding('a', 0, 9), finding('b', 0, 9)])).toBe('1 0'))

  it('a chain of three moves on', () =>
    expect(
      paired(
        [row(null, 0, 9), row(null, 0, 5), row('a', 0, 2)],
        [finding('a', 0, 2), finding('b', 3, 5), finding('c', 6, 9)],
      ),
    ).toBe('2 1 0'))

  it('required rows come before optional ones and known misses', () =>
    expect(paired([row('a', 0, 5, 'todo'), row('a', 0, 5, 'optional'), row('a', 0, 5)], [finding('a', 0, 5)])).toBe(
      '- - 0',
    ))

  it('the nearest of those that agree', () =>
    expect(paired([row('a', 4, 6)], [finding('a', 0, 20), finding('a', 4, 6)])).toBe('1'))
})

describe('what is left', () => {
  it('is paired though it differs', () => expect(paired([row('x', 0, 5)], [finding('a', 0, 5)])).toBe('~0'))
  it('but not what another row has', () =>
    expect(paired([row('x', 0, 5), row('a', 0, 5)], [finding('a', 0, 5)])).toBe('- 0'))
})

describe('two readings', () => {
  it.each([
    ['the same words', 0, 5, '0', '0'],
    ['words in common', 3, 9, '0', '-'],
    ['words beside one another', 5, 9, '-', '-'],
  ])('%s', (_, start, end, lenient, strict) => {
    const rows = [row('a', start, end)]
    const findings = [finding('a', 0, 5)]
    expect([paired(rows, findings), paired(rows, findings, 'strict')]).toEqual([lenient, strict])
  })
})
