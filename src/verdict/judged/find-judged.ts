/** Finds the subject of a cue: where it stands depends on the cue's frame. */

import { isAim } from '../deeds.ts'
import type { Clause } from '../grammar/clause.ts'
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { type NounPhrase, phraseBefore } from '../grammar/noun-phrase.ts'
import { isAdverb, isAuxiliary, isFiniteCue, isVerbHere, verbGroupStart } from '../grammar/verb-group.ts'
import { privateNouns } from '../lexicon.ts'
import { amountFrom } from '../limits.ts'
import type { Match } from '../matches.ts'
import { standsBeside } from '../omission.ts'
import type { CueRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import { isClassOfMany } from './coreference/classes.ts'
import { namedLater } from './coreference/named-later.ts'
import { type Judged, nobody } from './judged.ts'
import { agentBehind, isPassive, phraseBehind } from './positions/agent.ts'
import { withCompanions } from './positions/along-with.ts'
import { apposed } from './positions/apposed.ts'
import { inherited, leftOf, ofClause } from './positions/before-verb.ts'
import { cleftSubject, saidOfStandIn } from './positions/cleft.ts'
import { costOf } from './positions/cost-of.ts'
import { doingWhat, listedOn, saidOf, shiftedObject } from './positions/elsewhere.ts'
import { goneWithout } from './positions/gone-without.ts'
import { doneInWhat } from './positions/in-what.ts'
import { bodyOpening } from './positions/leading-subject.ts'
import { listBehind, listBeside } from './positions/members.ts'
import { nobodyAt } from './positions/nobody-at.ts'
import { judgingVerbOver } from './positions/object-of-judging.ts'
import { ofAttribute, ofNoun } from './positions/of-noun.ts'
import { isPursuing } from './positions/pursuing.ts'
import { sufferer } from './positions/suffers-for.ts'
import { toldDoer } from './positions/told-doer.ts'
import { unsaidDoer } from './positions/unsaid-doer.ts'
import { whatWasDone } from './positions/what-was-done.ts'
import { readSubject } from './read-subject.ts'
import type { Subject, SubjectContext } from './subject.ts'

/** Reads who the cue judges. `after` is the token behind the norm. */
export function findJudged(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  after: number,
  context: SubjectContext,
): Judged {
  const read = withCompanions(
    view,
    cue.to,
    ofCopula(view, byFrame(view, cue, clauses, own, after, context), clauses, own, context),
  )
  const found =
    read.subject.kind === 'government'
      ? read
      : (throughRelative(view, cue, clauses, own, context) ?? oneOfThese(view, read, clauses, context) ?? read)
  if (isExpletive(view, cue, found.phrase)) return { ...found, subject: { kind: 'generic' } }
  const { subject, phrase } = found
  const later = phrase === null ? null : namedLater(view, cue, phrase, clauses[own] as Clause, context)
  if (later) return { ...found, subject: later }
  const done = phrase === null && subject.kind === 'unknown' ? whatWasDone(view, cue.from, context) : null
  if (done) return { ...found, subject: done }
  // "Among the counties that do not meet it are Lea and Eddy": the sentence itself says which.
  const classed = phrase !== null && isClassOfMany(view.words[phrase.head] as string)
  const open =
    subject.kind === 'generic' ||
    (classed && (subject.kind === 'unknown' || (subject.kind === 'government' && subject.ids.length !== 1)))
  const only =
    phrase !== null &&
    isOnlyOne(view, phrase) &&
    (subject.kind === 'unknown' || (subject.kind === 'government' && subject.ids.length === 0))
  const headed = phrase === null && subject.kind === 'unknown' && headsList(view, cue.to)
  const named = (open && !namesIn(view, phrase)) || only || headed ? listBehind(view, cue.to) : null
  if (named) return { ...named, phrase }
  const listed = open && phrase !== null ? listedOn(view, phrase, clauses[own] as Clause, context) : null
  if (listed && listed.subject.kind === 'government') return listed
  const unclear =
    subject.kind === 'generic' ||
    subject.kind === 'unknown' ||
    (subject.kind === 'government' && subject.ids.length === 0)
  const where =
    (subject.kind === 'generic' ? placeBefore(view, clauses[own] as Clause) : null) ??
    (unclear ? saidOf(view, cue) : null)
  return where === null ? found : { ...found, subject: where }
}

/** "No law was broken": nobody is said to have done it. */
function doerOfPassive(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  context: SubjectContext,
): Judged {
  const when = doerWhen(view, cue, clauses, context)
  return when === nobody ? unsaidDoer(view, cue, context) : when
}

/** "The decree was violated when Macon sold the park": who did what broke it. */
function doerWhen(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  context: SubjectContext,
): Judged {
  const at = clauses.findIndex(({ from, opener }) => from >= cue.to && from <= cue.to + 1 && opener === 'when')
  return at < 0 ? nobody : { ...ofClause(view, clauses, at, context), joined: -1 }
}

/** "The only county that meets it is Sonoma County" */
const isOnlyOne = (view: SentenceView, { from }: NounPhrase): boolean =>
  /^(?:the (?:only|one|first|last|lone|sole|other|second|latest) |one (?:city|county|state|town|district) )/.test(
    `${view.words.slice(from, from + 2).join(' ')} `,
  )

/** "Listed as out of compliance by the board: Merced and Lodi.": no verb of its own, and behind the colon a name. */
function headsList(view: SentenceView, to: number): boolean {
  const colon = view.words.indexOf(':', to)
  if (colon < 0 || colon > to + 14) return false
  const name = view.words.slice(colon + 1, colon + 4).join(' ')
  const at = /^the (?:city|town|village|county) of/.test(name) ? colon + 4 : colon + 1
  if (!view.places.some(({ mention }) => mention.start === view.starts[at])) return false
  for (let i = 1; i < colon; i++) if (startsFiniteGroup(view, i, 0)) return false
  return true
}

/** "It is Aurora that breaks the law", "HUD is the one breaking the law": the subject beside a form of "be". */
function ofCopula(
  view: SentenceView,
  judged: Judged,
  clauses: readonly Clause[],
  own: number,
  context: SubjectContext,
): Judged {
  if (judged.phrase === null) return judged
  const standsFor = saidOfStandIn(view, judged.phrase)
  if (standsFor) return { subject: readSubject(view, standsFor, context), phrase: standsFor, joined: -1 }
  return cleftSubject(view, clauses[own] as Clause, context) ?? judged
}

/** "fined Meridian for sewer overflows that violated the act": whom the verb of judging judges for what the clause describes. */
function throughRelative(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  context: SubjectContext,
): Judged | null {
  const clause = clauses[own] as Clause
  const outer = clause.link === 'relative' ? clauses[clause.parent] : undefined
  if (!outer) return null
  const described: Match<CueRule> = { ...cue, row: { ...cue.row, frame: 'noun' }, from: clause.from - 1 }
  const judging = judgingVerbOver(view, described, outer)
  if (!judging?.phrase) return null
  const { phrase, joint } = judging
  return { subject: readSubject(view, phrase, context), phrase, joined: clause.parent, joint }
}

/** "Topeka is among three Kansas cities that the EPA says are violating": the one that is said to be among them. */
function oneOfThese(
  view: SentenceView,
  { subject, phrase }: Judged,
  clauses: readonly Clause[],
  context: SubjectContext,
): Judged | null {
  if (subject.kind !== 'generic' || phrase === null || phrase.from < 2) return null
  // "is one of three Nevada counties that violate the act"
  const one = view.words[phrase.from] === 'one' && view.words[phrase.from + 1] === 'of'
  const verb = one ? phrase.from - 1 : phrase.from - 2
  if (!one && view.words[phrase.from - 1] !== 'among') return null
  if (!/^(?:is|are|was|were|remains?)$/.test(view.words[verb] ?? '')) return null
  const index = clauses.findIndex(({ from, to }) => from <= verb && verb < to)
  const whole = index < 0 ? null : ofClause(view, clauses, index, context)
  return whole?.subject.kind === 'government' && whole.subject.ids.length > 0 ? { ...whole, joined: index } : null
}

/** "It is unconstitutional to try him": the it stands for nobody. */
function isExpletive(view: SentenceView, cue: Match<CueRule>, phrase: Judged['phrase']): boolean {
  return (
    cue.row.frame === 'predicate' &&
    phrase !== null &&
    phrase.to - phrase.from === 1 &&
    /^it/.test(view.words[phrase.from] as string) &&
    /^(?:to|for|that)$/.test(view.words[cue.to] ?? '')
  )
}

/** "in Kentucky, where a county clerk violated": somebody of a class, of the place before. */
function placeBefore(view: SentenceView, clause: Clause): Subject | null {
  if (clause.opener !== 'where') return null
  const start = view.starts[clause.from] as number
  const place = view.places.findLast(({ mention, entity }) => mention.end <= start && entity.kind !== 'country')
  if (!place || start - place.mention.end > 3) return null
  const { start: from, end } = place.mention
  return { kind: 'government', ids: [place.entity.id], via: null, by: 'setting', start: from, end }
}

function namesIn(view: SentenceView, phrase: Judged['phrase']): boolean {
  return (
    phrase !== null &&
    view.places.some(
      ({ mention }) =>
        mention.start >= (view.starts[phrase.from] as number) && mention.end <= (view.ends[phrase.to - 1] as number),
    )
  )
}

function byFrame(
  view: SentenceView,
  matched: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  after: number,
  context: SubjectContext,
): Judged {
  const cue =
    matched.row.frame === 'predicate'
      ? { ...matched, from: firstPredicate(view, matched, clauses[own] as Clause) }
      : matched
  if (isProsecuted(view, cue)) return { subject: { kind: 'private' }, phrase: null, joined: -1 }
  const called = apposed(view, cue, clauses, context)
  if (called && called.subject.kind !== 'unknown') return called
  const nowhere = nobodyAt(view, cue, context)
  if (nowhere) return nowhere
  const inWhat = doneInWhat(view, cue, clauses, own, context)
  if (inWhat) return inWhat
  const judging = judgingVerbOver(view, cue, clauses[own] as Clause)
  const borne = judging === null ? sufferer(view, cue, clauses[own] as Clause, context) : null
  if (borne) return borne
  if (cue.row.given === 'notice') return nobody
  if (cue.row.ofObject && !isPassive(view, cue)) return phraseBehind(view, cue.to, context) ?? nobody
  const without = goneWithout(view, cue)
  if (without >= 0) return leftOf(view, without, clauses, own, context)
  const object = judging?.phrase ? withAgent(view, judging.phrase, judging.joint) : null
  const kept = object ? readSubject(view, object, context) : null
  if (judging && object && kept && !(isKeptSo(view, cue, judging.verb) && /^(?:private|unknown)$/.test(kept.kind))) {
    const { joint } = judging
    const phrase = object
    const subject = kept
    const told = subject.kind === 'private' || (subject.kind === 'government' && subject.ids.length > 0)
    const members = told || judging.passive ? null : listBeside(view, phrase.to, joint)
    return { subject: members ?? subject, phrase, joined: -1, joint }
  }
  // "Macon found itself out of compliance", not "could find itself"
  if (judging && /^(?:itself|themselves)$/.test(view.words[judging.verb + 1] ?? ''))
    return /^(?:could|may|might|would|will|to|can)$/.test(view.words[judging.verb - 1] ?? '')
      ? nobody
      : { ...ofClause(view, clauses, own, context), joint: judging.joint }
  if (judging?.passive) return { ...inherited(view, clauses, own, context), joint: judging.joint }
  const cost = costOf(view, cue, (clauses[own] as Clause).from, after, context)
  if (cost) return cost
  const elsewhere = doingWhat(view, cue, clauses[own] as Clause, context) ?? shiftedObject(view, cue, context)
  if (elsewhere?.subject.kind === 'government') return elsewhere
  switch (cue.row.frame) {
    case 'verb':
      // "the law was violated": nobody is said to have done it.
      return (
        agentBehind(view, cue, after, context) ??
        (isPassive(view, cue) && !/^(?:squared|reconciled)$/.test(view.words[cue.from] as string)
          ? doerOfPassive(view, cue, clauses, context)
          : leftOf(view, cue.from, clauses, own, context))
      )
    case 'predicate':
      return adjunct(view, cue, clauses, own, context) ?? leftOf(view, cue.from, clauses, own, context)
    case 'adverb':
      if (cue.row.deed) return whoDid(view, cue, clauses, own, context)
      return leftOf(view, subjectEdge(view, cue, clauses[own] as Clause), clauses, own, context)
    case 'noun':
      return ofNoun(view, cue, clauses, own, after, context)
    case 'attribute':
      return ofAttribute(view, cue, clauses, own, context)
    default: {
      const never: never = cue.row.frame
      return never
    }
  }
}

/** "Fresno's arrest of a man for violating the ordinance": whoever is pursued has broken it. */
const isProsecuted = (view: SentenceView, { from }: Match<CueRule>): boolean =>
  view.words[from - 1] === 'for' &&
  privateNouns.has(view.words[from - 2] ?? '') &&
  /(?:^| )(?:arrests?|prosecution|conviction|firing|suspension|pursuit|indictment|punishment|fining|detention|suits?|lawsuits?|case|cases|charges|complaints?|fines?) (?:of|against) (?:\w+ ){0,4}\w+ for$/.test(
    view.words.slice(Math.max(0, from - 9), from).join(' '),
  )

/** "cited the nursing home run by Cass County for": the object goes on behind its participle. */
function withAgent(view: SentenceView, phrase: NounPhrase, joint: number): NounPhrase {
  if (view.words[phrase.to] !== 'by' || phrase.to + 1 >= joint) return phrase
  return /^(?:run|operated|owned|managed|maintained|kept|built|adopted|passed|staffed)$/.test(
    view.words[phrase.to - 1] as string,
  )
    ? { ...phrase, to: view.words[joint - 1] === ',' ? joint - 1 : joint }
    : phrase
}

/** "kept teenagers in isolation in breach of the code": who kept them is judged. */
const isKeptSo = (view: SentenceView, cue: Match<CueRule>, verb: number): boolean =>
  standsBeside(view, cue) &&
  /^(?:keep|keeps|kept|leav(?:e|es|ing)|left|held|hold|holds|confined|put|puts|placed)$/.test(
    view.words[verb] as string,
  )

/** "is a tax in disguise and thus illegal": the verb of being stands before the first of two predicates; its token, or the cue's own. */
function firstPredicate(view: SentenceView, cue: Match<CueRule>, clause: Clause): number {
  let i = cue.from
  while (i > clause.from && isAdverb(view, i - 1)) i--
  if (!/^(?:and|or)$/.test(view.words[i - 1] ?? '')) return cue.from
  const listed = firstAdjective(view, i - 1, clause.from)
  if (listed >= 0) return listed
  if (!/^(?:thus|therefore|hence|so|consequently)$/.test(view.words[i] as string)) return cue.from
  for (let k = i - 2; k > clause.from; k--) if (/^(?:is|are|was|were)$/.test(view.words[k] as string)) return k + 1
  return cue.from
}

const condemns =
  /^(?:ultra|vires|arbitrary|capricious|void|invalid|illegal|unlawful|unconstitutional|unenforceable|unfair|unjust|discriminatory|excessive|unreasonable|improper|impermissible|wrong|vague|overbroad|irrational|unauthorized|flawed|deficient|inadequate)$/

/** "was arbitrary, capricious and contrary to law": the first of the words that the "and" at a token ends; -1 if it ends none. */
function firstAdjective(view: SentenceView, joint: number, floor: number): number {
  let i = joint
  while (
    i > floor &&
    (condemns.test(view.words[i - 1] as string) || view.words[i - 1] === ',' || isAdverb(view, i - 1))
  )
    i--
  while (i < joint && !condemns.test(view.words[i] as string)) i++
  return i < joint ? i : -1
}

/**
 * "The city jailed him in violation of the act", "cited Reno for dumping waste, in violation of the act": no verb of being
 * joins the words to what stands before them, so they judge whoever did it.
 */
function adjunct(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  context: SubjectContext,
): Judged | null {
  if (!standsBeside(view, cue)) return null
  // "removed Selma from its list of systems in violation": those on the list are.
  if (/\b(?:list|roster|registry) of (?:\w+ ){1,4}$/i.test(view.text.slice(0, cue.start - view.start))) return null
  // "agreed to handle them in line with the act", "can close it in accordance with the act"
  if (cue.row.polarity === 'complies' && isAim(view, cue.from)) return nobody
  const clause = clauses[own] as Clause
  const edge = view.words[cue.from - 1] === ',' ? cue.from - 1 : cue.from
  if (edge <= clause.from || verbGroupStart(view, edge, clause.from) < edge) return null
  for (let i = edge - 1; i > clause.from; i--) {
    if (!/^\w+ing$/.test(view.words[i] as string) || !/^(?:of|for)$/.test(view.words[i - 1] as string)) continue
    const doing: Match<CueRule> = { ...cue, row: { ...cue.row, frame: 'verb' }, from: i, to: i + 1 }
    const judging = judgingVerbOver(view, doing, clause)
    if (judging?.phrase) {
      const { phrase, joint } = judging
      return { subject: readSubject(view, phrase, context), phrase, joined: -1, joint }
    }
  }
  const doer = toldDoer(view, clause, edge, context)
  if (doer) return doer
  const whole = ofClause(view, clauses, own, context)
  // "the court found that a practice amounts to bias in violation of": the court is not the one who did it.
  if (clause.link === 'complement' && whole.phrase && whole.phrase.from < clause.from) return null
  return /^(?:government|private|speaker|addressee)$/.test(whole.subject.kind) ? whole : null
}

/** "illegally withheld the file", "improperly spent it": the verb behind the adverb. */
const opensDeed =
  /(?:ed|es|s|ing)$|^(?:spent|withheld|withhold|went|met|held|gave|paid|made|sent|kept|let|took|sold|bought|shut|cut|put|built|hid|left|drew|wrote|chose|ran|fired|shielded)$/
/** The first verb of a clause before the link, behind its auxiliaries; -1. */
function mainVerb(view: SentenceView, { from, to: end }: Clause, link: number): number {
  const to = Math.min(end, link)
  for (let i = from; i < to; i++) {
    if (!startsFiniteGroup(view, i, from)) continue
    while (i + 1 < to && (isAuxiliary(view, i) || isAdverb(view, i))) i++
    return i
  }
  return -1
}

/** "The clerk answered within three days, as the law requires": who did what stands before the link, or behind it. */
function whoDid(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  context: SubjectContext,
): Judged {
  const clause = clauses[own] as Clause
  // "As the law requires, Topeka posted it", "The act gives it 10 days; Toledo took 41"
  const link = clause.from > cue.from ? clause.to : Math.min(cue.from, clause.to)
  const told = toldDoer(view, clause, link, context, true)
  if (told) return told
  const verb = mainVerb(view, clause, link)
  const before = verb < 0 || isPursuing(view.words[verb] as string) ? nobody : leftOf(view, verb, clauses, own, context)
  if (before.phrase && before.subject.kind !== 'unknown') return before
  if (verb >= 0 && isPursuing(view.words[verb] as string)) return nobody
  const opening = verb < 0 ? bodyOpening(view, clause) : null
  if (opening) return { subject: readSubject(view, opening, context), phrase: opening, joined: -1 }
  const whole = ofClause(view, clauses, own, context)
  if (whole.phrase || clause.to > cue.from) return whole
  // "Topeka, as the law requires, posted it": the subject waits for its verb.
  const phrase = phraseBefore(view, clause.to, clause.from)
  return phrase ? { subject: readSubject(view, phrase, context), phrase, joined: -1 } : whole
}

/** "A man entered the state illegally": the object stands between the adverb and its verb, so the subject is looked for before the verb. */
function subjectEdge(view: SentenceView, cue: Match<CueRule>, clause: Clause): number {
  if (cue.row.frame !== 'adverb') return cue.from
  if (cue.row.limit) {
    const from = amountFrom(view, cue, clause.from)
    if (from < cue.from) return from
  } else if (!cue.row.measured && opensDeed.test(view.words[cue.to] ?? '') && !isAuxiliary(view, cue.to))
    return cue.from
  for (let i = cue.from - 1; i >= clause.from; i--)
    if (isVerbHere(view, i) || isFiniteCue(view.words[i] as string)) return i
  return cue.from
}
