/** Subjects that stand elsewhere than before the verb: in a list, behind the words, in what a quotation is said of. */
import type { Clause } from '../../grammar/clause.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { isAuxiliary, isVerbHere, verbGroupStart } from '../../grammar/verb-group.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Judged } from '../judged.ts'
import { placesBetween } from '../named-places.ts'
import { readJudged } from '../read-judged.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { phraseBehind } from './agent.ts'

const lists = /^(?:list|lists|roster|registry|tally|catalog|roll|map|watchlist)$/

/** "added Marin County to the list of places out of compliance": what was put on the list whose members the phrase classes. */
export function listedOn(
  view: SentenceView,
  phrase: NounPhrase,
  clause: Clause,
  context: SubjectContext,
): Judged | null {
  let i = phrase.from
  // The phrase may begin with the list itself: "the list of places".
  const list = view.words.slice(phrase.from, phrase.to).findIndex((word) => lists.test(word))
  if (list >= 0) i = phrase.from + list
  else {
    if (view.words[i - 1] !== 'of') return null
    i -= 2
  }
  if (!lists.test(view.words[i] ?? '')) return null
  while (i > clause.from && !/^(?:to|on|onto|off|from|in)$/.test(view.words[i] as string)) {
    if (isVerbHere(view, i) || view.words[i] === ',') return null
    i--
  }
  if (i <= clause.from) return null
  // "removed Selma from its list": no longer.
  if (/^(?:from|off)$/.test(view.words[i] as string)) return null
  const object = phraseBefore(view, i, clause.from)
  if (object && !isVerbHere(view, i - 1)) return readJudged(view, object, context)
  // "was placed on its list of towns"
  const start = verbGroupStart(view, i - 1, clause.from)
  const listed = isAuxiliary(view, i - 2) ? phraseBefore(view, start, clause.from) : null
  return listed ? readJudged(view, listed, context) : null
}

/** "What Reno is doing is illegal": the subject of the clause that is the subject. */
export function doingWhat(
  view: SentenceView,
  cue: Match<CueRule>,
  clause: Clause,
  context: SubjectContext,
): Judged | null {
  for (let what = clause.from; what < cue.from - 2 && what < clause.from + 4; what++) {
    if (view.words[what] !== 'what') continue
    for (let i = what + 2; i < cue.from; i++) {
      if (!isVerbHere(view, i)) continue
      const phrase = phraseBefore(view, verbGroupStart(view, i, what + 1), what + 1)
      return phrase ? readJudged(view, phrase, context) : null
    }
  }
  return null
}

const judging =
  /^(?:upheld|uphold|upholds|declared|declares|declaring|ruled|rules|ruling|found|finds|finding|deemed|held|holding|struck|invalidated)$/

/** "upheld as lawful a fee charged by Oshkosh", "ruled illegal the county's levy": a long object comes last. */
export function shiftedObject(view: SentenceView, cue: Match<CueRule>, context: SubjectContext): Judged | null {
  if (!cue.row.shifts) return null
  let i = cue.from - 1
  if (/^(?:as|down)$/.test(view.words[i] ?? '')) i--
  if (view.words[i] === 'down') i--
  if (!judging.test(view.words[i] ?? '') || isAuxiliary(view, i - 1)) return null
  if (!/^(?:a|an|the|its|their|part|parts|much|most)$/.test(view.words[cue.to] ?? '') && !startsPlace(view, cue.to))
    return null
  const direct = phraseBehind(view, cue.to, context)
  if (direct?.subject.kind === 'government' && direct.subject.ids.length > 0) return direct
  // "a fee charged by the city"
  for (let k = cue.to; k < Math.min(view.count, cue.to + 12); k++)
    if (view.words[k] === 'by' || view.words[k] === 'in') {
      const agent = phraseBehind(view, k + 1, context)
      if (agent?.subject.kind === 'government') return agent
    }
  return direct
}

const startsPlace = (view: SentenceView, i: number): boolean =>
  view.places.some(({ mention }) => mention.start === view.starts[i])

const saying: ReadonlySet<string> = new Set(['said', 'says', 'wrote', 'added'])

const elsewhere = /^(?:while|before|after|during|when|as|on|in|at|from|to)$/

/** '"They are breaking the law," Roe said of Reno and Elko': whom a quotation is about. */
export function saidOf(view: SentenceView, cue: Match<CueRule>): Subject | null {
  for (let i = cue.to; i + 1 < view.count; i++) {
    if (!saying.has(view.words[i] as string) || !/^(?:of|about)$/.test(view.words[i + 1] as string)) continue
    const from = view.ends[i + 1] as number
    const first = view.places.find(({ mention }) => mention.start >= from)?.mention.end ?? view.end
    // "said of Chicago while in Florida"
    const aside = view.words.findIndex((word, k) => (view.starts[k] as number) >= first && elsewhere.test(word))
    const span = { start: from, end: aside < 0 ? view.end : (view.starts[aside] as number) }
    const ids = placesBetween(view, span.start, span.end)
    return ids.length > 0 ? { kind: 'government', ids, via: null, by: 'members', ...span } : null
  }
  return null
}
