/** An article with what was found in it and what is expected of it. */
import type { ArticleRecord } from '../record.generated.ts'
import type { Truth } from './read-expected.ts'

/** `name`: the expected results' path below the checked folder; ids are made of it, and stay the same wherever that is. */
export interface CheckedArticle {
  readonly path: string
  readonly name: string
  readonly text: string
  readonly record: ArticleRecord
  readonly truth: Truth
  /** Files of rules of the user's own with which it was read. */
  readonly rulesFiles: readonly string[]
}
