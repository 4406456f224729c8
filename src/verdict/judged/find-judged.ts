/** Finds the subject of a cue: where it stands depends on the cue's frame. */
import type { Clause } from '../grammar/clause.ts'
import { type NounPhrase, phraseBefore } from '../grammar/noun-phrase.ts'
import { finiteCue, isAdverb, isAuxiliary, isVerbHere, verbGroupStart } from '../grammar/verb-group.ts'
import { classNouns, controlVerbs } from '../lexicon.ts'
import type { Match } from '../matches.ts'
import type { CueRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import { placesBetween } from './named-places.ts'
import { judgingVerbOver } from './object-of-judging.ts'
import { readSubject } from './read-subject.ts'
import type { Subject, SubjectContext } from './subject.ts'

/** A subject with the phrase it was read from; the phrase's own words are outside the cue's scope. */
export interface Judged {
  readonly subject: Subject
  readonly phrase: NounPhrase | null
  /** The clause whose subject was taken over by one that only describes it ("listed as a city that ..."); -1 if none. */
  readonly joined: number
}

const nobody: Judged = { subject: { kind: 'unknown' }, phrase: null, joined: -1 }

/** Reads who the cue judges. `after` is the token behind the norm. */
export function findJudged(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  after: number,
  context: SubjectContext,
): Judged {
  const found = byFrame(view, cue, clauses, own, after, context)
  return found.subject.kind === 'generic' ? (listBehind(view, cue.to) ?? found) : found
}

function byFrame(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  after: number,
  context: SubjectContext,
): Judged {
  const judging = judgingVerbOver(view, cue, clauses[own] as Clause)
  if (judging?.phrase)
    return { subject: readSubject(view, judging.phrase, context), phrase: judging.phrase, joined: -1 }
  if (judging?.passive) return inherited(view, clauses, own, context)
  switch (cue.row.frame) {
    case 'verb':
      return agentBehind(view, cue, after, context) ?? leftOf(view, cue.from, clauses, own, context)
    case 'predicate':
      return leftOf(view, cue.from, clauses, own, context)
    case 'adverb':
      // "unconstitutionally removed voters" follows its subject; in "entered the state illegally" the object stands between.
      return /(?:ed|es|s|ing)$/.test(view.words[cue.to] ?? '') && !isAuxiliary(view.words[cue.to] as string)
        ? leftOf(view, cue.from, clauses, own, context)
        : ofClause(view, clauses, own, context)
    case 'noun':
      return ofNoun(view, cue, clauses, own, after, context)
    case 'attribute':
      return ofAttribute(view, cue, context)
    default: {
      const never: never = cue.row.frame
      return never
    }
  }
}

/** Active frames: the phrase before the verb group, or what a relative or shared clause hangs on. */
function leftOf(
  view: SentenceView,
  cueFrom: number,
  clauses: readonly Clause[],
  own: number,
  context: SubjectContext,
): Judged {
  const clause = clauses[own] as Clause
  const start = verbGroupStart(view, cueFrom, clause.from)
  const phrase = start > clause.from ? phraseBefore(view, start, clause.from) : null
  if (phrase && !(phrase.to - phrase.from === 1 && view.words[phrase.from] === 'to')) {
    const subject = readSubject(view, phrase, context)
    if (subject.kind !== 'unknown' || clause.link === 'main') return { subject, phrase, joined: -1 }
    if (clause.link !== 'relative' && clause.link !== 'shared') return { subject, phrase, joined: -1 }
  }
  return inherited(view, clauses, own, context)
}

/** Verbs of having and making: "has policies that violate the Act" judges who has them. */
const holds =
  /^(?:ha(?:ve|s|d|ving)|with|adopt(?:s|ed|ing)?|enact(?:s|ed|ing)?|pass(?:es|ed|ing)?|maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|impos(?:e|es|ed|ing)|us(?:es|ed|ing)|run(?:s|ning)?|operat(?:e|es|ed|ing))$/

/** The subject that a clause without one of its own takes from the clause it hangs on. */
function inherited(view: SentenceView, clauses: readonly Clause[], own: number, context: SubjectContext): Judged {
  const clause = clauses[own] as Clause
  if (clause.parent < 0) return nobody
  if (clause.link === 'relative') {
    const end = clause.from - 1
    const before = clauses[clause.parent] as Clause
    const antecedent = phraseBefore(view, view.words[end - 1] === ',' ? end - 1 : end, before.from)
    if (!antecedent) return nobody
    const subject = readSubject(view, antecedent, context)
    const introducer = view.words[antecedent.from - 1] ?? ''
    const indefinite = /^(?:a|an|one|among|any)$/.test(view.words[antecedent.from] as string)
    const describes =
      classNouns.has(view.words[antecedent.head] as string) &&
      (/^(?:as|among|is|was|are|were)$/.test(introducer) || indefinite)
    if (subject.kind !== 'government' && (describes || holds.test(introducer))) {
      return { ...ofClause(view, clauses, clause.parent, context), joined: clause.parent }
    }
    return { subject, phrase: antecedent, joined: -1 }
  }
  if (clause.link === 'resumed') {
    const parent = clauses[clause.parent] as Clause
    const phrase = phraseBefore(view, parent.to, parent.from)
    const subject = phrase ? readSubject(view, phrase, context) : null
    return phrase && subject && subject.kind !== 'unknown'
      ? { subject, phrase, joined: -1 }
      : ofClause(view, clauses, clause.parent, context)
  }
  return (
    (clause.link === 'shared' ? nearestSubject(view, clauses[clause.parent] as Clause, context) : null) ??
    ofClause(view, clauses, clause.parent, context)
  )
}

/** "The report says the city has tried but is still not in compliance": the subject of the clause's last verb that judges a government. */
function nearestSubject(view: SentenceView, clause: Clause, context: SubjectContext): Judged | null {
  for (let i = clause.to - 1; i > clause.from; i--) {
    if (!isAuxiliary(view.words[i] as string) && !finiteCue.test(view.words[i] as string)) continue
    const start = verbGroupStart(view, i, clause.from)
    const phrase = start > clause.from ? phraseBefore(view, start, clause.from) : null
    const subject = phrase ? readSubject(view, phrase, context) : null
    if (phrase && subject?.kind === 'government') return { subject, phrase, joined: -1 }
  }
  return null
}

/** The subject of a whole clause: the phrase before its first verb. */
export function ofClause(
  view: SentenceView,
  clauses: readonly Clause[],
  index: number,
  context: SubjectContext,
): Judged {
  const clause = clauses[index] as Clause
  // "a man who entered the state": what follows the relative word is its verb, and the subject stands before it.
  if (clause.link === 'relative' && /^(?:who|which|that)$/.test(clause.opener ?? ''))
    return inherited(view, clauses, index, context)
  for (let i = clause.from; i < clause.to; i++) {
    if (
      !isVerbHere(view, i) &&
      !(i > clause.from && finiteCue.test(view.words[i] as string)) &&
      !(controlVerbs.has(view.words[i] as string) && i > clause.from && /(?:ed|s)$/.test(view.words[i] as string))
    )
      continue
    const phrase = i > clause.from ? phraseBefore(view, verbGroupStart(view, i, clause.from), clause.from) : null
    if (phrase) return { subject: readSubject(view, phrase, context), phrase, joined: -1 }
    break
  }
  return clause.parent >= 0 ? inherited(view, clauses, index, context) : nobody
}

/** "The Act was violated by the county": a passive with its agent. */
function agentBehind(view: SentenceView, cue: Match<CueRule>, after: number, context: SubjectContext): Judged | null {
  if (!/ed$/.test(view.words[cue.from] as string)) return null
  for (let i = cue.to; i <= Math.min(after + 1, view.count - 1, cue.to + 3); i++) {
    if (view.words[i] !== 'by') continue
    let before = cue.from - 1
    while (before >= 0 && isAdverb(view, before)) before--
    if (!isAuxiliary(view.words[before] ?? '')) return null
    return phraseBehind(view, i + 1, context)
  }
  return null
}

/** Reads the phrase that starts at token `from` as a subject. */
function phraseBehind(view: SentenceView, from: number, context: SubjectContext): Judged | null {
  let to = from
  while (to < view.count && to < from + 16) {
    const word = view.words[to] as string
    if (
      /^(?:\.|;|:|that|which|who|when|because|but|after|before|since|while|if|according|for|with|"|last|in)$/.test(word)
    ) {
      if (word !== 'in') break
    }
    if (to > from && isVerbHere(view, to)) break
    if (word === ',' && !view.places.some(({ mention }) => mention.start === view.starts[to + 1])) break
    to++
  }
  const phrase = to > from ? phraseBefore(view, to, from) : null
  return phrase ? { subject: readSubject(view, phrase, context), phrase, joined: -1 } : null
}

const modifierReach = 7

/** "Ohio's violations of", "violations of N by J", "found violations in J", "is a violation of N". */
function ofNoun(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  after: number,
  context: SubjectContext,
): Judged {
  const clause = clauses[own] as Clause
  for (let i = cue.from - 1; i >= Math.max(clause.from, cue.from - modifierReach); i--) {
    const word = view.words[i] as string
    if (
      word === "'s" ||
      /^(?:its|their|our|your)$/.test(word) ||
      (word === "'" && /s$/.test(view.words[i - 1] ?? ''))
    ) {
      const to = word === "'s" || word === "'" ? i : i + 1
      const phrase = phraseBefore(view, to, clause.from)
      if (!phrase) break
      const owner = to === i + 1 ? { ...phrase, from: i, head: i } : phrase
      const subject = to === i + 1 ? possessive(view, word, i, context) : readSubject(view, owner, context)
      return { subject, phrase: owner, joined: -1 }
    }
    if (isVerbHere(view, i) || word === ',') break
  }
  for (let i = cue.to - 1; i < Math.min(view.count, after + 10); i++) {
    const word = view.words[i] as string
    if (word === 'by' && i + 1 < view.count && !/ing$/.test(view.words[i + 1] as string)) {
      const agent = phraseBehind(view, i + 1, context)
      if (agent && agent.subject.kind !== 'unknown') return agent
    }
    if (i >= after && (word === ';' || word === 'that')) break
  }
  let left = cue.from
  while (left > clause.from && left > cue.from - 6 && isNounModifier(view, left - 1)) left--
  const before = view.words[left - 1]
  if (
    before !== undefined &&
    (isAuxiliary(before) ||
      /^(?:of|for|as|with|in|commits|committed|admits|admitted|admitting|denies|denied|denying|acknowledged|constitutes?|constituted|amounts?|amounted|to|represents?|represented)$/.test(
        before,
      ))
  ) {
    return leftOf(view, left, clauses, own, context)
  }
  for (let i = after; i < Math.min(view.count, after + 6); i++) {
    if (!/^(?:in|at|within|inside|throughout|across|against)$/.test(view.words[i] as string)) continue
    const where = phraseBehind(view, i + 1, context)
    if (where && where.subject.kind === 'government') return where
  }
  return nobody
}

function possessive(view: SentenceView, word: string, i: number, context: SubjectContext): Subject {
  const span = { start: view.starts[i] as number, end: view.ends[i] as number }
  if (word === 'our') return { kind: 'speaker', via: null, ...span }
  if (word === 'your') return { kind: 'addressee', via: null, ...span }
  return readSubject(
    { ...view, words: view.words.with(i, word === 'its' ? 'it' : 'they') },
    { from: i, to: i + 1, head: i },
    context,
  )
}

function isNounModifier(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  if (isAuxiliary(word) || isVerbHere(view, i)) return false
  if (
    view.citations.some(
      ({ mention }) => mention.start <= (view.starts[i] as number) && (view.starts[i] as number) < mention.end,
    )
  )
    return true
  return /^(?:an?|the|any|some|no|not|clear|possible|potential|alleged|serious|repeated|continued|ongoing|widespread|flagrant|systemic|gross|numerous|multiple|several|many|civil|constitutional|federal|state|rights|\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|hundreds|of|direct|blatant|outright|apparent|likely|such|these|those|this)$/.test(
    word,
  )
}

/** "the state's unconstitutional policies", "unlawful actions by the clerk". */
function ofAttribute(view: SentenceView, cue: Match<CueRule>, context: SubjectContext): Judged {
  let to = cue.to
  while (
    to < view.count &&
    to < cue.to + 4 &&
    /^[\p{L}]/u.test(view.words[to] as string) &&
    !isVerbHere(view, to) &&
    !/^(?:by|in|of|for|on|to|at|that|which|and|against|from|with|as|under|when|after|into)$/.test(
      view.words[to] as string,
    )
  )
    to++
  const next = view.words[to]
  if (next !== undefined && /^(?:by|of|in)$/.test(next)) {
    const agent = phraseBehind(view, to + 1, context)
    if (agent && agent.subject.kind === 'government') return agent
  }
  const phrase = phraseBefore(view, to, 0)
  if (!phrase || phrase.to <= cue.from) return nobody
  return { subject: readSubject(view, phrase, context), phrase: null, joined: -1 }
}

/** "found five counties out of compliance: Walker, Catoosa and Bibb", ", including Akron and Tulsa". */
function listBehind(view: SentenceView, from: number): Judged | null {
  for (let i = from; i < view.count; i++) {
    const word = view.words[i] as string
    if (
      word !== ':' &&
      word !== 'including' &&
      word !== 'among' &&
      !(word === '-' && view.places.some(({ mention }) => mention.start === view.starts[i + 1]))
    )
      continue
    const start = view.starts[i] as number
    const ids = placesBetween(view, start, view.end)
    if (ids.length > 0 && word !== 'among')
      return {
        subject: { kind: 'government', ids, via: null, start, end: view.end },
        phrase: null,
        joined: -1,
      }
  }
  return null
}
