/** "The state contends, and Medford denies, that the city broke the act": two who say it, each in a way of his own. */
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { isAdverb, verbGroupStart } from '../grammar/verb-group.ts'
import type { Match } from '../matches.ts'
import type { SpeechRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { speakerBefore } from './speaker-phrase.ts'

/** What the first of the two says. */
export interface JointClaim {
  readonly match: Match<SpeechRule>
  readonly speaker: Speaker
}

const joins = /^(?:and|but|while|though|although|yet)$/

/** The claim whose clause breaks off before that of `second`, the verb of saying nearest to what is said; null: there is none. */
export function claimBroken(
  view: SentenceView,
  second: Match<SpeechRule>,
  speech: readonly Match<SpeechRule>[],
  context: SourceContext,
): JointClaim | null {
  const first = speech.findLast(({ to }) => to < second.from)
  if (!first || first.row.stance === 'questions') return null
  let behind = first.to
  while (isAdverb(view, behind)) behind++
  if (view.words[behind] === ',') behind++
  if (!joins.test(view.words[behind] ?? '')) return null
  // "denies, that": the clause of the second breaks off as well.
  const end = view.words[second.to] === ',' ? second.to + 1 : second.to
  if (view.words[end] !== 'that') return null
  const speaker = speakerBefore(view, verbGroupStart(view, first.from, 0), 0, context)
  return speaker && !tellsBefore(view, speaker) ? { match: first, speaker } : null
}

/** "The city took a year to answer, an audit found, and the auditors wrote that": what the first of them says has been told. */
function tellsBefore(view: SentenceView, { span }: Speaker): boolean {
  for (let i = 1; i < view.count && (view.starts[i] as number) < span.start; i++)
    if (startsFiniteGroup(view, i, 0)) return true
  return false
}
