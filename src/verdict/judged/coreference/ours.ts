/** "Our county can do better. We are breaking that law.": the government that an opinion piece or a letter to the editor calls its own. */
import type { Attribution } from '../../sources/attribution.ts'
import type { SourceContext } from '../../sources/speaker.ts'
import { kindsFor } from './antecedents.ts'

const own =
  /(?<![A-Za-z"'])[Oo]ur (?:own |good |fair |little |beloved )?(city|county|state|town|village|parish|borough|township|tribe)(?![A-Za-z])/g

const known = new WeakMap<SourceContext['mentions'], string | null>()

/** Its id, if the author speaks and the article calls one government its own; null otherwise. `start`: of the words judged. */
export function authorsOwn(
  start: number,
  { source, layers }: Pick<Attribution, 'source' | 'layers'>,
  context: SourceContext,
): string | null {
  if (!/^(?:article|unnamed)$/.test(source.kind) || layers.some(({ match }) => match !== null)) return null
  if (inQuotes(start, context)) return null
  const before = known.get(context.mentions)
  if (before !== undefined) return before
  const found = ownOf(context)
  known.set(context.mentions, found)
  return found
}

/** The one place of that kind which the article names. */
function ownOf(context: SourceContext): string | null {
  for (const match of context.article.folded.matchAll(own)) {
    if (inQuotes(match.index, context)) continue
    const kinds = kindsFor(match[1] as string)
    const ids = new Set(
      context.candidates.filter(({ kind, inPrivate }) => kinds?.has(kind) && !inPrivate).map(({ id }) => id),
    )
    if (ids.size === 1) return [...ids][0] as string
  }
  return null
}

const inQuotes = (offset: number, { article }: SourceContext): boolean =>
  article.quotes.some(({ start, end }) => start <= offset && offset < end)
