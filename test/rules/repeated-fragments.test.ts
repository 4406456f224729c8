/**
 * Any piece of a rule's own sentences, repeated to 100,000 characters, is read in time that grows with the length. Times are
 * compared with each other in the same run, never with a clock's number: reading five times the text would take 25 times as
 * long if a step were quadratic.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle, storyWindows } from '../../src/article/read-article.ts'
import { findCitations } from '../../src/resolve/citations.ts'
import { findDates } from '../../src/resolve/dates.ts'
import { findJurisdictions } from '../../src/resolve/jurisdictions.ts'
import { findOfficials } from '../../src/resolve/officials.ts'
import { families } from '../../src/rules/families.ts'
import type { Article, Span } from '../../src/types.ts'
import { findVerdicts } from '../../src/verdict/find-verdicts.ts'

const SHORT = 20_000
const LONG = 100_000
/** Between 5 (linear) and 25 (quadratic), with room for a machine that is busy. */
const MOST = 14
/** What is read faster than this, in milliseconds, is not quadratic: 10,000,000,000 steps of any kind take longer. */
const TOO_SHORT = 250
/** A machine that is busy slows one of two runs down, but not the same one each time. */
const TRIES = 4

/** What a family's stage is to read, prepared by those before it; then that stage alone. */
const stages: Readonly<Record<string, (article: Article, windows: readonly Span[]) => () => void>> = {
  citation: (article, windows) => () => void findCitations(article, windows),
  date: (article, windows) => () => void findDates(article, windows, []),
  place: (article, windows) => () => void findJurisdictions(article, windows, [], {}),
  person: (article, windows) => {
    const { jurisdictions } = findJurisdictions(article, windows, [], {})
    return () => void findOfficials(article, windows, [], jurisdictions)
  },
  verdict: (article, windows) => {
    const citations = findCitations(article, windows)
    const { dates } = findDates(article, windows, [])
    const { jurisdictions } = findJurisdictions(article, windows, [], {})
    const officials = findOfficials(article, windows, citations, jurisdictions)
    return () => void findVerdicts({ article, windows, citations, dates, jurisdictions, officials })
  },
}

function quickest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const began = performance.now()
    run()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

function timeOf(stage: string, fragment: string, length: number): number {
  const article = readArticle(fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length), {
    date: '2017-11-17',
  })
  const windows = storyWindows(article, { includeSkipped: true })
  return quickest(stages[stage]?.(article, windows) as () => void)
}

describe.each(Object.keys(stages))('repeated pieces of %s sentences', (stage) => {
  const sentences = families
    .filter(({ name }) => name === stage)
    .flatMap(({ rules }) => rules.flatMap((rule) => [...rule.examples.map(({ text }) => text), ...rule.near_misses]))

  it('are read in time that grows with the length', { timeout: 300_000 }, () => {
    const fragment = fc
      .tuple(fc.constantFrom(...sentences), fc.nat(), fc.integer({ min: 1, max: 40 }))
      .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))
    fc.assert(
      fc.property(fragment, (piece) => {
        let least = Number.POSITIVE_INFINITY
        for (let i = 0; i < TRIES && least >= MOST; i++) {
          const long = timeOf(stage, piece, LONG)
          if (long < TOO_SHORT) return
          least = Math.min(least, long / timeOf(stage, piece, SHORT))
        }
        expect(least, JSON.stringify(piece)).toBeLessThan(MOST)
      }),
      { numRuns: 30, seed: 20171117, endOnFailure: true },
    )
  })
})
