/** "According to the EPA", "by the monitor's count", "as the mayor sees it": phrases that tell whose view it is. */
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { phraseBefore } from '../grammar/noun-phrase.ts'
import { isVerbHere, verbGroupStart } from '../grammar/verb-group.ts'
import type { Match } from '../matches.ts'
import type { SpeechRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import { earlierSubject } from './earlier-subject.ts'
import { lastPerson } from './last-person.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { speakerBefore, speakerBehind } from './speaker-phrase.ts'

/** Is it such a phrase, and no verb with a subject? */
export function isViewOf(view: SentenceView, { row, from }: Match<SpeechRule>): boolean {
  const word = view.words[from]
  return row.view !== undefined || word === 'according' || word === 'in' || word === 'by' || word === 'per'
}

/** Whose view it is; null if it is somebody's, but not given as the ground for what is said. */
export function viewHolder(view: SentenceView, match: Match<SpeechRule>, context: SourceContext): Speaker | null {
  const kind = match.row.view
  // "In her view the session was lawful", "By their count it met both rules"
  if (kind === 'mark' && /^(?:in|by|from)$/.test(view.words[match.from] as string)) {
    const owner = view.words[match.from + 1] as string
    const span = { start: view.starts[match.from + 1] as number, end: view.ends[match.from + 1] as number }
    const subject = view.words[match.from + 2] === 'own' ? subjectBehind(view, match.to, context) : null
    if (subject) return { ...subject, span }
    if (/^h(?:is|er)$/.test(owner)) return lastPerson(view, span, null, context)
    const found = earlierSubject(view, owner === 'its' ? 'it' : 'they', context)
    const speaker = found && readSpeaker(found.view, found.phrase, context)
    return speaker && { ...speaker, span, repeats: true }
  }
  if (kind === 'mark') return between(view, openingOf(view, match.from), match.from, context)
  if (kind === undefined) return speakerBehind(view, match.to, context)
  // "the way", "to hear": two words before whoever sees it; the verb and its object stand last.
  const opening = match.from + (/^(?:the|to)$/.test(view.words[match.from] as string) ? 1 : 0)
  return between(view, opening, match.to - 2, context)
}

/** "By its own count, the county missed it": whoever does what follows. */
function subjectBehind(view: SentenceView, comma: number, context: SourceContext): Speaker | null {
  if (view.words[comma] !== ',') return null
  for (let i = comma + 2; i < view.count; i++)
    if (startsFiniteGroup(view, i, comma + 1))
      return speakerBefore(view, verbGroupStart(view, i, comma + 1), comma + 1, context)
  return null
}

/** How many tokens before its possessive mark the name of somebody may begin. */
const LONGEST_NAME = 8

/** "by the monitor's count", ", in the city's view": the preposition; -1 if none opens the phrase. */
function openingOf(view: SentenceView, mark: number): number {
  for (let i = mark - 1; i >= Math.max(0, mark - LONGEST_NAME); i--) {
    const word = view.words[i] as string
    if (/^(?:in|by|from)$/.test(word)) return i
    if (word === ',' || isVerbHere(view, i)) return -1
  }
  return -1
}

function between(view: SentenceView, opening: number, to: number, context: SourceContext): Speaker | null {
  const phrase = opening < 0 ? null : phraseBefore(view, to, opening + 1)
  return phrase ? readSpeaker(view, phrase, context) : null
}
