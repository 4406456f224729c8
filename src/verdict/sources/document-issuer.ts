/** Whose a document is: "a letter from HUD", "a suit filed Monday by the ACLU", "the notice" of one who sent a notice before. */
import { Shape } from '../../article/tokens.ts'
import type { Span } from '../../types.ts'
import { handedOver, isDateWord } from '../grammar/document-phrase.ts'
import { type NounPhrase, phraseBefore, spanOfPhrase } from '../grammar/noun-phrase.ts'
import { isAuxiliary, isReportingVerb, isVerbHere, verbGroupStart } from '../grammar/verb-group.ts'
import { documentNouns } from '../lexicon.ts'
import type { OfficialLink, SentenceView } from '../sentence-view.ts'
import { ownerReferred, plaintiffBefore } from './document-owner.ts'
import { subjectOfSentence } from './earlier-subject.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { documentOf, issuerNear } from './speaker-document.ts'
import { organization } from './speaker-kinds.ts'
import { speakerBefore, speakerBehind } from './speaker-phrase.ts'

/** A document speaks for its issuer, named with it or told before; one of which nobody is told speaks for itself. */
export function readDocument(
  view: SentenceView,
  phrase: NounPhrase,
  official: OfficialLink | null,
  context: SourceContext,
): Speaker {
  const { from, to, head } = phrase
  const span = spanOfPhrase(view, phrase)
  const behind = issuerBehind(view, head, context)
  if (behind)
    return view.words[head + 1] === ',' ? { ...behind, span, repeats: false } : speaksFor(view, span, behind, context)
  // "a letter to Reno": the rest says to whom, about whom.
  const own = spanOfPhrase(view, { from, to: head + 1 })
  const owner = official && official.mention.end <= (view.starts[head] as number) ? official.entity : null
  const short = to <= head + 1 || !/^(?:of|on|about|by|for)$/.test(view.words[head + 1] as string)
  const read = documentOf(view, own, short ? own : span, owner, context)
  if (read.source.kind !== 'document') return read
  const definite = /^(?:the|that|this)$/.test(view.words[from] as string)
  const referred = ownerReferred(view, from, head, context)
  if (referred) return speaksFor(view, span, referred, context)
  const earlier = definite
    ? (issuerBefore(view, from, head, context) ?? plaintiffBefore(view, view.words[head] as string, context))
    : null
  if (earlier) return { ...earlier, span }
  return (definite || view.words[from] === 'its' ? issuerNear(view, span, context) : null) ?? read
}

/** An office-holder in his own name, a body under the words for its document; of people without a name the document speaks. */
function speaksFor(view: SentenceView, document: Span, issuer: Speaker, { article }: SourceContext): Speaker {
  const { source, place } = issuer
  const span = { start: document.start, end: Math.max(document.end, issuer.span.end) }
  if (source.kind === 'official') return { ...issuer, span, repeats: false }
  const name = article.text.slice(span.start, Math.min(span.end, view.end)).replace(/\s+/g, ' ')
  return source.kind === 'organization'
    ? organization(name, source.organization ?? name, place, span)
    : { source: { kind: 'document', name, official: null, organization: null }, place: null, span, repeats: false }
}

/** How far behind its noun, in tokens, the issuer may be named. */
const REACH = 12

/** Words between a document and "by" or "from" that leave the "by" the document's: "filed in federal court by". */
const leadsOn = /^(?:in|on|at|with|to|against|the|an?|last|this|late|early)$/

