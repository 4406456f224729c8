/** Attributions outside the words: ", the mayor said", ", said the mayor", "according to the EPA", the speaker of a quotation. */
import { Shape } from '../../article/tokens.ts'
import type { Article, Quote } from '../../types.ts'
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { phraseBefore } from '../grammar/noun-phrase.ts'
import { opensQualifier } from '../grammar/qualifier.ts'
import { isAdverb, isAuxiliary, verbGroupStart } from '../grammar/verb-group.ts'
import type { Match } from '../matches.ts'
import { calledWorthless, claimAt } from '../responses/claim.ts'
import type { SpeechRule } from '../rule.ts'
import { firstTokenAt, quoteAt, type SentenceView } from '../sentence-view.ts'
import { nameApposed, speakingPhrase } from './apposition.ts'
import type { AttributionInput, Layer } from './attribute.ts'
import { subjectOfSentence } from './earlier-subject.ts'
import { isInserted } from './inserted.ts'
import { jointSpeakers } from './joint-speakers.ts'
import { FARTHEST, isBelied } from './layers.ts'
import { isPassive } from './passive.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { ofOfficial } from './speaker-kinds.ts'
import { isPersonName } from './speaker-names.ts'
import { describedSpeaker, speakerBehind } from './speaker-phrase.ts'
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
    if (!/^(?:asserts|alleges|finds)$/.test(match.row.stance)) continue
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

const isWithin = ({ start, end }: Quote, match: Match<SpeechRule>): boolean => match.start >= start && match.start < end

/** The words that name the speaker: the document, where one speaks for its issuer. */
const documentIn = (view: SentenceView, { span, source }: Speaker): string =>
  source.official === null ? view.text.slice(span.start - view.start, span.end - view.start) : ''

