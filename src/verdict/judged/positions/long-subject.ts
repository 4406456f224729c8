/** Subjects that hold a clause or a gerund: "Idaho's rule on what librarians may shelve is", "a ban on selling knives at fairs is". */

import type { Clause } from '../../grammar/clause.ts'
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { isVerbForm } from '../../grammar/verbs.ts'
import { classNouns, governmentNouns, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { ClauseSite } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'

const joins: ReadonlySet<string> = new Set(
  'on about over for against of regarding concerning to in governing'.split(' '),
)
const asks: ReadonlySet<string> = new Set('how what who whom when where which whether why'.split(' '))

/**
 * The government whose rule or act opens the clause and takes a clause or gerund behind a preposition, for the verb group that
 * starts at token `start`. Null: nothing of the kind stands there. The walk to the left from the verb would end inside the gerund.
 */
export function longSubject(site: ClauseSite, start: number): Judged | null {
  const { view, clauses, own, context } = site
  const floor = openingOf(view, clauses, own)
  const joint = jointIn(view, floor, start)
  if (joint < 0) return null
  const phrase = phraseBefore(view, joint, floor)
  if (!phrase || view.words.slice(floor, phrase.from).some((word) => word !== '"')) return null
  const head = view.words[phrase.head] as string
  if (!governmentNouns.has(head) || classNouns.has(head)) return null
  // "a Boise firm's rule on what its clerks may sell"
  if (view.words.slice(phrase.from, phrase.head).some((word) => privateNouns.has(word))) return null
  const subject = readSubject(view, phrase, context)
  // "Your agency's practice of charging $50 an hour"
  const told = /^(?:speaker|addressee)$/.test(subject.kind) || (subject.kind === 'government' && subject.ids.length > 0)
  // The words of the clause or gerund are the subject's too: the "may" of "what shops may sell" is no hedge.
  return told ? { subject, phrase: { ...phrase, to: start }, joined: -1 } : null
}

/** Where the main clause begins, if "on who", "on when" or the like has split the subject from its verb. */
function openingOf(view: SentenceView, clauses: readonly Clause[], own: number): number {
  let { from, link, parent } = clauses[own] as Clause
  if (link === 'resumed' && parent >= 0) ({ from, link, parent } = clauses[parent] as Clause)
  const opener = asks.has(view.words[from] as string) ? from : from - 1
  const split = parent >= 0 && asks.has(view.words[opener] ?? '') && joins.has(view.words[opener - 1] ?? '')
  return split ? (clauses[parent] as Clause).from : from
}

/** The preposition that joins the clause or gerund to its noun; -1 if the subject is none of this shape. */
function jointIn(view: SentenceView, from: number, start: number): number {
  for (let i = from + 1; i < start - 2; i++) {
    if (!opensInside(view, i)) continue
    for (let k = from + 1; k <= i; k++) if (isBreak(view, k) || startsFiniteGroup(view, k, from)) return -1
    let groups = 0
    for (let k = i + 2; k < start; k++) {
      if (isBreak(view, k)) return -1
      if (startsFiniteGroup(view, k, i + 1)) groups++
    }
    // "its rule on whether to hold people": a clause without a finite verb, like a gerund.
    const clausal = asks.has(view.words[i + 1] as string) && view.words[i + 2] !== 'to'
    return groups === (clausal ? 1 : 0) ? i : -1
  }
  return -1
}

/** Does token `i` join a clause, a gerund or an infinitive to what stands before it? */
function opensInside(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  if (!joins.has(word)) return false
  const next = view.words[i + 1] as string
  return (
    asks.has(next) ||
    (word === 'to' && isVerbForm(view, i + 1)) ||
    (/^[a-z]+ing$/.test(next) && !governmentNouns.has(next))
  )
}

const isBreak = (view: SentenceView, i: number): boolean => /^[,;:]$/.test(view.words[i] as string)
