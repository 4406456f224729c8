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

it('a text that breaks off behind a word that needs another is read', { timeout: 120_000 }, () => {
  const failed: string[] = []
  for (const text of texts) {
    const ends = new Map([...text.matchAll(expecting)].map(({ 0: word, index }) => [word, index + word.length]))
    for (const end of ends.values()) {
      const cut = text.slice(0, end)
      try {
        extract(cut)
      } catch (error) {
        failed.push(`${cut}: ${error}`)
      }
    }
  }
  expect(texts.length).toBeGreaterThan(1000)
  expect(failed).toEqual([])
})
