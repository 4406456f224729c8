/** "She said taxpayers pay because the city broke the law": a reason given inside what is said is said as well. */
import type { Clause } from '../grammar/clause.ts'
import { isDateWord } from '../grammar/document-phrase.ts'
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { isTelling } from '../grammar/verb-group.ts'
import type { Match } from '../matches.ts'
import type { SpeechRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import { type AttributionInput, isClaimed, type Layer } from './layer.ts'
import { readLayer } from './layers.ts'

/** The verb of saying over the clause for which the cue's clause gives the reason; null if nobody says that one. */
export function groundLayer(input: AttributionInput): Layer | null {
  const { view, clauses, own, speech } = input
  const clause = clauses[own] as Clause
  if (clause.link !== 'adverbial' || clause.opener !== 'because') return null
  const host = clauses[clause.parent]
  if (!host) return null
  const isThat = host.link === 'complement'
  const saying = isThat ? clauses[host.parent] : host
  if (!saying) return null
  const match = speech.findLast(
    ({ from, to, row }) => from >= saying.from && to <= saying.to && isClaimed(row) && row.effect === null,
  )
  // "said on Monday because": a reason for saying it.
  if (!match || !(isThat || saysMore(view, match, host.to))) return null
  return readLayer(input, match, isThat ? host.parent : clause.parent, view.words[match.from - 1] === 'to')
}

/** "said readers wait", "told residents she had resigned": something is said ahead of the reason. */
function saysMore(view: SentenceView, match: Match<SpeechRule>, to: number): boolean {
  if (isTelling(view.words[match.from] as string)) {
    for (let i = match.to + 1; i < to; i++) if (startsFiniteGroup(view, i, match.to)) return true
    return false
  }
  if (!states.test(view.words[match.from] as string)) return false
  const next = view.words[match.to] ?? ''
  return (
    to - match.to > 1 &&
    !/^(?:[,":]|on|in|at|to|so|this|that|during|after|before|for|about|of)$/.test(next) &&
    !isDateWord(view, match.to)
  )
}

/** Verbs after which what is said needs no "that"; "praised the mayor because" says nothing more. */
const states =
  /^(?:sa(?:id|ys?|ying)|wr(?:ote|ites)|add(?:ed|s)|argue[sd]|insist(?:ed|s)|complain(?:ed|s)|note[sd]|explain(?:ed|s)|believe[sd]?|thinks?|contend(?:ed|s)?|maintain(?:ed|s)?|allege[sd]?|claim(?:ed|s)?)$/
