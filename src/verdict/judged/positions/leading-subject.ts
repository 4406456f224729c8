/** The government that opens a clause whose verb no list knows: "The village of Lyons, Ill., razed the barn". */
import type { Clause } from '../../grammar/clause.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { behindQualifier } from '../../grammar/qualifier.ts'
import { governmentNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'

const opensName = /^(?:the|city|county|town|village|borough|township|state|of)$/

/** Its phrase; null: no place opens the clause, or what follows it may be a noun. */
export function leadingSubject(view: SentenceView, { from, to }: Clause): NounPhrase | null {
  let i = from
  while (opensName.test(view.words[i] ?? '')) i++
  const place = view.places.find(({ mention }) => mention.start === view.starts[i])
  if (!place) return null
  let behind = i
  while (behind < to && (view.starts[behind] as number) < place.mention.end) behind++
  const qualified = behindQualifier(view, behind)
  if (qualified > 0) behind = qualified
  while (behind < to && governmentNouns.has(view.words[behind] as string)) behind++
  return behind < to && /^[a-z]{2,}ed$/.test(view.words[behind] as string) ? phraseBefore(view, behind, from) : null
}
