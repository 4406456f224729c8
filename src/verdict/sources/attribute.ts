/** The layers of saying around a cue, from the outermost in. */
import type { Quote } from '../../types.ts'
import type { Clause } from '../grammar/clause.ts'
import { isFronted } from '../grammar/fronted.ts'
import type { Match } from '../matches.ts'
import type { CueRule } from '../rule.ts'
import { quoteAt, type SentenceView } from '../sentence-view.ts'
import { type Attribution, attributionOf } from './attribution.ts'
import { letterWriter } from './correspondents.ts'
import { findingsLayer } from './findings-list.ts'
import { groundLayer } from './ground.ts'
import { labelledLayer } from './labelled.ts'
import { type AttributionInput, type Layer, unmarked } from './layer.ts'
import { innerLayers } from './layers.ts'
import { quoteSpeaker } from './quote-speaker.ts'
import { runningLayer } from './running-speaker.ts'
import type { SourceContext } from './speaker.ts'
import { thatLayer } from './that-clause.ts'
import { trailing } from './trailing.ts'
import { turnAt } from './turns.ts'

/** Reads who says what the cue says. */
export function attribute(input: AttributionInput): Attribution {
  const fronted = isFronted(input.view, input.clauses[input.own])
  return attributionOf(layersAround(input, fronted), fronted)
}

function layersAround(input: AttributionInput, fronted: boolean): readonly Layer[] {
  const { quote, layer } = outside(input)
  const inner = innerLayers(input, quote)
  const outer = layer && isOver(input, layer, inner, quote, fronted) ? [layer] : []
  const said = inTurn([...outer, ...inner], input.cue, quote, input.context)
  if (said.length > 0 || quote) return said
  for (const read of unworded) {
    const layer = read(input)
    if (layer) return [layer]
  }
  return []
}

/** Who says so where no verb of saying does, nearest first. */
const unworded: readonly ((input: AttributionInput) => Layer | null)[] = [
  thatLayer,
  groundLayer,
  writtenLayer,
  findingsLayer,
  labelledLayer,
  runningLayer,
]

function writtenLayer({ cue, context }: AttributionInput): Layer | null {
  const writer = letterWriter(cue.start, context)
  return writer && unmarked('asserts', writer)
}

/** The quotation that the cue stands in, and whoever is named beside it or beside the sentence. */
function outside(input: AttributionInput): { readonly quote: Quote | null; readonly layer: Layer | null } {
  const { view, cue, speech, context } = input
  const quote = quoteAt(view, cue.start)
  if (!quote?.closed) {
    const layer = trailing(view, { after: cue.end, quote: null, ignoreMarks: quote !== null }, speech, context)
    // A mark that nothing closes may be a stray one: if the speaker stands behind the words all the same, there is no quotation.
    if (layer || !quote) return { quote: null, layer }
  }
  return { quote, layer: quoteSpeaker(input, quote) }
}

/** Does what is said beside the sentence hold for the cue as well, outside the verbs of saying before it? */
function isOver(
  input: AttributionInput,
  layer: Layer,
  inner: readonly Layer[],
  quote: Quote | null,
  fronted: boolean,
): boolean {
  if (inner.some(({ match }) => match !== null && match === layer.match)) return false
  if (inner.length > 0 && ((!quote && isAheadOf(input, layer)) || isConceded(input, layer))) return false
  // "Accused of breaking the act, Toledo says it met every limit": what Toledo says is another thing.
  return !fronted || endsSaying(input.view, layer)
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
  return own ? [unmarked('asserts', turn.speaker), ...said] : said
}

/** "I think", "we found" */
const isOwnWord = ({ speaker }: Layer, { article: { text } }: SourceContext): boolean =>
  speaker !== null && /^(?:i|we)$/i.test(text.slice(speaker.span.start, speaker.span.end))

/** "It broke the act, the EPA said in its report, which put Maryland in compliance": what has a verb of saying of its own is no part of what the EPA said before. */
const isAheadOf = ({ cue, clauses, own }: AttributionInput, { match }: Layer): boolean =>
  match !== null && match.from < cue.from && match.from < (clauses[own] as Clause).from

/** ", HUD said in May.": nothing that is said stands behind the verb. */
const endsSaying = (view: SentenceView, { match }: Layer): boolean =>
  match !== null && /^(?:[.,;]|in|on)$/.test(view.words[match.to] ?? '.')

/** "Despite the mayor's claim that it complies, it broke the act, a judge found": the judge did not find what the mayor claims. */
function isConceded({ view, cue }: AttributionInput, { match }: Layer): boolean {
  if (!/^(?:despite|notwithstanding)$/.test(view.words[0] ?? '') || !match) return false
  const comma = view.words.indexOf(',', cue.to)
  return comma > 0 && view.words.indexOf(',', comma + 1) > 0 && comma + 3 < match.from
}
