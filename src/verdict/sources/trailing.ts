/** Attributions outside the words: ", the mayor said", ", said the mayor", "according to the EPA", the speaker of a quotation. */
import type { Quote } from '../../types.ts'
import { phraseBefore } from '../grammar/noun-phrase.ts'
import type { Match } from '../matches.ts'
import type { SpeechRule } from '../rule.ts'
import { quoteAt, type SentenceView } from '../sentence-view.ts'
import { isInserted } from './inserted.ts'
import { isClaimed, type Layer, unmarked } from './layer.ts'
import { FARTHEST, isBelied } from './layers.ts'
import { isNoAttribution } from './no-attribution.ts'
import { isPassive } from './passive.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { speakerBeside } from './speaker-beside.ts'
import { speakerBehind } from './speaker-phrase.ts'
import { isViewOf, viewHolder } from './view-of.ts'

/** What an attribution may lie beside. */
export interface Outside {
  /** Offset from which it is looked for, unless there is a quotation. */
  readonly after: number
  readonly quote: Quote | null
  /** The marks are not to be trusted. */
  readonly ignoreMarks?: boolean
}

/** "according to a complaint" */
const alleging = /\b(?:complaint|lawsuit|suit|petition|motion)\b/i

/** An attribution at the end or the start of the sentence. */
export function trailing(
  view: SentenceView,
  { after, quote, ignoreMarks = false }: Outside,
  speech: readonly Match<SpeechRule>[],
  context: SourceContext,
): Layer | null {
  const colon = quote ? null : headlineSpeaker(view, after, context)
  if (colon) return colon
  // What stands behind the words is nearer to them.
  let inserted: Layer | null = null
  for (const match of speech) {
    if (isViewOf(view, match)) {
      const speaker = viewHolder(view, match, context)
      if (speaker) return { match, stance: alleging.test(documentIn(view, speaker)) ? 'alleges' : 'asserts', speaker }
      continue
    }
    if (!isClaimed(match.row)) continue
    const ahead = quote === null && match.start < after
    if (ahead ? inserted !== null || !isInserted(view, match) : quote && isWithin(quote, match)) continue
    if (!quote && !ignoreMarks && quoteAt(view, match.start)) continue
    if (!quote && match.start - after > FARTHEST) break
    if (isNoAttribution(view, match) || isPassive(view, match) || isBelied(view, match)) continue
    const speaker = agentOfFact(view, match, context) ?? speakerBeside(view, match, quote !== null, context)
    if (!speaker) continue
    const layer = { match, stance: match.row.stance, speaker }
    if (!ahead) return layer
    inserted = layer
  }
  return inserted
}

/** Who says what stands before an offset, in marks or not: "It did not, the mayor said." */
export const saidBehind = (view: SentenceView, after: number, context: SourceContext): Layer | null =>
  trailing(view, { after, quote: null, ignoreMarks: true }, context.speechIn(view), context)

const isWithin = ({ start, end }: Quote, match: Match<SpeechRule>): boolean => match.start >= start && match.start < end

/** The words that name the speaker: the document, where one speaks for its issuer. */
const documentIn = (view: SentenceView, { span, source }: Speaker): string =>
  source.official === null ? view.text.slice(span.start - view.start, span.end - view.start) : ''

/** ", a fact acknowledged by Mayor Roe", ", a lapse documented by inspectors": who says it stands behind the verb. */
function agentOfFact(view: SentenceView, { from, to }: Match<SpeechRule>, context: SourceContext): Speaker | null {
  if (view.words[to] !== 'by' || !facts.test(view.words[from - 1] as string)) return null
  return /^(?:an?|the)$/.test(view.words[from - 2] ?? '') && view.words[from - 3] === ','
    ? speakerBehind(view, to + 1, context)
    : null
}

const facts = /^(?:fact|point|failing|failure|lapse|problem|shortcoming|violation|breach|practice|finding|conclusion)$/

/** "Monitor: Seattle in full compliance": the speaker before a colon that opens a headline. */
function headlineSpeaker(view: SentenceView, cueEnd: number, context: SourceContext): Layer | null {
  const colon = view.words.indexOf(':')
  if (colon < 1 || colon > 5 || (view.starts[colon] as number) >= cueEnd) return null
  if (/[.!?]["']?$/.test(view.text)) return null
  // What kind of text it is, not who speaks.
  if (
    /^(?:(?:press|news|media) )?(?:release|editorial|opinion|commentary|letter|update|breaking|video|watch|photos?|analysis|column|brief|related|correction)\b/i.test(
      view.text,
    )
  )
    return null
  const phrase = phraseBefore(view, colon, 0)
  if (phrase?.from !== 0) return null
  const speaker = readSpeaker(view, phrase, context)
  return speaker && unmarked('asserts', speaker)
}
