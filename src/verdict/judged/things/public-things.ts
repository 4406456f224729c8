/** Things whose government the words tell by their kind, not by a name. */
import { Shape } from '../../../article/tokens.ts'
import { unitedStates } from '../../../rules/place/federal.ts'
import { definites } from '../../lexicon.ts'
import type { PlaceLink } from '../../sentence-view.ts'
import { nearestBefore, standsFor } from '../coreference/antecedents.ts'
import { readDefinite } from '../coreference/definites.ts'
import { federalIn } from '../named-places.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'

/** "the state hospital in Salem, Ore.": a house that would be private but for the word before it. */
export function publicHouse(reading: Reading): Subject | null {
  const { view, phrase, head, first, shown, listed, span, text, context } = reading
  if (!/^(?:hospitals?|clinics?|homes?|nursery|prisons?|penitentiary)$/.test(head)) return null
  const owner = ownerBefore(view.words.slice(phrase.from, phrase.head))
  // "the Veterans Affairs hospital in Tomah, Wis."
  if (federalIn(context.article.folded.slice(span.start, view.starts[phrase.head])))
    return { kind: 'government', ids: [unitedStates], via: text, by: 'federal-body', ...span }
  if (!/^(?:state|county|city|town|village|borough|parish)$/.test(owner) || phrase.head === phrase.from) return null
  const own =
    owner === 'state'
      ? statesOf(shown)
      : [...new Set(shown.filter(({ entity }) => entity.kind === owner).map(({ entity }) => entity.id))]
  // "Larned State Hospital", in a story of one state
  const state =
    owner === 'state' && own.length === 0 && isNamed(view, phrase)
      ? nearestBefore(context, view.index, span.start, ({ kind }) => kind === 'state')
      : null
  if (state) return { ...standsFor([state], text, span), by: 'owner' } as Subject
  if (own.length > 0) return { kind: 'government', ids: own, via: text, by: 'owner', ...span }
  if (listed.length > 0 && owner !== 'state')
    return { kind: 'government', ids: listed, via: text, by: 'owner', ...span }
  return definites.has(first) ? readDefinite({ ...reading, head: owner }) : null
}

const isNamed = (view: Reading['view'], { from, head }: Reading['phrase']): boolean =>
  view.shapes[head] === Shape.title && view.shapes[from] === Shape.title && head - from > 1

/** "the county nursing home", "a city-owned hospital", "the state women's prison": whose house it is; empty: not told. */
function ownerBefore(words: readonly string[]): string {
  for (const [i, word] of words.entries()) {
    if (/^(?:state|county|city|town|village|borough|parish)$/.test(word) && words[i + 1] !== "'s") return word
    const owned = /^(state|county|city|town|village|borough|parish)-(?:owned|run|operated)$/.exec(word)
    if (owned) return owned[1] as string
  }
  return ''
}

/** "polling places in Kern County, Calif.": only a government has them. */
export function publicSites({ view, phrase, head, listed, span, text }: Reading): Subject | null {
  if (listed.length === 0 || !/^(?:places|sites|stations|locations)$/.test(head)) return null
  if (!/^(?:polling|voting)$/.test(view.words[phrase.head - 1] ?? '')) return null
  return { kind: 'government', ids: listed, via: text, by: 'owner', ...span }
}

const numbered =
  /^(?:(?:House|Senate|Assembly|Legislative) (?:Bill|File|Joint Resolution)|[HS]\.?B\.?|A\.?B\.?|Proposition|Prop\.|Measure|Initiative|Referendum|Ballot Measure) \d{1,4}\b/

/** "Senate Bill 4 of Texas", "Measure 114": the state's that the sentence names, or the only one of which the article speaks. */
export function numberedMeasure({ view, shown, span, text, context }: Reading): Subject | null {
  if (!numbered.test(text)) return null
  const named = [shown, view.places].map((links) => statesOf(links.filter(({ entity }) => entity.kind === 'state')))
  const ids = [...named, statesOf(context.mentions.places)].find((states) => states.length === 1)
  return ids === undefined ? null : { kind: 'government', ids, via: text, by: 'owner', ...span }
}

/** The states in which the places lie, each once. */
const statesOf = (links: readonly PlaceLink[]): readonly string[] =>
  [...new Set(links.flatMap(({ entity }) => entity.state ?? []))].map(
    (code) => `ocd-division/country:us/state:${code.toLowerCase()}`,
  )
