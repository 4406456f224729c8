/** ", the mayor said", ", said the mayor", "Jane Roe, director of the health department, said": who speaks beside a verb of saying. */
import { Shape } from '../../article/tokens.ts'
import type { Article } from '../../types.ts'
import { phraseBefore } from '../grammar/noun-phrase.ts'
import { opensQualifier } from '../grammar/qualifier.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import type { Match } from '../matches.ts'
import type { SpeechRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import { endsWithOfficial, nameApposed, speakingPhrase } from './apposition.ts'
import { jointSpeakers } from './joint-speakers.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { officialNamed } from './speaker-kinds.ts'
import { isPersonName } from './speaker-names.ts'
import { describedSpeaker, speakerBehind } from './speaker-phrase.ts'

/** The speaker beside a verb of saying at the end or the start of a sentence; `quoted`: what is said stands between marks. Null if nobody does. */
export function speakerBeside(
  view: SentenceView,
  match: Match<SpeechRule>,
  quoted: boolean,
  context: SourceContext,
): Speaker | null {
  const before = view.words[match.from - 1]
  const closed = before === '"' || closesSingle(view, match.from - 1)
  // "or so says a lawsuit"
  const open = before === ',' || before === 'so' || closed
  const apposed = before === ',' ? beforeApposition(view, match.from - 1, context) : null
  if (apposed) return apposed
  // ", said the mayor"; "told" never stands before its subject.
  const behind =
    open &&
    !/^t(?:old|ells?)$/.test(view.words[match.from] as string) &&
    !/^(?:of|that|in|on|at|after|during|about|to)$/.test(view.words[match.to] ?? '')
      ? speakerBehind(view, match.to, context)
      : null
  if (behind) return behind
  if (closed) return null
  const start = verbGroupStart(view, match.from, 0)
  const named = quoted ? null : namedBefore(view, start, context.article)
  if (named) return named
  const placed = placedSpeaker(view, start, context)
  if (placed) return placed
  const phrase = speakingPhrase(view, start, 0)
  if (!phrase) return null
  const edge = view.words[phrase.from - 1]
  if (!quoted && edge !== ',' && edge !== '"' && edge !== '-' && !closesSingle(view, phrase.from - 1))
    return describedBehindComma(view, start, context)
  return readSpeaker(view, phrase, context)
}

/** ", a judge hired to look into it found" */
function describedBehindComma(view: SentenceView, verb: number, context: SourceContext): Speaker | null {
  const comma = view.words.lastIndexOf(',', verb)
  return comma < 1 ? null : describedSpeaker(view, verb, comma + 1, context)
}

/** "'The city broke the law,' said": a single mark behind a comma or a period closes a quotation. */
const closesSingle = (view: SentenceView, i: number): boolean =>
  view.words[i] === "'" && /^[,.!?]$/.test(view.words[i - 1] ?? '')

/** "does Keene, N.H., New Hampshire Attorney General Jo Roe wrote": behind the comma nothing but a title and a name. */
function namedBefore(view: SentenceView, verb: number, { text }: Article): Speaker | null {
  const official = view.officials.find(({ mention }) => mention.end === view.ends[verb - 1])
  if (!official) return null
  let i = verb - 1
  while (
    i > 0 &&
    (view.shapes[i] === Shape.title ||
      view.shapes[i] === Shape.initial ||
      /^u\.s\.?$/.test(view.words[i] as string) ||
      /^(?:of|for|the|and|'s|\.|state|city|county)$/.test(view.words[i] as string))
  )
    i--
  if (view.words[i] !== ',') return null
  return jointSpeakers(view, official, i + 1, text) ?? officialNamed(official)
}

/** ", a judge in Concord, N.H., ruled": the comma before the verb closes the state; an aside about a name it leaves to the name. */
function placedSpeaker(view: SentenceView, verb: number, context: SourceContext): Speaker | null {
  const opening = view.words[verb - 1] === ',' ? opensQualifier(view, verb - 1) : -1
  const phrase = opening > 0 ? phraseBefore(view, opening, 0) : null
  if (!phrase || view.words[phrase.from - 1] !== ',' || !/^(?:an?|the)$/.test(view.words[phrase.from] as string))
    return null
  const named = phraseBefore(view, phrase.from - 1, 0)
  if (named && (isPersonName(view, named.from, named.to) || endsWithOfficial(view, named.to))) return null
  return readSpeaker(view, { ...phrase, to: verb - 1 }, context)
}

/** "Jane Roe, director of the state health department, said": the official before the apposition that ends with the comma. */
function beforeApposition(view: SentenceView, comma: number, context: SourceContext): Speaker | null {
  const name = nameApposed(view, comma + 1, 0)
  const edge = name ? view.words[name.from - 1] : undefined
  if (name && (edge === ',' || edge === '"')) return readSpeaker(view, name, context)
  const end = view.starts[comma] as number
  const link = view.officials.findLast(({ mention }) => mention.end < end)
  if (!link) return null
  const between = view.text.slice(link.mention.end - view.start, end - view.start)
  return /^, [^",;]{1,160}$/.test(between) ? officialNamed(link) : null
}
