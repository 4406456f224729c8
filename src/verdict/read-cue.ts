/** One cue of a sentence: clause, norm, subject, operators, layers of saying; composed into records, or dropped with a reason. */
import type { Span, TraceStep, Verdict } from '../types.ts'
import { type Answer, answerInside, asksInQuote, putsQuestion } from './answers.ts'
import { compose, type Effect } from './compose.ts'
import { normOf } from './cue-norm.ts'
import { clauseOfDeed } from './deeds.ts'
import { boundByDuty } from './duties/bound.ts'
import { orderEffects } from './effects.ts'
import { withEllipsis } from './elliptic-verdicts.ts'
import { expectedOf, readFulfilled } from './fulfilled.ts'
import { furtherLaws } from './further-laws.ts'
import { type Clause, reachingClauses } from './grammar/clause.ts'
import { startsFiniteGroup } from './grammar/finite-group.ts'
import { spanOfPhrase } from './grammar/noun-phrase.ts'
import { verbGroupStart } from './grammar/verb-group.ts'
import { readAddressee } from './judged/coreference/addressee.ts'
import { examinedBefore } from './judged/coreference/found-of-examined.ts'
import { inQuestion } from './judged/coreference/in-question.ts'
import { authorsOwn } from './judged/coreference/ours.ts'
import { findJudged } from './judged/find-judged.ts'
import { governmentsJudged } from './judged/governments-judged.ts'
import type { Judged } from './judged/judged.ts'
import { placesBetween } from './judged/named-places.ts'
import { type Excepted, readExcepted } from './judged/positions/excepted.ts'
import { setAround } from './judged/positions/set-around.ts'
import type { SubjectContext } from './judged/subject.ts'
import { thingOfSpeaker } from './judged/things/thing-of-speaker.ts'
import { classNouns } from './lexicon.ts'
import type { Match } from './matches.ts'
import type { NormPhrase } from './norm.ts'
import { claimOver, saysNothing } from './predicate-behind.ts'
import type { CueAccount, Dropped, DropReason, Parts, VerdictContext } from './reading.ts'
import type { CueRule, OperatorRule, SpeechRule } from './rule.ts'
import { operatorsReaching } from './scope.ts'
import { type SentenceView, within } from './sentence-view.ts'
import { attribute } from './sources/attribute.ts'
import { type Attribution, attributeAnswer } from './sources/attribution.ts'
import { isInserted } from './sources/inserted.ts'
import { claimBroken } from './sources/joint-claims.ts'
import { clauseSpeaker, speakerBefore, speakerBehind } from './sources/speaker-phrase.ts'
import { turnAt } from './sources/turns.ts'
import { speaksOfLaw } from './speaks-of-law.ts'
import { timeOf } from './time-of.ts'
import { traceOf } from './trace.ts'

/** A sentence with all that is matched in it; clauses, operators and speech once the first cue asks for them. */
export interface MatchedSentence {
  readonly context: VerdictContext
  readonly view: SentenceView
  readonly clauses: readonly Clause[]
  readonly operators: readonly Match<OperatorRule>[]
  readonly speech: readonly Match<SpeechRule>[]
  /** Ids of the frames that are read. */
  readonly frames: ReadonlySet<string>
  /** Ids of the operators that deny a verb. */
  readonly denials: ReadonlySet<string>
  readonly subjects: SubjectContext
  /** What the next sentence answers, should this one be a question. */
  readonly answer: () => Answer | null
  /** The other sentences of the block and the ones next to it, nearest first. */
  readonly neighbours: () => readonly SentenceView[]
}

