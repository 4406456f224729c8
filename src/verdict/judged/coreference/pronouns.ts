/** "it", "they", "them", "these": the government last spoken of, if what was last spoken of is one. */
import type { Span } from '../../../types.ts'
import { type NounPhrase, spanOfPhrase } from '../../grammar/noun-phrase.ts'
import { isVerbHere } from '../../grammar/verb-group.ts'
import { isVerbForm } from '../../grammar/verbs.ts'
import { governmentNouns, privateNouns } from '../../lexicon.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import { firmNamed } from '../private/firm-named.ts'
import { isPrivateHead } from '../private/private.ts'
import { spokenForPrivately } from '../private/private-counsel.ts'
import { privateSubject } from '../private/private-subject.ts'
import { toldPrivately } from '../private/told-privately.ts'
import { suedPrivately } from '../private/whom-sued.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { isOfAnybody, ownersOf } from '../things/owners.ts'
import { agencyMeant } from './agency-meant.ts'
import { type Candidate, kindsFor, nearestBefore, nearestListBefore, oneEach, standsFor } from './antecedents.ts'
import { isClaimant } from './claimant.ts'
import { isClassOfMany, readClassed, readCounted } from './classes.ts'
import { readDefinite } from './definites.ts'
import { judgesOthers } from './judges-others.ts'
import { bodyOpening, ownBody } from './own-body.ts'
import { sayingBody, toldBody } from './told.ts'

const notFederal = (candidate: Candidate): boolean => candidate.kind !== 'federal'

/** A pronoun under reading. */
interface Pronoun {
  readonly view: SentenceView
  readonly word: string
  readonly span: Span
  readonly context: SubjectContext
}

/** Reads a pronoun, given as the word and where it stands. */
export function readPronoun(view: SentenceView, word: string, span: Span, context: SubjectContext): Subject {
  if (/^(?:he|she)$/.test(word)) return readPerson(view, span)
  if (/^(?:this|that|which|who)$/.test(word)) return { kind: 'unknown' }
  const pronoun: Pronoun = { view, word, span, context }
  const body = word === 'it' ? ownBody(view, span) : null
  const told = /^(?:it|its|they|their)$/.test(word) ? (toldBody(view, span) ?? sayingBody(view, span)) : null
  return (
    privateMeant(pronoun) ??
    (told && bodyMeant(told, pronoun)) ??
    goingOn(pronoun) ??
    severalMeant(pronoun) ??
    (body && privateNouns.has(view.words[body.head] as string)
      ? { kind: 'private', because: spanOfPhrase(view, body) }
      : null) ??
    namedInSentence(pronoun) ??
    subjectOfSentence(pronoun) ??
    (body && bodyMeant(body, pronoun)) ??
    namedAhead(pronoun) ??
    namedBefore(pronoun)
  )
}

/** Somebody private was told, sued, quoted, or was the subject of the sentence before. */
function privateMeant({ view, word, span, context }: Pronoun): Subject | null {
  const at = view.starts.indexOf(span.start)
  const told =
    toldPrivately(view, span) ??
    (/^(?:it|its|they|them|their)$/.test(word)
      ? (suedPrivately(view, at, context.candidates) ?? spokenForPrivately(view, at))
      : null) ??
    (/^(?:it|its)$/.test(word) ? firmNamed(view, at, context) : null)
  if (told) return { kind: 'private', because: told }
  const own = /^(?:it|its)$/.test(word) ? privateInClause(view, at) : null
  if (own && !within(context.candidates, (c) => c, { start: own.end, end: span.start }).length)
    return { kind: 'private', because: own }
  const opens = opensItsSentence(view, span)
  const person = opens && view.index > 0 ? privateSubject(context.viewOf(view.index - 1), word) : null
  if (person) return { kind: 'private', because: person }
  return /^(?:it|they)$/.test(word) && (opens || beginsWith(view, word)) && isOfPrivate(view, context)
    ? { kind: 'private' }
    : null
}

