/** Whose a document is when its owner is only referred to: "their report", "the team's report", "the suit" of those who went to court. */
import { Shape } from '../../article/tokens.ts'
import type { SentenceView } from '../sentence-view.ts'
import { earlierSubject, subjectOfSentence } from './earlier-subject.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'

/** In sentences. */
const BACK = 3

/** The one that "their", "its" or "the team's" before the document at token `head` goes back to; `from`: where the phrase starts. */
export function ownerReferred(view: SentenceView, from: number, head: number, context: SourceContext): Speaker | null {
  const word = view.words[from] as string
  if (/^(?:their|its)$/.test(word)) {
    const found = earlierSubject(view, word === 'their' ? 'they' : 'it', context)
    return found && readSpeaker(found.view, found.phrase, context)
  }
  const mark = view.words.indexOf("'s", from)
  if (mark < from + 2 || mark >= head || word !== 'the' || view.shapes[mark - 1] !== Shape.lower) return null
  return subjectCalled(view, view.words[mark - 1] as string, context)
}

/** "A federal team rode the buses. The team's report": the subject with that noun. */
function subjectCalled(view: SentenceView, noun: string, context: SourceContext): Speaker | null {
  for (let back = view.index - 1; back >= Math.max(0, view.index - BACK); back--) {
    const earlier = context.viewOf(back)
    const subject = subjectOfSentence(earlier)
    if (subject && earlier.words[subject.head] === noun && earlier.words[subject.from] !== 'the')
      return readSpeaker(earlier, subject, context)
  }
  return null
}

const suits = /^(?:suit|lawsuit|complaint|case|petition)$/
const goesToCourt =
  /\b(?:sued|(?:gone|went|go|goes|going|back) to court|took (?:[\w'-]+ ){1,5}to court|filed (?:an? |the )?(?:[\w-]+ ){0,2}(?:suit|lawsuit|complaint|case|petition))\b/

/** "Parents have gone to court. The suit says": those who brought it; null: it is no suit, or they are not told. */
export function plaintiffBefore(view: SentenceView, noun: string, context: SourceContext): Speaker | null {
  if (!suits.test(noun)) return null
  for (let back = view.index - 1; back >= Math.max(0, view.index - BACK); back--) {
    const earlier = context.viewOf(back)
    if (!goesToCourt.test(earlier.text) || /\b(?:was|were|been|being) sued\b/.test(earlier.text)) continue
    const subject = subjectOfSentence(earlier)
    const speaker = subject && readSpeaker(earlier, subject, context)
    return speaker && !speaker.repeats && speaker.source.kind !== 'document' ? speaker : null
  }
  return null
}
