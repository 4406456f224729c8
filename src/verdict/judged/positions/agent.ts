/** Who stands behind the cue: "violated by the county", "violations of the act in Flint". */

import { Shape } from '../../../article/tokens.ts'
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { behindQualifier } from '../../grammar/qualifier.ts'
import { isAdverb, isVerbHere } from '../../grammar/verb-group.ts'
import { governmentNouns } from '../../lexicon.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { type Judged, nobody } from '../judged.ts'
import { readJudged } from '../read-judged.ts'
import type { SubjectContext } from '../subject.ts'

/** "was violated", "has been complied with": the norm is the subject. */
export function isPassive(view: SentenceView, cue: Match<CueRule>): boolean {
  const word = view.words[cue.from] as string
  if (!word.endsWith('ed') && !/(?:broken|met|kept)$/.test(word)) return false
  let before = cue.from - 1
  while (before >= 0 && isAdverb(view, before)) before--
  return /^(?:is|are|was|were|be|been|being)$|^(?:is|are|was|were)n't$/.test(view.words[before] ?? '')
}

const forResidents = 'stay-at-home|evacuation|mask|curfew|burn|boil-water'

/** Words of a norm that those who live in a place keep or break: "The evacuation order was ignored in Keene". */
export const bindsResidents = new RegExp(String.raw`\b(?:${forResidents})\b`, 'i')

/** What binds governments and not the people of a place. */
const bindsGovernments = new RegExp(
  String.raw`(?<!\b(?:${forResidents}|to (?:evacuate|leave|shelter|boil)) )\b(?:orders?(?! to (?:evacuate|leave|shelter|boil|stay|wear))|decrees?|injunctions?|rulings?|settlement|agreement|subpoenas?|mandates?|judgments?|records|meetings|bid(?:ding)?|procurement|purchasing|payroll|nepotism|sunshine|charter|budget|election|ethics|grant|constitution|amendment|requirements?|directives?|treaty|compact)\b`,
  'i',
)

/** "The decree was obeyed in Reno": the token behind the "in" of a passive whose subject is a norm that binds governments; 0 if it has none. */
export function whereDone(view: SentenceView, cue: Match<CueRule>): number {
  let i = cue.to
  // "State law bars what Reno is doing", "bars Reno's fee"
  if (
    cue.row.undone &&
    !/^(?:in|at|by|throughout|across)$/.test(view.words[i] ?? '') &&
    /^(?:bar|forb|prohib|outlaw|preclud|disallow)/.test(view.words[cue.from] as string)
  )
    return view.words[i] === 'what' ? i + 1 : i
  while (isAdverb(view, i) && view.words[i] !== 'in' && view.words[i] !== 'at') i++
  if (!/^(?:in|at|throughout|across|by)$/.test(view.words[i] ?? '')) return 0
  return bindsGovernments.test(view.text.slice(0, cue.start - view.start)) ? i + 1 : 0
}

/** "The Act was violated by the county": a passive with its agent. */
export function agentBehind(
  view: SentenceView,
  cue: Match<CueRule>,
  after: number,
  context: SubjectContext,
): Judged | null {
  const passive = isPassive(view, cue)
  if (!passive && !cue.row.undone) return null
  const where = whereDone(view, cue)
  if (where > 0) {
    const judged = phraseBehind(view, where, context)
    if (judged?.subject.kind === 'government') return judged
  }
  if (cue.row.undone) return nobody
  if (!passive) return null
  for (let i = cue.to; i <= Math.min(after + 1, view.count - 1, cue.to + 3); i++) {
    if (view.words[i] !== 'by') continue
    return phraseBehind(view, i + 1, context)
  }
  return null
}

/** "by Mobile, Ala., the judge said" */
const opensOther = /^(?:the|an?|its|their|his|her|and|or|but|who|which|where|when|in|on|as)$/

/** Behind "Mobile, Ala.,": a body of the city, not the next part of the sentence. */
function goesOnWith(view: SentenceView, i: number): boolean {
  const word = view.words[i] ?? ''
  if (!/^[a-z]/.test(word) || opensOther.test(word) || isVerbHere(view, i)) return false
  return view.shapes[i] === Shape.lower || governmentNouns.has(word) || governmentNouns.has(view.words[i + 1] ?? '')
}

/** Reads the phrase that starts at token `from` as a subject. */
export function phraseBehind(view: SentenceView, from: number, context: SubjectContext): Judged | null {
  let to = from
  while (to < view.count && to < from + 16) {
    const word = view.words[to] as string
    if (
      /^(?:\.|;|:|that|which|who|when|because|but|after|before|since|while|if|according|for|with|"|last|in)$/.test(word)
    ) {
      if (word !== 'in') break
    }
    if (to > from && (word === 'to' || isVerbHere(view, to))) break
    const behind = behindQualifier(view, to)
    if (behind > 0 && (view.words[behind - 1] !== ',' || goesOnWith(view, behind))) {
      to = behind
      continue
    }
    if (word === ',' && !view.places.some(({ mention }) => mention.start === view.starts[to + 1])) break
    to++
  }
  while (to > from && /^(?:and|or)$/.test(view.words[to - 1] as string)) to--
  const phrase = to > from ? phraseBefore(view, to, from) : null
  return phrase ? readJudged(view, phrase, context) : null
}
