/** "the policies", "its law", "these cities", "the department", "two states": what was spoken of before, or is listed after. */

import { unitedStates } from '../../../rules/place/federal.ts'
import type { Article } from '../../../types.ts'
import { isReportingVerb } from '../../grammar/verb-group.ts'
import { classNouns } from '../../lexicon.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import type { Reading } from '../phrase-reading.ts'
import { privateSubject } from '../private/private-subject.ts'
import { toldPrivately } from '../private/told-privately.ts'
import { suedPrivately } from '../private/whom-sued.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { isOfAnybody, isOfKinds, ownersOf, stateEntailed } from '../things/owners.ts'
import { type AgencyMeant, agencyMeant, isAgencyNoun } from './agency-meant.ts'
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
import { isClaimant } from './claimant.ts'
import { isClassOfMany, readClassed } from './classes.ts'
import { isDateline } from './dateline.ts'
import { departmentOfHead } from './department-of-head.ts'
import { introducedPrivately } from './introduced.ts'
import { judgedBefore } from './judged-before.ts'
import { isNationSpokenOf } from './nation.ts'
import { stateOfBody, statesBodyBefore } from './states-body.ts'
import { governmentOfStory } from './story.ts'
import { topicOfStory } from './topic.ts'

/** A definite phrase, of which its head and first word tell most. */
export type DefinitePhrase = Pick<Reading, 'view' | 'head' | 'first' | 'span' | 'text' | 'context'>

/** Reads a definite phrase: the first reader that knows what it stands for. */
export const readDefinite = (phrase: DefinitePhrase): Subject =>
  theNation(phrase) ??
  schoolOfItsOwn(phrase) ??
  (introducedPrivately(phrase) ? { kind: 'private' } : null) ??
  thoseOfClass(phrase) ??
  theirsOfSeveral(phrase) ??
  ofOwners(phrase) ??
  itsOfPrivate(phrase) ??
  judgedAgain(phrase) ??
  spokenOf(phrase)