/** "they", "these", "both": a number that was told, what was countered, the members of a class, a list. */
function severalMeant({ view, word, span, context }: Pronoun): Subject | null {
  const counted = /^(?:they|them)$/.test(word) ? toldInNumber(view, span, context) : null
  if (counted) return counted
  if (!/^(?:they|them|their|these|those|both)$/.test(word)) return null
  const before = counteredBy(view, word, span, context) ?? readClassed(view, span, context)
  if (before) return before
  const list = nearestListBefore(context, view.index, span.start, notFederal)
  if (list.length > 0) return standsFor(list, null, span)
  return word === 'both' ? { kind: 'unknown' } : null
}

const named = (candidate: Candidate, span: Span): Subject =>
  candidate.inPrivate
    ? { kind: 'private', because: candidate }
    : standsFor([candidate], candidate.kind === 'federal' ? null : candidate.body, span)

/** The government named last in the sentence that does not judge itself. */
function namedInSentence({ view, span, context }: Pronoun): Subject | null {
  const judge = endOfJudge(view, span)
  const examines = (candidate: Candidate) => isExaminers(view, candidate)
  const judges = (candidate: Candidate) =>
    candidate.end <= judge ||
    inLaw.test(view.text.slice(candidate.end - view.start)) ||
    examines(candidate) ||
    (accuses(view, candidate.end, span.start) && !claimsBeforeFederal(view, candidate, context.candidates)) ||
    isClaimant(view, candidate, span.start) ||
    speaksOfOther(view, candidate) ||
    isToldOfTeller(view, candidate, span.start, context.candidates)
  const here =
    nearestBefore(context, view.index, span.start, (candidate) => !judges(candidate), 0) ??
    nearestBefore(
      context,
      view.index,
      span.start,
      (candidate) =>
        candidate.end > judge &&
        !examines(candidate) &&
        !isInsertedSpeaker(view, candidate) &&
        !isClaimant(view, candidate, span.start),
      0,
    )
  return here && !here.setting ? named(here, span) : null
}

/** "complied with the state constitution": no government that is spoken of. */
const inLaw = /^ (?:constitution|laws?|statutes?|codes?)(?![a-z])/

/** "The agency said it complies": whom the sentence's own subject means. */
function subjectOfSentence({ view, span, context }: Pronoun): Subject | null {
  const own = subjectNoun(view, span)
  if (!own) return null
  if ((privateNouns.has(own) || isPrivateHead(own, [own], false)) && !governmentNouns.has(own))
    return { kind: 'private' }
  const kinds = kindsFor(own)
  const meant = /^(?:agency|department|bureau|service)$/.test(own)
    ? agencyMeant(context, view.index, view.start, own)?.candidate
    : nearestBefore(context, view.index, view.start, (candidate) => kinds?.has(candidate.kind) ?? true)
  if (meant) return standsFor([meant], null, span)
  // "DENVER — The university says it complies": not Denver.
  return isOfAnybody(own) || ownersOf(`the ${own}`) !== null ? { kind: 'unknown' } : null
}

/** Whose the body is that the sentence begins with. */
function bodyMeant(body: NounPhrase, { view, context }: Pronoun): Subject | null {
  const span = spanOfPhrase(view, body)
  const named = within(view.places, ({ mention }) => mention, span).filter(({ mention }) => mention.as !== 'qualifier')
  const own = within(context.candidates, (candidate) => candidate, span).find(({ id }) => id === named[0]?.entity.id)
  if (own?.inPrivate) return null
  if (own && named.length === 1) return standsFor([own], own.body, span)
  const [head, first] = [view.words[body.head], view.words[body.from]] as [string, string]
  const text = view.text.slice(span.start - view.start, span.end - view.start)
  const subject = readDefinite({ view, head, first, span, text, context })
  return subject.kind === 'government' && subject.ids.length > 0 ? subject : null
}

