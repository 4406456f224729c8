/** Things of which only who speaks, or who is told, tells whose they are: "The mayor said the tickets are legal." */
import { Shape } from '../../article/tokens.ts'
import { spanOfPhrase } from '../grammar/noun-phrase.ts'
import { facilityNouns, privateNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Judged } from './judged.ts'
import type { Subject, SubjectContext } from './subject.ts'

const pointing = /^(?:the|this|these|those|such|its|their|his|her)$/
const persons = /(?:ers?|ors?|ists?|ants?|men|man|women|woman|people|ees?|ians?)$/
const tells = /^(?:told|advised|informed|notified|warned)$/
const opensName = /^(?:the|city|county|town|village|state|of)$/

/** "advised Salem, Ore., that the crossing does not comply": whom the words are told, right before them. */
function toldBefore(view: SentenceView, from: number): string | null {
  if (view.words[from - 1] !== 'that') return null
  for (let i = from - 2; i > Math.max(0, from - 12); i--) {
    if (!tells.test(view.words[i] as string)) continue
    const told = view.places.filter(
      ({ mention }) =>
        mention.start >= (view.starts[i + 1] as number) && mention.end <= (view.starts[from - 1] as number),
    )
    const [first, ...others] = told.filter(({ mention }) => mention.as !== 'qualifier')
    let next = i + 1
    while (opensName.test(view.words[next] as string)) next++
    return first && others.length === 0 && first.mention.start === view.starts[next] ? first.entity.id : null
  }
  return null
}

/**
 * What a definite thing is, which nothing near it says to be anybody's: that of the government that is told of it, or that of the
 * one that `speaker` speaks for, if a verdict on it stands shortly before. Null: the words are no such thing.
 */
export function thingOfSpeaker(
  view: SentenceView,
  { subject, phrase }: Judged,
  speaker: string | null,
  { judgedIn }: SubjectContext,
): Subject | null {
  if (subject.kind !== 'unknown' || phrase === null) return null
  const lately = [1, 2].map((back) => judgedIn(view.index - back)).find((ids) => ids.length > 0) ?? []
  const owner = toldBefore(view, phrase.from) ?? (speaker !== null && lately.includes(speaker) ? speaker : null)
  if (owner === null) return null
  const head = view.words[phrase.head] as string
  if (!pointing.test(view.words[phrase.from] as string) || view.shapes[phrase.head] !== Shape.lower) return null
  if (privateNouns.has(head) || facilityNouns.has(head) || persons.test(head)) return null
  const span = spanOfPhrase(view, phrase)
  const via = view.text.slice(span.start - view.start, span.end - view.start)
  return { kind: 'government', ids: [owner], via, by: 'office', ...span }
}
