/** Texts full of one thing cost as much a character as short ones: eight times the text, about eight times the time. */
import { describe, expect, it } from 'vitest'
import { type Growth, growthOf, timeHtml, timeStages } from './cost.ts'
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
    'councils of towns',
    'councils of counties',
  ])('%s', { timeout: 120_000 }, (name) => {
    const shape = shapes.get(name)
    if (!shape) throw new Error('no such shape')
    expect(tooFast((length) => textOf(shape, length), LENGTH, timeStages)).toEqual([])
  })

  // Written blanks are collapsed where they are met; those of entities and of elements come one by one.
  it.each(['&nbsp;', '<b> </b>', '<br>&nbsp;', '<p>', '</p>', '<!-- ', '&', '<', '<p ', 'a\n'])(
    'a page of %j',
    { timeout: 120_000 },
    (piece) => {
      const page = (pieces: number) => `<p>Ohio${piece.repeat(pieces)}Utah</p>`
      expect(tooFast(page, LENGTH, timeHtml)).toEqual([])
    },
  )
})

type Measure = (text: string) => ReadonlyMap<string, number>

/** The stages whose cost grows too fast, told after several tries: another program's work must not make one look slow. */
function tooFast(make: (length: number) => string, length: number, measure: Measure): readonly Growth[] {
  const measured = (tries: number) => growthOf(make, length, FLOOR, tries, measure).filter(({ ratio }) => ratio > MOST)
  let fast = measured(1)
  for (let i = 1; i < TRIES && fast.length > 0; i++) fast = measured(2)
  return fast
}
