/** Every family of rules: what the rule harness runs and `extract rules` lists. A new family adds its line here. */

import { verdictFamily } from '../verdict/family.ts'
import { citationFamily } from './citation/index.ts'
import { dateFamily } from './date/index.ts'
import type { RuleDoc, RuleFamily } from './rule.ts'

export const families: readonly RuleFamily<RuleDoc>[] = [citationFamily, dateFamily, verdictFamily].map(
  (family) => family as unknown as RuleFamily<RuleDoc>,
)
