/** "to say", "a finding", "at least 20 polling places": what has the shape of a verb of saying and attributes nothing. */
import { isAdverb, isAuxiliary } from '../grammar/verb-group.ts'
import type { Match } from '../matches.ts'
import { calledWorthless, claimAt } from '../responses/claim.ts'
import type { SpeechRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import { speakingPhrase } from './apposition.ts'

/** Is it no verb of saying here, or one that answers what is said? */
export function isNoAttribution(view: SentenceView, match: Match<SpeechRule>): boolean {
  const before = view.words[match.from - 1] ?? ''
  // "at least 20 polling places, Roe said", "town rules, Roe said"
  if (isPluralNoun(view, match)) return true
  // "damage added to the backlog"
  if (view.words[match.from] === 'added' && view.words[match.to] === 'to') return true
  // ", a federal lawsuit filed Monday alleges": the noun, not the verb.
  if (
    /^(?:lawsuits?|suits?|complaints?|findings?|conclusions?|determinations?|rulings?|allegations?|accusations?)$/.test(
      view.words[match.from] as string,
    )
  )
    return true
  // ", but the mayor called the finding mistaken": that is an answer to it.
  if (/^call(?:s|ed)$/.test(view.words[match.from] as string) && callsClaim(view, match)) return true
  return (
    /^(?:to|a|an|the|its|their|his|her|any|no|this|that|of|'s)$/.test(before) ||
    (/ing$/.test(view.words[match.from] as string) &&
      !(isAuxiliary(view, match.from - 1) || isAdverb(view, match.from - 1)))
  )
}

/** A word in -s that ends a noun phrase: its own subject would stand behind a comma or open the sentence. */
function isPluralNoun(view: SentenceView, { from, to }: Match<SpeechRule>): boolean {
  if (
    !/^(?:places|rules|lists|reports|notes|claims|charges|holds|documents|rates|shows|puts)$/.test(
      view.words[from] as string,
    )
  )
    return false
  if (!/^[,.;]?$/.test(view.words[to] ?? '')) return false
  const phrase = speakingPhrase(view, from, 0)
  return phrase === null || (phrase.from > 0 && !/^[,"-]$/.test(view.words[phrase.from - 1] as string))
}

/** "- a charge the mayor", ", a claim Gov. Roe": before the verb, what is called something. */
const claimBefore =
  /[,-] an? (?:charge|claim|allegation|accusation|finding|assertion|contention|conclusion) [^,;]{3,60}$/

function callsClaim(view: SentenceView, { from, to }: Match<SpeechRule>): boolean {
  if (claimBefore.test(view.text.slice(0, (view.starts[from] as number) - view.start))) return true
  const text = view.text.slice((view.starts[to] ?? view.end) - view.start)
  const claim = claimAt(text)
  return claim !== null && calledWorthless(text.slice(claim.length))
}
