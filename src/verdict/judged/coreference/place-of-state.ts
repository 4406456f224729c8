/** "the Ohio city", "the Indiana county's policy": the government of that kind, in that state, that was spoken of before. */

import { Shape } from '../../../article/tokens.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'
import { type Candidate, kindsFor, nearestBefore, standsFor } from './antecedents.ts'
import { topicOfStory } from './topic.ts'

const kinds = /^(?:city|county|town|village|borough|township|parish|tribe)$/
const nouns = /^(?:city|county|town|village|borough|township|parish|suburb)$/

/** Null: the phrase is no such thing. */
export function placeOfState(reading: Reading): Subject | null {
  const { view, phrase, words, shown, span, text, context } = reading
  const here = inThisPlace(reading)
  if (here) return here
  if (words[0] !== 'the') return null
  if (isSomewhere(view, phrase, shown)) return standsFor([], null, span)
  const place = around(reading)
  if (!place) return null
  const { noun, within } = place
  const word = view.words[noun] as string
  const alone = noun === phrase.to - 1
  if (!alone && view.words[noun + 1] !== "'s") return null
  const wanted = word === 'suburb' ? kindsFor('city') : kindsFor(word)
  const fits = ({ kind, id }: Candidate): boolean =>
    wanted?.has(kind) === true && id !== place.id && (within === null || id.startsWith(`${within}/`))
  const meant = nearestBefore(context, view.index, span.start, fits) ?? topicOfStory(context, span.start, fits)
  return standsFor(meant ? [meant] : [], alone ? null : text, span)
}

interface Around {
  /** Token of the noun that tells the kind. */
  readonly noun: number
  /** Of what stands before the noun, if it is a place that is known. */
  readonly id: string | null
  /** The state that holds both; null: it is not told. */
  readonly within: string | null
}

const STATE = /^.*?\/(?:state|territory):[a-z]{2}/

/** "the Ohio city", "the western Ohio city", "the DuPage County village", "the Chicago suburb", "the Central Valley county". */
function around({ view, phrase, shown }: Reading): Around | null {
  let at = phrase.from + 1
  while (at < phrase.to && view.shapes[at] === Shape.lower && !nouns.test(view.words[at] as string)) at++
  if (view.words[at] === 'suburb' && at === phrase.from + 1) return { noun: at, id: null, within: null }
  if (at > phrase.from + ADJECTIVES || at >= phrase.to || view.shapes[at] === Shape.lower) return null
  const { mention, entity } = shown.find(({ mention }) => mention.start === view.starts[at]) ?? {}
  let noun = at
  while (noun < phrase.to && (view.starts[noun] as number) < (mention?.end ?? 0)) noun++
  while (noun < phrase.to && view.shapes[noun] === Shape.title) noun++
  const school = view.words[noun] === 'school' ? 1 : 0
  const word = view.words[noun + school] ?? ''
  if (noun + school >= phrase.to || view.shapes[noun] !== Shape.lower || (school === 1 && word !== 'district'))
    return null
  // "the Wichita school district", "the Crow Creek tribe" are names.
  if (/^(?:district|tribe)$/.test(word) ? entity?.kind !== 'state' : !nouns.test(word)) return null
  // "the Dallas city": nobody says so of the city itself.
  const state = entity && /^(?:state|county|territory)$/.test(entity.kind) ? (STATE.exec(entity.id)?.[0] ?? null) : null
  return { noun: noun + school, id: entity?.id ?? null, within: state }
}

/** "the fast-growing central Ohio city" */
const ADJECTIVES = 3

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
