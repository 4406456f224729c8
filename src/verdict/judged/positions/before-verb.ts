/** Subjects that stand before the verb, in the cue's own clause or in one that it hangs on. */
import { Shape } from '../../../article/tokens.ts'
import type { Clause } from '../../grammar/clause.ts'
import { opensGerund } from '../../grammar/clause-openers.ts'
import { isFronted } from '../../grammar/fronted.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { headOf } from '../../grammar/phrase-head.ts'
import {
  isAdverb,
  isAuxiliary,
  isCalledSo,
  isFiniteCue,
  isHyphenated,
  isReportingVerb,
  isVerbHere,
  verbGroupStart,
} from '../../grammar/verb-group.ts'
import { classNouns, controlVerbs, governmentNouns, privateNouns } from '../../lexicon.ts'
import { isMeansTo } from '../../means.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { type ClauseSite, siteAt } from '../cue-site.ts'
import { type Judged, nobody } from '../judged.ts'
import { readJudged } from '../read-judged.ts'
import { readSubject } from '../read-subject.ts'
import type { SubjectContext } from '../subject.ts'
import { actOf } from './act-of.ts'
import { blamedForDoing } from './blamed-for-doing.ts'
import { contactClause } from './contact-clause.ts'
import { leadingSubject } from './leading-subject.ts'
import { listedThings } from './listed-things.ts'
import { longSubject } from './long-subject.ts'
import { listWithin } from './members.ts'
import { nounRun } from './noun-run.ts'
import { parallelSubject } from './parallel.ts'
import { thingMade } from './thing-made.ts'
import { toldDoer } from './told-doer.ts'

/** Active frames: the phrase before the verb group, or what a relative or shared clause hangs on. */
export function leftOf(site: ClauseSite, cueFrom: number): Judged {
  const { view, clause, context } = site
  // "Openly flouting the order, Utah": the adverb is nobody.
  if (isFronted(view, clause) || (clause.link === 'adverbial' && clause.from === 0 && opensGerund(view, 0)))
    return inherited(site)
  if (isMeansTo(view, cueFrom, clause.from)) return ofClause(site)
  const start = verbGroupStart(view, cueFrom, clause.from)
  const long =
    longSubject(site, start) ??
    contactClause(view, clause, start, context) ??
    thingMade(site, start) ??
    actOf(view, clause, start, context)
  if (long) return long
  const phrase = start > clause.from ? alone(view, phraseBefore(view, start, clause.from)) : null
  if (phrase && !(phrase.to - phrase.from === 1 && view.words[phrase.from] === 'to')) {
    const doer = doerOf(view, phrase, clause)
    if (doer) return readJudged(view, doer, context)
    const parallel = parallelSubject(site, phrase)
    if (parallel) return parallel
    const judged = withAside(view, phrase, start, context)
    if (isGerundSubject(view, clause, judged)) return nobody
    const listed = judged.subject.kind === 'unknown' ? listedThings(view, phrase, clause.from, context) : null
    if (listed) return listed
    if (judged.subject.kind !== 'unknown' || clause.link === 'main') return judged
    if (clause.link !== 'relative' && clause.link !== 'shared') return judged
  }
  return inherited(site)
}

