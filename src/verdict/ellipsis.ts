/** "Ohio complies but Indiana does not", "and so does Kentucky": a second verdict without words of its own. */

import type { TraceStep, Verdict } from '../types.ts'
import type { Clause } from './grammar/clause.ts'
import { phraseBefore } from './grammar/noun-phrase.ts'
import { placesBetween } from './judged/named-places.ts'
import { phraseBehind } from './judged/positions/agent.ts'
import { readSubject } from './judged/read-subject.ts'
import type { SubjectContext } from './judged/subject.ts'
import type { Match } from './matches.ts'
import { isProVerb, proVerbAt } from './pro-verbs.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** What an elliptic clause says about whom; `reversed`: it is denied of them; `hedged`: not said flatly. */
export interface Elliptic {
  readonly ids: readonly string[]
  readonly via: string | null
  readonly reversed: boolean
  readonly hedged: boolean
  /** The tokens between which somebody may be said to say it. */
  readonly from: number
  readonly to: number
  readonly step: TraceStep
}

/** "does not comply": where the verb was denied, a bare "does" says the opposite of it and "does not" the same. `denials`: ids. */
export const isDenied = ({ trace }: Pick<Verdict, 'trace'>, denials: ReadonlySet<string>): boolean =>
  trace.filter(({ rule }) => denials.has(rule)).length % 2 === 1

/** Reads the clauses behind a cue that repeat it in short. `denied`: the cue's verb is under a not. */
export function readEllipsis(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  denied: boolean,
  context: SubjectContext,
): readonly Elliptic[] {
  const found: Elliptic[] = []
  for (let i = cue.to; i < view.count; i++) {
    if (clauses.findIndex(({ from, to }) => from <= i && i < to) < own) continue
    const contrast = contrastAt(view, i, cue, context)
    if (contrast) found.push({ ...contrast, reversed: !denied, from: i, to: i, step: step(view, i, true) })
    const verb = proVerbAt(view, i)
    if (!verb) continue
    const before = view.words[i - 1] ?? ''
    const negated = verb.negated || /^(?:neither|nor)$/.test(before)
    if (isProVerb(view.words[i] as string) && /^(?:so|as|neither|nor)$/.test(before)) {
      const behind = phraseBehind(view, i + 1, context)?.subject
      const ids = behind?.kind === 'government' ? behind.ids : placesBetween(view, view.starts[i] as number, view.end)
      if (ids.length > 0)
        found.push({
          ids,
          via: null,
          reversed: negated,
          hedged: false,
          from: clauseStart(clauses, i, cue.to),
          to: i,
          step: step(view, i, negated),
        })
      continue
    }
    if (verb.to < view.count && !/^[.;"]$/.test(view.words[verb.to] as string) && view.words[verb.to - 1] !== ',')
      continue
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
        hedged: verb.hedged,
        from: clauseStart(clauses, phrase.from, cue.to),
        to: phrase.from,
        step: step(view, i, negated),
      })
    }
  }
  return found
}

/** "Sparks complies with the act; not so Reno": the opposite of what is said of the first. */
function contrastAt(
  view: SentenceView,
  i: number,
  cue: Match<CueRule>,
  context: SubjectContext,
): Pick<Elliptic, 'ids' | 'via' | 'hedged'> | null {
  if (view.words[i] !== 'not' || view.words[i + 1] !== 'so' || i === cue.to) return null
  if (!view.places.some(({ mention }) => mention.start === view.starts[i + 2])) return null
  const behind = phraseBehind(view, i + 2, context)?.subject
  return behind?.kind === 'government' && behind.ids.length > 0
    ? { ids: behind.ids, via: behind.via, hedged: false }
    : null
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
