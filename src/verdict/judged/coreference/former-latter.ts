/** "the former", "the latter": of the two that were named together last. */

import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'
import { nearestListBefore, standsFor } from './antecedents.ts'

/** Null: the phrase is no such thing. */
export function formerLatter({ view, words, span, context }: Reading): Subject | null {
  // "followed the law and the latter had not": the words before the "and" are the law's.
  const and = words.lastIndexOf('and')
  const own = and >= 0 && words[and + 1] === 'the' ? words.slice(and + 1) : words
  if (own[0] !== 'the' || !/^(?:former|latter)$/.test(own[1] ?? '')) return null
  // "the latter city" is as good as "the latter"; "the former mayor" is a person.
  if (own.length > 2 && !(own.length === 3 && /^(?:city|county|state|town|district)$/.test(own[2] as string)))
    return null
  const pair = nearestListBefore(
    context,
    view.index,
    span.start,
    ({ kind, onlyWhere }) => kind !== 'federal' && !onlyWhere,
  )
  const named = pair.filter(({ kind }) => kind === pair[0]?.kind)
  if (named.length !== 2) return { kind: 'unknown' }
  return standsFor(named.slice(own[1] === 'former' ? 0 : 1).slice(0, 1), null, span)
}
