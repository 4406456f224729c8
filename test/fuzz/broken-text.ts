/** News sentences that break off, begin late, or are broken by another: teasers, scraped pages, bad quotation. */
import fc from 'fast-check'
import { readPhenomena } from '../verdict/phenomena.ts'

const root = process.env.ROOT ?? new URL('../../', import.meta.url).pathname

/** Sentences about law by people who had not seen the rules. */
export const newsSentences: readonly string[] = readPhenomena(`${root}test/verdict/phenomena`).flatMap(
  ([, phenomena]) => phenomena.flatMap(({ hits, near_misses }) => [...hits, ...near_misses].map(({ text }) => text)),
)

/** One way to break a text at a word; `other` is one more text. */
type Break = (before: string, after: string, other: string) => string
const breaks: readonly Break[] = [
  (before) => before,
  (_, after) => after,
  (before) => `${before}.`,
  (before) => `${before} that`,
  (before) => `${before},`,
  (before, after) => `${before} and ${after}`,
  (before, after) => `${before}" said that "${after}`,
  (before, after) => `${before}\n\n${after}`,
  (before, after) => `${before}? ${after}`,
  (before, _, other) => `${before} ${other}`,
  (before, after, other) => `${before} ${other} ${after}`,
]

/** A sentence, or a few, broken at a word. */
export const brokenText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...newsSentences), fc.nat(), fc.constantFrom(...breaks), fc.constantFrom(...newsSentences))
  .map(([text, at, make, other]) => {
    const words = text.split(' ')
    const from = at % words.length
    return make(words.slice(0, from).join(' '), words.slice(from).join(' '), other)
  })