/** "The Department of Corrections has 28 prisons, from Dixon to Vienna. It has not complied": the subject of the sentence before goes on. */
function goingOn({ view, word, span, context }: Pronoun): Subject | null {
  if (!/^(?:it|they)$/.test(word) || view.index === 0 || !(opensItsSentence(view, span) || beginsWith(view, word)))
    return null
  const before = context.viewOf(view.index - 1)
  const subject = bodyOpening(before, word === 'they')
  const own = subject && spanOfPhrase(before, subject)
  // "The attorney general cleared Lake County. It did not break the act": whoever is told of by name goes before.
  const others = within(context.candidates, (candidate) => candidate, before)
  if (own === null || others.some(({ setting, start }) => !setting && start >= own.end)) return null
  // "The city of Reno sued Acme Builders. It broke the law"
  if (others.some(({ start, judges }) => judges && start < own.end)) return null
  return subject && bodyMeant(subject, { view: before, word, span: own, context })
}

/** "While conceding that it once did, Maine ...": the pronoun stands before its noun. */
function namedAhead({ view, span, context }: Pronoun): Subject | null {
  const ahead =
    opensAhead(view) && !view.text.slice(0, span.start - view.start).includes(',')
      ? nextIn(view, span, context.candidates)
      : null
  return ahead && named(ahead, span)
}

/** The government named last before the sentence, or in it by whoever does not judge. */
function namedBefore({ view, span, context }: Pronoun): Subject {
  const judge = endOfJudge(view, span)
  const fits = (candidate: Candidate): boolean =>
    candidate.start < view.start ||
    (candidate.end > judge &&
      !isExaminers(view, candidate) &&
      !isClaimant(view, candidate, span.start) &&
      !speaksOfOther(view, candidate))
  const { folded } = context.article
  // "The EPA fined Dayton. It broke the act": not the EPA.
  const judged = (candidate: Candidate): boolean =>
    fits(candidate) && !(candidate.kind === 'federal' && judgesOthers(folded, candidate.start, candidate.end))
  const one =
    nearestBefore(context, view.index, span.start, judged, 1) ?? nearestBefore(context, view.index, span.start, fits)
  if (one?.inPrivate) return { kind: 'private', because: one }
  // "Reno sued two banks. They broke the law": not Reno.
  if (one?.judges && one.start < view.start) return { kind: 'unknown' }
  const meant = one ?? suedBehind(view, span, context)
  return meant ? standsFor([meant], null, span) : { kind: 'unknown' }
}

/** "They broke the law," said the lawyer of inmates who sued Reno: whom the one who speaks has sued. */
const suedBehind = (view: SentenceView, span: Span, { candidates }: SubjectContext): Candidate | undefined =>
  within(candidates, (c) => c, { start: span.end, end: view.end }).find(({ start }) =>
    /" .* (?:sued|suing|sues) (?:the )?(?:(?:city|county|town|village|state) of )?$/.test(
      view.text.slice(span.end - view.start, start - view.start),
    ),
  )

