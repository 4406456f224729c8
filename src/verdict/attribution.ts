/** The layers of saying around a cue, from the outermost in, and the stance and source that come of them. */

import type { Source, Verdict } from '../record.generated.ts'
import type { Quote } from '../types.ts'
import type { Clause } from './grammar/clause.ts'
import { phraseBefore } from './grammar/noun-phrase.ts'
import { isAdverb, isAuxiliary, isVerbHere, verbGroupStart } from './grammar/verb-group.ts'
import { type Match, matchRules } from './matches.ts'
import type { CueRule, SpeechRule } from './rule.ts'
import { quoteAt, type SentenceView } from './sentence-view.ts'
import { ofOfficial, readSpeaker, type SourceContext, type Speaker, speakerBefore } from './sources/find-source.ts'

/** Who says it, how, on whose authority. */
export interface Attribution {
  readonly source: Source
  readonly stance: Verdict['stance']
  readonly cites: string | null
  /** What "we" stands for. */
  readonly place: string | null
  readonly speech: readonly Match<SpeechRule>[]
}

interface Layer {
  readonly match: Match<SpeechRule> | null
  readonly stance: Verdict['stance']
  readonly speaker: Speaker | null
}

const article: Source = {
  kind: 'article',
  name: null,
  official: null,
  organization: null,
}
const unnamed: Source = {
  kind: 'unnamed',
  name: null,
  official: null,
  organization: null,
}

export interface AttributionInput {
  readonly view: SentenceView
  readonly cue: Match<CueRule>
  readonly clauses: readonly Clause[]
  readonly own: number
  /** Indices of the clauses that reach the cue. */
  readonly reaching: readonly number[]
  readonly speech: readonly Match<SpeechRule>[]
  /** The sentences of the block, nearest first, for a quotation whose speaker stands outside this sentence. */
  readonly neighbours: () => readonly SentenceView[]
  readonly speechRules: readonly SpeechRule[]
  readonly context: SourceContext
}

/** How far from the cue, in characters, a verb of saying without quotation marks may stand: where the marks were lost, many sentences are one. */
const FARTHEST = 400

/** Reads who says what the cue says. */
export function attribute(input: AttributionInput): Attribution {
  const { view, cue, speech, context } = input
  const marked = quoteAt(view, cue.start)
  // A mark that nothing closes may be a stray one: if the speaker stands behind the words all the same, there is no quotation.
  const quote = marked && !marked.closed && trailing(view, cue.end, speech, context, null, true) ? null : marked
  const inner = innerLayers(input, quote)
  const outer = quote ? quoteSpeaker(input, quote) : trailing(view, cue.end, speech, context, null, marked !== null)
  const layers =
    outer && !inner.some((layer) => layer.match !== null && layer.match === outer.match) ? [outer, ...inner] : inner
  if (layers.length === 0)
    return {
      source: article,
      stance: 'reports',
      cites: null,
      place: null,
      speech: [],
    }
  let { stance } = layers[0] as Layer
  let speaker: Speaker | null = (layers[0] as Layer).speaker
  let cites: string | null = null
  for (const layer of layers.slice(1)) {
    if (speaker === null) {
      speaker = layer.speaker
      if (stance === 'asserts') stance = layer.stance
      continue
    }
    if (layer.speaker === null || layer.speaker.repeats || sameSpeaker(layer.speaker, speaker)) {
      if (stance === 'asserts' && (layer.speaker !== null || layer.stance !== 'finds')) stance = layer.stance
      continue
    }
    cites = layer.speaker.source.name ?? layer.speaker.source.organization
    break
  }
  return {
    source: speaker?.source ?? unnamed,
    stance,
    cites,
    place: speaker?.place ?? null,
    speech: layers.flatMap((layer) => layer.match ?? []),
  }
}

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  const name = (speaker: Speaker) =>
    (speaker.source.organization ?? speaker.source.name ?? '').toLowerCase().replace(/^the (?:u\.s\. )?/, '')
  return name(a) !== '' && name(a) === name(b)
}

