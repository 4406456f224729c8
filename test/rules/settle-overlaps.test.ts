/** Of matches that overlap one is kept, and a few that do not are put in order the same way as many. */
import { describe, expect, it } from 'vitest'
import { settleOverlaps } from '../../src/rules/rule.ts'

const at = (start: number, end: number, rule = 'r') => ({ rule, start, end })

describe('settleOverlaps', () => {
  it('sorts matches that do not overlap, whether few or many', () => {
    const few = [at(9, 12), at(0, 3), at(3, 5), at(20, 21)]
    expect(settleOverlaps(few).map(({ start }) => start)).toEqual([0, 3, 9, 20])
    const many = Array.from({ length: 30 }, (_, i) => at(((i * 7) % 30) * 10, ((i * 7) % 30) * 10 + 4))
    expect(settleOverlaps(many).map(({ start }) => start)).toEqual(Array.from({ length: 30 }, (_, i) => i * 10))
    expect(few.map(({ start }) => start)).toEqual([9, 0, 3, 20])
  })

  it('keeps the longest, then the earliest, then the first id', () => {
    expect(settleOverlaps([at(0, 4), at(2, 8), at(7, 9)])).toEqual([at(2, 8)])
    expect(settleOverlaps([at(2, 6), at(0, 4)])).toEqual([at(0, 4)])
    expect(settleOverlaps([at(0, 4, 'b'), at(0, 4, 'a')])).toEqual([at(0, 4, 'a')])
  })
})
