/** One who says so, as data: "a suit alleges", "the EPA found that" in "A suit alleges the EPA found that it broke the act". */
import type { Verdict } from '../../record.generated.ts'
import type { Clause } from '../grammar/clause.ts'
import type { Match } from '../matches.ts'
import type { CueRule, SpeechRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { SourceContext, Speaker } from './speaker.ts'

export interface Layer {
  /** The words of saying; null: it is told by other means, a colon, marks, the turn in a transcript. */
  readonly match: Match<SpeechRule> | null
  readonly stance: Verdict['stance']
  /** Null: nobody is named, "is accused of". */
  readonly speaker: Speaker | null
}

/** A layer without words of saying: "Monitor: Seattle complies". */
export const unmarked = (stance: Verdict['stance'], speaker: Speaker): Layer => ({ match: null, stance, speaker })

/** Is what is said told as true? A denial, a doubt and an order are not. */
export const isClaimed = ({ stance }: { readonly stance: Verdict['stance'] }): boolean =>
  stance === 'asserts' || stance === 'alleges' || stance === 'finds'

/** A cue, and what the layers around it are read from. */
export interface AttributionInput {
  readonly view: SentenceView
  readonly cue: Match<CueRule>
  readonly clauses: readonly Clause[]
  readonly own: number
  /** Indices of the clauses that reach the cue. */
  readonly reaching: readonly number[]
  readonly speech: readonly Match<SpeechRule>[]
  /** The sentences of the block, nearest first, for a quotation whose speaker stands outside this sentence. */
  readonly neighbours: () => readonly SentenceView[]
  readonly context: SourceContext
}