/** "the government" where the nation's was spoken of. */
const theNation = ({ view, head, span, text, context }: DefinitePhrase): Subject | null =>
  head === 'government' && /^the government(?:'s)?$/i.test(text) && isNationSpokenOf(view, span, context)
    ? { kind: 'government', ids: [unitedStates], via: null, by: 'reference', ...span }
    : null

/** "The school" of a story on one that no district runs. */
const schoolOfItsOwn = ({ head, span, context }: DefinitePhrase): Subject | null =>
  head === 'school' &&
  ofItsOwn.test(context.article.folded.slice(Math.max(0, span.start - STORY_OF_SCHOOL), span.start))
    ? { kind: 'unknown' }
    : null

const ofItsOwn =
  /\b(?:charter|private|parochial|Catholic|Christian|Lutheran|Montessori|boarding|for-profit|driving|beauty|trade) school\b/

const notFederal = (candidate: Candidate): boolean => candidate.kind !== 'federal'

/** The kinds of government that the phrase may mean; null: any. */
const kindsOf = ({ head, text, context }: DefinitePhrase): ReadonlySet<string> | null =>
  isCityCounty(head, text) || (head === 'council' && hasCountyCouncil(context.article)) ? cityCounties : kindsFor(head)

const countyCouncils = new WeakMap<Article, boolean>()

/** "the Parish Council", "Erie County Council": a story in which the council is no town's alone. */
function hasCountyCouncil(article: Article): boolean {
  const known = countyCouncils.get(article)
  if (known !== undefined) return known
  const found = /\b(?:[Pp]arish|[Cc]ounty) [Cc]ouncil(?![a-z])/.test(article.folded)
  countyCouncils.set(article, found)
  return found
}

function fitsIn(phrase: DefinitePhrase): (candidate: Candidate) => boolean {
  const kinds = kindsOf(phrase)
  return ({ kind }) => kinds?.has(kind) ?? true
}

/** "A group of Montana ranchers says the rule": the rule is not Montana's for that. */
function localIn(phrase: DefinitePhrase): (candidate: Candidate) => boolean {
  const fits = fitsIn(phrase)
  return (candidate) =>
    notFederal(candidate) && fits(candidate) && (classNouns.has(phrase.head) || !candidate.inPrivate)
}

const lastBefore = (
  { view, span, context }: DefinitePhrase,
  ok: (candidate: Candidate) => boolean = () => true,
): Candidate | null =>
  nearestBefore(context, view.index, span.start, (one) => ok(one) && !isClaimant(view, one, span.start))

/** Where none stands near, whom the story is about. */
const lastOrTopic = (phrase: DefinitePhrase, ok: (candidate: Candidate) => boolean): Candidate | null =>
  lastBefore(phrase, ok) ??
  (/^(?:the|this)$/.test(phrase.first) ? topicOfStory(phrase.context, phrase.span.start, ok) : null)

const isOwn = ({ first }: DefinitePhrase): boolean => /^(?:its|their|his|her)$/.test(first)

/** "these cities": the list before, or the one that a later sentence tells. */
function thoseOfClass(phrase: DefinitePhrase): Subject | null {
  const { view, head, span, context } = phrase
  if (!isClassOfMany(head)) return null
  const local = localIn(phrase)
  const before = nearestListBefore(context, view.index, span.start, local)
  const list = before.length > 0 ? before : listIdentifiedLater(context.article, context.candidates, view.index, local)
  return standsFor(list, null, span)
}

/** "their rules": of several that the sentence names, or counts. */
function theirsOfSeveral(phrase: DefinitePhrase): Subject | null {
  const { view, first, span, text, context } = phrase
  if (first !== 'their') return null
  const { article, candidates } = context
  const local = localIn(phrase)
  const several = oneEach(
    within(candidates, (c) => c, { start: view.start, end: span.start }).filter(
      (c) => local(c) && !c.onlyWhere && !c.setting,
    ),
  )
  // "Texas sued Dallas and Austin, alleging their rules": the plaintiff does not speak of its own.
  const sued = several.filter(({ end }) => !suing.test(article.folded.slice(end, end + 24)))
  if (sued.length > 0 && several.length > 1) return standsFor(sued, text, span)
  const counted = readClassed(view, span, context)
  return counted?.kind === 'government' ? { ...counted, via: text } : counted
}

const suing = /^ (?:has |have |had |also |is |are ){0,2}(?:sued|sues?|suing|accused|accuses?|accusing)(?![A-Za-z])/

/** "the city's rule", "the county clerk": of the last government of the owner's kind. */
function ofOwners(phrase: DefinitePhrase): Subject | null {
  const { head, span, text } = phrase
  const owners = isOwn(phrase) ? null : ownersOf(text)
  if (!owners) return null
  const owner = lastOrTopic(
    phrase,
    (c) => notFederal(c) && (isOfKinds(c, owners) ? !c.inPrivate : c.body?.toLowerCase().includes(head) === true),
  )
  const state = owner ? null : stateEntailed(text, lastBefore(phrase, notFederal))
  if (state) return { kind: 'government', ids: [state], via: text, by: 'owner', ...span }
  const body = owner ? null : stateOfBody(text, span, phrase.context)
  if (body) return standsFor([body], body.body, span)
  return owner ? standsFor([owner], text, span) : { kind: 'unknown' }
}

/** "its policy", where somebody private is told of it, or was spoken of last. */
function itsOfPrivate(phrase: DefinitePhrase): Subject | null {
  const { view, span, first, context } = phrase
  const told =
    first === 'its'
      ? (toldPrivately(view, span) ?? suedPrivately(view, view.starts.indexOf(span.start), context.candidates))
      : null
  if (told) return { kind: 'private', because: told }
  // "The company sued Reno. It says its permit complies"
  const says = first === 'its' && view.index > 0 && view.words[0] === 'it' && isReportingVerb(view.words[1])
  const speaker = says ? privateSubject(context.viewOf(view.index - 1), 'it') : null
  if (speaker) return { kind: 'private', because: speaker }
  const last = isOwn(phrase) ? lastBefore(phrase) : null
  return last?.inPrivate ? { kind: 'private', because: last } : null
}

/** "the ban": the one that was judged; a noun that tells a kind of place, or a body that has others of its noun, is read anew. */
function judgedAgain(phrase: DefinitePhrase): Subject | null {
  const { view, head, span, text, context } = phrase
  if (kindsOf(phrase) || isAgencyNoun(head) || !/^(?:the|that|this) [a-z-]+$/i.test(text)) return null
  const ids = judgedBefore(head, view.index, context)
  return ids.length > 0 ? { kind: 'government', ids, via: text, by: 'reference', ...span } : null
}

/** Whoever fits and was spoken of last. */
function spokenOf(phrase: DefinitePhrase): Subject {
  const { view, head, span, text, context } = phrase
  const agency = isAgencyNoun(head)
  // A clerk with no county in sight belongs to the place that was named.
  const meant = agency ? agencyMeant(context, view.index, span.start, head) : null
  const about = agency ? lastBefore(phrase, fitsIn(phrase)) : null
  const own = agency && !meant && /^the /i.test(text) ? departmentOfHead(view, head, text, span) : null
  if (own) return own
  if (about && !meant && !statesBody(phrase) && isOfNobodyNamed(phrase, about)) return { kind: 'unknown' }
  const named = meant ?? (agency ? statesBody(phrase) : null)
  const near =
    bodyMeant(phrase) ?? named?.candidate ?? (agency ? bodyBefore(phrase) : null) ?? about ?? lastFitting(phrase)
  // "The attorney general's office says the April vote broke the law": the board's of which the story tells, not the state's.
  const acted = near?.kind === 'state' && acts.test(head) ? governmentOfStory(head, text, span.start, context) : null
  const owner = agency || acted ? null : (suedHere(phrase) ?? ownerNamed(phrase))
  const found = owner ?? acted ?? (near && /^(?:schools?|campus)$/.test(head) ? districtOf(view, near, context) : near)
  if (found) return standsFor([found], viaOf(phrase, named?.name ?? found.body), span)
  const last = classNouns.has(head) ? null : lastBefore(phrase)
  return last?.inPrivate ? { kind: 'private', because: last } : standsFor([], viaOf(phrase, named?.name ?? null), span)
}

/** "The EPA's rule on dust ... Ohio sued. The rule": whose it was when it was named; of a few hundred letters, for it is named anew later. */
function ownerNamed(phrase: DefinitePhrase): Candidate | null {
  const { head, first, span, context } = phrase
  if (!/^(?:the|that|this)$/.test(first) || kindsOf(phrase) || classNouns.has(head)) return null
  const { candidates, article } = context
  for (let i = candidates.length - 1; i >= 0; i--) {
    const owner = candidates[i] as Candidate
    if (owner.end > span.start) continue
    if (owner.end < span.start - NAMED_ANEW) return null
    const thing = owned.exec(article.folded.slice(owner.end, owner.end + 64))?.[1]
    if (!owner.inPrivate && thing?.split(' ').includes(head)) return owner
  }
  return null
}

const NAMED_ANEW = 500
const owned = /^(?:, [A-Z][A-Za-z. ]{1,14})?'s?((?: [a-z][a-z-]*){1,4})/

/** "In a lawsuit against Reno, Ohio claims that the policy": of whoever is sued, not of whoever claims. */
function suedHere(phrase: DefinitePhrase): Candidate | null {
  const { view, head, first, span, context } = phrase
  if (first !== 'the' || kindsOf(phrase) || classNouns.has(head)) return null
  const sued = suitAgainst.exec(view.text)
  const at = sued ? view.start + sued.index + sued[0].length : -1
  return at < 0 || at > span.start ? null : (context.candidates.find(({ start }) => start === at) ?? null)
}

const suitAgainst =
  /\b(?:lawsuit|suit|complaint|case) against (?:the (?=[a-z ]*of |[A-Z]))?(?:(?:city|county|town|village|state) of )?/

/** "The Department of Corrections", "The agency" after it: of the state that the story is of. */
function statesBody({ view, head, span, text, context }: DefinitePhrase): AgencyMeant | null {
  const candidate =
    stateOfBody(text, span, context) ??
    (/^the [a-z]+$/i.test(text) ? statesBodyBefore(head, view.index, span.start, context) : null)
  return candidate && { candidate, name: candidate.body }
}

/** Through what it is judged: an agency by its name. */
const viaOf = ({ head, text }: DefinitePhrase, agency: string | null): string | null =>
  isAgencyNoun(head) ? (agency ?? text) : classNouns.has(head) ? null : text

/** "BOSTON — The agency": of nobody that was named; a department may well be that of the town. */
const isOfNobodyNamed = (phrase: DefinitePhrase, about: Candidate): boolean =>
  !isOwn(phrase) && isOfAnybody(phrase.head) && about.body === null && isDateline(phrase.context.article.folded, about)

/** "The Harbor Authority ... the authority": the body of that name, where no place of the noun's kind was named. */
const bodyMeant = (phrase: DefinitePhrase): Candidate | null =>
  kindsOf(phrase) && lastBefore(phrase, fitsIn(phrase))
    ? null
    : bodyNamed(phrase.context, phrase.view.index, phrase.span.start, phrase.text)

/** "The suit accuses the sheriff's office ... the agency denies it": whose the body is that was spoken of last by a noun of its own. */
function bodyBefore({ view, head, span, context }: DefinitePhrase): Candidate | null {
  const noun = ownNouns.get(head)
  if (!noun) return null
  for (let back = view.index; back >= Math.max(0, view.index - BODY_BACK); back--) {
    const other = back === view.index ? view : context.viewOf(back)
    const until = back === view.index ? span.start : other.end
    const found = [...other.text.slice(0, until - other.start).matchAll(noun)].at(-1)
    if (!found) continue
    const start = other.start + found.index
    const owners = ownersOf(found[0])
    if (!owners) return null
    return nearestBefore(context, back, start, (candidate) => isOfKinds(candidate, owners) && !candidate.inPrivate)
  }
  return null
}

/** How many sentences back such a body is looked for. */
const BODY_BACK = 2
const ownNouns: ReadonlyMap<string, RegExp> = new Map([
  [
    'agency',
    /\bthe (?:sheriff's (?:office|department)|county [a-z]+ (?:office|department)|state [a-z]+ department)(?![a-z])/gi,
  ],
  ['office', /\bthe (?:sheriff|county clerk|county assessor|attorney general)(?:'s)?(?: office)?(?![a-z])/gi],
  ['department', /\bthe (?:sheriff's department|county [a-z]+ department|state [a-z]+ department)(?![a-z])/gi],
])

function lastFitting(phrase: DefinitePhrase): Candidate | null {
  const { view, head, first, span, text, context } = phrase
  return (
    lastBefore(phrase, isOwn(phrase) ? fitsIn(phrase) : localIn(phrase)) ??
    governmentOfStory(head, text, span.start, context) ??
    (kindsOf(phrase) ? topicOfStory(context, span.start, localIn(phrase)) : null) ??
    (kindsOf(phrase) && !classNouns.has(head) ? lastBefore(phrase, notFederal) : null) ??
    (first === 'the' && staysSpokenOf.test(head) ? judgedLately(context, view.index) : null) ??
    (staysSpokenOf.test(head) ? topicOfStory(context, span.start, localIn(phrase)) : null)
  )
}

/** Bodies of which a story on one speaks by the noun alone to its end; a fee or a ban is named anew. */
const staysSpokenOf =
  /^(?:department|agency|office|authority|system|commission|committee|board|bureau|division|library|utility|plant|jail|prison|hospital|school|airport|landfill|police|force|officials|administrators|trustees|commissioners|supervisors|selectboard|administration)$/

/** "The city-county", as Butte is called, goes by the name of its town. */
const isCityCounty = (head: string, text: string): boolean =>
  /^(?:county|parish|city-(?:county|parish))$/.test(head) && /\bcity[- ](?:county|parish)$/i.test(text)
const cityCounties: ReadonlySet<string> = new Set([...(kindsFor('city') ?? []), ...(kindsFor('county') ?? [])])

/** "The school": of the district that the story names beside the town; the town itself, if it names none. */
export function districtOf(view: SentenceView, town: Candidate, { candidates }: SubjectContext): Candidate {
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

const acts = /^(?:meetings?|votes?|sessions?)$/
