/** Texts full of one thing cost as much a character as short ones: eight times the text, about eight times the time. */
import { describe, expect, it } from 'vitest'
import { growthOf } from './cost.ts'
import { shapes, textOf } from './shapes.ts'

/** Between 8 (linear) and 64 (quadratic), with room for the collector of memory. */
const MOST = 28
const LENGTH = 12_500
/** Milliseconds: what is read faster is not quadratic. */
const FLOOR = 250
const TRIES = 3

describe('cost grows with the text', () => {
  it.each([
    'initials in one word',
    'published lines',
    'lines wrapped with carriage returns',
    'officials of one surname',
    'clauses that say',
    'headlines in capitals',
    'spokesmen and principals',
    'cities and references',
    'cases',
    'sentences of quotations',
  ])('%s', { timeout: 120_000 }, (name) => {
    const shape = shapes.get(name)
    if (!shape) throw new Error('no such shape')
    let fast = growthOf((length) => textOf(shape, length), LENGTH, FLOOR, 1).filter(({ ratio }) => ratio > MOST)
    for (let i = 1; i < TRIES && fast.length > 0; i++)
      fast = growthOf((length) => textOf(shape, length), LENGTH, FLOOR, 2).filter(({ ratio }) => ratio > MOST)
    expect(fast).toEqual([])
  })
})
