/** Every family of rules: what the rule harness runs and `extract rules` lists. A new family adds its line here. */
import { verdictFamily } from '../verdict/family.ts'
import type { RuleDoc, RuleFamily } from './rule.ts'

export const families: readonly RuleFamily<RuleDoc>[] = [verdictFamily as unknown as RuleFamily<RuleDoc>]
