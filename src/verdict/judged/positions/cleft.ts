/** "It is Aurora that breaks the law", "HUD is the one breaking it": the verb's subject stands beside a form of "be". */
import type { Clause } from '../../grammar/clause.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { isAdverb, isAuxiliary, verbGroupStart } from '../../grammar/verb-group.ts'
import { prepositions } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { type Judged, nobody } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import type { SubjectContext } from '../subject.ts'

const be = /^(?:is|was|are|were|'s|be|been)$/
const beNot = /^(?:is|was|are|were)n't$/

/** How many tokens may stand between "it" and "that". */
const LONGEST = 24

/** Whom "It is X that ..." judges: null if the clause is the second half of no such sentence. */
export function cleftSubject(view: SentenceView, clause: Clause, context: SubjectContext): Judged | null {
  const opener = openerOf(view, clause)
  const verb = opener < 0 ? -1 : copulaOf(view, opener)
  if (verb < 0) return null
  let from = verb + 1
  while (from < opener && isAdverb(view, from) && view.words[from] !== 'not') from++
  // "It is not Denver that violates": what somebody else does is not told.
  const negated = view.words[from] === 'not' || beNot.test(view.words[verb] as string)
  if (prepositions.has(view.words[from] as string)) return null
  // "It was Aurora, not Denver, that"
  const other = view.words.findIndex(
    (word, i) => i > from && i < opener && word === ',' && /^(?:not|rather|and)$/.test(view.words[i + 1] ?? ''),
  )
  const to = other > 0 ? other : view.words[opener - 1] === ',' ? opener - 1 : opener
  const phrase = from < to ? phraseBefore(view, to, from) : null
  if (!phrase || phrase.from !== from) return null
  const subject = readSubject(view, phrase, context)
  if (subject.kind === 'unknown' || subject.kind === 'generic') return null
  if (negated) return { ...nobody, phrase }
  const joined = clause.link === 'relative' ? clause.parent : -1
  return { subject, phrase, joined, ...(other > 0 ? { aside: { from: other, to: opener } } : {}) }
}

/** The token of "that" or "who" which opens the clause; -1: it opens otherwise. */
function openerOf(view: SentenceView, { from }: Clause): number {
  for (const i of [from, from - 1]) if (/^(?:that|who|which)$/.test(view.words[i] ?? '')) return i
  return -1
}

/** The form of "be" behind the "it" before the opener; -1 if there is none, or another verb between. */
function copulaOf(view: SentenceView, opener: number): number {
  for (let i = opener - 1; i > Math.max(0, opener - LONGEST); i--) {
    const word = view.words[i] as string
    if (/^[;:"]$/.test(word)) return -1
    if (!be.test(word) && !beNot.test(word)) {
      if (isAuxiliary(view, i)) return -1
      continue
    }
    return view.words[i - 1] === 'it' ? i : -1
  }
  return -1
}

const standIn = /^(?:ones?|party|parties|side|culprits?|violators?|offenders?|lawbreakers?|scofflaws?)$/

/** For "the one" of "HUD is the one breaking the law", the phrase that it is said of; null: `phrase` is no such noun. */
export function saidOfStandIn(view: SentenceView, phrase: NounPhrase): NounPhrase | null {
  const last = view.words[phrase.to - 1] as string
  if (!standIn.test(last) || phrase.to - phrase.from > 4) return null
  if (!/^(?:the|that)$/.test(view.words[phrase.from] as string)) return null
  let i = phrase.from - 1
  while (i > 0 && (isAdverb(view, i) || /^(?:among|of)$/.test(view.words[i] as string))) i--
  if (!be.test(view.words[i] ?? '') && !beNot.test(view.words[i] ?? '')) return null
  const start = verbGroupStart(view, i + 1, 0)
  return start > 0 ? phraseBefore(view, Math.min(start, i), 0) : null
}