/** Verbs of saying before the cue whose complement it is, outermost first. */
function innerLayers(
  { view, cue, clauses, own, reaching, speech, context }: AttributionInput,
  quote: Quote | null,
): readonly Layer[] {
  const layers: Layer[] = []
  for (const match of speech) {
    if (match.end > cue.start) break
    if (cue.start - match.end > FARTHEST) continue
    if (quote && match.start < quote.start) continue
    const infinitive = view.words[match.from - 1] === 'to'
    // "asked them to say that": nobody has said it. "asked them to let us know whether": the asker is the one who asks.
    if (infinitive && match.row.stance !== 'questions') continue
    const clause = clauses.findIndex(({ from, to }) => from <= match.from && match.from < to)
    if (!reaching.includes(clause) && !sharesWith(view, clauses, clause, own)) continue
    const floor = (clauses[clause] as Clause).from
    const before = view.words[match.from - 1]
    const passive = isPassive(view, match)
    const nominal =
      !passive &&
      /^(?:the|a|an|its|their|his|her|no|of|'s|any|previous|earlier|repeated|prior|recent|initial|preliminary|by|federal|and|in|into|on|to|from|over)$/.test(
        before ?? '',
      ) &&
      !/ed$|^(?:said|told)$/.test(view.words[match.from] as string)
    if (nominal) {
      const owner = before === "'s" ? speakerBefore(view, match.from - 1, floor, context) : null
      if (owner) layers.push({ match, stance: match.row.stance, speaker: owner })
      else if (match.row.stance !== 'asserts' && /that|of|for/.test(view.words[match.to] ?? ''))
        layers.push({ match, stance: match.row.stance, speaker: null })
      continue
    }
    const near = passive
      ? agentOf(view, match, cue, context)
      : infinitive
        ? null
        : subjectOf(view, match, clauses, clause, context)
    // "contested it with letters certifying that": the letters are the subject's.
    const borrowed = infinitive || (/ing$/.test(view.words[match.from] as string) && near?.source.kind === 'document')
    const speaker = borrowed ? (firstSpeaker(view, clauses, clause, context) ?? near) : near
    layers.push({ match, stance: match.row.stance, speaker })
  }
  return layers
}

/** "said that A and that B": the verb rules the second complement as it does the first. */
function sharesWith(view: SentenceView, clauses: readonly Clause[], clause: number, own: number): boolean {
  const { link, opener, from, parent } = clauses[own] as Clause
  if (link !== 'complement' || opener !== 'that' || !/^(?:and|or)$/.test(view.words[from - 2] ?? '')) return false
  return clause >= 0 && clause === (clauses[parent]?.parent ?? -1)
}

function isPassive(view: SentenceView, match: Match<SpeechRule>): boolean {
  let i = match.from - 1
  while (i >= 0 && isAdverb(view, i)) i--
  const word = view.words[i] ?? ''
  return (
    /(?:ed|found|held|en)$/.test(view.words[match.from] as string) && /^(?:is|are|was|were|be|been|being)$/.test(word)
  )
}

/** The by-agent of a passive, before or behind the cue. */
function agentOf(
  view: SentenceView,
  match: Match<SpeechRule>,
  cue: Match<CueRule>,
  context: SourceContext,
): Speaker | null {
  for (let i = match.to; i < view.count; i++) {
    if (view.words[i] !== 'by') continue
    if (i > cue.to + 14 || /ing$/.test(view.words[i + 1] ?? '')) break
    return speakerBehind(view, i + 1, context)
  }
  return null
}

function subjectOf(
  view: SentenceView,
  match: Match<SpeechRule>,
  clauses: readonly Clause[],
  index: number,
  context: SourceContext,
): Speaker | null {
  let at = index
  let to = match.from
  for (;;) {
    const clause = clauses[at] as Clause
    const speaker = speakerBefore(view, verbGroupStart(view, to, clause.from), clause.from, context)
    if (speaker) return speaker
    if (clause.link === 'relative') return speakerBefore(view, clause.from - 1, 0, context)
    if (clause.link !== 'shared' || at === 0) return null
    at--
    // The subject of the clause before stands before its first verb.
    const previous = clauses[at] as Clause
    to = previous.from
    while (to < previous.to && !isAuxiliary(view.words[to] as string) && !isVerbHere(view, to)) to++
  }
}

/** The subject of a whole clause as a speaker: the phrase before its first verb. */
function firstSpeaker(
  view: SentenceView,
  clauses: readonly Clause[],
  index: number,
  context: SourceContext,
): Speaker | null {
  for (let at = index; at >= 0; at = (clauses[at] as Clause).parent) {
    const { from, to, link } = clauses[at] as Clause
    for (let i = from + 1; i < to; i++) {
      if (
        !isVerbHere(view, i) &&
        !/^(?:called|asked|wants?|wanted|contested|urged|sent)$/.test(view.words[i] as string)
      )
        continue
      const speaker = speakerBefore(view, verbGroupStart(view, i, from), from, context)
      if (speaker) return speaker
      break
    }
    if (link === 'main') break
  }
  return null
}

