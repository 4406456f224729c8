/** What a sentence has to hold elsewhere for the words of a cue to be one: "as" is in every third sentence, "as ... requires" in few. */
import { blaming } from './blamed-deed.ts'
import { limiting } from './limits.ts'
import type { CueRule } from './rule.ts'
import { ruling } from './rule-clause.ts'

/** Patterns, in lower case, each of which the sentence has to match. */
export function conditionsOf({ measured, deed, limit, blamed }: CueRule): readonly RegExp[] {
  const conditions: RegExp[] = []
  if (measured || deed) conditions.push(ruling)
  if (limit) conditions.push(limiting)
  if (blamed) conditions.push(blaming)
  return conditions
}
