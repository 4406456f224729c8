/** The federal bodies that an article names: looked for once, for all stages that ask. */
import { federalBody } from '../rules/place/federal.ts'
import type { Article, Span } from '../types.ts'

const known = new WeakMap<Article, readonly Span[]>()

/** Shape: sorted by start, no overlaps. Offsets are UTF-16. */
export function federalBodiesIn(article: Article): readonly Span[] {
  const before = known.get(article)
  if (before) return before
  const bodies: Span[] = []
  // The pattern is shared: its last search, in whatever text, may have ended anywhere.
  federalBody.lastIndex = 0
  for (let match = federalBody.exec(article.folded); match !== null; match = federalBody.exec(article.folded))
    bodies.push({ start: match.index, end: match.index + match[0].length })
  known.set(article, bodies)
  return bodies
}
