/** Which operators act on a cue: those of its clause and of the clauses that reach into it, but for what only names somebody. */
import type { Clause } from './grammar/clause.ts'
import { isAdverb } from './grammar/verb-group.ts'
import type { Judged } from './judged/judged.ts'
import { classNouns } from './lexicon.ts'
import type { Match } from './matches.ts'
import { isMeansTo } from './means.ts'
import type { NormPhrase } from './norm.ts'
import { deniesDeedOnly } from './omission.ts'
import { isPredicateOf } from './predicate-behind.ts'
import type { CueRule, OperatorRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'
import { standsAnyway } from './stands-anyway.ts'

/** What tells whether an operator reaches a cue. */
export interface Scope {
  readonly view: SentenceView
  readonly cue: Match<CueRule>
  readonly clauses: readonly Clause[]
  /** Index of the cue's own clause. */
  readonly own: number
  /** Indices of the clauses that reach into it, its own first. */
  readonly reaching: readonly number[]
  readonly judged: Judged
  readonly norm: NormPhrase | null
}

type Operator = Match<OperatorRule>

/** The operators whose scope holds the cue, the last in the sentence first. */
export function operatorsReaching(scope: Scope, operators: readonly Operator[]): readonly Operator[] {
  return operators
    .filter((operator) => {
      if (operator.start >= scope.cue.start && operator.end <= scope.cue.end) return saysHowFar(operator)
      return operator.start >= scope.cue.end ? reachesBack(scope, operator) : reachesAhead(scope, operator, operators)
    })
    .sort((a, b) => b.start - a.start)
}

/** "partially in compliance"; a predicate such as "inconsistent" says nothing of its own cue, "inconsistent with". */
const saysHowFar = ({ row }: Operator): boolean =>
  row.side !== 'predicate' &&
  (row.effect === 'partial' || row.effect === 'share' || row.effect === 'whole' || row.effect === 'largely')

/** Behind the cue: "all of the decree", "nine of 14 provisions", "may, the agency said". */
function reachesBack({ view, cue, clauses, own, norm, reaching }: Scope, operator: Operator): boolean {
  const { side, effect } = operator.row
  if (isConditionBehind({ view, clauses, reaching }, operator)) return true
  if (side === 'predicate') return isPredicateOf({ view, cue, norm }, operator)
  // "met none of the standards"
  if (view.words[operator.from] === 'none') return !cue.duty && operator.from <= cue.to + 1
  if (side === 'object') return operator.from === cue.to
  if (side === 'before') return false
  const within = norm !== null && operator.start < norm.end
  if (effect === 'largely') return false
  if (effect === 'whole')
    return within && operator.from <= cue.to + 1 && /^(?:all|every|each)$/.test(view.words[operator.from] as string)
  // "by discharging partially treated sewage": something else is done in part.
  if (
    effect === 'partial' &&
    /ed$/.test(view.words[operator.to] ?? '') &&
    /ly$/.test(view.words[operator.from] as string)
  )
    return false
  if (effect === 'partial' || effect === 'share') return within || operator.from <= cue.to + 8
  return clauseOf(clauses, operator.from) === own && operator.from <= cue.to + 10 && !within && effect !== 'past'
}

function reachesAhead(scope: Scope, operator: Operator, operators: readonly Operator[]): boolean {
  const { view, cue, clauses, own, reaching, judged } = scope
  const { side, effect } = operator.row
  if (side === 'after' || side === 'object' || side === 'predicate') return false
  if (standsAnyway(view, cue, operator)) return false
  // "did not post it, as the law requires": that the deed is denied has been counted.
  // "must post it but posted none": the modal tells the duty.
  if (cue.duty && operator.start < cue.duty.span.end && operator.end > cue.duty.span.start) return false
  if ((cue.row.deed || cue.duty) && effect === 'reverses' && clauseOf(clauses, operator.from) === own) return false
  if (effect === 'reverses' && deniesDeedOnly(view, cue, operator)) return false
  // "has failed, and continues to fail, to comply": words that go on into the clause of the cue.
  const { from } = clauses[own] as Clause
  const goesOn = operator.from < from && operator.to > from
  const clause = clauseOf(clauses, operator.row.actsFromEnd || goesOn ? operator.to - 1 : operator.from)
  if (
    !reaching.includes(clause) &&
    !describesNothing(scope, operator) &&
    !opensWithNor(scope, operator) &&
    !sharesNegation(scope, operator, clause) &&
    !isCondition(scope, operator, clause)
  )
    return false
  // "The requirements of the decree remain unmet"
  if (effect === 'unreal' && scope.norm && operator.start >= scope.norm.start && operator.end <= scope.norm.end)
    return false
  if (countsSubject(scope, operator, clause)) return true
  const { phrase, aside, joint } = judged
  if (aside && operator.from >= aside.from && operator.to <= aside.to) return false
  if (phrase && operator.from >= phrase.from && operator.to <= phrase.to)
    return actsFromSubject(scope, judged, phrase, operator)
  // "neither the city nor the county" is denied once.
  if (view.words[operator.from] === 'nor' && hasBefore(view, operators, operator, 'neither', 16)) return false
  // "was hit with a fine for violating": a fine that somebody bears; not "could be hit".
  if (operator.row.borne && joint !== undefined && operator.to === joint + 1)
    return operators.some(({ row, to }) => row.effect === 'hedges' && to <= operator.from)
  if (operator.row.purpose) {
    if (isMeansTo(view, cue.from, (clauses[own] as Clause).from)) return false
    // "found by a judge to be in compliance", "failures by the county to comply": what governs the infinitive stands before.
    if (operator.from === joint || hasFailureBefore(view, operator, operators)) return false
  }
  if (effect === 'whole' || effect === 'largely') return clause === own && cue.from - operator.to <= 2
  // "With two exceptions, Duval County complied"
  if (operator.row.ofClause) return clause === own
  if (effect === 'partial' || effect === 'share') return clause === own && cue.from - operator.to <= 3
  return true
}

/** Inside the subject only "no", "neither", "failures" and how many of its things there are act on what is said of it. */
function actsFromSubject(
  { view, cue }: Scope,
  { subject }: Judged,
  phrase: { readonly from: number },
  operator: Operator,
): boolean {
  if (/^(?:failures?|refusals?)$/.test(view.words[operator.from] as string))
    return isInfinitiveBehind(view, operator.from, cue.from)
  // "Reno in no way violated the act"
  if (operator.row.denies && /^(?:in|at|by|on)$/.test(view.words[operator.from] as string)) return true
  const { effect } = operator.row
  // "not all of its shelters comply"
  if (effect === 'whole') return operator.from === phrase.from + 1 && view.words[phrase.from] === 'not'
  // "Only 14 of Tucson's 40 polling places comply": things of one government, not governments.
  if (effect === 'share')
    return (
      operator.from <= phrase.from + 1 &&
      subject.kind === 'government' &&
      subject.via !== null &&
      subject.ids.length === 1
    )
  return effect === 'past' || ((effect === 'reverses' || effect === 'unreal') && operator.from === phrase.from)
}

const opensWhatIsSaid =
  /^(?:that|and|but|[,"]|sa(?:y|ys|id)|f(?:ind|inds|ound)|show(?:s|ed)?|noted|reports?|reported|wrote|concluded)$/

/** "14 of Erie County's 15 shelters met it": of governments that are counted, each one does or does not. */
function countsSubject({ view, cue, clauses, own, judged }: Scope, operator: Operator, clause: number): boolean {
  const { effect } = operator.row
  if ((effect !== 'share' && effect !== 'partial') || cue.row.polarity !== 'complies' || clause !== own) return false
  const { from } = clauses[own] as Clause
  const opens = operator.from === from || opensWhatIsSaid.test(view.words[operator.from - 1] as string)
  const { phrase, subject } = judged
  if (!opens || !phrase || operator.from > phrase.from || operator.to > phrase.to) return false
  if (subject.kind !== 'unknown' && (subject.kind !== 'government' || subject.ids.length !== 1)) return false
  return !view.words.slice(operator.to, operator.to + 3).some((word) => classNouns.has(word))
}

/** "failures by the county to fully comply", not "its failure to publish the minutes violated the act". */
function isInfinitiveBehind(view: SentenceView, noun: number, verb: number): boolean {
  let i = verb - 1
  while (
    i > noun &&
    (isAdverb(view, i) || /^(?:be|come|get|stay|remain|bring|keep|itself|them)$/.test(view.words[i] as string))
  )
    i--
  return view.words[i] === 'to'
}

/** "nothing that we did violated the act": the negation is what the relative clause describes. */
function describesNothing({ clauses, own }: Scope, operator: Operator): boolean {
  const { link, from } = clauses[own] as Clause
  return link === 'relative' && operator.to === from - 1 && operator.row.effect === 'reverses'
}

/** "nor does it follow the decree": the conjunction denies what it opens. */
function opensWithNor({ view, clauses, own }: Scope, operator: Operator): boolean {
  const { opener, from } = clauses[own] as Clause
  return opener === 'nor' && operator.from === from - 1 && view.words[operator.from] === 'nor'
}

/** "If Reno kept the report, it broke the law": what stands in front makes the clause that it opens no fact. */
const isCondition = ({ view, clauses, reaching }: Scope, operator: Operator, clause: number): boolean =>
  view.words[operator.from] === 'if' &&
  view.words[operator.from - 1] !== 'even' &&
  clauses[clause]?.opener === 'if' &&
  clauses[clause]?.from === operator.from &&
  clauses[clause]?.link === 'adverbial' &&
  reaching.includes(clause + 1) &&
  clauses[clause + 1]?.parent === clauses[clause]?.parent

/** "broke the law if it kept the report" */
const isConditionBehind = (
  { view, clauses, reaching }: Pick<Scope, 'view' | 'clauses' | 'reaching'>,
  { from }: Operator,
): boolean => {
  if (view.words[from] !== 'if' || !/^(?:it|they|he|she|we|the|its|their)$/.test(view.words[from + 1] ?? ''))
    return false
  if (/^(?:,|even|as|what|see|know)$/.test(view.words[from - 1] as string)) return false
  const clause = clauses.find((it) => it.from === from)
  return clause?.link === 'adverbial' && reaching.includes(clause.parent)
}

/** "has not obeyed or honored the order", "failed to meet or follow": one denial of both verbs. */
function sharesNegation({ view, cue, clauses, own }: Scope, operator: Operator, clause: number): boolean {
  const { link, opener, from, parent } = clauses[own] as Clause
  if (link !== 'shared' || clause !== parent || !/^(?:or|nor)$/.test(opener ?? '')) return false
  if (!operator.row.spansVerbs || from - operator.to > 7) return false
  for (let i = from; i < cue.from; i++) if (!isAdverb(view, i)) return false
  return !view.words.slice(operator.to, from).includes(',')
}

function hasFailureBefore(view: SentenceView, operator: Operator, operators: readonly Operator[]): boolean {
  return operators.some(
    (other) =>
      /^(?:failures?|refusals?)$/.test(view.words[other.from] as string) &&
      other.from < operator.from &&
      operator.from - other.from < 10,
  )
}

function hasBefore(
  view: SentenceView,
  operators: readonly Operator[],
  operator: Operator,
  word: string,
  reach: number,
): boolean {
  return operators.some(
    (other) => view.words[other.from] === word && other.from < operator.from && operator.from - other.from < reach,
  )
}

const clauseOf = (clauses: readonly Clause[], at: number): number =>
  clauses.findIndex(({ from, to }) => from <= at && at < to)