/** "It knew the law and it broke the law" */
const beginsWith = ({ words }: SentenceView, word: string): boolean =>
  words[/^["']$/.test(words[0] ?? '') ? 1 : 0] === word

/** How many sentences back a quotation goes on about who was judged. */
const QUOTED_ON = 4

/** "The chain broke the law, he said. Ohio joined the suit. 'It knew the rules and ignored them,' he said": a quotation goes on about the judged. */
function isOfPrivate(view: SentenceView, { judgesPrivate, judgedIn }: SubjectContext): boolean {
  const reach = /^["']/.test(view.text) ? QUOTED_ON : 1
  for (let back = view.index - 1; back >= Math.max(0, view.index - reach); back--) {
    if (judgedIn(back).length > 0) return false
    if (judgesPrivate(back)) return true
  }
  return false
}

/** "The EPA inspected the plant and found it in violation": whoever finds does not find it of himself; where his name ends. */
function endOfJudge(view: SentenceView, span: Span): number {
  const at = view.starts.indexOf(span.start)
  if (
    !/^(?:found|finds|find|deem(?:s|ed)|judg(?:es|ed)|held|holds|ruled|declared|called)$/.test(view.words[at - 1] ?? '')
  )
    return view.start
  for (let i = 1; i < at; i++) if (isVerbHere(view, i) || isVerbForm(view, i)) return view.starts[i] as number
  return view.start
}

/** "Ohio says its rules comply. The Justice Department counters that they do not": what was judged before is what is countered. */
function counteredBy(view: SentenceView, word: string, { start }: Span, context: SubjectContext): Subject | null {
  const verb = view.starts.indexOf(start) - 2
  if (word !== 'they' || !counters.test(view.words[verb] ?? '') || view.words[verb + 1] !== 'that') return null
  const judged = view.index > 0 ? context.judgedIn(view.index - 1) : []
  const before = view.index > 0 ? context.viewOf(view.index - 1) : null
  if (judged.length === 0 || before === null) return null
  const named = within(context.candidates, (c) => c, before).filter(({ id }) => judged.includes(id))
  const teller = within(context.candidates, (c) => c, { start: view.start, end: start }).at(-1)
  return named.length > 0 && teller?.kind === 'federal' && !judged.includes(teller.id)
    ? standsFor(oneEach(named), null, { start, end: start + word.length })
    : null
}

/** "was told by the state auditor that it": an office that examines others, and seldom itself. */
const isExaminers = (view: SentenceView, { end }: Candidate): boolean =>
  /^ (?:auditors?|inspectors?|examiners?|comptroller|ombuds\w+|investigators?|monitors?|attorney general|judge|court of appeals|supreme court|appeals court)\b/i.test(
    view.text.slice(end - view.start),
  )

const counters = /^(?:counter|repl|retort|respond|rejoin|disagree|object)(?:s|ed|ies|ied)?$/

/** "ruled that a mill broke the rules when it burned tires": the subject of the clause before, if it is somebody private. */
function privateInClause(view: SentenceView, at: number): Span | null {
  for (let i = at - 1; i > Math.max(1, at - 20); i--) {
    const word = view.words[i] as string
    if (/^[;:"]$/.test(word)) return null
    if (!/^an?$/.test(word) || !/^(?:that|said|says)$/.test(view.words[i - 1] as string)) continue
    for (let head = i + 1; head < Math.min(at, i + 4); head++) {
      if (!privateNouns.has(view.words[head] as string)) continue
      const isSubject = isVerbHere(view, head + 1) || isVerbForm(view, head + 1)
      return isSubject ? { start: view.starts[head] as number, end: view.ends[head] as number } : null
    }
  }
  return null
}

/** "told 36 states in letters that they were": those told, of whom only the number is given. */
function toldInNumber(view: SentenceView, span: Span, context: SubjectContext): Subject | null {
  const at = view.starts.indexOf(span.start)
  for (let i = at - 1; i > Math.max(0, at - 12); i--) {
    const word = view.words[i] as string
    if (view.places.some(({ mention }) => mention.start === view.starts[i])) return null
    if (!isClassOfMany(word)) continue
    const before = view.words.slice(Math.max(0, i - 4), i)
    const number = before.findLastIndex((it) => numbers.test(it))
    const teller = before.findLastIndex((it) => tells.test(it))
    return number >= 0 && teller >= 0 && teller < number ? readCounted(view, word, span, context) : null
  }
  return null
}

const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|many|some|most|\d{1,3})$/
const tells =
  /^(?:told|tells|telling|notified|notifies|notifying|warned|warns|warning|informed|informs|informing|reminded|advised|to)$/

/** "he": an office-holder whose acts are his government's, if the sentence names one and nobody private. */
function readPerson(view: SentenceView, span: Span): Subject {
  const before = view.words.slice(
    0,
    view.starts.findIndex((start) => start >= span.start),
  )
  if (before.some((word) => privateNouns.has(word) && !governmentNouns.has(word))) return { kind: 'private' }
  const official = view.officials.findLast(({ mention }) => mention.end <= span.start)
  const acts = official?.entity.titles.some(
    ({ text, qualifier }) =>
      qualifier === null && /\b(?:mayor|gov|governor|sheriff|clerk|superintendent)\b/i.test(text),
  )
  const place = acts ? official?.entity.jurisdiction : null
  if (!official || !place) return { kind: 'private' }
  return { kind: 'government', ids: [place], via: null, by: 'office', antecedents: [official.mention], ...span }
}

/** "The agency said it complies": the sentence's own definite subject comes before what another sentence names. */
function subjectNoun(view: SentenceView, span: Span): string | undefined {
  if (span.start <= view.start) return undefined
  return /^(?:the|an?) (?:\w+ ){0,2}?(\w+)(?= (?:said|says|that|which|has|is|was|will|told|and|argued|insisted|maintained|denied|did|does)\b)/i
    .exec(view.text)?.[1]
    ?.toLowerCase()
}

/** "Virginia settled after the department alleged it had": who alleges or finds a breach does not speak of himself. */
function accuses(view: SentenceView, from: number, to: number): boolean {
  return /^(?:'s)? (?:has |have |had |also |later )?(?:alleged|alleges|accused|charged|found|finds|ruled|rules|determined|determines|concluded|concludes)(?: on \w+)?(?: that)? $|^'s? (?:\w+ )?(?:claim|allegation|accusation|charge|assertion|finding|conclusion|contention|determination|ruling|suggestion|argument)s? that $/.test(
    view.text.slice(from - view.start, to - view.start),
  )
}

/** "The EPA rejected Dayton's claim that it obeys the act": what a town claims before a federal body is of itself. */
const claimsBeforeFederal = (view: SentenceView, { kind, start, end }: Candidate, all: readonly Candidate[]): boolean =>
  kind !== 'federal' &&
  /^'s? (?:\w+ )?claims? /.test(view.text.slice(end - view.start)) &&
  within(all, (c) => c, { start: view.start, end: start }).some((before) => before.kind === 'federal')

/** "In doing so, the EPA said, it broke the act": a federal body, or whoever tells of a deed told before, speaks of somebody else. */
const speaksOfOther = (view: SentenceView, candidate: Candidate): boolean =>
  (candidate.kind === 'federal' || goesOnWithDeed.test(view.text)) && isInsertedSpeaker(view, candidate)

/** "the EPA said," between two commas. */
const isInsertedSpeaker = (view: SentenceView, { start, end }: Candidate): boolean =>
  /, (?:the )?(?:U\.S\. |federal |(?:city|town|village|county|state) of )?$/.test(
    view.text.slice(0, start - view.start),
  ) &&
  /^(?: [A-Z][\w.]+){0,4}(?:, [A-Z][\w. ]{1,14},?)?(?:'s [\w ]{1,40})? (?:has |have )?(?:said|says|wrote|found|ruled|concluded|determined|alleges|alleged|contends|contended|argues|argued)\b[^,.;"]{0,40},/.test(
    view.text.slice(end - view.start),
  )

/** "In doing so, Dayton said, it broke the act": whoever did what was told before. */
const goesOnWithDeed = /^(?:In|By) (?:doing|acting) (?:so|that|this|thus)\b|^In the process\b/

/** "Akron told the EPA that it complies": who tells a government above him speaks of himself. */
function isToldOfTeller(
  view: SentenceView,
  { kind, start, end }: Candidate,
  to: number,
  candidates: readonly Candidate[],
): boolean {
  const isBelow = (teller: Candidate) =>
    teller.kind !== 'federal' &&
    (kind === 'federal' || kind === 'district' || (kind === 'state' && teller.kind !== 'state'))
  return (
    within(candidates, (c) => c, { start: view.start, end: start }).some(isBelow) &&
    /^(?: (?:on|in|last|this) \w+)?(?: that)? $/.test(view.text.slice(end - view.start, to - view.start)) &&
    /\b(?:told|tells|telling|assured|assures|informed|informs|wrote to|reported to|certified to|certifies to|insisted to|swore to|attested to|promised|promises) (?:the )?(?:federal |U\.S\. )?$/.test(
      view.text.slice(0, start - view.start),
    )
  )
}

const opensAhead = (view: SentenceView): boolean =>
  /^["']?(?:While|After|Although|Though|Since|Because|As|Despite|When|Before|Once|By|In|Having|Even) /.test(view.text)

function nextIn(view: SentenceView, span: Span, candidates: readonly Candidate[]): Candidate | null {
  return within(candidates, (c) => c, { start: span.end, end: view.end }).find((c) => !c.inPrivate) ?? null
}

function opensItsSentence(view: SentenceView, span: Span): boolean {
  return view.text.slice(0, span.start - view.start).replace(/["'\s]/g, '') === ''
}
