/** "the Ohio city", "the Indiana county's policy": the government of that kind, in that state, that was spoken of before. */

import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'
import { kindsFor, nearestBefore, standsFor } from './antecedents.ts'

const kinds = /^(?:city|county|town|village|borough|township|parish|tribe)$/

/** Null: the phrase is no such thing. */
export function placeOfState(reading: Reading): Subject | null {
  const { view, phrase, words, shown, span, text, context } = reading
  const here = inThisPlace(reading)
  if (here) return here
  if (words[0] !== 'the') return null
  if (isSomewhere(view, phrase, shown)) return standsFor([], null, span)
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

/** "the only city in Nevada": one of the state's, which the words do not name. */
function isSomewhere(view: Reading['view'], { head, to }: Reading['phrase'], shown: Reading['shown']): boolean {
  if (!kinds.test(view.words[head] as string) || view.words[head + 1] !== 'in') return false
  const [place] = shown
  return (
    shown.length === 1 &&
    place?.entity.kind === 'state' &&
    place.mention.start >= (view.starts[head + 2] ?? 0) &&
    place.mention.end >= (view.ends[to - 1] as number) - 1
  )
}

const towns = /^(?:city|town|village|borough|township|suburb)$/

/** "officers in this Vermilion County city": the town that the story is set in. */
function inThisPlace({ view, phrase, shown, span, text, context }: Reading): Subject | null {
  const [around] = shown
  if (shown.length !== 1 || !around || !/^(?:state|county)$/.test(around.entity.kind)) return null
  const at = view.starts.indexOf(around.mention.start)
  const noun = view.ends.indexOf(around.mention.end) + 1
  if (view.words[at - 1] !== 'this' || noun === 0 || noun >= phrase.to || !towns.test(view.words[noun] as string))
    return null
  const state = /^.*?\/(?:state|territory):[a-z]{2}/.exec(around.entity.id)?.[0]
  const meant = nearestBefore(
    context,
    view.index,
    span.start,
    ({ kind, id }) => kindsFor('city')?.has(kind) === true && state !== undefined && id.startsWith(`${state}/`),
    STORY,
  )
  return standsFor(meant ? [meant] : [], at - 1 === phrase.from && noun === phrase.to - 1 ? null : text, span)
}

/** How many sentences back the dateline or headline stands at most that names it. */
const STORY = 12
