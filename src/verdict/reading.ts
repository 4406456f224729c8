/** What goes into the verdict stage and what comes out of it, as data. */

import type { Article, Citation, DateMention, Jurisdiction, Official, Span, TraceStep, Verdict } from '../types.ts'
import type { Answer } from './answers.ts'
import type { Effect } from './compose.ts'
import type { Expected } from './fulfilled.ts'
import type { Judged } from './judged/judged.ts'
import type { Match } from './matches.ts'
import type { NormPhrase } from './norm.ts'
import type { MatchedSentence } from './read-cue.ts'
import type { CueRule, OperatorRule } from './rule.ts'
import type { Attribution } from './sources/attribution.ts'

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

/** What was read of a cue before it was told whether it is a verdict. */
export interface Parts {
  /** Index of the clause it stands in. */
  readonly own: number
  readonly norm: NormPhrase | null
  readonly judged: Judged
  readonly attribution: Attribution
  /** Operators whose scope holds the cue; those of an examination that has ended have no effect all the same. */
  readonly reached: readonly Match<OperatorRule>[]
  readonly effects: readonly Effect[]
}

/** Everything that was read of a cue, for whoever asks why. */
export interface CueAccount {
  readonly cue: Match<CueRule>
  readonly sentence: MatchedSentence
  readonly norm: NormPhrase | null
  /** Null: it was dropped before the rest was read. */
  readonly parts: Parts | null
  readonly answer: Answer | null
  /** The verdicts before those that say the same are merged, the cue's own first; others are of clauses that repeat it in short. */
  readonly verdicts: readonly Verdict[]
  readonly dropped: Dropped | null
  /** A duty of which the next sentence may tell whether it was met. */
  readonly expected: Expected | null
}

/** The cues of one sentence and what came of them. */
export interface SentenceAccount {
  /** Of the article's sentences. */
  readonly index: number
  readonly cues: readonly CueAccount[]
  /** The cues' verdicts, less those that repeat another. */
  readonly kept: readonly Verdict[]
  /** What the rest of the sentence and the next ones say in short of the last of them. */
  readonly echoes: readonly Verdict[]
  /** Those kept, then the echoes, with their ids. */
  readonly verdicts: readonly Verdict[]
}

/** The verdicts of a text, and the cues that came to nothing. */
export interface VerdictReading {
  readonly verdicts: readonly Verdict[]
  readonly dropped: readonly Dropped[]
}
