/** "the policies", "its law", "these cities", "the department", "two states": what was spoken of before, or is listed after. */

import { unitedStates } from '../../../rules/place/federal.ts'
import type { Span } from '../../../types.ts'
import { classNouns } from '../../lexicon.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { isOfAnybody, isOfKinds, ownersOf, stateEntailed } from '../things/owners.ts'
import { agencyMeant, isAgencyNoun } from './agency-meant.ts'
import {
  type Candidate,
  judgedLately,
  kindsFor,
  listIdentifiedLater,
  nearestBefore,
  nearestListBefore,
  oneEach,
  standsFor,
} from './antecedents.ts'
import { bodyNamed } from './body-named.ts'
import { isDateline } from './dateline.ts'
import { judgedBefore } from './judged-before.ts'
import { isNationSpokenOf } from './nation.ts'
import { governmentOfStory } from './story.ts'

const notFederal = (candidate: Candidate): boolean => candidate.kind !== 'federal'

/** Those that "states" or "city" may mean; any, where the word tells no kind. */
function governmentsOf(head: string): (candidate: Candidate) => boolean {
  const kinds = kindsFor(head)
  return (candidate) => notFederal(candidate) && (kinds?.has(candidate.kind) ?? true)
}

const pluralNoun = /(?:ies|[^s]s)$/

