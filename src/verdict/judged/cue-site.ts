/** Where a cue stands: what every reader of its subject looks at. */
import type { Clause } from '../grammar/clause.ts'
import type { Match } from '../matches.ts'
import type { CueRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { SubjectContext } from './subject.ts'

/** A clause of a sentence, in its article. */
export interface ClauseSite {
  readonly view: SentenceView
  readonly clauses: readonly Clause[]
  /** Index of the clause in `clauses`. */
  readonly own: number
  readonly clause: Clause
  readonly context: SubjectContext
}

/** A cue in its clause. */
export interface CueSite extends ClauseSite {
  readonly cue: Match<CueRule>
  /** The token behind the norm, or behind the cue where the norm stands before it. */
  readonly after: number
}

/** Another clause of the same sentence. */
export const siteAt = ({ view, clauses, context }: ClauseSite, index: number): ClauseSite => ({
  view,
  clauses,
  own: index,
  clause: clauses[index] as Clause,
  context,
})
