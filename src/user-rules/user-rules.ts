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

/** What `loadRules` makes of files and values, for the option `rules`; nothing that a program puts together can stand for it. */
export class UserRules {
  readonly #verdict: readonly VerdictRule[]

  /** `verdict`: all verdict rules that run, the built-in ones and the user's. */
  constructor(
    readonly own: readonly OwnRule[],
    verdict: readonly VerdictRule[],
  ) {
    this.#verdict = verdict
  }

  /** Programs without types pass anything. */
  static areMade(value: unknown): value is UserRules {
    return typeof value === 'object' && value !== null && #verdict in value
  }

  /** The verdict rules that run with them. */
  static verdictRules(rules: UserRules): readonly VerdictRule[] {
    return rules.#verdict
  }
}