/** The phrase that starts at token `from`, as a speaker. */
function speakerBehind(view: SentenceView, from: number, context: SourceContext): Speaker | null {
  let to = from
  while (to < view.count && to < from + 14) {
    const word = view.words[to] as string
    if (
      !isAbbreviationEnd(view, to) &&
      /^(?:\.|,|;|:|"|that|which|who|when|because|but|after|before|since|while|if|in|on|during|last|this|for|as)$/.test(
        word,
      )
    )
      break
    if (to > from && isAuxiliary(word)) break
    if (view.dates.some((date) => date.start === view.starts[to])) break
    to++
  }
  const phrase = to > from ? phraseBefore(view, to, from) : null
  return phrase ? readSpeaker(view, phrase.from, phrase.to, phrase.head, context) : null
}

/** The period of "Gov." or of an initial, inside a name. */
const isAbbreviationEnd = (view: SentenceView, i: number): boolean =>
  view.words[i] === '.' &&
  view.starts[i] === view.ends[i - 1] &&
  /^(?:[a-z]|govs?|lt|sens?|reps?|dels?|dr|mr|mrs|ms|st|sgt|capt|gen|col|maj|supt)$/.test(view.words[i - 1] as string)

/** ", the mayor said", ", said the mayor", "according to the EPA": an attribution at the end or the start of the sentence. */
function trailing(
  view: SentenceView,
  after: number,
  speech: readonly Match<SpeechRule>[],
  context: SourceContext,
  quote: Quote | null,
  ignoreMarks = false,
): Layer | null {
  for (const match of speech) {
    const accordingTo = view.words[match.from] === 'according'
    if (accordingTo) {
      const speaker = speakerBehind(view, match.to, context)
      if (speaker) return { match, stance: 'asserts', speaker }
      continue
    }
    if (match.row.stance !== 'asserts' && match.row.stance !== 'alleges' && match.row.stance !== 'finds') continue
    if (quote ? match.start >= quote.start && match.start < quote.end : match.start < after) continue
    if (!quote && !ignoreMarks && quoteAt(view, match.start)) continue
    if (!quote && match.start - after > FARTHEST) break
    const before = view.words[match.from - 1]
    if (
      before === 'to' ||
      (/ing$/.test(view.words[match.from] as string) && !(isAuxiliary(before ?? '') || isAdverb(view, match.from - 1)))
    )
      continue
    if (before === ',' || before === '"') {
      const speaker =
        speakerBehind(view, match.to, context) ?? (before === ',' ? beforeApposition(view, match.from - 1) : null)
      if (speaker) return { match, stance: match.row.stance, speaker }
      continue
    }
    const start = verbGroupStart(view, match.from, 0)
    const phrase = phraseBefore(view, start, 0)
    if (!phrase) continue
    const edge = view.words[phrase.from - 1]
    if (quote !== null || edge === ',' || edge === '"' || edge === '-') {
      const speaker = readSpeaker(view, phrase.from, phrase.to, phrase.head, context)
      if (speaker) return { match, stance: match.row.stance, speaker }
    }
  }
  return null
}

/** "Jane Roe, director of the state health department, said": the official before the apposition that ends with the comma. */
function beforeApposition(view: SentenceView, comma: number): Speaker | null {
  const end = view.starts[comma] as number
  const link = view.officials.findLast(({ mention }) => mention.end < end)
  if (!link) return null
  const { mention, entity } = link
  const between = view.text.slice(mention.end - view.start, end - view.start)
  if (!/^, [^",;]{1,160}$/.test(between)) return null
  return ofOfficial(entity, entity.name, mention, null)
}

/** The speaker of a quotation: in its own sentence, else in the sentences of its block, nearest first. */
function quoteSpeaker(input: AttributionInput, quote: Quote): Layer | null {
  const { view, speech, context } = input
  const here = trailing(view, quote.end, speech, context, quote)
  if (here) return here
  for (const neighbour of input.neighbours()) {
    const outside = matchRules(neighbour, input.speechRules).filter(
      (match) => match.row.stance === 'asserts' && !quoteAt(neighbour, match.start),
    )
    const layer = trailing(neighbour, neighbour.start, outside, context, {
      start: neighbour.end,
      end: neighbour.end,
      closed: true,
    })
    if (layer) return { ...layer, match: null }
  }
  return null
}
