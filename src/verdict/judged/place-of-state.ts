/** "the Ohio city", "the Indiana county's policy": the government of that kind, in that state, that was spoken of before. */
import { kindsFor, nearestBefore, standsFor } from './antecedents.ts'
import type { Reading } from './phrase-reading.ts'
import type { Subject } from './subject.ts'

const kinds = /^(?:city|county|town|village|borough|township|parish|tribe)$/

/** Null: the phrase is no such thing. */
export function placeOfState({ view, phrase, words, shown, span, text, context }: Reading): Subject | null {
  if (words[0] !== 'the') return null
  const state = shown.find(
    ({ mention, entity }) => entity.kind === 'state' && mention.start === view.starts[phrase.from + 1],
  )
  if (!state) return null
  let noun = phrase.from + 1
  while (noun < phrase.to && (view.starts[noun] as number) < state.mention.end) noun++
  const word = view.words[noun] ?? ''
  if (!kinds.test(word) || noun >= phrase.to) return null
  const alone = noun === phrase.to - 1
  if (!alone && view.words[noun + 1] !== "'s") return null
  const wanted = kindsFor(word)
  const meant = nearestBefore(
    context,
    view.index,
    span.start,
    ({ kind, id }) => wanted?.has(kind) === true && id.startsWith(`${state.entity.id}/`),
  )
  return standsFor(meant ? [meant] : [], alone ? null : text, span)
}
