/** The name before a title and how the two are joined. */
import type { TokenRun } from './token-run.ts'

/** How the name and the title are joined, and the tokens between. */
export interface Join {
  readonly rule: 'title-after-name' | 'office-told'
  readonly name: TokenRun
  /** Words between name and title, without "who is". */
  readonly between: TokenRun
  readonly nominee: boolean
  /** A verb of appointing joins them. */
  readonly given?: true
}

/** The same, told by what the name's bearer does: no mark need close it. */
export const officeTold = (join: Join | null): Join | null => join && { ...join, rule: 'office-told' }
