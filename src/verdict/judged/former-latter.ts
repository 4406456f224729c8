/** "the former", "the latter": of the two that were named together last. */
import { nearestListBefore, standsFor } from './antecedents.ts'
import type { Reading } from './phrase-reading.ts'
import type { Subject } from './subject.ts'

/** Null: the phrase is no such thing. */
export function formerLatter({ view, words, span, context }: Reading): Subject | null {
  if (words.length < 2 || words[0] !== 'the' || !/^(?:former|latter)$/.test(words[1] as string)) return null
  // "the latter city" is as good as "the latter"; "the former mayor" is a person.
  if (words.length > 2 && !(words.length === 3 && /^(?:city|county|state|town|district)$/.test(words[2] as string)))
    return null
  const pair = nearestListBefore(
    context,
    view.index,
    span.start,
    ({ kind, onlyWhere }) => kind !== 'federal' && !onlyWhere,
  )
  const named = pair.filter(({ kind }) => kind === pair[0]?.kind)
  if (named.length !== 2) return { kind: 'unknown' }
  return standsFor(named.slice(words[1] === 'former' ? 0 : 1).slice(0, 1), null, span)
}
