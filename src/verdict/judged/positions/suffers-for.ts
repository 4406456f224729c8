/**
 * Who bears what somebody does for a breach: "was hit with a fine for violating", "faces a lawsuit over its failure to follow", "issued
 * Reno a citation for breaking", "pleaded guilty to violating", "sent Malibu a notice of noncompliance".
 */
import type { Clause } from '../../grammar/clause.ts'
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { isAdverb, isAuxiliary, isVerbHere, verbGroupStart } from '../../grammar/verb-group.ts'
import { privateNouns } from '../../lexicon.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import type { SubjectContext } from '../subject.ts'
import { blamedBy } from './blame.ts'
import { gets, gives } from './notice-of.ts'

const pays = /^pa(?:y|ys|id|ying)$/

/** "pay $90,000", "pay a $4 million fine", "paid the price" */
const isMoney = ({ words }: SentenceView, i: number): boolean =>
  words.slice(i, i + 5).some((word) => /^\$|^(?:fines?|penalt(?:y|ies)|price|damages|dearly)$/.test(word))

const beings = /^(?:is|are|was|were|been|being|be|get|gets|got)$/
const participle =
  /^(?:\w{2,}ed|hit|put|taken|given|sent|cut|written|held|brought|called|found|shut|struck|torn|dealt|told)$/
/** How far the verb may stand from what joins it to the breach. */
const REACH = 16

