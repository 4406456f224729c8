/** Teasers and scraped pages end in the middle of a sentence: no reader may look behind the last word. */
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { readPhenomena } from './phenomena.ts'

const texts = readPhenomena(fileURLToPath(new URL('phenomena', import.meta.url))).flatMap(([, phenomena]) =>
  phenomena.flatMap(({ hits, near_misses }) => [...hits, ...near_misses].map(({ text }) => text)),
)

/** Words that something is expected behind; each is tried where a text has it last. */
const expecting =
  /\b(?:that|and|or|but|to|by|of|in|for|with|which|who|the|its|not|is|was|said|says|after|when|if|as)(?= )|,(?= )/g

/** What fails of the texts to read. */
function faultsOf(cuts: Iterable<string>): readonly string[] {
  const failed: string[] = []
  for (const cut of cuts)
    try {
      extract(cut)
    } catch (error) {
      failed.push(`${cut}: ${error}`)
    }
  return failed
}

it('a text that breaks off behind a word that needs another is read', { timeout: 120_000 }, () => {
  const cuts = texts.flatMap((text) => {
    const ends = new Map([...text.matchAll(expecting)].map(({ 0: word, index }) => [word, index + word.length]))
    return [...ends.values()].map((end) => text.slice(0, end))
  })
  expect(cuts.length).toBeGreaterThan(1000)
  expect(faultsOf(cuts)).toEqual([])
})

/** Words that something is expected before; a text is begun at the first of each. */
const leaning = /\b(?:that|one of|who|and|said)(?= )/g

it('a text that begins in the middle of a sentence is read', { timeout: 120_000 }, () => {
  const cuts = texts.flatMap((text) => {
    const starts = new Map([...text.matchAll(leaning)].reverse().map(({ 0: word, index }) => [word, index]))
    return [...starts.values()].map((start) => text.slice(start))
  })
  expect(cuts.length).toBeGreaterThan(1000)
  const found = ['that they comply', 'one of the three, had violated the act.', 'complies 0 percent.t']
  expect(faultsOf([...found, ...cuts])).toEqual([])
})
