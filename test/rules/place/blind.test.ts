/**
 * Sentences by people who had not seen the rules. A row is right if every mention is found with its place and nothing else is. Rows
 * that are not right yet are marked `todo`: they fail no run, and are announced when they start to pass.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type PlaceRead, placesOf } from './reads.ts'

interface Row {
  readonly text: string
  readonly home?: string
  /** Words as they stand in the text, and the place; in the order of the text. */
  readonly places: readonly (readonly [words: string, place: string])[]
  readonly todo?: true
}

const rows: readonly Row[] = JSON.parse(readFileSync(new URL('blind.json', import.meta.url), 'utf8'))

/** A place inside the name of a district counts as well; the annotators left it out. */
function withoutInner(found: readonly PlaceRead[]): readonly PlaceRead[] {
  return found.filter(
    (inner) =>
      !found.some(
        (outer) =>
          outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start,
      ),
  )
}

function agree({ text, home, places }: Row): void {
  const found = withoutInner(placesOf(text, home))
  expect(found.map(({ place }) => place).sort()).toEqual(places.map(([, place]) => place).sort())
  for (const [words, place] of places) {
    const near = found.filter((one) => one.place === place).map((one) => one.words)
    expect(
      near.some((one) => one.includes(words) || words.includes(one)),
      `${words}: ${near}`,
    ).toBe(true)
  }
}

describe('sentences by people who had not seen the rules', () => {
  for (const row of rows) {
    if (row.todo) it.fails(`todo: ${row.text}`, () => agree(row))
    else it(row.text, () => agree(row))
  }
})
