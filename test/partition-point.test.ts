/** Binary search over sorted rows, beside looking at each. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partitionPoint, startingBefore } from '../src/partition-point.ts'

const offsets = fc.array(fc.nat(50)).map((values) => values.sort((a, b) => a - b))

it('counts the rows that the predicate holds for', () => {
  fc.assert(
    fc.property(offsets, fc.nat(50), (rows, limit) => {
      expect(partitionPoint(rows.length, (i) => (rows[i] as number) < limit)).toBe(
        rows.filter((row) => row < limit).length,
      )
    }),
  )
})

it.each([
  [0, 0],
  [1, 1],
  [8, 1],
  [9, 2],
  [21, 3],
])('of rows that start at 0, 8 and 20, those before %i: %i', (offset, count) => {
  const rows = [{ start: 0 }, { start: 8 }, { start: 20 }]
  expect(startingBefore(rows, offset)).toBe(count)
})
