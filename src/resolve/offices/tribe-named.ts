/** "Lummi Chairwoman Ann Poe", "the Lummi Indian Business Council", in a story of the Lummi Nation: a tribe by the first word of its name. */
import type { Article, Span } from '../../types.ts'
import type { GovernmentMention, Governments } from '../governments.ts'

/** Begin the names of many tribes. */
const common =
  /^(?:Confederated|United|Lower|Upper|Eastern|Western|Northern|Southern|Native|Indian|Federated|Little|Great|Fort|Saint|Band|Pueblo|Tribal|Three|Mission|Central|Council|General)$/
const firstWord = /^[A-Z][\w'-]{3,}/

const wordAt = ({ folded }: Article, start: number): string =>
  firstWord.exec(folded.slice(start, start + 24))?.[0] ?? ''

/** The tribe whose name begins as the words do; null if none in the article does. */
export function tribeNamed(article: Article, { all }: Governments, words: Span): string | null {
  const first = wordAt(article, words.start)
  if (first === '' || common.test(first)) return null
  const named = ({ kind, as, start }: GovernmentMention) =>
    kind === 'tribe' && as === 'name' && wordAt(article, start) === first
  return all.find(named)?.id ?? null
}