/** "As of this morning we're legal": nothing describes a pronoun. */
function alone(view: SentenceView, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || phrase.to - phrase.from === 1) return phrase
  const last = phrase.to - 1
  if (!/^(?:we|they|it|you)(?:'(?:re|s|ve))?$/.test(view.words[last] as string)) return phrase
  return /^(?:and|or|nor|,)$/.test(view.words[last - 1] as string) ? phrase : { from: last, to: last + 1, head: last }
}

/** "reminded states that refusing to keep ballots violates the law": nobody in particular refuses. */
function isGerundSubject(view: SentenceView, clause: Clause, { subject }: Judged): boolean {
  // "because renewing it without bids violates the code"
  const from = clause.link === 'adverbial' && view.words[clause.from] === clause.opener ? clause.from + 1 : clause.from
  return (
    /^[a-z]{3,}ing$/.test(view.words[from] as string) &&
    !governmentNouns.has(view.words[from] as string) &&
    clause.link !== 'shared' &&
    !(subject.kind === 'government' && subject.ids.length > 0 && (from === clause.from || subject.by !== 'reference'))
  )
}

const habits: ReadonlySet<string> = new Set(
  'habit practice history pattern record nothing anything something little effort attempt'.split(' '),
)

/** "has made a habit of ignoring", "engages in a practice that violates", "did nothing illegal": whose habit it is, who did it, stands before the verb. */
function doerOf(view: SentenceView, { from, head }: NounPhrase, clause: Clause): NounPhrase | null {
  if (!view.words.slice(from, head + 1).some((word) => habits.has(word))) return null
  const verb = view.words[from - 1] === 'in' ? from - 2 : from - 1
  const does =
    verb < from - 1
      ? /^engag(?:e|es|ed|ing)$/
      : /^(?:do|does|did|done|doing|has|have|had|made|makes|making|shows?|showed)$/
  if (!does.test(view.words[verb] ?? '')) return null
  const start = verbGroupStart(view, verb, clause.from)
  return start > clause.from ? phraseBefore(view, start, clause.from) : null
}

/** "found nothing in the town of Vevay's books that strays from the law": what was looked into is judged. */
function lookedInto(view: SentenceView, { from: floor }: Clause, to: number, context: SubjectContext): Judged | null {
  for (let i = to - 3; i > Math.max(floor, to - 16); i--) {
    if (isVerbHere(view, i) || view.words[i] === ',') return null
    if (!/^(?:in|at|about|with|on|inside)$/.test(view.words[i] as string)) continue
    if (!unspecified.test(view.words[i - 1] as string) && view.words[i - 2] !== 'no') continue
    const phrase = { from: i + 1, to, head: headOf(view, i + 1, to) }
    const subject = readSubject(view, phrase, context)
    return subject.kind === 'government' && subject.ids.length > 0 ? { subject, phrase, joined: -1 } : null
  }
  return null
}

const unspecified = /^(?:nothing|anything|something|little|much)$/

/** "Eight cities, including Gary and Hammond, are": what stands between commas may name the members. */
function withAside(view: SentenceView, phrase: NounPhrase, start: number, context: SubjectContext): Judged {
  const subject = readSubject(view, phrase, context)
  if (view.words[phrase.to] !== ',' || start - phrase.to < 3) return { subject, phrase, joined: -1 }
  const aside = { from: phrase.to, to: start }
  const open = subject.kind === 'generic' || (subject.kind === 'government' && subject.ids.length === 0)
  const members = open ? listWithin(view, aside.from, aside.to) : null
  return { subject: members ?? subject, phrase, joined: -1, aside }
}

/** Verbs of having and making: "has policies that violate the Act" judges who has them. */
const holds =
  /^(?:ha(?:ve|s|d|ving)|with|adopt(?:s|ed|ing)?|enact(?:s|ed|ing)?|pass(?:es|ed|ing)?|maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|impos(?:e|es|ed|ing)|us(?:es|ed|ing)|run(?:s|ning)?|operat(?:e|es|ed|ing))$/

/** The subject that a clause without one of its own takes from the clause it hangs on. */
export function inherited(site: ClauseSite): Judged {
  const { view, clauses, own, clause, context } = site
  // "After violating the decree for years, Oakland paid": the clause that was made to wait has the subject.
  const next = clauses[own + 1]
  if (clause.link === 'adverbial' && next && next.parent === clause.parent && next.link !== 'adverbial')
    return ofClause(siteAt(site, own + 1))
  if (clause.parent < 0) return nobody
  const looked =
    clause.opener === 'that' ? lookedInto(view, clauses[clause.parent] as Clause, clause.from - 1, context) : null
  if (looked) return looked
  if (clause.link === 'relative') return ofAntecedent(site)
  if (clause.link === 'resumed') {
    const parent = clauses[clause.parent] as Clause
    const phrase = phraseBefore(view, parent.to, parent.from)
    const subject = phrase ? readSubject(view, phrase, context) : null
    return phrase && subject && subject.kind !== 'unknown'
      ? { subject, phrase, joined: -1 }
      : ofClause(siteAt(site, clause.parent))
  }
  const parent = siteAt(site, clause.parent)
  // "The EPA said Reno dumped it and did so against the law": of two verbs before, the second is the one with a deed.
  const whole =
    (clause.link === 'shared'
      ? (nearestSubject(view, parent.clause, context) ??
        (isReportingVerb(firstWord(site)) ? null : toldDoer(parent, parent.clause.to, true)))
      : null) ?? ofClause(parent)
  return whole.phrase === null && clause.link === 'shared'
    ? (waiting(view, clauses[clause.parent] as Clause, context) ?? whole)
    : whole
}

/** The first word of a clause behind its adverbs: the verb, where it shares its subject. */
function firstWord({ view, clause }: ClauseSite): string {
  let i = clause.from
  while (isAdverb(view, i)) i++
  return view.words[i] ?? ''
}

/** "Macon, violating the decree, sold the park": the subject still waits for its verb. */
function waiting(view: SentenceView, { from, to, link }: Clause, context: SubjectContext): Judged | null {
  if (link !== 'main') return null
  const phrase = phraseBefore(view, to, from)
  if (!phrase || view.words.slice(from, phrase.from).some((word) => word !== '"')) return null
  return readJudged(view, phrase, context)
}

/** A relative clause judges the noun before it, or what that noun only describes: "is among the cities that comply". */
function ofAntecedent(site: ClauseSite): Judged {
  const { view, clauses, clause, context } = site
  const end = clause.from - 1
  const before = clauses[clause.parent] as Clause
  const phrase = phraseBefore(view, /^[,-]$/.test(view.words[end - 1] as string) ? end - 1 : end, before.from)
  if (!phrase) return nobody
  // "Unlike Denver, which complies"
  const unlike = view.words[phrase.from] === 'unlike' && phrase.head > phrase.from
  const antecedent = unlike ? { ...phrase, from: phrase.from + 1 } : phrase
  const within = insideOfNothing(view, antecedent, end)
  if (within) return { ...readJudged(view, within, context), joined: clause.parent }
  const subject = readSubject(view, antecedent, context)
  const introducer = view.words[antecedent.from - 1] ?? ''
  const one =
    /^(?:a|an|one)$/.test(view.words[antecedent.from] as string) &&
    /^(?:,|-|as|is|was|are|were|be|being|become|became|remains?|remained)$/.test(introducer)
  const classed = classNouns.has(view.words[antecedent.head] as string)
  const named = view.places.some(
    ({ mention }) =>
      mention.start >= (view.starts[antecedent.from] as number) &&
      mention.end <= (view.ends[antecedent.to - 1] as number),
  )
  const doer = doerOf(view, antecedent, before)
  if (doer) return { ...readJudged(view, doer, context), joined: clause.parent }
  if (isOfOther(view, antecedent, clause)) return { subject: { kind: 'private' }, phrase: antecedent, joined: -1 }
  // "detained them in a manner that violated the act": nothing but how it was done.
  if (isManner(view, antecedent.to)) {
    if (isToBeDone(view, before, antecedent.to)) return { subject: { kind: 'generic' }, phrase: antecedent, joined: -1 }
    const whole = ofClause(siteAt(site, clause.parent))
    return whole.subject.kind === 'unknown'
      ? { subject, phrase: antecedent, joined: -1 }
      : { ...whole, joined: clause.parent }
  }
  const deed = saidOfDeed(view, antecedent, clause, before) && !/^(?:government|private)$/.test(subject.kind)
  const parent = siteAt(site, clause.parent)
  // "faulted Reno for dumping waste, which is illegal"
  const blamed = deed ? blamedForDoing(parent, end) : null
  if (blamed?.subject.kind === 'private') return { ...blamed, joined: clause.parent }
  const whose = deed ? (blamed ?? ofClause(parent)) : null
  if (whose?.subject.kind === 'government' && whose.subject.ids.length > 0) return { ...whose, joined: clause.parent }
  const describes =
    (classed || isOneOfThem(view, antecedent)) &&
    !named &&
    (/^(?:as|among|is|was|are|were|be|become|became|remains?)$/.test(introducer) || one)
  // "holds men in conditions that violate the act"
  const last = view.words[antecedent.to - 1] as string
  const isPlaced = /^(?:in|under|to|at)$/.test(view.words[antecedent.to - 2] ?? '')
  const inConditions =
    isPlaced &&
    ((subject.kind === 'private' && governmentNouns.has(last)) ||
      // "subjects inmates to conditions that violate the act"
      (last === 'conditions' && !view.words.slice(before.from, before.to).some((word) => seeks.test(word))))
  if (describes || inConditions || (subject.kind !== 'government' && holds.test(introducer))) {
    const whole = ofClause(siteAt(site, clause.parent))
    if (/^(?:government|speaker|addressee)$/.test(whole.subject.kind)) return { ...whole, joined: clause.parent }
  }
  return { subject, phrase: antecedent, joined: -1 }
}

/** "is the only one of 12 that did not comply", "was one of four that met it" */
const isOneOfThem = ({ words }: SentenceView, { from, to }: NounPhrase): boolean =>
  /^(?:the (?:only|first|last|sole|lone|second|third) )?one (?:of |in |to |$)/.test(words.slice(from, to).join(' '))

/** "found nothing in the town of Milan's books that strays from the law": whose books they are is judged, not who looked. */
function insideOfNothing(view: SentenceView, { from }: NounPhrase, end: number): NounPhrase | null {
  const { words } = view
  const pronoun = words.slice(from, end).findIndex((word) => /^(?:nothing|anything|something|little|much)$/.test(word))
  const at = from + pronoun + 1
  if (pronoun < 0 || !/^(?:in|about|at|on|with|inside)$/.test(words[at] ?? '') || at + 1 >= end) return null
  return phraseBefore(view, end, at + 1)
}

/** "The city awarded contracts without bids, which violates the rules": the whole of what was done. */
function saidOfDeed(view: SentenceView, { to }: NounPhrase, { from, opener }: Clause, before: Clause): boolean {
  if (opener !== 'which' || !/^[,-]$/.test(view.words[from - 2] ?? '') || view.shapes[to - 1] !== Shape.lower)
    return false
  if (!ofDeeds.test(view.words[behindItsSaying(view, from)] ?? '')) return false
  const words = view.words.slice(before.from, before.to)
  return !words.some((word, i) => seeks.test(word) || (privateNouns.has(word) && doesSo.test(words[i + 1] ?? '')))
}

const ofDeeds =
  /^(?:violates|violated|breaks|broke|breaches|breached|contravenes|is|was|runs|ran|conflicts|conflicted|flouts|flouted|amounts|amounted|constitutes|constituted)$/

/** "a firm that dumped tires", "passengers who": somebody private whose own deed is told. */
const doesSo = /^(?:that|who|which|to)$/

/** "which it said amounts to a violation", "which, the state says, violates": the verb behind whoever says so. */
function behindItsSaying(view: SentenceView, from: number): number {
  if (ofDeeds.test(view.words[from] ?? '')) return from
  for (let i = from; i < Math.min(view.count, from + SAYING); i++) {
    if (!isVerbHere(view, i)) continue
    return i > from && isReportingVerb(view.words[i]) ? (view.words[i + 1] === ',' ? i + 2 : i + 1) : from
  }
  return from
}

/** In tokens, whoever says so with the verb. */
const SAYING = 7

const seeks =
  /^(?:su(?:e|es|ed|ing)|fin(?:e|es|ed)|cit(?:e|es|ed)|accus\w+|charg(?:e|es|ed)|arrest\w*|found|finds|ruled|alleg\w+|investigat\w+|inspect\w*|block\w*|struck|overturn\w*|halt\w*|stop\w*|bars?|barred|bans?|banned|oppos\w+|critici\w+|said|says|would|could|may|might|if|plans?|proposed?|wants?|will)$/

/**
 * "Fresno's decision to sue the firm that violated the act", "its search for a manager who follows the law": what stands right before the
 * relative is what it describes, though the phrase has another head.
 */
function isOfOther(view: SentenceView, { head }: NounPhrase, { from, opener }: Clause): boolean {
  const at = from - 2
  const last = view.words[at] ?? ''
  if (at <= head || governmentNouns.has(last) || view.shapes[at] !== Shape.lower || isHyphenated(view, at)) return false
  if (!view.words.slice(head + 1, at).some((word) => /^(?:of|for|to|with|against|from|on|by)$/.test(word))) return false
  if (opener === 'who') return /^(?:an?|the|one)$/.test(view.words[at - 1] ?? '') || privateNouns.has(last)
  // "a program for students that violates the act": the program does.
  const single = /^(?:is|was|has|does|[a-z]+[^s]s)$/.test(view.words[from] ?? '')
  return privateNouns.has(last) && !(single && /s$/.test(last))
}

/** "plans to spend it in ways that comply", "was told to run it in a manner that meets": nothing that has been done. */
const isToBeDone = (view: SentenceView, { from }: Clause, to: number): boolean =>
  /(?:^| )(?:wants?|wanted|plans?|planned|intends?|intended|hopes?|hoped|vows?|vowed|promised?|promises|pledged?|pledges|agree[sd]?|order(?:s|ed)|told|tells|ask(?:s|ed)|urge[sd]?|require[sd]?|tr(?:y|ies|ied|ying)|need(?:s|ed)?|expect(?:s|ed)?|propose[sd]?|aims?|aimed|seeks?|sought|direct(?:s|ed)|instruct(?:s|ed)|allow(?:s|ed)|permit(?:s|ted)|able|forced|likely|how|designed|supposed|decree|law|rules?|duty|power|authority|right|way) to [a-z]+(?: |$)/.test(
    view.words.slice(from, to).join(' '),
  )

/** "in ways", "in such a heavy-handed manner": before the token `to`. */
const isManner = (view: SentenceView, to: number): boolean =>
  /(?:^| )in (?:(?:such )?(?:a|an|the|any|some|no|many|several|multiple|numerous|\w+) )?(?:[\w-]+ )?(?:ways?|manner|manners|fashion)$/.test(
    view.words.slice(Math.max(0, to - 6), to).join(' '),
  )

/** "The report says the city has tried but is still not in compliance": the subject of the clause's last verb that judges a government. */
function nearestSubject(view: SentenceView, clause: Clause, context: SubjectContext): Judged | null {
  for (let i = clause.to - 1; i > clause.from; i--) {
    if (isCalledSo(view, i) || (!isAuxiliary(view, i) && !isFiniteCue(view.words[i] as string))) continue
    const start = verbGroupStart(view, i, clause.from)
    const phrase = start > clause.from ? phraseBefore(view, start, clause.from) : null
    const subject = phrase ? readSubject(view, phrase, context) : null
    if (phrase && subject?.kind === 'government') return { subject, phrase, joined: -1 }
  }
  return null
}

/** The subject of a whole clause: the phrase before its first verb. */
export function ofClause(site: ClauseSite): Judged {
  const { view, clause, context } = site
  // "a man who entered the state": what follows the relative word is its verb, and the subject stands before it.
  if (clause.link === 'relative' && /^(?:who|which|that)$/.test(clause.opener ?? '')) return inherited(site)
  for (let i = clause.from; i < clause.to; i++) {
    if (
      !isVerbHere(view, i) &&
      !(i > clause.from && isFiniteCue(view.words[i] as string)) &&
      !(controlVerbs.has(view.words[i] as string) && i > clause.from && /(?:ed|s)$/.test(view.words[i] as string))
    )
      continue
    const phrase = i > clause.from ? phraseBefore(view, verbGroupStart(view, i, clause.from), clause.from) : null
    if (phrase) return readJudged(view, phrase, context)
    break
  }
  const leading = leadingSubject(view, clause)
  if (leading) return readJudged(view, leading, context)
  // "found that Pima County subjects men to it": a verb that no list knows; whoever found it does no such thing.
  if (clause.link === 'complement') {
    const named = nounRun(view, clause.from, clause.to)
    return named ? readJudged(view, named, context) : nobody
  }
  return clause.parent >= 0 ? inherited(site) : nobody
}
