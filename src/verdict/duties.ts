/** A duty and what came of it in one sentence: "was required by state law to post it but never did", "The act requires Reno to post it, which it has not done". */
import { type NounPhrase, phraseBefore } from './grammar/noun-phrase.ts'
import { isAdverb, verbGroupStart } from './grammar/verb-group.ts'
import { formsOf } from './grammar/verbs.ts'
import { normNouns } from './lexicon.ts'
import type { Match } from './matches.ts'
import type { MeasuredBy } from './measured.ts'
import { endsClause, isProVerb, proVerbAt } from './pro-verbs.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words that every sentence of the kind has, at a cost of little. */
export const outcome =
  /\b(?:but|and|yet|which)\b,? (?:[\w']+ ){0,3}?(?:did|has|have|had|didn't|hasn't|haven't|hadn't|never|failed|neglected|does|do|doesn't|don't)\b/

export interface Duty {
  /** Null: none is named, and the words bind by themselves. */
  readonly law: MeasuredBy | null
  /** Who bears it, told behind the law's own verb; null: it stands before the cue. */
  readonly bearer: NounPhrase | null
  readonly isKept: boolean
}

const binds = /^(?:required|obliged|obligated|bound|ordered)$/
const lawsVerb =
  /^(?:requires?|required|obliges?|obliged|obligates?|obligated|directs?|directed|orders?|ordered|mandates?|mandated|compels?|compelled|tells?|told)$/
const forbids = /^(?:forbids?|forbade|bars?|barred|prohibits?|prohibited|bans?|banned)$/
const modal = /^(?:must|should)$/

/** How many tokens the bearer or the law may take before the infinitive, and the deed behind it. */
const BEFORE = 18
const DEED = 26

/** The duty that a cue tells, and what came of it; null: no law is the measure, or the sentence does not tell what came of it. */
export function dutyAt(view: SentenceView, { from, to }: Match<CueRule>): Duty | null {
  const word = view.words[to - 1] as string
  const group = verbGroupStart(view, from, 0)
  const ahead = view.words.slice(group, from)
  if (ahead.some((token) => /^(?:not|n't|never|\w+n't|no|longer|may|might|could|would|will)$/.test(token))) return null
  const isPassive = ahead.some((token) => /^(?:is|are|was|were|been|being)$/.test(token))
  const isBan = forbids.test(word)
  if (isBan && isPassive) return null
  const isActive = !isPassive && (isBan || lawsVerb.test(word))
  const deed = modal.test(word) ? to : deedFrom(view, to, isBan ? 'from' : 'to')
  if (deed < 0) return null
  const told = outcomeOf(view, deed)
  if (!told || (isBan && !told.isDone)) return null
  const isKept = told.isDone !== isBan
  if (isActive) {
    const bearer = phraseBefore(view, deed - 1, to)
    const law = lawBefore(view, group)
    return bearer && law ? { law, bearer, isKept } : null
  }
  const law = lawBeside(view, to, told.at) ?? frontedLaw(view, group)
  return law || (isPassive && binds.test(word)) ? { law, bearer: null, isKept } : null
}

/** The token of what is to be done, behind "to" or "from"; -1: the words go on otherwise. */
function deedFrom({ words, count }: SentenceView, from: number, link: string): number {
  if (words[from - 1] === 'to') return from
  for (let i = from; i < Math.min(count - 1, from + BEFORE); i++) {
    const word = words[i] as string
    if (word === link) return i + 1
    if (/^(?:[;:"]|that|which|who|but|whether|if)$/.test(word)) return -1
  }
  return -1
}

interface Outcome {
  /** The token of "but" or "which". */
  readonly at: number
  readonly isDone: boolean
}

const joins = /^(?:but|and|yet|which)$/
const oneself =
  /^(?:it|they|he|she|officials|leaders|commissioners|trustees|supervisors|still|also|the|city|county|town|village|state|council|board|district|department|agency)$/
const tail = /^(?:so|it|that|this|do|done|yet|anyway|nonetheless|nevertheless|just|until|,)$/

/** "but it never did", "and has yet to", "which it has not done", "but never reported them": null if nothing of the kind follows. */
function outcomeOf(view: SentenceView, deed: number): Outcome | null {
  const { words } = view
  for (let at = deed + 1; at < Math.min(view.count, deed + DEED); at++) {
    if (/^[;"]$/.test(words[at] as string)) return null
    if (!joins.test(words[at] as string)) continue
    let i = at + 1
    let never = false
    while (i < view.count && (words[i] === ',' || oneself.test(words[i] as string) || isAdverb(view, i))) {
      if (words[i] === 'never') never = true
      i++
    }
    const isDone = shortEnd(view, i, never) ?? restated(view, i, never, deed)
    if (isDone !== null) return { at, isDone }
  }
  return null
}

/** "did not.", "has yet to do so": does the clause end so, and was it done? */
function shortEnd(view: SentenceView, at: number, never: boolean): boolean | null {
  const { words } = view
  const verb = isProVerb(words[at] ?? '') ? proVerbAt(view, at) : null
  const yet = /^(?:has|have|had)$/.test(words[at] ?? '') && words[at + 1] === 'yet' && words[at + 2] === 'to'
  const fails = /^(?:failed|neglected|refused|declined)$/.test(words[at] ?? '')
  if (!verb && !fails) return null
  let to = yet ? at + 3 : fails ? (words[at + 1] === 'to' ? at + 2 : at + 1) : (verb?.to ?? at + 1)
  const isNever = never || words[to] === 'never'
  if (words[to] === 'never') to++
  while (tail.test(words[to] ?? '')) to++
  const hedged = verb?.hedged ?? false
  if (hedged || !endsClause(view, { from: at, to, negated: true, hedged })) return null
  return !(isNever || yet || fails || verb?.negated)
}

/** "must post the notice, but never posted it": the same verb, denied. */
function restated(view: SentenceView, at: number, never: boolean, deed: number): boolean | null {
  const { words } = view
  const base = words[deed] as string
  const isSame = (word: string | undefined) => formsOf(base).some(([form]) => form === word)
  if (never) return isSame(words[at]) ? false : null
  if (/^(?:failed|neglected|refused)$/.test(words[at] ?? '') && words[at + 1] === 'to')
    return words[at + 2] === base ? false : null
  const verb = isProVerb(words[at] ?? '') ? proVerbAt(view, at) : null
  const behind = verb?.to ?? at
  return verb &&
    (verb.negated || words[at + 1] === 'never') &&
    isSame(words[words[behind] === 'never' ? behind + 1 : behind])
    ? false
    : null
}

/** "The act requires": the law is the subject of the verb whose group begins at the token. */
function lawBefore(view: SentenceView, group: number): MeasuredBy | null {
  const phrase = phraseBefore(view, group)
  if (!phrase) return null
  const isOfCourt = courts.test(view.words[phrase.to - 1] as string)
  return isOfCourt || holdsLaw(view, phrase.from, phrase.to) ? { before: group, floor: phrase.from } : null
}

/** "A judge ordered Reno to post it, but it never did": who orders stands for the order. */
const courts = /^(?:courts?|judges?|justices)$/

/** "by state law", "under its permit", between the duty and what came of it. */
function lawBeside(view: SentenceView, from: number, to: number): MeasuredBy | null {
  for (let i = from; i < to - 1; i++)
    if (/^(?:by|under)$/.test(view.words[i] as string) && holdsLaw(view, i + 1, Math.min(to, i + 9)))
      return { from: i + 1 }
  return null
}

/** "Under state law, the city must". */
function frontedLaw(view: SentenceView, group: number): MeasuredBy | null {
  for (let i = 0; i < group - 2; i++) {
    if (!/^(?:under|by)$/.test(view.words[i] as string)) continue
    const comma = view.words.indexOf(',', i)
    if (comma > i && comma < Math.min(group, i + 14) && holdsLaw(view, i + 1, comma)) return { from: i + 1 }
  }
  return null
}

const holdsLaw = ({ words, starts, citations }: SentenceView, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (normNouns.has(words[i] as string)) return true
    const start = starts[i] as number
    if (citations.some(({ mention }) => mention.start <= start && start < mention.end)) return true
    if (/^(?:to|which|that|but|and|,)$/.test(words[i] as string)) return false
  }
  return false
}
