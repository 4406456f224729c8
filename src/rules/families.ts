/** Every family of rules: what the rule harness runs and `extract rules` lists. A new family adds its line here. */
import { verdictFamily } from '../verdict/family.ts'
import { citationFamily } from './citation/index.ts'
import { dateFamily } from './date/family.ts'
import { personFamily } from './person/index.ts'
import { placeFamily } from './place/index.ts'
import type { RuleDoc, RuleFamily } from './rule.ts'

/** A family read through the fields that all rules share; it is only ever handed its own rules. */
const shared = <R extends RuleDoc>(family: RuleFamily<R>): RuleFamily => family as unknown as RuleFamily

export const families: readonly RuleFamily[] = [
  shared(citationFamily),
  shared(dateFamily),
  placeFamily,
  personFamily,
  shared(verdictFamily),
]
