import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byStart } from '../../src/resolve/by-start.ts'

it('sorts as a stable sort by start does, and leaves the list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ start: fc.nat(), end: fc.nat() })), (rows) => {
      const before = [...rows]
      expect(byStart(rows)).toEqual([...rows].sort((a, b) => a.start - b.start))
      expect(rows).toEqual(before)
    }),
  )
  const rows = [5, 2, 5, 2].map((start, end) => ({ start, end }))
  expect(byStart(rows).map(({ end }) => end)).toEqual([1, 3, 0, 2])
})