/** Reads a definite phrase by its head and first word. */
export function readDefinite(
  view: SentenceView,
  head: string,
  first: string,
  span: Span,
  text: string,
  context: SubjectContext,
): Subject {
  const { article, candidates } = context
  if (head === 'government' && /^the government(?:'s)?$/i.test(text) && isNationSpokenOf(view, span, context))
    return { kind: 'government', ids: [unitedStates], via: null, by: 'reference', ...span }
  if (head === 'school' && ofItsOwn.test(article.folded.slice(Math.max(0, span.start - STORY_OF_SCHOOL), span.start)))
    return { kind: 'unknown' }
  const kinds = isCityCounty(head, text) ? cityCounties : kindsFor(head)
  const fits = (candidate: Candidate) => (kinds ? kinds.has(candidate.kind) : true)
  // "A group of Montana ranchers says the rule": the rule is not Montana's for that.
  const local = (candidate: Candidate) =>
    notFederal(candidate) && fits(candidate) && (classNouns.has(head) || !candidate.inPrivate)
  if (isClassOfMany(head)) {
    const before = nearestListBefore(context, view.index, span.start, local)
    const list = before.length > 0 ? before : listIdentifiedLater(article, candidates, view.index, local)
    return standsFor(list, null, span)
  }
  const agency = isAgencyNoun(head)
  const own = /^(?:its|their|his|her)$/.test(first)
  if (first === 'their') {
    const several = oneEach(
      within(candidates, (c) => c, { start: view.start, end: span.start }).filter((c) => local(c) && !c.onlyWhere),
    )
    // "Texas sued Dallas and Austin, alleging their rules": the plaintiff does not speak of its own.
    const sued = several.filter(({ end }) => !suing.test(article.folded.slice(end, end + 24)))
    if (sued.length > 0 && several.length > 1) return standsFor(sued, text, span)
    const counted = readClassed(view, span, context)
    if (counted) return counted.kind === 'government' ? { ...counted, via: text } : counted
  }
  const nearest = (ok: (candidate: Candidate) => boolean) => nearestBefore(context, view.index, span.start, ok)
  const owners = own ? null : ownersOf(text)
  if (owners) {
    const owner = nearest(
      (c) => notFederal(c) && (isOfKinds(c, owners) ? !c.inPrivate : c.body?.toLowerCase().includes(head) === true),
    )
    const state = owner ? null : stateEntailed(text, nearest(notFederal))
    if (state) return { kind: 'government', ids: [state], via: text, by: 'owner', ...span }
    return owner ? standsFor([owner], text, span) : { kind: 'unknown' }
  }
  const last = nearest(() => true)
  if (own && last?.inPrivate) return { kind: 'private', because: last }
  // A clerk with no county in sight belongs to the place that was named.
  const meant = agency ? agencyMeant(context, view.index, span.start, head) : null
  const about = agency ? nearest(fits) : null
  // "BOSTON — The agency": of nobody that was named; a department may well be that of the town.
  if (about && !meant && !own && isOfAnybody(head) && about.body === null && isDateline(article.folded, about))
    return { kind: 'unknown' }
  // A noun that tells a kind of place, or a body that has others of its noun, is read anew.
  const again =
    kinds || agency || !/^(?:the|that|this) [a-z-]+$/i.test(text) ? [] : judgedBefore(head, view.index, context)
  if (again.length > 0) return { kind: 'government', ids: again, via: text, by: 'reference', ...span }
  const body = kinds && nearest(fits) ? null : bodyNamed(context, view.index, span.start, text)
  const near =
    body ??
    meant?.candidate ??
    about ??
    nearest(own ? fits : local) ??
    governmentOfStory(head, text, span.start, context) ??
    (kinds && !classNouns.has(head) ? nearest(notFederal) : null) ??
    (first === 'the' && staysSpokenOf.test(head) ? judgedLately(context, view.index) : null)
  // "The attorney general's office says the April vote broke the law": the board's of which the story tells, not the state's.
  const acted = near?.kind === 'state' && acts.test(head) ? governmentOfStory(head, text, span.start, context) : null
  const found = acted ?? (near && /^(?:schools?|campus)$/.test(head) ? districtOf(view, near, context) : near)
  if (!found && !classNouns.has(head) && last?.inPrivate) return { kind: 'private', because: last }
  const via = agency ? (meant?.name ?? found?.body ?? text) : classNouns.has(head) ? null : text
  return standsFor(found ? [found] : [], via, span)
}

/** Bodies of which a story on one speaks by the noun alone to its end; a fee or a ban is named anew. */
const staysSpokenOf =
  /^(?:department|agency|office|authority|system|commission|committee|board|bureau|division|library|utility|plant|jail|prison|hospital|school|airport|landfill)$/

/** "The city-county", as Butte is called, goes by the name of its town. */
const isCityCounty = (head: string, text: string): boolean =>
  /^(?:county|parish|city-(?:county|parish))$/.test(head) && /\bcity[- ](?:county|parish)$/i.test(text)
const cityCounties: ReadonlySet<string> = new Set([...(kindsFor('city') ?? []), ...(kindsFor('county') ?? [])])

/** "The school": of the district that the story names beside the town; the town itself, if it names none. */
function districtOf(view: SentenceView, town: Candidate, { candidates }: SubjectContext): Candidate {
  if (town.kind !== 'city' && town.kind !== 'place' && town.kind !== 'town' && town.kind !== 'county') return town
  const state = /^.*?\/state:[a-z]{2}/.exec(town.id)?.[0] ?? ' '
  const near = candidates.filter(
    ({ kind, id, start }) =>
      kind === 'school_district' && id.startsWith(state) && Math.abs(start - view.start) < STORY_OF_SCHOOL,
  )
  const [first] = oneEach(near)
  return first && near.every(({ id }) => id === first.id) ? first : town
}

/** Within so many characters a story speaks of one school's district. */
const STORY_OF_SCHOOL = 1500

/** "The school" of a story on one that no district runs. */
const ofItsOwn =
  /\b(?:charter|private|parochial|Catholic|Christian|Lutheran|Montessori|boarding|for-profit|driving|beauty|trade) school\b/

const acts = /^(?:meetings?|votes?|sessions?)$/

const suing = /^ (?:has |have |had |also |is |are ){0,2}(?:sued|sues?|suing|accused|accuses?|accusing)(?![A-Za-z])/

/**
 * "sued five Texas cities, alleging their ordinances": not Texas', but those of the cities, which a later sentence may name. Null
 * where the last government named in the sentence is no state that only says where many are.
 */
export function readClassed(view: SentenceView, span: Span, context: SubjectContext): Subject | null {
  const { article, candidates } = context
  const last = within(candidates, (c) => c, { start: view.start, end: span.start }).findLast(
    ({ end }) => end <= span.start,
  )
  if (!last?.onlyWhere) return null
  const noun = classBehind.exec(article.folded.slice(last.end, last.end + 40))?.[1]
  return noun === undefined ? null : readCounted(view, noun, span, context)
}

const classBehind = /^ (?:[a-z]{3,12} )?([a-z]{5,14}s)(?![A-Za-z])/

/** "two states", "several districts": counted, not named; a later sentence may name them. */
export function readCounted(view: SentenceView, head: string, span: Span, context: SubjectContext): Subject {
  const list = listIdentifiedLater(context.article, context.candidates, view.index, governmentsOf(head))
  return list.length > 0 ? standsFor(list, null, span) : { kind: 'generic' }
}

/** "neither city", "either county": the two that were named last. */
export function readPair(view: SentenceView, head: string, span: Span, context: SubjectContext): Subject {
  const list = nearestListBefore(context, view.index, span.start, governmentsOf(head))
  return list.length === 2 ? standsFor(list, null, span) : { kind: 'generic' }
}

/** "cities", "jurisdictions": several governments of a class. */
export function isClassOfMany(head: string): boolean {
  return classNouns.has(head) && pluralNoun.test(head) && !/(?:official|school|police|sheriff)/.test(head)
}