/** "to say", "a saying": no attribution. */
function isNoAttribution(view: SentenceView, match: Match<SpeechRule>): boolean {
  const before = view.words[match.from - 1] ?? ''
  // "at least 20 polling places, Roe said", "town rules, Roe said"
  if (isPluralNoun(view, match)) return true
  // "damage added to the backlog"
  if (view.words[match.from] === 'added' && view.words[match.to] === 'to') return true
  // ", a federal lawsuit filed Monday alleges": the noun, not the verb.
  if (
    /^(?:lawsuits?|suits?|complaints?|findings?|conclusions?|determinations?|rulings?|allegations?|accusations?)$/.test(
      view.words[match.from] as string,
    )
  )
    return true
  // ", but the mayor called the finding mistaken": that is an answer to it.
  if (/^call(?:s|ed)$/.test(view.words[match.from] as string) && callsClaim(view, match)) return true
  return (
    /^(?:to|a|an|the|its|their|his|her|any|no|this|that|of|'s)$/.test(before) ||
    (/ing$/.test(view.words[match.from] as string) &&
      !(isAuxiliary(view, match.from - 1) || isAdverb(view, match.from - 1)))
  )
}

/** A word in -s that ends a noun phrase: its own subject would stand behind a comma or open the sentence. */
function isPluralNoun(view: SentenceView, { from, to }: Match<SpeechRule>): boolean {
  if (
    !/^(?:places|rules|lists|reports|notes|claims|charges|holds|documents|rates|shows|puts)$/.test(
      view.words[from] as string,
    )
  )
    return false
  if (!/^[,.;]?$/.test(view.words[to] ?? '')) return false
  const phrase = speakingPhrase(view, from, 0)
  return phrase === null || (phrase.from > 0 && !/^[,"-]$/.test(view.words[phrase.from - 1] as string))
}

/** "- a charge the mayor", ", a claim Gov. Roe": before the verb, what is called something. */
const claimBefore =
  /[,-] an? (?:charge|claim|allegation|accusation|finding|assertion|contention|conclusion) [^,;]{3,60}$/

function callsClaim(view: SentenceView, { from, to }: Match<SpeechRule>): boolean {
  if (claimBefore.test(view.text.slice(0, (view.starts[from] as number) - view.start))) return true
  const text = view.text.slice((view.starts[to] ?? view.end) - view.start)
  const claim = claimAt(text)
  return claim !== null && calledWorthless(text.slice(claim.length))
}

/** ", a fact acknowledged by Mayor Roe", ", a lapse documented by inspectors": who says it stands behind the verb. */
function agentOfFact(view: SentenceView, { from, to }: Match<SpeechRule>, context: SourceContext): Speaker | null {
  if (view.words[to] !== 'by' || !facts.test(view.words[from - 1] as string)) return null
  return /^(?:an?|the)$/.test(view.words[from - 2] ?? '') && view.words[from - 3] === ','
    ? speakerBehind(view, to + 1, context)
    : null
}

const facts = /^(?:fact|point|failing|failure|lapse|problem|shortcoming|violation|breach|practice|finding|conclusion)$/

function speakerBeside(
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
  return readSpeaker(view, phrase.from, phrase.to, phrase.head, context)
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
  return (
    jointSpeakers(view, official, i + 1, text) ??
    ofOfficial(official.entity, official.entity.name, official.mention, null)
  )
}

/** ", a judge in Concord, N.H., ruled": the comma before the verb closes the state; an aside about a name it leaves to the name. */
function placedSpeaker(view: SentenceView, verb: number, context: SourceContext): Speaker | null {
  const opening = view.words[verb - 1] === ',' ? opensQualifier(view, verb - 1) : -1
  const phrase = opening > 0 ? phraseBefore(view, opening, 0) : null
  if (!phrase || view.words[phrase.from - 1] !== ',' || !/^(?:an?|the)$/.test(view.words[phrase.from] as string))
    return null
  const named = phraseBefore(view, phrase.from - 1, 0)
  if (named && (isPersonName(view, named.from, named.to) || endsWithOfficial(view, named.to))) return null
  return readSpeaker(view, phrase.from, verb - 1, phrase.head, context)
}

const endsWithOfficial = (view: SentenceView, to: number): boolean =>
  view.officials.some(({ mention }) => mention.end === view.ends[to - 1])

/** "Jane Roe, director of the state health department, said": the official before the apposition that ends with the comma. */
function beforeApposition(view: SentenceView, comma: number, context: SourceContext): Speaker | null {
  const name = nameApposed(view, comma + 1, 0)
  const edge = name ? view.words[name.from - 1] : undefined
  if (name && (edge === ',' || edge === '"')) return readSpeaker(view, name.from, name.to, name.head, context)
  const end = view.starts[comma] as number
  const link = view.officials.findLast(({ mention }) => mention.end < end)
  if (!link) return null
  const { mention, entity } = link
  const between = view.text.slice(mention.end - view.start, end - view.start)
  if (!/^, [^",;]{1,160}$/.test(between)) return null
  return ofOfficial(entity, entity.name, mention, null)
}

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
  const speaker = readSpeaker(view, phrase.from, phrase.to, phrase.head, context)
  return speaker ? { match: null, stance: 'asserts', speaker } : null
}

/** The speaker of a quotation: in its own sentence, else in the sentences of its block, nearest first. */
export function quoteSpeaker(input: AttributionInput, quote: Quote): Layer | null {
  const { view, speech, context } = input
  const here = trailing(view, { after: quote.end, quote }, speech, context)
  if (here) return here
  const leadIn = leadInSpeaker(input, quote)
  if (leadIn) return leadIn
  const around = input.neighbours()
  const next = around[0]
  const before = around.find(({ index, block }) => index === view.index - 1 && block === view.block)
  // '"It is plain," said Jo Roe. "They broke it." A clerk said the office was busy.': a quotation goes on, whoever speaks next.
  const goesOn = before !== undefined && next !== before && endsSaidQuote(before) && !isOnlyAttribution(next)
  for (const neighbour of goesOn ? [before, ...around.filter((it) => it !== before)] : around) {
    const outside = context
      .speechIn(neighbour)
      .filter((match) => match.row.stance === 'asserts' && !quoteAt(neighbour, match.start))
    const nowhere: Quote = { start: neighbour.end, end: neighbour.end, closed: true }
    const layer = trailing(neighbour, { after: neighbour.start, quote: nowhere }, outside, context)
    if (layer) return { ...layer, match: null }
  }
  return introducedSpeaker(input, quote)
}

/** Is there a quotation in it and, behind the marks, more than that? */
const endsSaidQuote = ({ quotes, end, text, start }: SentenceView): boolean => {
  const last = quotes.at(-1)
  return last?.closed === true && last.end < end - 2 && /^[^"]*[a-z]/.test(text.slice(last.end - start))
}

/** "Roe said Monday.", "Roe told reporters.": behind a quotation, nothing but whose it is. */
const isOnlyAttribution = (view: SentenceView | undefined): boolean =>
  view !== undefined &&
  view.count < 10 &&
  view.quotes.length === 0 &&
  /\b(?:said|says|told \w+)\b[^,;]{0,24}$/.test(view.text)

/** 'STATEMENT OF SENATOR ROE: "..."', 'The letter ended this way: "..."': whoever the words before the colon name. */
function leadInSpeaker({ view, context }: AttributionInput, quote: Quote): Layer | null {
  const { text } = context.article
  if (!/:\s*$/.test(text.slice(Math.max(0, quote.start - 4), quote.start))) return null
  const colon = firstTokenAt(view.starts, view.count, quote.start) - 1
  if (colon < 1 || view.words[colon] !== ':') return null
  for (let i = 1; i < colon; i++) {
    if (!startsFiniteGroup(view, i, 0)) continue
    const phrase = phraseBefore(view, verbGroupStart(view, i, 0), 0)
    const speaker = phrase ? readSpeaker(view, phrase.from, phrase.to, phrase.head, context) : null
    return speaker ? { match: null, stance: 'asserts', speaker } : null
  }
  const official = view.officials.findLast(({ mention }) => mention.end <= quote.start)
  return official
    ? {
        match: null,
        stance: 'asserts',
        speaker: ofOfficial(official.entity, official.entity.name, official.mention, null),
      }
    : null
}

/** 'Mayor Roe did not mince words. "We are out of compliance."': the subject of the sentence before the quotation, or its one office-holder. */
function introducedSpeaker({ neighbours, context }: AttributionInput, quote: Quote): Layer | null {
  const before = neighbours().find(({ start, end }) => start < quote.start && end <= quote.start + 1)
  if (!before || before.quotes.length > 0 || !/^\s*$/.test(context.article.text.slice(before.end, quote.start)))
    return null
  const subject = subjectOfSentence(before)
  if (subject) {
    const speaker = readSpeaker(before, subject.from, subject.to, subject.head, context)
    const isNamed = speaker?.source.kind === 'official' || isPersonName(before, subject.from, subject.to)
    if (speaker && isNamed && !speaker.repeats) return { match: null, stance: 'asserts', speaker }
  }
  const named = new Set(before.officials.map(({ entity }) => entity))
  const [official] = before.officials
  if (!official || named.size !== 1) return null
  return {
    match: null,
    stance: 'asserts',
    speaker: ofOfficial(official.entity, official.entity.name, official.mention, null),
  }
}