/** Null: nobody bears anything for it. */
export function sufferer(
  view: SentenceView,
  cue: Match<CueRule>,
  clause: Clause,
  context: SubjectContext,
): Judged | null {
  const paper = cue.row.given !== undefined
  const joint = paper ? cue.from : jointFor(view, cue, clause.from)
  if (joint < 0) return paper ? addressed(view, cue, context) : null
  const owned = view.words[joint] === 'to' ? ownsUp(view, joint, clause.from) : -1
  if (owned >= 0) return subjectOf(view, owned, joint, clause, context)
  if (view.words[joint] === 'to') return null
  for (let i = joint - 1; i > clause.from && i > joint - REACH; i--) {
    const word = view.words[i] as string
    if (/^(?:;|:|"|that|which|who|where)$/.test(word)) break
    const before = beforeAdverbs(view, i)
    const passive = beings.test(view.words[before] ?? '') && participle.test(word)
    const said = passive ? before : blamedBy(view, i, clause.from)
    if (said >= 0) return isOthers(view, i + 1, joint) ? null : subjectOf(view, said, joint, clause, context)
    if (gives.has(word) && !isAuxiliary(view, before))
      return objectOf(view, i, joint, context) ?? (paper ? addressed(view, cue, context) : null)
    // "must pay $90,000 for violating the act"
    if ((gets.has(word) && !isAuxiliary(view, i + 1)) || (pays.test(word) && isMoney(view, i + 1)))
      return isOthers(view, i + 1, joint) ? null : subjectOf(view, i, joint, clause, context)
    if (isVerbHere(view, i) && !isAuxiliary(view, i)) break
    if (/^\w+ing$/.test(word) && !/^(?:fail|pass|warn)ing$/.test(word)) break
  }
  return paper ? addressed(view, cue, context) : null
}

/** The token of "for", "over" or "to" that joins the breach to what is done about it; -1 if none does. */
function jointFor(view: SentenceView, { row, from }: Match<CueRule>, floor: number): number {
  let i = from
  const describes =
    /^(?:its?|their|an?|the|his|her|alleged(?:ly)?|possible|potential|repeated(?:ly)?|suspected|past|multiple|several|numerous|serious|failing|refusing|neglecting|failures?|refusals?|inability|to|having|not|\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|of|counts?|charges?)$/
  const noun = /^(?:failures?|refusals?|inability|failing|refusing|neglecting)$/
  if (row.frame === 'verb') {
    const failing = view.words[i - 1] === 'to' && noun.test(view.words[i - 2] ?? '')
    if (failing) i -= 2
    else if (!/ing$/.test(view.words[i] as string) && view.words[i - 1] !== 'having') return -1
  } else if (row.frame !== 'noun') return -1
  while (
    i > floor + 1 &&
    (isAdverb(view, i - 1) || (describes.test(view.words[i - 1] as string) && view.words[i - 1] !== 'to'))
  )
    i--
  return i > floor && /^(?:for|over|to)$/.test(view.words[i - 1] ?? '') ? i - 1 : -1
}

const beforeAdverbs = (view: SentenceView, i: number): number => {
  let before = i - 1
  while (before > 0 && isAdverb(view, before)) before--
  return before
}

/** "got an order against a store for violating", "was praised for its fines for violating": it is theirs; not "on the hook for $3 million". */
const isOthers = (view: SentenceView, from: number, to: number): boolean =>
  view.words
    .slice(from, to)
    .some(
      (word, k) =>
        (privateNouns.has(word) && word !== 'nursing') ||
        (word === 'for' && view.words[from + k + 1] !== '$') ||
        (word === 'to' && isVerbHere(view, from + k + 1)),
    )

/** "pleaded guilty Thursday to", "owned up to", "confessed to": the token of the verb; -1 if there is none. */
function ownsUp(view: SentenceView, joint: number, floor: number): number {
  let end = joint
  while (end > floor + 1 && isOfDate(view, end - 1)) end--
  const last = view.words[end - 1] ?? ''
  if (/^(?:confess(?:es|ed)?|admit(?:s|ted)?|resort(?:s|ed)?|stoop(?:s|ed)?|return(?:s|ed)?)$/.test(last))
    return end - 1
  // "no contest" is two words.
  const verb = last === 'contest' ? end - 3 : end - 2
  if (verb < floor) return -1
  const word = view.words[verb] as string
  return (/^(?:guilty|contest)$/.test(last) && /^(?:plead(?:s|ed)?|pled)$/.test(word)) ||
    (last === 'up' && /^(?:own(?:s|ed)?|fess(?:es|ed)?)$/.test(word)) ||
    (last === 'back' && /^(?:went|goes|go|gone)$/.test(word))
    ? verb
    : -1
}

const isOfDate = (view: SentenceView, i: number): boolean =>
  view.words[i] === 'on' ||
  view.dates.some(({ start, end }) => start <= (view.starts[i] as number) && (view.starts[i] as number) < end)

const unreal =
  /^(?:could|may|might|would|will|can|must|should|shall|if|unless|avoid|risks?|threatened|wo|cannot|never|without)$|'(?:ll|d)$/

/** Whoever stands before the verb. */
function subjectOf(
  view: SentenceView,
  verb: number,
  joint: number,
  clause: Clause,
  context: SubjectContext,
): Judged | null {
  const start = verbGroupStart(view, verb, clause.from)
  const phrase = start > clause.from ? phraseBefore(view, start, clause.from) : null
  // "could be hit with a fine for violating": nobody says that it did.
  const due = pays.test(view.words[verb] as string)
  if (view.words.slice(start, joint).some((word) => unreal.test(word) && !(due && /^(?:must|will)$/.test(word))))
    return null
  const subject = phrase ? readSubject(view, phrase, context) : null
  if (!phrase || !subject) return null
  // "A man who once worked for Reno pleaded guilty": the man did.
  if (clause.link === 'relative' && clause.opener === 'who' && phrase.from > clause.from) {
    const person = phraseBefore(view, clause.from - 1)
    const antecedent = person && readSubject(view, person, context)
    if (person && antecedent && antecedent.kind !== 'government')
      return { subject: { kind: 'private' }, phrase: person, joined: -1, joint }
  }
  return /^(?:generic|unknown)$/.test(subject.kind) ? null : { subject, phrase, joined: -1, joint }
}

/** "issued Reno a citation", "hit the county with a fine", "took it to task", "imposed a penalty on Reno". */
function objectOf(view: SentenceView, verb: number, joint: number, context: SubjectContext): Judged | null {
  let to = verb + 1
  while (
    to < joint &&
    !/^(?:an?|with|to|up|out|on|under|two|three|four|five|several|\$|notices?|citations?)$/.test(
      view.words[to] as string,
    )
  )
    to++
  const direct = to > verb + 1
  for (let i = to; i < joint && !direct; i++)
    if (/^(?:to|on|against|upon)$/.test(view.words[i] as string))
      return judgedBefore(view, joint, i + 1, joint, context)
  return direct ? judgedBefore(view, to, verb + 1, joint, context) : null
}

/** "a notice of violation to Reno", "a citation against the county": whom the paper behind the cue goes to. */
function addressed(view: SentenceView, cue: Match<CueRule>, context: SubjectContext): Judged | null {
  const i = cue.to - (/^(?:under|of|with|violating)$/.test(view.words[cue.to - 1] as string) ? 1 : 0)
  const at = /^(?:to|against)$/.test(view.words[i] ?? '') ? i : cue.to
  if (!/^(?:to|against)$/.test(view.words[at] ?? '')) return null
  let to = at + 1
  while (
    to < view.count &&
    !/^(?:under|for|over|after|saying|that|which|on|because|;|\.)$/.test(view.words[to] as string)
  )
    to++
  return judgedBefore(view, to, at + 1, cue.from, context)
}

function judgedBefore(
  view: SentenceView,
  to: number,
  floor: number,
  joint: number,
  context: SubjectContext,
): Judged | null {
  const phrase = phraseBefore(view, to, floor)
  const subject = phrase ? readSubject(view, phrase, context) : null
  if (!phrase || !subject || /^(?:generic|unknown)$/.test(subject.kind)) return null
  return { subject, phrase, joined: -1, joint }
}
