/** Things of which only who speaks tells whose they are: "The mayor said the tickets are legal." */
import { Shape } from '../../article/tokens.ts'
import { spanOfPhrase } from '../grammar/noun-phrase.ts'
import { facilityNouns, privateNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Judged } from './judged.ts'
import type { Subject } from './subject.ts'

const pointing = /^(?:the|this|these|those|such|its|their|his|her)$/
const persons = /(?:ers?|ors?|ists?|ants?|men|man|women|woman|people|ees?|ians?|gods?)$/

/**
 * What a definite thing is, which nothing near it says to be anybody's: that of the government that `speaker` speaks for, if a
 * verdict on it stands shortly before (`lately`). Null: the words are no such thing.
 */
export function thingOfSpeaker(
  view: SentenceView,
  { subject, phrase }: Judged,
  speaker: string | null,
  lately: readonly string[],
): Subject | null {
  if (subject.kind !== 'unknown' || phrase === null || speaker === null || !lately.includes(speaker)) return null
  const head = view.words[phrase.head] as string
  if (!pointing.test(view.words[phrase.from] as string) || view.shapes[phrase.head] !== Shape.lower) return null
  if (privateNouns.has(head) || facilityNouns.has(head) || persons.test(head)) return null
  const span = spanOfPhrase(view, phrase)
  const via = view.text.slice(span.start - view.start, span.end - view.start)
  return { kind: 'government', ids: [speaker], via, by: 'office', ...span }
}
