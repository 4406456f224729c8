import { expect, it } from 'vitest'
import { cellOf, Evidence, type Shares, stateNumber } from '../../../src/resolve/places/evidence.ts'

const here = cellOf([-89.6, 40.7])
const beside = cellOf([-88.6, 39.7])
const far = cellOf([-70, 40.7])
const sharesAt = (cell: number, weight: number, state = 'IL'): Shares => ({
  states: [stateNumber(state)],
  cells: [cell],
  weights: [weight],
})

it('weighs what lies in a square in full and what lies beside it less', () => {
  const evidence = new Evidence()
  evidence.add(sharesAt(here, 1))
  expect(evidence.nearSupport(here, [])).toBe(1)
  expect(evidence.nearSupport(beside, [])).toBe(0.7)
  expect(evidence.nearSupport(far, [])).toBe(0)
  expect(evidence.nearSupport(cellOf(null), [])).toBe(0)
})

it('leaves out what a name itself brought', () => {
  const evidence = new Evidence()
  const own = sharesAt(here, 1)
  evidence.add(own)
  evidence.add(sharesAt(here, 0.5))
  expect(evidence.nearSupport(here, [own])).toBe(0.5)
  expect(evidence.nearSupport(beside, [own])).toBeCloseTo(0.35)
  expect(evidence.stateSupport(stateNumber('IL'), [own])).toBe(0.5)
  expect(evidence.stateSupport(stateNumber('TX'), [own])).toBe(0)
})

it('knows nothing of the article before', () => {
  new Evidence().add(sharesAt(here, 1))
  const evidence = new Evidence()
  expect(evidence.nearSupport(here, [])).toBe(0)
  evidence.add(sharesAt(here, 1))
  evidence.clear()
  expect(evidence.nearSupport(here, [])).toBe(0)
  expect(evidence.stateSupport(stateNumber('IL'), [])).toBe(0)
})

it('does not lead around the world', () => {
  const evidence = new Evidence()
  evidence.add(sharesAt(cellOf([180, 10]), 1))
  expect(evidence.nearSupport(cellOf([-180, 11]), [])).toBe(0)
})
