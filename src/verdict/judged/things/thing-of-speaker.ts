/** Things of which only who speaks, or who is told, tells whose they are: "The mayor said the tickets are legal." */
import { Shape } from '../../../article/tokens.ts'
import { type NounPhrase, spanOfPhrase } from '../../grammar/noun-phrase.ts'
import { facilityNouns, privateNouns } from '../../lexicon.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Attribution } from '../../sources/attribution.ts'
import { governmentOfStory } from '../coreference/story.ts'
import type { Judged } from '../judged.ts'
import { act } from '../positions/act-of.ts'
import type { Subject, SubjectContext } from '../subject.ts'

const pointing = /^(?:the|this|these|those|such|its|their|his|her|every|each|all|both)$/
const persons = /(?:ers?|ors?|ists?|ants?|men|man|women|woman|people|ees?|ians?)$/
const tells = /^(?:told|advised|informed|notified|warned)$/
const opensName = /^(?:the|city|county|town|village|state|of)$/

/** "advised Salem, Ore., that the crossing does not comply": whom the words are told, right before them. */
function toldBefore(view: SentenceView, from: number): string | null {
  if (view.words[from - 1] !== 'that') return null
  for (let i = from - 2; i > Math.max(0, from - 12); i--) {
    if (!tells.test(view.words[i] as string)) continue
    const told = view.places.filter(
      ({ mention }) =>
        mention.start >= (view.starts[i + 1] as number) && mention.end <= (view.starts[from - 1] as number),
    )
    const [first, ...others] = told.filter(({ mention }) => mention.as !== 'qualifier')
    let next = i + 1
    while (opensName.test(view.words[next] as string)) next++
    return first && others.length === 0 && first.mention.start === view.starts[next] ? first.entity.id : null
  }
  return null
}

/** What only a public body holds, posts and takes: "the executive session", "Tuesday's agenda". */
const publicActs =
  /^(?:agendas?|notices?|postings?|sessions?|meetings?|workshops?|retreats?|votes?|minutes|hearings?|ballots?|lev(?:y|ies)|referendum|rezoning|annexation|deliberations|quorum)$/

/** What an office-holder may defend of his government's: "The request was handled as the act requires." */
const deeds =
  /^(?:tours?|items?|trips?|process|procedures?|matter|moves?|steps?|gatherings?|contracts?|leases?|emails?|policy|fees?|rules?|ordinances?|elections?|counts?|recounts?|requests?|responses?|permits?|redactions?|records|reviews?|payments?|maps?|rolls?|purchases?)$/

/** Of an office-holder's own: "The ramps do not meet the act, the public works director conceded." */
const owning = /^(?:conced|acknowledg|admi(?:t|ts|tted|tting)$|apologi)/

/**
 * What a definite thing is, which nothing near it says to be anybody's: that of the government that is told of it; of the one that the
 * speaker speaks for, if a verdict on it stands shortly before, or he owns up to it; of a public act, the speaker's or the story's.
 * Null: the words are no such thing.
 */
export function thingOfSpeaker(
  view: SentenceView,
  { subject, phrase }: Judged,
  { place, source, speech }: Pick<Attribution, 'place' | 'source' | 'speech'>,
  context: SubjectContext,
  row: CueRule,
  complies: boolean,
): Subject | null {
  if (phrase === null) return null
  const head = view.words[phrase.head] as string
  const isDone = publicActs.test(head) || act.test(head) || deeds.test(head)
  // "The meeting", which nobody near it held; not "these counties", which are others.
  if (subject.kind !== 'unknown' && !(isDone && subject.kind === 'government' && subject.ids.length === 0)) return null
  const setAgainstRule = row.deed !== undefined
  // A bare plural that opens the sentence is no name.
  const opens = setAgainstRule && phrase.head === 0
  if (view.shapes[phrase.head] !== Shape.lower && !opens) return null
  if (privateNouns.has(head) || facilityNouns.has(head) || persons.test(head)) return null
  const span = spanOfPhrase(view, phrase)
  const isDefinite = pointing.test(view.words[phrase.from] as string)
  const lately = [1, 2].map((back) => context.judgedIn(view.index - back)).find((ids) => ids.length > 0) ?? []
  const local = speaksFor(source.kind, source.organization) && place !== null && isLocal(place) ? place : null
  const ownsUp = local !== null && speech.some(({ from }) => owning.test(view.words[from] as string))
  const told = isDefinite ? toldBefore(view, phrase.from) : null
  // "The tour was perfectly legal, the city's spokesman said": he defends what his own have done.
  const defended =
    local !== null &&
    isDone &&
    (complies || (row.frame === 'predicate' && (row.shifts === true || row.object === 'examined')))
  const spoken = isDefinite && place !== null && (lately.includes(place) || ownsUp || defended) ? place : null
  const isAct = publicActs.test(head) && (isDefinite || isOfDay(view, phrase))
  const acted = isAct ? (local ?? governmentOfStory('board', head, span.start, context)?.id ?? null) : null
  // "Deposits are made within a day, as state law requires, the village said": what is kept to a rule is the speaker's own.
  const owns = setAgainstRule ? spokesPlace(view, place, source.name) : null
  const owner = told ?? spoken ?? acted ?? owns
  if (owner === null) return null
  const via = view.text.slice(span.start - view.start, span.end - view.start)
  return { kind: 'government', ids: [owner], via, by: 'office', ...span }
}

/** The local government for which somebody speaks, or which speaks itself. */
function spokesPlace(view: SentenceView, place: string | null, name: string | null): string | null {
  const id = place ?? (name === null ? null : placeIn(view, name))
  return id !== null && isLocal(id) ? id : null
}

/** The one place that the speaker's name names. */
function placeIn(view: SentenceView, name: string): string | null {
  const at = view.text.indexOf(name)
  const own = view.places.filter(
    ({ mention }) =>
      at >= 0 &&
      mention.as !== 'qualifier' &&
      mention.start >= view.start + at &&
      mention.end <= view.start + at + name.length,
  )
  const [first, ...others] = own
  return first && others.every(({ entity }) => entity.kind === 'state') ? first.entity.id : null
}

/** An office-holder, or one whom the words call the lawyer or the spokesman of a government, not a firm's. */
const speaksFor = (kind: Attribution['source']['kind'], organization: string | null): boolean =>
  kind === 'official' || (kind === 'unnamed' && organization === null)

const isLocal = (place: string): boolean =>
  /\/(?:place|county|parish|borough|school_district|special_district):|^tribe:/.test(place)

/** "Tonight's agenda", "last week's vote" */
const isOfDay = (view: SentenceView, { from, head }: NounPhrase): boolean =>
  view.words[head - 1] === "'s" &&
  view.dates.some(({ start }) => start >= (view.starts[from] as number) && start < (view.starts[head] as number))
