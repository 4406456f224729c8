/** What goes into the verdict stage and what comes out of it, as data. */
import type { Article, Citation, DateMention, Jurisdiction, Official, Span, TraceStep, Verdict } from '../types.ts'

/** All that the earlier stages found, which verdicts are made of. */
export interface VerdictContext {
  readonly article: Article
  readonly windows: readonly Span[]
  readonly citations: readonly Citation[]
  readonly dates: readonly DateMention[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly officials: readonly Official[]
}

/** Why a cue gave no verdict. */
export type DropReason =
  /** It is not told as a fact: ordered, feared, conditional, a purpose. */
  | 'irrealis'
  /** It is asked, and the next words do not answer. */
  | 'question'
  /** It is said of any government of a class. */
  | 'generic'
  /** A person or firm is judged. */
  | 'private-subject'
  /** It names a kind of government and judges no norm: "an illegal sanctuary city". */
  | 'label'
  /** The words do not say who is judged, or it is nobody whose place is known. */
  | 'no-jurisdiction'
  /** What is obeyed or broken is no law: "a violation of trust". */
  | 'no-law'

/** A cue that gave no verdict. */
export interface Dropped extends Span {
  readonly rule: string
  readonly reason: DropReason
  /** What had fired until it was dropped. */
  readonly trace: readonly TraceStep[]
}

/** The verdicts of a text, and the cues that came to nothing. */
export interface VerdictReading {
  readonly verdicts: readonly Verdict[]
  readonly dropped: readonly Dropped[]
}
