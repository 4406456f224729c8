/**
 * The types that cross a stage, in the order of the stages. The record that users get is generated from its JSON Schema
 * (`record.generated.ts`); these are what the stages hand to one another before that. Offsets are UTF-16 code units into
 * the article's text, end exclusive.
 */
import type { Word } from './article/intern-word.ts'
import type {
  Citation as CitationRow,
  DateMention as DateRow,
  Jurisdiction as JurisdictionRow,
  Official as OfficialRow,
  PlaceMention as PlaceMentionRow,
  ReferenceDate,
  SkippedSpan,
  Verdict as VerdictRow,
  Warning,
} from './record.generated.ts'
import type { UserRules } from './user-rules/user-rules.ts'

/** A half-open stretch of the article's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span that a rule found. */
export interface Found extends Span {
  readonly rule: string
}

// ---- article --------------------------------------------------------------------------------------------------------

/** What a line or paragraph of the article is. `headline`, `body` and `caption` are the story; the others are set apart. */
export type BlockKind = 'headline' | 'body' | 'caption' | SkipReason

/** Why a block is not part of the story. */
export type SkipReason = SkippedSpan['reason']

/** One paragraph or line, without its line break; never empty, sorted by start, no overlaps. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** One sentence of one block; sorted by start, no overlaps, together they cover every block's text. */
export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number
}

/** Quoted words, marks included. A quote never leaves its block; one whose closing mark is missing ends with the block. */
export interface Quote extends Span {
  readonly closed: boolean
}

/** A text taken apart, before anything is looked for. */
export interface Article {
  /** The text that the record's offsets belong to. */
  readonly given: string
  /** The span of `given` for a span of `text`. */
  readonly asGiven: (span: Span) => Span
  /**
   * As it is read: without the marks of Markdown and quoted mail, without invisible characters, and with blanks for the line
   * breaks inside paragraphs. Every offset but the record's is one of this text.
   */
  readonly text: string
  /** The same length as `text`, with typographic quotes, dashes and spaces made plain: one offset serves both. */
  readonly folded: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
  readonly tokens: Tokens
  readonly title: string | null
  /** Where the text names the place of the report ("HARTFORD, CT -"); the words without the dash. */
  readonly dateline: Span | null
  readonly reference: ReferenceDate | null
}

/** Words, numbers and marks of the text, as parallel arrays: there are as many tokens as words, so no object each. */
export interface Tokens {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** A `Shape` each. */
  readonly shape: Uint8Array
  /** The same object for all that are printed alike. */
  readonly words: readonly Word[]
}

// ---- mentions and entities --------------------------------------------------------------------------------------------

/** A law, order or case, with everything that names it. */
export interface Citation extends Omit<CitationRow, 'mentions'> {
  readonly mentions: readonly Found[]
}

/** A date, interval, duration, time or recurring set. */
export interface DateMention extends Found, Pick<DateRow, 'value' | 'kind' | 'granularity' | 'inferred'> {}

/** A stretch that names or stands for a jurisdiction. */
export interface PlaceMention extends Found, Pick<PlaceMentionRow, 'as'> {}

/** A government's territory, with everything that names or stands for it. */
export interface Jurisdiction extends Omit<JurisdictionRow, 'mentions'> {
  readonly mentions: readonly PlaceMention[]
}

/** A person in public office, with every occurrence of the name. */
export interface Official extends Omit<OfficialRow, 'mentions'> {
  readonly mentions: readonly Found[]
}

/** Who is said to obey or break which law, by whom. */
export interface Verdict extends Omit<VerdictRow, 'evidence' | 'trace'> {
  readonly evidence: readonly Span[]
  readonly trace: readonly TraceStep[]
}

/** One thing that a verdict rests on: the rule, what it did, and the words. */
export interface TraceStep extends Found {
  readonly effect: string
}

/** All that the stages found, before it is laid out as a record. */
export interface Findings {
  readonly article: Article
  readonly citations: readonly Citation[]
  readonly dates: readonly DateMention[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly officials: readonly Official[]
  readonly verdicts: readonly Verdict[]
  readonly warnings: readonly Warning[]
}

// ---- options ----------------------------------------------------------------------------------------------------------

/** What a caller can say about a text. */
export interface ExtractOptions {
  /** ISO 8601 day from which relative dates are counted; without it the dateline or a "Published" line is used. */
  readonly date?: string | undefined
  /** The state that the publication serves, as "CT", "Conn." or "Connecticut": settles place names that several states share. */
  readonly home?: string | undefined
  /** Look for facts in bylines, navigation and other stories' lines too. */
  readonly includeSkipped?: boolean | undefined
  /** Verdict rules beside the built-in ones, as `loadRules` gives them. */
  readonly rules?: UserRules | undefined
}