/** Reads one cue. */
export function readCue(sentence: MatchedSentence, cue: Match<CueRule>): CueAccount {
  const { view, subjects } = sentence
  const known: { norm: NormPhrase | null; parts: Parts | null; answer: Answer | null } = {
    norm: null,
    parts: null,
    answer: null,
  }
  const drop = (reason: DropReason, trace: readonly TraceStep[] = traceOf(cue, [], [])): CueAccount => {
    const dropped: Dropped = { rule: cue.rule, reason, start: cue.start, end: cue.end, trace }
    return {
      cue,
      sentence,
      norm: known.norm,
      parts: known.parts,
      answer: known.answer,
      verdicts: [],
      dropped,
      expected: null,
    }
  }
  // First what most cues of everyday text fail by: "met with" speaks of no law.
  const law = normOf(view, cue, subjects.laws)
  known.norm = law
  if (!speaksOfLaw(view, cue, law, subjects)) return drop('no-law')
  // The duty that a deed is set against may stand in the sentence next to it.
  const norm = law && law.start >= view.start && law.end <= view.end ? law : null
  if (isLabel(view, cue)) return drop('label')
  const own = cue.row.deed
    ? clauseOfDeed(view, sentence.clauses, cue)
    : sentence.clauses.findIndex(({ from, to }) => from <= cue.from && cue.from < to)
  if (own < 0) return drop('no-jurisdiction')
  const asked = isQuestion(view) || asksInQuote(view, cue.end)
  const answer = asked || putsQuestion(view) ? sentence.answer() : answerInside(view, cue.end)
  known.answer = answer
  const parts = readParts(sentence, cue, own, norm)
  known.parts = parts
  const { judged } = parts
  // "Whether it broke the act was the question": once answered it is open no more.
  const effects = answer && !asked ? parts.effects.filter(({ effect }) => effect !== 'reviews') : parts.effects
  const attribution = !answer
    ? parts.attribution
    : answer.view === view
      ? { ...parts.attribution, stance: 'asserts' as const }
      : attributeAnswer(answer, parts.attribution.place)
  const composed = answer?.open ? opened : compose(cue.row, effects, answer?.reversed)
  const trace = traceOf(cue, effects, attribution.speech)
  if (demandBefore(sentence)) return drop('irrealis', trace)
  if (saysNothing({ view, cue, norm }, parts.reached)) return drop('irrealis', trace)
  // "cut off customers, as state law allows": told by the article itself, it only says what the law is.
  if (cue.row.deed?.state === 'either' && attribution.source.kind === 'article') return drop('irrealis', trace)
  // "was allowed under the act to close it, the mayor said": nobody has found that it was lawful.
  if (cue.row.ascribed === 'finds' && attribution.stance !== 'finds') return drop('irrealis', trace)
  if (cue.row.ascribed && attribution.source.kind === 'article') return drop('irrealis', trace)
  if (asked && !answer) return drop('question', trace)
  if (composed.dropped) return expecting(sentence, cue, parts, drop(composed.dropped, trace))
  const complies = composed.status === 'compliant' || composed.status === 'possibly_compliant'
  const subject =
    thingOfSpeaker(view, judged, attribution, subjects, cue.row, complies) ??
    inQuestion(view, cue, norm, judged, attribution, complies, subjects) ??
    (composed.status === 'under_review' ? null : examinedBefore(view, cue, norm, judged, subjects)) ??
    judged.subject
  if (subject.kind === 'private' || (cue.row.personal && isOfficer(subject))) return drop('private-subject')
  const others = sentence.frames.has('frame.exception') ? exceptedOf(sentence, cue, norm, judged) : null
  if (others && !effects.some(({ effect }) => effect === 'hedges' || effect === 'reviews'))
    return {
      cue,
      sentence,
      norm,
      parts,
      answer,
      verdicts: exceptions(sentence, cue, parts, others),
      dropped: null,
      expected: null,
    }
  if (subject.kind === 'generic') return expecting(sentence, cue, parts, drop('generic'))
  if (subject.kind === 'unknown') return drop('no-jurisdiction')
  const ids = governmentsJudged(
    subject,
    wordsOf(sentence, subject),
    subject.kind === 'speaker' ? inOwnTurn(sentence, subject, attribution) : attribution,
    () => readAddressee(view, subjects.viewOf),
    () => authorsOwn(subject.start, attribution, subjects),
  )
  if (ids === null || (ids.length === 0 && !meansSomebody(sentence, norm))) return drop('no-jurisdiction')
  const review = composed.status === 'under_review'
  const verdict: Verdict = {
    id: '',
    status: deniesOwn(view, effects, attribution.place, ids) && complies ? 'compliant' : composed.status,
    stance: review ? 'questions' : (cue.row.stance ?? forceOf(attribution.stance, effects)),
    jurisdictions: ids,
    via: subject.via,
    norm: normWords(sentence, cue, law),
    source: review && attribution.source.kind === 'article' ? examinerOf(sentence, effects) : attribution.source,
    cites: attribution.cites,
    time: timeWords(sentence, own, norm),
    past: composed.past,
    hedges: hedgesOf(sentence, effects),
    degree: degreeOf(sentence, effects),
    evidence: [view, ...(answer && answer.view !== view ? [answer.view] : [])].map(({ start, end }) => ({
      start,
      end,
    })),
    trace,
  }
  const verdicts = [...withEllipsis(sentence, cue, own, verdict), ...otherClaim(sentence, verdict, attribution)]
  return { cue, sentence, norm, parts, answer, verdicts, dropped: null, expected: null }
}

