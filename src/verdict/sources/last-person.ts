/** "he", "she": the person last spoken of, in office or not. */
import { firstNames } from '../../data/person-names.ts'
import type { Span } from '../../types.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import { quoteAt, type SentenceView } from '../sentence-view.ts'
import { earlierSubject, personBeforeAsSubject } from './earlier-subject.ts'
import { isClaimed } from './layer.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { ofOfficial, unnamed } from './speaker-kinds.ts'
import { lastOfficial } from './speaker-names.ts'
import { speakerBefore } from './speaker-phrase.ts'

/** "he": the person last named, in office or not. */
export function lastPerson(view: SentenceView, span: Span, place: string | null, context: SourceContext): Speaker {
  // "Clerk Jane Roe replied that Mayor Al Poe was wrong. She said": whoever the sentence before is about, not whom it names last.
  const subject = personBeforeAsSubject(view, context)
  if (subject && !namedSince(subject.view.end, span.start, context)) {
    const speaker = readSpeaker(subject.view, subject.phrase, context)
    if (speaker) return { ...inFull(speaker, context), span, repeats: true }
  }
  const last = lastOfficial(context.article, context.mentions.officials, span.start)
  const role = earlierSubject(view, 'he', context)
  // "The inspector general faulted two states. On Thursday she said": nobody with a name has come between.
  if (role && !namedSince(role.view.start, span.start, context)) {
    const speaker = readSpeaker(role.view, role.phrase, context)
    if (speaker) return { ...speaker, span, repeats: true }
  }
  const quoted = personQuotedBefore(view, context)
  if (quoted && !namedSince(quoted.end, span.start, context)) return unnamed(quoted.name, null, null, span, true)
  const spoke = spokeBefore(view, context)
  if (spoke && !namedSince(context.viewOf(view.index - 1).end, span.start, context))
    return { ...inFull(spoke, context), span, repeats: true }
  if (last) return { ...ofOfficial(last, last.name, span, place), repeats: true }
  const name = personBefore(view, span.start, context)
  return unnamed(name, null, null, span, true)
}

/** "Pell cleared the city. It followed the act, he wrote": under the fullest form of his name. */
function inFull(speaker: Speaker, { mentions }: SourceContext): Speaker {
  const { source } = speaker
  const link = mentions.officials.find(({ entity }) => entity.id === source.official)
  return link ? { ...speaker, source: { ...source, name: link.entity.name } } : speaker
}

const namedSince = (from: number, to: number, { mentions }: SourceContext): boolean =>
  mentions.officials.some(({ mention }) => mention.start >= from && mention.start < to)

/** "Frank Moody, a lawyer for the inmates, waited. 'It violates the Act,' he said.": a private person's name at the opening of a sentence. */
function personBefore(view: SentenceView, offset: number, context: SourceContext): string | null {
  const { article } = context
  for (let back = view.index; back >= Math.max(0, view.index - 3); back--) {
    const sentence = article.sentences[back] as Span
    if (sentence.start >= offset) continue
    const opening = article.folded.slice(sentence.start, Math.min(sentence.end, offset))
    const role =
      /^(?:The|An?|Its|Their|His|Her) [a-z' -]{3,50}, ([A-Z][A-Za-zÀ-ɏḀ-ỿ'.-]+ (?:[A-Z]\. )?[A-Z][A-Za-zÀ-ɏḀ-ỿ'-]+),/u.exec(
        opening,
      )
    if (role) return role[1] as string
    const name =
      /^(?:[A-Z][a-z]+ )?([A-Z][A-Za-zÀ-ɏḀ-ỿ'.-]+ (?:[A-Z]\. )?[A-Z][A-Za-zÀ-ɏḀ-ỿ'-]+), (?:an?|the|who)\b/u.exec(
        opening,
      )
    if (name) return name[1] as string
  }
  return null
}

/** "Reno broke the act, Lentz said. He said": the person who spoke in the sentence before. */
function spokeBefore(view: SentenceView, context: SourceContext): Speaker | null {
  const before = view.index > 0 ? context.viewOf(view.index - 1) : null
  if (before === null || before.block < view.block - 1) return null
  for (const { row, from } of [...context.speechIn(before)].reverse()) {
    if (!isClaimed(row) || quoteAt(before, before.starts[from] as number)) continue
    const speaker = speakerBefore(before, verbGroupStart(before, from, 0), 0, context)
    if (!speaker || speaker.repeats) continue
    const { kind, name } = speaker.source
    return kind === 'official' || (kind === 'unnamed' && /^[A-Z]\S* (?:\S+ )*[A-Z]/.test(name ?? '')) ? speaker : null
  }
  return null
}

/** '"It is a shame," said Ann Poe, a tenant. "The city ignores the law," she said.': whoever was quoted in the sentence before. */
function personQuotedBefore(
  view: SentenceView,
  context: SourceContext,
): { readonly name: string; readonly end: number } | null {
  const before = view.index > 0 ? context.viewOf(view.index - 1) : null
  if (before === null || before.block < view.block - 1 || before.quotes.length === 0) return null
  const said =
    /[,?!]["'] ?(?:said|says) (?:[a-z-]+ ){0,3}([A-Z][A-Za-zÀ-ɏḀ-ỿ'-]+ (?:[A-Z]\. )?[A-Z][A-Za-zÀ-ɏḀ-ỿ'-]+)[,.]/u.exec(
      before.text,
    )
  const name = said?.[1]
  if (!said || !name || !firstNames.has(name.slice(0, name.indexOf(' ')).toLowerCase())) return null
  return { name, end: before.start + said.index + said[0].length }
}
