/** Every family of rules: what the rule harness runs and `extract rules` lists. A new family adds its line here. */
import type { RuleFamily } from './rule.ts'

export const families: readonly RuleFamily[] = []