/** The issuer named behind the document at token `head`: "from HUD", "signed by Jo Roe", ", filed Monday by the ACLU,". */
function issuerBehind(view: SentenceView, head: number, context: SourceContext): Speaker | null {
  const given = giverBehind(view, head, context)
  if (given) return given
  let at = view.words[head + 1] === ',' ? head + 2 : head + 1
  const made = handedOver.test(view.words[at] ?? '') || (view.words[at] === 'made' && view.words[at + 1] === 'public')
  if (made) at++
  else if (at > head + 1) return null
  else if (!/^(?:by|from|to|against)$/.test(view.words[at] ?? '') && !isGiven(view, head)) return null
  for (let i = at; i < Math.min(view.count, head + REACH); i++) {
    const word = view.words[i] as string
    if (word === 'by' || (word === 'from' && !isDateWord(view, i + 1))) {
      if (view.shapes[i + 1] === Shape.lower && /ing$/.test(view.words[i + 1] as string)) return null
      return speakerBehind(view, i + 1, context)
    }
    if (word === 'of' && i === head + 1) return speakerBehind(view, i + 1, context)
    const isPart = leadsOn.test(word) || isDateWord(view, i) || /^[a-z.'-]+$/.test(word)
    if (!isPart || isAuxiliary(view, i) || breaksOff.test(word)) return null
  }
  return null
}

/** "a report that the comptroller's office issued Friday", "a letter he sent to the council": the subject of the relative clause. */
function giverBehind(view: SentenceView, head: number, context: SourceContext): Speaker | null {
  const from = head + (/^(?:that|which)$/.test(view.words[head + 1] ?? '') ? 2 : 1)
  if (from === head + 1 && view.words[from] === ',') return null
  for (let i = from + 1; i < Math.min(view.count, from + REACH); i++) {
    if (/^[,;:."]$/.test(view.words[i] as string)) return null
    if (!isVerbHere(view, i) || isAuxiliary(view, i)) continue
    return issues.test(view.words[i] as string) && !isGoverned(view, i)
      ? speakerBefore(view, verbGroupStart(view, i, from), from, context)
      : null
  }
  return null
}

/** "a report on the water it sent": the object is nearer than the paper. */
const isGoverned = (view: SentenceView, verb: number): boolean =>
  /^(?:an?|the|its|their|his|her)$/.test(view.words[verb + 1] ?? '')

const breaksOff =
  /^(?:about|over|of|for|after|before|because|that|which|who|alleging|saying|accusing|claiming|and|or|but|by|as|,|;|:)$/

/** "the opinion of the attorney general": what somebody gives, not what it is about. */
const isGiven = (view: SentenceView, head: number): boolean =>
  view.words[head + 1] === 'of' && /^(?:opinion|ruling|decision|findings?)$/.test(view.words[head] as string)

/** In sentences. */
const BACK = 3

/** "The notice says": the issuer with whom the same document was spoken of before. */
function issuerBefore(view: SentenceView, from: number, head: number, context: SourceContext): Speaker | null {
  const noun = singular(view.words[head] as string)
  for (let back = view.index; back >= Math.max(0, view.index - BACK); back--) {
    const earlier = back === view.index ? view : context.viewOf(back)
    if (view.block - earlier.block > BACK) return null
    const end = back === view.index ? from : earlier.count
    for (let i = end - 1; i >= 0; i--) {
      if (!isSamePaper(singular(earlier.words[i] as string), noun) || isToTheLetter(earlier, i)) continue
      const issuer = issuerAt(earlier, i, context)
      if (issuer && isKnown(issuer)) return issuer
    }
  }
  return null
}

/** "The auditor released a report. It says", "In a letter to Reno, HUD listed nine lapses. It says": the paper last spoken of, or who issued it. */
export function paperBefore(view: SentenceView, context: SourceContext): Speaker | null {
  for (let back = view.index - 1; back >= Math.max(0, view.index - PAPER_BACK); back--) {
    const earlier = context.viewOf(back)
    if (view.block - earlier.block > 1) return null
    for (let i = earlier.count - 1; i > 0; i--) {
      if (!documentNouns.has(earlier.words[i] as string) || isToTheLetter(earlier, i)) continue
      const phrase = phraseBefore(earlier, i + 1, 0)
      if (phrase?.head !== i || !introduces.test(earlier.words[phrase.from] as string)) continue
      const issuer = issuerAt(earlier, i, context)
      return issuer && isKnown(issuer) ? issuer : readSpeaker(earlier, phrase, context)
    }
  }
  return null
}

/** In sentences. */
const PAPER_BACK = 2
const introduces = /^(?:an?|the|its|their|his|her|this|that)$/

/** "An audit by the state, released Friday", "the report": one paper under two names. */
const isSamePaper = (before: string, noun: string): boolean =>
  before === noun || (reviews.test(before) && reviews.test(noun)) || (suits.test(before) && suits.test(noun))

const reviews = /^(?:report|audit|review)$/
const suits = /^(?:suit|lawsuit|complaint)$/

/** "the office concluded in a letter": whichever office it is has been found; "it" may have not. */
const isKnown = ({ repeats, source }: Speaker): boolean =>
  source.kind !== 'document' &&
  (!repeats ||
    source.official !== null ||
    !/^(?:[Tt]he [a-z]|(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|I)$)/.test(source.organization ?? source.name ?? 'it'))

/** "We follow the act to the letter" */
const isToTheLetter = ({ words }: SentenceView, at: number): boolean =>
  words[at] === 'letter' && words[at - 1] === 'the' && words[at - 2] === 'to'

const singular = (word: string): string => word.replace(/s$/, '')

/** The issuer told with a document where it is first spoken of. */
function issuerAt(view: SentenceView, head: number, context: SourceContext): Speaker | null {
  const behind = issuerBehind(view, head, context) ?? agentOfFiling(view, head, context)
  if (behind) return behind
  const phrase = phraseBefore(view, head + 1, 0)
  if (phrase?.head !== head) return null
  const { from } = phrase
  if (/^(?:the|this|that)$/.test(view.words[from] as string)) return null
  const referred = /^(?:their|its)$/.test(view.words[from] as string) ? ownerReferred(view, from, head, context) : null
  if (referred) return referred
  return senderOf(view, from, context)
}

/** "The suit was filed Monday by the ACLU" */
function agentOfFiling(view: SentenceView, head: number, context: SourceContext): Speaker | null {
  if (!/^(?:was|were|is)$/.test(view.words[head + 1] ?? '') || !handedOver.test(view.words[head + 2] ?? '')) return null
  let by = head + 3
  while (isDateWord(view, by)) by++
  return view.words[by] === 'by' ? speakerBehind(view, by + 1, context) : null
}

/** "HUD sent Reno a notice", "the EPA said in a letter", "In a letter to Reno, HUD said": the subject. */
function senderOf(view: SentenceView, from: number, context: SourceContext): Speaker | null {
  if (from === 1 && view.words[0] === 'in') {
    const subject = subjectOfSentence(view)
    return subject && subject.from > from ? readSpeaker(view, subject, context) : null
  }
  if (view.words[from - 1] === 'in' && isReportingVerb(view.words[from - 2]))
    return speakerBefore(view, verbGroupStart(view, from - 2, 0), 0, context)
  // "sent Reno, Nev., a notice": whom it was sent to may stand between.
  for (let i = from - 1; i >= Math.max(1, from - 6); i--) {
    const word = view.words[i] as string
    if (issues.test(word)) return speakerBefore(view, verbGroupStart(view, i, 0), 0, context)
    if (isAuxiliary(view, i) || documentNouns.has(word)) return null
  }
  // "HUD faulted Reno in a letter sent Monday"
  const writer = view.words[from - 1] === 'in' && blames.test(view.text) ? subjectOfSentence(view) : null
  return writer && writer.to < from ? readSpeaker(view, writer, context) : null
}

const blames =
  /\b(?:faulted|accused|cleared|warned|notified|scolded|criticized|cited|commended|praised|chided|informed|admonished|rebuked)\b/

const issues =
  /^(?:issued|issues|sent|sends|released|releases|published|wrote|filed|files|brought|lodged|mailed|delivered|handed|gave|posted|unveiled|presented|served)$/
