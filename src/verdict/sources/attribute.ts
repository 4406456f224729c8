/** The layers of saying around a cue, from the outermost in, and the stance and source that come of them. */

import type { Source, Verdict } from '../../record.generated.ts'
import type { Quote } from '../../types.ts'
import type { Clause } from '../grammar/clause.ts'
import { isFronted } from '../grammar/fronted.ts'
import type { Match } from '../matches.ts'
import type { CueRule, SpeechRule } from '../rule.ts'
import { quoteAt, type SentenceView } from '../sentence-view.ts'
import { letterWriter } from './correspondents.ts'
import { findingsLayer } from './findings-list.ts'
import { groundLayer } from './ground.ts'
import { labelledLayer } from './labelled.ts'
import { innerLayers } from './layers.ts'
import { runningLayer } from './running-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { thatLayer } from './that-clause.ts'
import { quoteSpeaker, trailing } from './trailing.ts'
import { turnAt } from './turns.ts'

/** Who says it, how, on whose authority. */
export interface Attribution {
  readonly source: Source
  readonly stance: Verdict['stance']
  readonly cites: string | null
  /** What "we" stands for. */
  readonly place: string | null
  readonly speech: readonly Match<SpeechRule>[]
  /** What it was read from, outermost first; empty: nobody is said to say it. */
  readonly layers: readonly Layer[]
}

export interface Layer {
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
  readonly context: SourceContext
}

/** Reads who says what the cue says. */
export function attribute(input: AttributionInput): Attribution {
  const { view, cue, speech, context } = input
  const marked = quoteAt(view, cue.start)
  // A mark that nothing closes may be a stray one: if the speaker stands behind the words all the same, there is no quotation.
  const quote =
    marked && !marked.closed && trailing(view, { after: cue.end, quote: null, ignoreMarks: true }, speech, context)
      ? null
      : marked
  const inner = innerLayers(input, quote)
  const around = quote
    ? quoteSpeaker(input, quote)
    : trailing(view, { after: cue.end, quote: null, ignoreMarks: marked !== null }, speech, context)
  const behind = inner.length > 0 && !quote && isAheadOf(input, around) ? null : around
  // "Accused of breaking the act, Toledo says it met every limit": what Toledo says is another thing.
  const fronted = isFronted(view, input.clauses[input.own])
  const told = inner.length > 0 && isConceded(view, cue, behind)
  const outer = told || (fronted && !endsSaying(view, behind)) ? null : behind
  const spoken =
    outer && !inner.some((layer) => layer.match !== null && layer.match === outer.match) ? [outer, ...inner] : inner
  const said = inTurn(spoken, cue, quote, context)
  const ground = said.length === 0 && !quote ? (thatLayer(input) ?? groundLayer(input)) : null
  const writer = said.length === 0 && !quote && !ground ? letterWriter(cue.start, context) : null
  const layers: readonly Layer[] = writer
    ? [{ match: null, stance: 'asserts', speaker: writer }]
    : ground
      ? [ground]
      : said.length > 0 || quote
        ? said
        : carriedOn(input)
  if (layers.length === 0)
    return {
      source: article,
      stance: 'reports',
      cites: null,
      place: null,
      speech: [],
      layers,
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
    if (layer.speaker !== null && tellsOf(speaker, layer.speaker)) {
      speaker = layer.speaker
      stance = layer.stance
      continue
    }
    if (layer.speaker === null || layer.speaker.repeats || sameSpeaker(layer.speaker, speaker)) {
      if (layer.stance === 'reports') continue
      if (stance === 'asserts' && (fronted || layer.speaker !== null || layer.stance !== 'finds')) stance = layer.stance
      continue
    }
    cites = layer.speaker.source.name ?? layer.speaker.source.organization
    break
  }
  return {
    source: speaker?.source ?? (stance === 'reports' ? article : unnamed),
    stance,
    cites,
    place: speaker?.place ?? null,
    speech: layers.map(({ match }) => match).filter((match) => match !== null),
    layers,
  }
}

/**
 * "RUIZ: Reno obeys it", "A: We think it does", "A: The monitor found that it does": whoever's turn it is says so, with what he
 * takes up from others; what he only reports of them stays theirs.
 */
function inTurn(
  said: readonly Layer[],
  cue: Match<CueRule>,
  quote: Quote | null,
  context: SourceContext,
): readonly Layer[] {
  const turn = turnAt(cue.start, context)
  if (!turn || (quote && said.length > 0)) return said
  const [first] = said
  const own = first === undefined || isOwnWord(first, context) || (turn.answers && first.stance === 'finds')
  return own ? [{ match: null, stance: 'asserts', speaker: turn.speaker }, ...said] : said
}

/** "I think", "we found" */
const isOwnWord = ({ speaker }: Layer, { article: { text } }: SourceContext): boolean =>
  speaker !== null && /^(?:i|we)$/i.test(text.slice(speaker.span.start, speaker.span.end))

/** Nobody is named in the sentence: whoever the list or the sentence before is said by. */
function carriedOn(input: AttributionInput): readonly Layer[] {
  const layer = findingsLayer(input) ?? labelledLayer(input) ?? runningLayer(input)
  return layer ? [layer] : []
}

/** "It broke the act, the EPA said in its report, which put Maryland in compliance": what has a verb of saying of its own is no part of what the EPA said before. */
const isAheadOf = ({ cue, clauses, own }: AttributionInput, layer: Layer | null): boolean =>
  layer?.match != null && layer.match.from < cue.from && layer.match.from < (clauses[own] as Clause).from

/** ", HUD said in May.": nothing that is said stands behind the verb. */
function endsSaying(view: SentenceView, layer: Layer | null): boolean {
  const to = layer?.match?.to
  return to !== undefined && /^(?:[.,;]|in|on)$/.test(view.words[to] ?? '.')
}

/** "Despite the mayor's claim that it complies, it broke the act, a judge found": the judge did not find what the mayor claims. */
function isConceded(view: SentenceView, cue: Match<CueRule>, behind: Layer | null): boolean {
  if (!/^(?:despite|notwithstanding)$/.test(view.words[0] ?? '') || !behind?.match) return false
  const comma = view.words.indexOf(',', cue.to)
  return comma > 0 && view.words.indexOf(',', comma + 1) > 0 && comma + 3 < behind.match.from
}

/** Who says so when a question has been answered. `asker`: the place of whoever put it, whose "we" it is. */
export function attributeAnswer({ layer }: { readonly layer: Layer | null }, asker: string | null): Attribution {
  return {
    source: layer ? (layer.speaker?.source ?? unnamed) : article,
    stance: layer?.stance ?? 'reports',
    cites: null,
    place: layer?.speaker?.place ?? asker,
    speech: [],
    layers: layer ? [layer] : [],
  }
}

/** "The EPA has concluded that ..., according to a notice": nobody's paper but the EPA's own. */
const tellsOf = (document: Speaker, body: Speaker): boolean =>
  document.source.kind === 'document' &&
  (body.source.kind === 'organization' || body.source.kind === 'official') &&
  /^(?:an?|the) (?:[\w-]+ ){0,3}(?:notice|letter|report|memo|statement|announcement|release|summary)$/i.test(
    document.source.name ?? '',
  )

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  const name = (speaker: Speaker) =>
    (speaker.source.organization ?? speaker.source.name ?? '').toLowerCase().replace(/^the (?:u\.s\. )?/, '')
  return name(a) !== '' && name(a) === name(b)
}
