/** Who is said to obey or break which law. */
import type { Article, Citation, DateMention, Jurisdiction, Official, Span, Verdict } from '../types.ts'

/** All that the earlier stages found, which verdicts are made of. */
export interface VerdictContext {
  readonly article: Article
  readonly windows: readonly Span[]
  readonly citations: readonly Citation[]
  readonly dates: readonly DateMention[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly officials: readonly Official[]
}

/** Finds the verdicts of the windows, in reading order. Never throws. */
export function findVerdicts(_context: VerdictContext): readonly Verdict[] {
  return []
}
