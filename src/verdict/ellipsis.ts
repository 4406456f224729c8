/** "Ohio complies but Indiana does not", "and so does Kentucky": a second verdict without words of its own. */

import type { TraceStep } from '../types.ts'
import type { Clause } from './grammar/clause.ts'
import { phraseBefore } from './grammar/noun-phrase.ts'
import { isAdverb } from './grammar/verb-group.ts'
import { phraseBehind } from './judged/agent.ts'
import { placesBetween } from './judged/named-places.ts'
import { readSubject } from './judged/read-subject.ts'
import type { SubjectContext } from './judged/subject.ts'
import type { Match } from './matches.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** What an elliptic clause says about whom; `reversed`: it is denied of them. */
export interface Elliptic {
  readonly ids: readonly string[]
  readonly via: string | null
  readonly reversed: boolean
  /** The tokens between which somebody may be said to say it. */
  readonly from: number
  readonly to: number
  readonly step: TraceStep
}

const proVerbs: ReadonlySet<string> = new Set('do does did is are was were has have had'.split(' '))
const isContracted = (word: string): boolean => word.endsWith("n't") && proVerbs.has(word.slice(0, -3))

/** Reads the clauses behind a cue that repeat it in short. */
export function readEllipsis(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  context: SubjectContext,
): readonly Elliptic[] {
  const found: Elliptic[] = []
  for (let i = cue.to; i < view.count; i++) {
    const word = view.words[i] as string
    if (!proVerbs.has(word) && !isContracted(word)) continue
    if (clauses.findIndex(({ from, to }) => from <= i && i < to) < own) continue
    const inverted = /^(?:so|as|neither|nor)$/.test(view.words[i - 1] ?? '')
    const negated =
      isContracted(word) || view.words[i + 1] === 'not' || /^(?:neither|nor)$/.test(view.words[i - 1] ?? '')
    if (inverted) {
      const behind = phraseBehind(view, i + 1, context)?.subject
      const ids = behind?.kind === 'government' ? behind.ids : placesBetween(view, view.starts[i] as number, view.end)
      const same = !negated
      if (ids.length > 0)
        found.push({
          ids,
          via: null,
          reversed: !same,
          from: clauseStart(clauses, i, cue.to),
          to: i,
          step: step(view, i, negated),
        })
      continue
    }
    let end = i + 1
    while (
      end < view.count &&
      (view.words[end] === 'not' || view.words[end] === 'too' || view.words[end] === ',' || isAdverb(view, end))
    )
      end++
    if (end < view.count && !/^[.;"]$/.test(view.words[end] as string) && view.words[end - 1] !== ',') continue
    const clause = clauses.find(({ from, to }) => from <= i && i < to)
    // "would be sued if it did not": nobody says that it did not.
    if (clause && /^(?:if|unless|until|when|whether)$/.test(clause.opener ?? '')) continue
    const phrase = phraseBefore(view, i, Math.max(clause?.from ?? 0, cue.to))
    if (!phrase) continue
    const subject = readSubject(view, phrase, context)
    if (subject.kind === 'government' && subject.ids.length > 0) {
      found.push({
        ids: subject.ids,
        via: subject.via,
        reversed: negated,
        from: clauseStart(clauses, phrase.from, cue.to),
        to: phrase.from,
        step: step(view, i, negated),
      })
    }
  }
  return found
}

/** Where the clause of a token begins, or that in which it is said; behind the cue. */
function clauseStart(clauses: readonly Clause[], i: number, floor: number): number {
  const clause = clauses.find(({ from, to }) => from <= i && i < to)
  const outer = clause?.link === 'complement' ? clauses[clause.parent] : clause
  return Math.max(outer?.from ?? floor, floor)
}

function step(view: SentenceView, i: number, negated: boolean): TraceStep {
  return {
    rule: 'frame.ellipsis',
    effect: negated ? 'reverses' : 'repeats',
    start: view.starts[i] as number,
    end: view.ends[i] as number,
  }
}
