/** Why a sentence gave the verdicts that it gave, or none, as data. What `extract why --json` prints. */
import type { ArticleRecord, Verdict } from '../record.generated.ts'

/** Words of the article: half-open, in the unit that `Explanation.offset_unit` names; line and column 1-based. */
export interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly line: number
  readonly column: number
}

/** A rule as `extract rules ID` knows it. */
export interface NamedRule {
  readonly id: string
  readonly about: string
}

/** A verdict's status, or null: it is not told as a fact. */
export type Force = Verdict['status'] | null

/** All that can be told of a line, or of an article. */
export interface Explanation {
  readonly path: string
  /** Null: the whole article, of which only sentences with a cue are listed. */
  readonly line: number | null
  readonly offset_unit: ArticleRecord['offset_unit']
  readonly sentences: readonly ExplainedSentence[]
  /** Sentences of the article that hold no cue and are not listed. */
  readonly silent_sentences: number
}

export interface ExplainedSentence extends Words {
  /** Why nothing is looked for in it; null: it is read. */
  readonly unread: string | null
  /** Empty: no words in it say that a law is obeyed or broken. */
  readonly cues: readonly ExplainedCue[]
  /** What it says in short of a verdict before it: "So did Reno.", "The city denies it." */
  readonly echoes: readonly ExplainedEcho[]
  readonly mentions: readonly ExplainedMention[]
}

/** A verdict candidate: the words that may judge, and what became of them. Null: it was dropped before that was asked. */
export interface ExplainedCue {
  readonly cue: Words
  readonly rule: NamedRule
  /** What the words say by themselves. */
  readonly alone: Verdict['status']
  /** The words that change it, in the order in which they are counted: from the cue outwards. */
  readonly operators: readonly ExplainedOperator[]
  /** Words that would change it and do not, and why not. */
  readonly not_counted: readonly { readonly words: Words; readonly rule: NamedRule; readonly how: string }[]
  readonly judged: ExplainedJudged | null
  readonly norm: ExplainedNorm | null
  readonly source: ExplainedSource | null
  readonly outcome: Outcome
}

export interface ExplainedOperator {
  readonly words: Words
  readonly rule: NamedRule
  readonly effect: string
  /** The effect in words. */
  readonly how: string
  readonly before: Force
  readonly after: Force
}

export interface ExplainedJudged {
  readonly kind: 'government' | 'speaker' | 'addressee' | 'private' | 'generic' | 'unknown'
  readonly jurisdictions: readonly string[]
  /** The words for whoever is judged; null: there are none. */
  readonly words: Words | null
  /** What those words stand for, if it is named elsewhere. */
  readonly antecedents: readonly Words[]
  /** How it was found, in a sentence. */
  readonly how: string
}

export interface ExplainedNorm {
  readonly words: Words | null
  readonly citation: string | null
  readonly normalized: string | null
  readonly how: string
}

export interface ExplainedSource {
  readonly stance: Verdict['stance']
  readonly source: Verdict['source']
  readonly cites: string | null
  /** The layers of saying, from the outermost in; empty: nobody is said to say it. */
  readonly layers: readonly ExplainedLayer[]
  readonly how: string
}

export interface ExplainedLayer {
  readonly words: Words | null
  readonly rule: NamedRule | null
  readonly stance: Verdict['stance']
  readonly speaker: Words | null
  readonly source: Verdict['source'] | null
}

export type Outcome =
  | {
      readonly kind: 'verdict'
      /** The verdict in a sentence. */
      readonly says: string
      /** As the record has it. */
      readonly verdict: Verdict
      /** What clauses that repeat the cue in short ("so does Iowa", "Utah does not") add. */
      readonly repeated: readonly Verdict[]
    }
  | {
      readonly kind: 'repeats'
      /** Id of the verdict that says the same. */
      readonly of: string
    }
  | {
      readonly kind: 'dropped'
      readonly reason: string
      /** The words responsible. */
      readonly words: readonly Words[]
      readonly how: string
    }

/** Words that repeat, turn round or deny a verdict without a cue of their own. */
export interface ExplainedEcho {
  readonly words: Words
  /** Id of the verdict that they answer. */
  readonly of: string
  /** What they do to it, in words. */
  readonly how: string
  readonly says: string
  readonly verdict: Verdict
}

/** Anything else that was found in the sentence. */
export interface ExplainedMention {
  readonly kind: 'jurisdiction' | 'official' | 'citation' | 'date'
  readonly words: Words
  readonly rule: string
  /** Id of the entity; of a date the value. */
  readonly id: string | null
  readonly name: string
}
