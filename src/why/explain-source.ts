/** Who says so, and by which words that was found. */
import { excerpt } from '../output/printable.ts'
import { sourceOf } from '../output/views.ts'
import type { Verdict } from '../record.generated.ts'
import type { CueAccount, Parts } from '../verdict/reading.ts'
import { attributeAnswer } from '../verdict/sources/attribution.ts'
import type { Layer } from '../verdict/sources/layer.ts'
import type { ExplainedLayer, ExplainedSource } from './explanation.ts'
import type { Scribe } from './scribe.ts'

/** `verdict`: what came of it; where it is open whether a law is obeyed, the source is who examines that. */
export function explainSource(
  account: CueAccount,
  parts: Parts,
  verdict: Verdict | null,
  scribe: Scribe,
): ExplainedSource {
  const { layers, ...read } = account.answer
    ? attributeAnswer(account.answer, parts.attribution.place)
    : parts.attribution
  const { stance, source, cites } = verdict ?? read
  const answered = account.answer ? `the question is answered at ${scribe.quoted(account.answer.view)}; ` : ''
  const examines = verdict !== null && read.source.kind === 'article' && source.kind !== 'article'
  return {
    stance,
    source,
    cites,
    layers: layers.map((layer) => explainLayer(layer, scribe)),
    how: `${answered}${examines ? `who examines it is ${nameOf(source, scribe)}` : layersHow(layers, source, cites, scribe)}`,
  }
}

const explainLayer = ({ match, stance, speaker }: Layer, { wordsAt, rule }: Scribe): ExplainedLayer => ({
  words: match && wordsAt(match),
  rule: match && rule(match.row),
  stance,
  speaker: speaker && wordsAt(speaker.span),
  source: speaker?.source ?? null,
})

function layersHow(layers: readonly Layer[], source: Verdict['source'], cites: string | null, scribe: Scribe): string {
  if (layers.length === 0) return 'no words tell who says so, so it is the report of the article itself'
  const told = layers.map(({ match, speaker }, depth) => {
    const who = speaker ? scribe.quoted(speaker.span) : 'somebody who is not named'
    const verb = match ? `, with ${scribe.quoted(match)}` : ''
    return `${depth === 0 ? 'said' : 'who gives it as said'} by ${who}${verb}`
  })
  const whom = source.kind === 'unnamed' && source.name === null ? 'somebody unnamed' : nameOf(source, scribe)
  return `${told.join('; ')}; so the source is ${whom}${cites ? `, going by ${excerpt(cites)}` : ''}`
}

const nameOf = (source: Verdict['source'], { record }: Scribe): string => excerpt(sourceOf(record, { source }))
