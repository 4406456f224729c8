/** Rules of a user's own, made ready to run. */
import type { RuleDoc } from '../rules/rule.ts'
import type { VerdictRule } from '../verdict/rule.ts'

/** A user's rule, with where it is from and what it looks for. */
export interface OwnRule {
  readonly row: RuleDoc
  /** The file, or "rules" for rules that a program gave. */
  readonly from: string
  /** Every form of its verbs, and its words; empty where it has a pattern. */
  readonly words: readonly string[]
  /** Its regular expression; null where it has words. */
  readonly pattern: string | null
}

/** What `loadRules` makes of files and values, for the option `rules`. */
export interface UserRules {
  /** All verdict rules that run: the built-in ones and the user's. */
  readonly verdict: readonly VerdictRule[]
  readonly own: readonly OwnRule[]
}
