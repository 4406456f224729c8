/** What a sentence has to hold elsewhere for the words of a cue to be one: "as" is in every third sentence, "as ... requires" in few. */
import { blaming } from './blamed-deed.ts'
import { lawTold } from './duties/read-duty.ts'
import { limiting } from './limits.ts'
import type { CueRule } from './rule.ts'
import { ruling } from './rule-clause.ts'

/** Patterns, for text in lower case. */
export const conditions = { ruling, limiting, blaming, lawTold } as const

export type Condition = keyof typeof conditions

/** The conditions of a rule, each of which has to be met. */
export function conditionsOf({ measured, deed, limit, blamed, duty }: CueRule): readonly Condition[] {
  const asked: Condition[] = []
  if (measured || deed) asked.push('ruling')
  if (limit) asked.push('limiting')
  if (blamed) asked.push('blaming')
  if (duty) asked.push('lawTold')
  return asked
}

/** Does a sentence in lower case meet all conditions of a rule? */
export const meetsConditions = (rule: CueRule, lower: string): boolean =>
  conditionsOf(rule).every((condition) => conditions[condition].test(lower))
