/** The stance and the source that come of the layers of saying around a cue. */
import type { Source, Verdict } from '../../record.generated.ts'
import type { Match } from '../matches.ts'
import type { SpeechRule } from '../rule.ts'
import type { Layer } from './layer.ts'
import type { Speaker } from './speaker.ts'

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

const article: Source = { kind: 'article', name: null, official: null, organization: null }
const unnamed: Source = { kind: 'unnamed', name: null, official: null, organization: null }

/**
 * What layers say together, outermost first: the first who is named is the source, the next other one whom he cites.
 * `fronted`: the cue stands in words set before the sentence, "Accused of breaking the act, Toledo".
 *
 * @example "A suit alleges the EPA found that it broke the act": a suit alleges it, citing the EPA
 */
export function attributionOf(layers: readonly Layer[], fronted: boolean): Attribution {
  const [outermost] = layers
  if (!outermost) return { source: article, stance: 'reports', cites: null, place: null, speech: [], layers }
  let { stance, speaker } = outermost
  let cites: string | null = null
  for (const inner of layers.slice(1)) {
    if (speaker === null) {
      speaker = inner.speaker
      if (stance === 'asserts') stance = inner.stance
    } else if (inner.speaker !== null && tellsOf(speaker, inner.speaker)) {
      speaker = inner.speaker
      stance = inner.stance
    } else if (inner.speaker !== null && !inner.speaker.repeats && !isSame(inner.speaker, speaker)) {
      cites = inner.speaker.source.name ?? inner.speaker.source.organization
      break
    } else if (stance === 'asserts' && sharpens(inner, fronted)) stance = inner.stance
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

/** "The EPA said it had found that": what the same one says of its own words tells more than "said"; "said it was found that" does not. */
const sharpens = ({ stance, speaker }: Layer, fronted: boolean): boolean =>
  stance !== 'reports' && (fronted || speaker !== null || stance !== 'finds')

/** Who says so when a question has been answered. `asker`: the place of whoever put it, whose "we" it is. */
export function attributeAnswer({ layer }: { readonly layer: Layer | null }, asker: string | null): Attribution {
  const answered = attributionOf(layer ? [layer] : [], false)
  return { ...answered, place: answered.place ?? asker, speech: [] }
}

/** "The EPA has concluded that ..., according to a notice": nobody's paper but the EPA's own. */
const tellsOf = (document: Speaker, body: Speaker): boolean =>
  document.source.kind === 'document' &&
  (body.source.kind === 'organization' || body.source.kind === 'official') &&
  /^(?:an?|the) (?:[\w-]+ ){0,3}(?:notice|letter|report|memo|statement|announcement|release|summary)$/i.test(
    document.source.name ?? '',
  )

function isSame(a: Speaker, b: Speaker): boolean {
  const name = (speaker: Speaker) =>
    (speaker.source.organization ?? speaker.source.name ?? '').toLowerCase().replace(/^the (?:u\.s\. )?/, '')
  return name(a) !== '' && name(a) === name(b)
}
