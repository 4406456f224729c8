/** "Ohio has gone five years without honoring the decree": the subject stands before the time it took. */
import { isAdverb } from '../../grammar/verb-group.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'

/** How far the verb may stand from "without". */
const REACH = 9

/** The token of "gone", "went" or "spent"; -1: the cue is no gerund behind "without", or no time went by. */
export function goneWithout({ words, ...view }: SentenceView, { from }: Match<CueRule>): number {
  let without = from - 1
  while (without > 0 && isAdverb({ words, ...view }, without)) without--
  if (words[without] !== 'without') return -1
  let timed = false
  for (let i = without - 1; i >= Math.max(0, without - REACH); i--) {
    if (/^(?:years?|decades?|months?|quarters?|weeks?|days|generations?)$/.test(words[i] as string)) timed = true
    if (/^(?:go|goes|gone|going|went|spent|spends|passed)$/.test(words[i] as string)) return timed ? i : -1
  }
  return -1
}
