/** The federal bodies that an article names: looked for once, for all stages that ask. */
import { wordsOf } from '../article/words.ts'
import { federalBody } from '../rules/place/federal.ts'
import type { Article, Span } from '../types.ts'
import { BODY, readAtWords } from './government-words.ts'

const known = new WeakMap<Article, readonly Span[]>()

/** Shape: sorted by start, no overlaps. Offsets are UTF-16. */
export function federalBodiesIn(article: Article): readonly Span[] {
  const before = known.get(article)
  if (before) return before
  const bodies: Span[] = []
  const { folded } = article
  readAtWords(wordsOf(article), BODY, (start) => {
    if (start > 0 && WORD.test(folded[start - 1] as string)) return start
    // The pattern is shared: its last search, in whatever text, may have ended anywhere.
    federalBody.lastIndex = 0
    const match = federalBody.exec(folded.slice(start, start + LONGEST))
    if (match?.index !== 0) return start
    const end = start + match[0].length
    bodies.push({ start, end })
    return end
  })
  known.set(article, bodies)
  return bodies
}

const WORD = /\w/
/** More than the longest name of a body, with the character behind it. */
const LONGEST = 100