/** "The police chief was cleared of wrongdoing": he is, not the city. */
const isOfficer = (subject: Judged['subject']): boolean =>
  subject.kind === 'government' && (subject.by === 'office' || officers.test(subject.via ?? ''))

const officers =
  /\b(?:mayor|governor|sheriff|chief|superintendent|commissioner|officers?|deput(?:y|ies)|managers?|members?|clerk|treasurer|trustee|judge|director|officials?|administrator|council(?:man|woman)|employees?|workers?)\b(?!(?:'s)? (?:department|office))/i

/** "Reno was ordered to obey it but did not", "Cities must obey it, and Reno does not": a duty, and what came of it. */
function expecting(sentence: MatchedSentence, cue: Match<CueRule>, parts: Parts, account: CueAccount): CueAccount {
  const { view, subjects, frames } = sentence
  const { subject } = parts.judged
  if (!frames.has('frame.ellipsis') || isQuestion(view)) return account
  const ids =
    subject.kind === 'government'
      ? subject.ids
      : subject.kind === 'unknown'
        ? placesBetween(view, view.start, cue.start).slice(0, 2)
        : []
  const expected = expectedOf(view, cue, parts, normWords(sentence, cue, parts.norm), ids.length === 1 ? ids : [])
  const told = expected && readFulfilled(view, cue.to, expected, subjects)
  return told ? { ...account, verdicts: [told], dropped: null } : { ...account, expected }
}

/** "We don't believe we violated anything": who speaks for those judged denies it, with the words of a belief. */
const deniesOwn = (
  view: SentenceView,
  effects: readonly Effect[],
  place: string | null,
  ids: readonly string[],
): boolean => {
  const hedged = effects.filter(({ effect }) => effect === 'hedges')
  return (
    place !== null &&
    ids.length === 1 &&
    ids[0] === place &&
    effects.some(({ effect }) => effect === 'reverses') &&
    hedged.length > 0 &&
    hedged.every(({ match }) => ownBelief.test(view.text.slice(0, match.end - view.start)))
  )
}

const ownBelief =
  /\b(?:I|[Ww]e|he|she|they|it)(?: (?:do not|don't|does not|doesn't|did not|didn't|still|just|simply|honestly|really|never))* (?:believe[sd]?|thinks?|thought)$/

/** "A: His opinion says our redaction was lawful": "our" is of whoever's turn it is, whatever he takes from others. */
function inOwnTurn({ view, subjects }: MatchedSentence, { start }: Span, attribution: Attribution): Attribution {
  const quoted = view.quotes.some((quote) => quote.start <= start && start < quote.end)
  const place = quoted ? null : turnAt(start, subjects)?.speaker.place
  return place ? { ...attribution, place } : attribution
}

const opposite: Partial<Record<Verdict['status'], Verdict['status']>> = {
  compliant: 'non_compliant',
  non_compliant: 'compliant',
  possibly_compliant: 'possibly_non_compliant',
  possibly_non_compliant: 'possibly_compliant',
}

/** "The state contends, and Medford denies, that the city broke the act": what the first of them says. */
function otherClaim(
  { view, speech, subjects }: MatchedSentence,
  verdict: Verdict,
  { speech: said }: Attribution,
): readonly Verdict[] {
  const second = said.at(-1)
  const first = second ? claimBroken(view, second, speech, subjects) : null
  if (!first || !second) return []
  const { row } = first.match
  const turned = (row.effect === 'reverses') !== (second.row.effect === 'reverses')
  const status = turned ? opposite[verdict.status] : verdict.status
  if (status === undefined) return []
  const trace = verdict.trace.filter(({ start }) => start !== second.start)
  const step = { rule: first.match.rule, effect: row.stance, start: first.match.start, end: first.match.end }
  const steps = [...trace, step].sort((a, b) => a.start - b.start)
  return [{ ...verdict, status, stance: row.stance, source: first.speaker.source, cites: null, trace: steps }]
}

/** "Did it break the act? An auditor is looking into that." */
const opened = { status: 'under_review', hedged: false, past: false, dropped: null } as const

/** "Every city but Tacoma obeyed": who is taken out of a subject that names nobody else. */
function exceptedOf(
  { view }: MatchedSentence,
  cue: Match<CueRule>,
  norm: NormPhrase | null,
  { subject, phrase }: Judged,
): Excepted | null {
  if (phrase === null || (subject.kind !== 'generic' && subject.kind !== 'unknown' && !isOpen(subject))) return null
  return readExcepted(view, spanOfPhrase(view, phrase), norm && norm.start >= cue.end ? norm.end : cue.end)
}

const isOpen = (subject: Judged['subject']): boolean => subject.kind === 'government' && subject.ids.length === 0

/** The opposite of what is said of all others; of "no city but Reno" the same as is said of none. */
function exceptions(
  sentence: MatchedSentence,
  cue: Match<CueRule>,
  { own, norm, attribution, effects }: Parts,
  { ids, ofNone, start, end }: Excepted,
): readonly Verdict[] {
  const said = effects.filter(({ effect }) => effect !== 'partial' && effect !== 'whole' && effect !== 'share')
  const { status } = compose(cue.row, said)
  const counted = said.some(({ match: { row } }) => row.form === 'operator' && (row.denies || row.leavesNone))
  const reversed = !ofNone || counted
  if (status !== 'compliant' && status !== 'non_compliant') return []
  const step = { rule: 'frame.exception', effect: reversed ? 'reverses' : 'repeats', start, end } as const
  return [
    {
      id: '',
      status: (status === 'compliant') === reversed ? 'non_compliant' : 'compliant',
      stance: attribution.stance,
      jurisdictions: ids,
      via: null,
      norm: normWords(sentence, cue, norm),
      source: attribution.source,
      cites: attribution.cites,
      time: timeWords(sentence, own, norm),
      past: false,
      hedges: [],
      degree: null,
      evidence: [{ start: sentence.view.start, end: sentence.view.end }],
      trace: [...traceOf(cue, said, attribution.speech), step],
    },
  ]
}

/** "It is untrue that", "The claim that it did is false, he said": the charge is another's, the denial is of whoever says so. */
function forceOf(stance: Verdict['stance'], effects: readonly Effect[]): Verdict['stance'] {
  const charged = stance === 'asserts' || stance === 'alleges'
  return charged && effects.some(({ match: { row } }) => row.form === 'operator' && row.contradicts) ? 'denies' : stance
}

function readParts(sentence: MatchedSentence, cue: Match<CueRule>, own: number, norm: NormPhrase | null): Parts {
  const { view, clauses, operators, speech, subjects, neighbours } = sentence
  const after = norm && norm.start >= cue.end ? tokenAt(view, norm.end) : cue.to
  const site = { view, cue, clauses, own, clause: clauses[own] as Clause, after, context: subjects }
  const found = setAround(view, cue, norm, findJudged(site), subjects)
  const judged = cue.duty ? boundByDuty(view, cue, found, cue.duty.bound) : found
  const beside = saidAlongside(view, clauses, own)
  const reaching = [
    ...(own < 0 ? [] : reachingClauses(clauses, own)),
    ...(judged.joined < 0 ? [] : reachingClauses(clauses, judged.joined)),
    ...beside,
  ]
  const reached = operatorsReaching({ view, cue, clauses, own, reaching, judged, norm }, operators)
  // "The mayor's claim that it complies is false": the mayor does not say that it does not.
  const contradicted = reached.some(({ row }) => row.side === 'predicate' && row.contradicts)
    ? claimOver({ view, cue, norm })
    : -1
  const attribution = attribute({
    view,
    cue,
    clauses,
    own,
    reaching: [...reaching, ...saidBefore(view, clauses, own, judged, speech)],
    speech: speech.filter(
      ({ from, to, start }) =>
        (contradicted < 0 || from < contradicted || from > cue.from) &&
        !(cue.duty && from === cue.from) &&
        (!isDeed(cue, judged, clauses[own], from) || isInserted(view, { from, to })) &&
        !isOmitted(view, from) &&
        !isRuling(cue, norm, start),
    ),
    neighbours,
    context: subjects,
  })
  return {
    own,
    norm,
    judged,
    attribution,
    reached,
    effects: orderEffects(view, cue, reached, attribution.speech, speech),
  }
}

/** "put children up in hotels, something the deal forbids", "held more people than": what the judged did, no verb of finding. */
const isDeed = (
  { row, from: link }: Match<CueRule>,
  { phrase }: Judged,
  own: Clause | undefined,
  verb: number,
): boolean =>
  (row.deed !== undefined || row.measured?.after === 'amount') &&
  phrase !== null &&
  own !== undefined &&
  own.from <= phrase.from &&
  phrase.to <= verb &&
  verb < link

/** "never reported the deaths", "held no hearing": what was not done, no verb of saying. */
const isOmitted = ({ words }: SentenceView, verb: number): boolean =>
  /^(?:report(?:s|ed)?|disclosed?|document(?:s|ed)?|h[eo]lds?|held|list(?:s|ed)?|put|puts|placed?)$/.test(
    words[verb] as string,
  ) &&
  (/^(?:the|an?|its|their|any|his|her)$/.test(words[verb + 1] ?? '') &&
  /^(?:never|not|n't)$/.test(words[verb - 1] ?? '')
    ? true
    : /^h[eo]ld|^held/.test(words[verb] as string) &&
      words[verb + 1] === 'no' &&
      /^(?:\w+ )?(?:hearings?|votes?|meetings?|elections?|drills?|classes|training|sessions?)$/.test(
        words[verb + 2] ?? '',
      ))

/** "the way standards say they must": what the law says, not who says that it was broken. */
const isRuling = ({ row }: Match<CueRule>, norm: NormPhrase | null, start: number): boolean =>
  (row.deed !== undefined || row.measured !== undefined) && norm !== null && start >= norm.end && start - norm.end < 3

/** How many sentences away a government may be that a reference without an antecedent could still mean. */
const NEAR = 12

/**
 * Who is meant cannot be told: the record is kept where a law is cited and governments are spoken of nearby, since it is one of
 * these then; "the Law was not contrary to the Constitution" alone may be said of any country.
 */
function meansSomebody({ view, subjects }: MatchedSentence, norm: NormPhrase | null): boolean {
  if (norm === null || norm.citation === null) return false
  const { sentences } = subjects.article
  const start = sentences[Math.max(0, view.index - NEAR)]?.start ?? 0
  const end = sentences[Math.min(sentences.length - 1, view.index + NEAR)]?.end ?? 0
  return within(subjects.candidates, (candidate) => candidate, { start, end }).length > 1
}

/** "an illegal sanctuary city": the adjective names a kind of city. */
function isLabel(view: SentenceView, cue: Match<CueRule>): boolean {
  return (
    cue.row.frame === 'attribute' &&
    (classNouns.has(view.words[cue.to] ?? '') ||
      (view.words[cue.to] === 'sanctuary' && classNouns.has(view.words[cue.to + 1] ?? '')))
  )
}

/** "we request assurances that: 1) the permit meets the standard": an item of a list; the words that demand it. */
export function demandBefore({ view, subjects }: MatchedSentence): Span | null {
  if (!/^(?:\(?\d{1,2}[).]|[-•*]|\(?[a-h]\)) /.test(view.text)) return null
  for (let back = view.index - 1; back >= Math.max(0, view.index - 6); back--) {
    const { text, start } = subjects.viewOf(back)
    if (!/:$/.test(text)) continue
    const demand =
      /\b(?:requests?|assurances?|demands?|requires?|must|should|asks?|urges?|orders?|ordered|required|calls? (?:on|for)|shall|will)\b/i.exec(
        text,
      )
    return demand && { start: start + demand.index, end: start + demand.index + demand[0].length }
  }
  return null
}

const isQuestion = ({ text }: SentenceView): boolean => text.includes('?') && /\?["')]*$/.test(text)

/**
 * "found that it broke one act and violated another": what was found reaches the second verb as well; "wrote that it would not
 * accept the test, meaning that Iowa was out of compliance": and what it comes to.
 */
function saidAlongside(view: SentenceView, clauses: readonly Clause[], own: number): readonly number[] {
  const outer = clauses[(clauses[own] as Clause).parent]
  const inferred = outer !== undefined && /^(?:meaning|making)$/.test(view.words[outer.from] as string)
  const { link, parent } = inferred ? outer : (clauses[own] as Clause)
  let beside = clauses[parent]
  // "found that the towns broke rules to which they had agreed, leaving all out of compliance": the relative clause is inside what was found.
  if (
    beside?.link === 'relative' &&
    /^(?:leaving|putting|placing)$/.test(view.words[(clauses[own] as Clause).from] as string)
  )
    beside = clauses[beside.parent]
  if (link !== 'shared' || beside === undefined) return []
  if (beside.link === 'complement') return reachingClauses(clauses, clauses.indexOf(beside)).slice(1)
  return inferred ? [parent] : []
}

/** "The agency said Reno broke one rule but met another": a clause that shares a subject which was itself part of what was said. */
function saidBefore(
  view: SentenceView,
  clauses: readonly Clause[],
  own: number,
  judged: Judged,
  speech: readonly Match<SpeechRule>[],
): readonly number[] {
  const { link, parent } = clauses[own] as Clause
  const outer = clauses[parent]
  // "ruled that the city kept it, which violates the act", ", a move that violates the act": whoever tells of the deed judges it.
  const isOfDeed =
    link === 'relative'
      ? relatesDeed(view, clauses[own] as Clause)
      : link === 'aside' &&
        own === clauses.length - 1 &&
        /^(?:in|contrary|an?)$/.test(view.words[clauses[own]?.from ?? 0] as string)
  if (isOfDeed && outer?.link === 'complement') return reachingClauses(clauses, parent)
  if ((link !== 'shared' && !isOfDeed) || (outer?.link !== 'main' && outer?.link !== 'resumed')) return []
  // "said Reno dumped it and then hid it, both violations of the act"
  if (!judged.phrase) return isToldIn(view, outer, speech) ? [parent] : []
  const { from } = judged.phrase
  if (from < outer.from || from >= outer.to || view.words[from] === undefined) return []
  return speech.some((match) => match.from > outer.from && match.to <= from) ? [parent] : []
}

/** Has the clause a verb of saying, and another behind it that tells what was done? */
const isToldIn = (view: SentenceView, { from, to }: Clause, speech: readonly Match<SpeechRule>[]): boolean =>
  speech.some((match) => {
    if (match.from <= from || match.to >= to || /ing$/.test(view.words[match.from] as string)) return false
    for (let i = match.to + 1; i < to; i++) if (startsFiniteGroup(view, i, match.to)) return true
    return false
  })

const relatesDeed = ({ words }: SentenceView, { from, opener }: Clause): boolean => {
  if (opener === 'which') return /^[,-]$/.test(words[from - 2] ?? '')
  if (opener !== 'that') return false
  const article = /^an?$/.test(words[from - 3] ?? '') ? from - 3 : from - 4
  return /^an?$/.test(words[article] ?? '') && /^[,-]$/.test(words[article - 1] ?? '')
}

function tokenAt(view: SentenceView, offset: number): number {
  let i = 0
  while (i < view.count && (view.starts[i] as number) < offset) i++
  return i
}

function wordsOf({ context }: MatchedSentence, span: { readonly start: number; readonly end: number }): string {
  return context.article.text.slice(span.start, span.end)
}

function normWords(sentence: MatchedSentence, match: Match<CueRule>, norm: NormPhrase | null): Verdict['norm'] {
  const { row } = match
  if (norm)
    return {
      text: wordsOf(sentence, norm),
      citation: norm.citation,
      further: norm.start < sentence.view.start ? [] : furtherLaws(sentence.view, norm, sentence.clauses),
    }
  return row.norm && isOfConstitution(sentence, match) ? { text: row.norm, citation: null, further: [] } : null
}

/** "unconstitutional" names its norm, "illegal" does not. */
function isOfConstitution(sentence: MatchedSentence, match: Match<CueRule>): boolean {
  return /constitution/i.test(wordsOf(sentence, match))
}

function hedgesOf(sentence: MatchedSentence, effects: readonly Effect[]): readonly string[] {
  return effects
    .filter(({ effect }) => effect === 'hedges' || effect === 'doubts')
    .map(({ match }) => wordsOf(sentence, match))
    .reverse()
}

const degrees: ReadonlySet<Effect['effect']> = new Set(['partial', 'share', 'whole', 'largely'])

function degreeOf(sentence: MatchedSentence, effects: readonly Effect[]): string | null {
  const degree = effects.find(({ effect }) => degrees.has(effect))
  return degree ? wordsOf(sentence, degree.match) : null
}

function timeWords(sentence: MatchedSentence, own: number, norm: NormPhrase | null): string | null {
  const time = timeOf(sentence.view, sentence.clauses[own], norm)
  return time && wordsOf(sentence, time)
}

/** Who investigates: the subject of the verb, or of the clause before "whether". */
function examinerOf({ view, clauses, subjects }: MatchedSentence, effects: readonly Effect[]): Verdict['source'] {
  const reviews = effects.flatMap(({ match: { row, from, to } }) =>
    row.form === 'operator' && row.effect === 'reviews' ? [{ row, from, to }] : [],
  )
  const verb = reviews.find(({ row }) => row.examines) ?? reviews[0]
  // "is being reviewed by the Justice Department"
  if (verb?.row.side === 'predicate')
    return (view.words[verb.to] === 'by' ? speakerBehind(view, verb.to + 1, subjects)?.source : null) ?? nobodySays
  const index = verb ? clauses.findIndex(({ from, to }) => from <= verb.from && verb.from < to) : -1
  const clause = clauses[index]
  if (!verb || !clause) return nobodySays
  const open = verb.row.opensQuestion && clause.parent >= 0
  const speaker = open
    ? clauseSpeaker(view, clauses, clause.parent, subjects)
    : (speakerBefore(view, verbGroupStart(view, verb.from, clause.from), clause.from, subjects) ??
      clauseSpeaker(view, clauses, index, subjects))
  // "It is unclear whether": no one examines it.
  return speaker && !/^it$/i.test(speaker.source.name ?? '') ? speaker.source : nobodySays
}

const nobodySays: Verdict['source'] = { kind: 'article', name: null, official: null, organization: null }
