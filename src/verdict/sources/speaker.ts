/** Who speaks, as data. */
import type { Source } from '../../record.generated.ts'
import type { Salience } from '../../resolve/salience.ts'
import type { Article, Span, Verdict } from '../../types.ts'
import type { CitedLaws } from '../cited-laws.ts'
import type { Candidate } from '../judged/coreference/antecedents.ts'
import type { Match } from '../matches.ts'
import type { SpeechRule } from '../rule.ts'
import type { MentionIndex, SentenceView } from '../sentence-view.ts'
import type { Layer } from './layer.ts'

/** A source, the government it speaks for, and where it is named. */
export interface Speaker {
  readonly source: Source
  /** Id of the place the speaker belongs to: what "we" stands for. */
  readonly place: string | null
  readonly span: Span
  /** The speaker is only a pronoun or a bare definite ("they", "the department") that repeats an earlier one. */
  readonly repeats: boolean
}

export interface SourceContext {
  readonly article: Article
  readonly mentions: MentionIndex
  readonly laws: CitedLaws
  readonly candidates: readonly Candidate[]
  /** Those of them that are one government. */
  readonly candidatesOf: (id: string) => readonly Candidate[]
  /** Where the item of a round-up begins that an offset lies in; 0 in a story. */
  readonly itemStart: (offset: number) => number
  /** Which government the article speaks of, where nothing near tells. */
  readonly salience: () => Salience
  /** Ids of the governments that the verdicts of an earlier sentence judge. */
  readonly judgedIn: (sentence: number) => readonly string[]
  /** Those verdicts themselves. */
  readonly verdictsIn: (sentence: number) => readonly Verdict[]
  /** Does an earlier sentence judge somebody private, and nobody else? */
  readonly judgesPrivate: (sentence: number) => boolean
  /** By whom the last verdict of an earlier sentence is said, the outermost; null: by the article itself, or there is none. */
  readonly saidIn: (sentence: number) => Layer | null
  /** Another sentence, by its index. */
  readonly viewOf: (sentence: number) => SentenceView
  /** The words of saying in a sentence. */
  readonly speechIn: (view: SentenceView) => readonly Match<SpeechRule>[]
}
