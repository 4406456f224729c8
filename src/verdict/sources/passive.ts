/** Who says so by a verb in the passive: the one behind "by", or a document behind "in". */
import { isAdverb } from '../grammar/verb-group.ts'
import { judgingPapers } from '../lexicon.ts'
import type { Match } from '../matches.ts'
import type { SpeechRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { speakerBehind } from './speaker-phrase.ts'

/** "was found", "was told", "is being alleged": the verb of saying is a passive. */
export function isPassive(view: SentenceView, match: Match<SpeechRule>): boolean {
  let i = match.from - 1
  while (i >= 0 && isAdverb(view, i)) i--
  return (
    /(?:ed|found|held|told|en)$/.test(view.words[match.from] as string) &&
    /^(?:is|are|was|were|be|been|being)$/.test(view.words[i] ?? '')
  )
}

/** The by-agent of a passive, before or behind the cue, or the document in which it is said. */
export function agentOf(
  view: SentenceView,
  match: Match<SpeechRule>,
  cueEnd: number,
  context: SourceContext,
  limit: number = view.count,
): Speaker | null {
  for (let i = match.to; i < limit; i++) {
    if (view.words[i] !== 'by') continue
    if (i > cueEnd + 14 || /ing$/.test(view.words[i + 1] ?? '')) break
    return speakerBehind(view, i + 1, context, jointBehind(view, i + 1))
  }
  const paper = paperBehind(view, match.to, Math.min(limit, cueEnd + 16))
  return paper < 0 ? null : speakerBehind(view, paper, context, jointBehind(view, paper))
}

/** "was accused in a lawsuit of violating", "was listed in a report": the first token of the document that says so; -1 if none does. */
function paperBehind(view: SentenceView, from: number, limit: number): number {
  for (let i = from; i + 2 < Math.min(limit, view.count); i++) {
    if (/^(?:after|because|when|while|which|that|who|but|since|before)$/.test(view.words[i] as string)) return -1
    if (view.words[i] !== 'in' || !/^(?:an?|the|its|their)$/.test(view.words[i + 1] as string)) continue
    const noun = view.words.slice(i + 2, i + 5).findIndex((word) => judgingPapers.has(word))
    if (noun >= 0) return i + 1
  }
  return -1
}

/** "accused by the department of violating", "certified by the agency as being", "found by a judge to be": where the agent ends. */
function jointBehind(view: SentenceView, from: number): number {
  for (let i = from + 1; i < view.count; i++) {
    const word = view.words[i] as string
    const next = view.words[i + 1] ?? ''
    if (/^(?:of|as|for)$/.test(word) && (/ing$/.test(next) || /^(?:any|violations?|in|out|a|non\w*)$/.test(next)))
      return i
    if (word === 'to' && /^(?:be|have|comply|violate|meet)$/.test(next)) return i
  }
  return view.count
}
