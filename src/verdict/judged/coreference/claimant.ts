/** Who claims a breach, or settles over one, is not whom the claim is about. */
import type { SentenceView } from '../../sentence-view.ts'
import type { Candidate } from './antecedents.ts'

/** "settled claims by the EPA that it broke the act", "settled with the EPA over findings that its jail": not the EPA. */
export function isClaimant(view: SentenceView, { start, end }: Candidate, to: number): boolean {
  const before = view.text.slice(0, start - view.start)
  const behind = view.text.slice(end - view.start, to - view.start)
  return (claimBy.test(before) && opensClaim.test(behind)) || (settledWith.test(before) && overClaim.test(behind))
}

const claimBy =
  /\b(?:claim|allegation|accusation|charge|complaint|finding|conclusion|determination|ruling|assertion|contention|lawsuit|suit|notice|letter|order|opinion|report)s? (?:by|from|of|with) (?:the )?(?:U\.S\. |federal |state |(?:city|town|village|county|state) of )?$/
const opensClaim = /^(?: [A-Z][\w.]+){0,4}(?:, [A-Z][\w. ]{1,14},?)?(?:'s [\w ]{1,40})?,? that (?:[a-z]+ ){0,2}$/

const settledWith = /\b(?:settle[sd]?|deal|settlement|agreement|talks|case) with (?:the )?(?:U\.S\. |federal )?$/
const overClaim = /^(?: [A-Z][\w.]+){0,3},? (?:over|to (?:settle|resolve|end)) (?:[\w.]+ ){1,3}that (?:[a-z]+ ){0,2}$/
