/** "the group", "the office", "the union": a body that the subject of a sentence before names. */
import { Shape } from '../../article/tokens.ts'
import type { Span } from '../../types.ts'
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import type { SentenceView } from '../sentence-view.ts'
import { namesPerson, subjectOfSentence } from './earlier-subject.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'

/** In sentences. */
const BACK = 3

/** Nouns for a body of any name. */
const anyBody =
  /^(?:group|organization|nonprofit|coalition|association|center|union|alliance|foundation|league|institute|charity)$/
const bodies = /^(?:office|team|panel|council|authority|tribe)$/
const offices =
  /^(?:general|auditor|comptroller|controller|secretary|treasurer|clerk|sheriff|prosecutor|defender|ombudsman)$/

/** Who is meant by "the" and such a noun; null: it is another noun, or no subject before is such a body. */
export function bodyReferred(
  view: SentenceView,
  from: number,
  to: number,
  span: Span,
  context: SourceContext,
): Speaker | null {
  const noun = view.words[to - 1] as string
  if (to - from !== 2 || !/^(?:the|that)$/.test(view.words[from] as string)) return null
  if (!anyBody.test(noun) && !bodies.test(noun)) return null
  for (let back = view.index - 1; back >= Math.max(0, view.index - BACK); back--) {
    const earlier = context.viewOf(back)
    if (view.block - earlier.block > 2) return null
    const subject = subjectOfSentence(earlier)
    if (!subject || !isMeant(earlier, subject, noun)) continue
    const speaker = readSpeaker(earlier, subject, context)
    if (speaker && !speaker.repeats && speaker.source.kind !== 'document') return { ...speaker, span, repeats: true }
  }
  return null
}

/** "The attorney general of Ohio ... the office", "A group of tenants ... the group", "Read Free sued ... the group". */
function isMeant(view: SentenceView, subject: NounPhrase, noun: string): boolean {
  const head = view.words[subject.head] as string
  if (namesPerson(view, subject)) return false
  if (noun === 'office' && offices.test(head)) return true
  // A federal office is found with the other federal bodies.
  if (noun === 'office') return false
  const words = view.words.slice(subject.from, subject.to)
  if (words.includes(noun)) return !/^(?:the|that|its|their)$/.test(words[0] as string) || words.length > 2
  return anyBody.test(noun) && isBodyName(view, subject)
}

/** "Disability Rights West": names and nothing else, of no person and no place. */
const isBodyName = (view: SentenceView, subject: NounPhrase): boolean =>
  subject.to - subject.from > 1 &&
  view.shapes
    .slice(subject.from, subject.to)
    .every(
      (shape, i) => shape === Shape.title || /^(?:for|of|the|and)$/.test(view.words[subject.from + i] as string),
    ) &&
  !view.places.some(
    ({ mention }) =>
      mention.start <= (view.starts[subject.head] as number) && (view.starts[subject.head] as number) < mention.end,
  )
