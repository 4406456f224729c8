/** What a comparison of two result files says. */

/** What is compared of an article, in the order in which it is told. */
export const diffKinds = [
  'article',
  'verdicts',
  'citations',
  'officials',
  'jurisdictions',
  'dates',
  'skipped',
  'warnings',
] as const
export type DiffKind = (typeof diffKinds)[number]

/** A field that differs, as in the records and for people; null: not there. */
export interface FieldChange {
  readonly field: string
  readonly old: unknown
  readonly new: unknown
  readonly oldShown: string | null
  readonly newShown: string | null
}

/** One thing that was gained, lost or changed. */
export interface Change {
  readonly kind: DiffKind
  readonly change: 'gained' | 'lost' | 'changed'
  /** In the new results, or in the old ones where it was lost. */
  readonly line: number | null
  readonly words: string | null
  /** One line for people. */
  readonly shown: string
  /** Of what was changed; never empty there, and empty for the others. */
  readonly fields: readonly FieldChange[]
  /** The rows of the records. */
  readonly old: unknown
  readonly new: unknown
}

/** An article whose results differ. */
export interface ArticleDiff {
  /** As in the new results. */
  readonly path: string
  /** As in the old results, where it differs. */
  readonly oldPath: string | null
  readonly changes: readonly Change[]
}

export interface Counts {
  readonly same: number
  readonly gained: number
  readonly lost: number
  readonly changed: number
}

/** The whole comparison. */
export interface DiffReport {
  readonly old: string
  readonly new: string
  /** Those that differ, in the order of the new results. */
  readonly articles: readonly ArticleDiff[]
  readonly sameArticles: number
  readonly onlyOld: readonly string[]
  readonly onlyNew: readonly string[]
  readonly counts: Readonly<Record<DiffKind, Counts>>
}

/** Is there anything to tell? */
export const differs = ({ articles, onlyOld, onlyNew }: DiffReport): boolean =>
  articles.length + onlyOld.length + onlyNew.length > 0
