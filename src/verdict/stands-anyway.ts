/** What is done about a breach, its price or the ruling on it changes nothing of the breach: "will appeal a ruling that it broke the act". */
import { isAdverb } from './grammar/verb-group.ts'
import type { Match } from './matches.ts'
import type { CueRule, OperatorRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

type Operator = Match<OperatorRule>

/** Does what the cue says stand, whatever the operator before it says will come of it? */
export const standsAnyway = (view: SentenceView, cue: Match<CueRule>, operator: Operator): boolean =>
  (operator.row.effect === 'unreal' &&
    (isPresupposed(view, cue) || isClaimMade(view, cue, operator) || isPaidFor(view, cue, operator))) ||
  isAboutRuling(view, cue, operator) ||
  isLeftUnproved(view, cue, operator)

/** "will pay $150,000 over its unlawful denial": whose breach it is stands before it, so that there was one, whatever comes of it. */
function isPresupposed(view: SentenceView, cue: Match<CueRule>): boolean {
  const { frame, polarity } = cue.row
  if ((frame !== 'attribute' && frame !== 'noun') || polarity !== 'violates') return false
  const before = view.words[isAdverb(view, cue.from - 1) ? cue.from - 2 : cue.from - 1] ?? ''
  return /^(?:'s|its|their|his|her|our|your)$/.test(before)
}

/** "must pay $90,000 for violating the act": what is paid for has been done. */
function isPaidFor(view: SentenceView, cue: Match<CueRule>, { from, to }: Operator): boolean {
  let joint = cue.from - 1
  while (isAdverb(view, joint)) joint--
  return (
    view.words[joint] === 'for' &&
    /ing$/.test(view.words[cue.from] as string) &&
    /^(?:must|will|has|have|had|ordered|agreed|to)$/.test(view.words[from] as string) &&
    view.words.slice(to, joint).some((word) => /^pay$/.test(word)) &&
    !view.words.slice(0, from).some((word) => /^(?:if|unless|whether|would|could|may|might)$/.test(word))
  )
}

/** "will pay $150,000 to settle a lawsuit alleging that it broke the act": the claim has been made, whatever comes of it. */
function isClaimMade(view: SentenceView, cue: Match<CueRule>, { to }: Operator): boolean {
  const between = view.words.slice(to, cue.from)
  const claim = between.findLastIndex((word) => claims.test(word))
  return (
    claim > 0 &&
    between.slice(Math.max(0, claim - 5), claim).some((word) => deals.test(word)) &&
    (between[claim + 1] === 'of' || between.slice(claim + 1, claim + 6).some((word) => claiming.test(word)))
  )
}

const claiming = /^(?:that|which|alleging|accusing|claiming|saying|charging|contending|arguing)$/

const claims = /^(?:claims?|allegations?|accusations?|lawsuits?|suits?|complaints?|charges|case|grievances?)$/
const deals = /^(?:settl(?:e|es|ing)|resolv(?:e|es|ing)|ends?|ending|dismiss|drop|dropping)$/

/** "will appeal a ruling that it broke the act", "refused to hear": the ruling has been made, whatever is done about it. */
function isAboutRuling({ words }: SentenceView, cue: Match<CueRule>, { from, to, row }: Operator): boolean {
  // "refused to overturn a ruling that"
  if (
    row.effect === 'unreal' &&
    words[from - 1] === 'to' &&
    leaves.test(words[from - 2] ?? '') &&
    takesUp.test(words[from] as string)
  )
    return true
  if (!/^(?:unreal|reverses|hedges)$/.test(row.effect) || !takesUp.test(words[to] ?? '')) return false
  const between = words.slice(to + 1, Math.min(to + RULING, cue.from))
  const ruling = between.findIndex((word) => rulings.test(word))
  return ruling >= 0 && words.slice(to + ruling + 2, cue.from).some((word) => claiming.test(word) || /ing$/.test(word))
}

/** "The inmates did not prove that Reno broke the act": what is denied is not only supposed. */
const isLeftUnproved = ({ words }: SentenceView, { row }: Match<CueRule>, { from }: Operator): boolean =>
  row.polarity === 'violates' &&
  /^prov(?:e|ed|en)$/.test(words[from] as string) &&
  /^(?:not|n't|never)$/.test(words[from - 1] ?? '')

const leaves = /^(?:refus|declin)(?:e|es|ed|ing)$/
const RULING = 20
const takesUp =
  /^(?:appeal|challenge|fight|contest|hear|review|revisit|reconsider|consider|disturb|stay|block|discuss|lift|pause|delay|upset|rehear|overturn|reverse|overrule|vacate|undo|toss|void)$/
const rulings =
  /^(?:rulings?|findings?|decisions?|verdicts?|judgments?|determinations?|conclusions?|opinions?|orders?)$/
