/** The law that requires or allows what stands behind a cue: "than its permit allows", "failed to file it as required by state law". */
import { ruleSetAgainst } from './deeds.ts'
import { phraseBefore } from './grammar/noun-phrase.ts'
import { normNouns } from './lexicon.ts'
import type { Match } from './matches.ts'
import type { CueRule } from './rule.ts'
import { askedInTwo, bindsOthers, type Ruling, ruleClauseAt } from './rule-clause.ts'
import type { SentenceView } from './sentence-view.ts'

/** Where the law stands: from a token on, or before one. */
export type MeasuredBy =
  | { readonly from: number }
  | { readonly before: number; readonly floor: number }
  | { readonly law: { readonly from: number; readonly to: number } }

const requires =
  /^(?:requires?|demands?|calls|mandates?|prescribes?|dictates?|specif(?:y|ies)|sets|expects|commands|guarantees)$/
const required = /^(?:required|demanded|mandated|prescribed|set|specified|guaranteed|dictated)$/
const allows = /^(?:allows?|permits?|authorizes?|authorize|tolerates?)$/
const allowed = /^(?:allowed|permitted|authorized)$/

const verbs = { requires: [requires, required], allows: [allows, allowed] } as const

/** What nobody can require of a government: what it says, finds or thinks. */
const noDeed =
  /^(?:that|whether|if|unless|because|when|while|but|so|who|find|found|say|said|allege|alleged|claim|rule|ruled|believe|think|know|decide|decided|see|show|mean|require|required|been|have|need|accuse|consider|violate|break|comply|meet|follow|honor|obey|abide|ensure|conclude|determine|agree|argue|suggest|mention|indicate|explain|;|:|\(|")$/

/** How many words a deed, or an amount and its law, may take. */
const DEED = 22
const AMOUNT = 14

/** Finds the law that a measured cue is measured by; null: it is measured by none. */
export function measuredBy(view: SentenceView, cue: Match<CueRule>): MeasuredBy | null {
  const { row, to } = cue
  if (row.deed) {
    const law = ruleSetAgainst(view, cue)
    return law && { law }
  }
  if (!row.measured) return null
  const { verb, after } = row.measured
  // "did no more than the act allows"
  if (after === 'amount' && row.polarity === 'violates' && view.words[cue.from - 1] === 'no') return null
  const [active, passive] = verbs[verb]
  if (after === 'amount') return behindAmount(view, to, active, passive, verb)
  const law = behindDeed(view, to, active, passive)
  return law !== null && row.polarity === 'complies' && fallsShort(view, to, law) ? null : law
}

/** "gave shorter notice than the charter requires", "made the sale without the vote required by law": what is required is not what was done. */
function fallsShort({ words }: SentenceView, from: number, law: MeasuredBy): boolean {
  const to = 'law' in law ? law.law.from : 'from' in law ? law.from : law.before
  return (
    words
      .slice(from, to)
      .some(
        (word, i) =>
          /^(?:than|without|instead|after|before|beyond|despite|on|about|over|short|below|,)$/.test(word) &&
          !/^(?:time|schedule)$/.test(words[from + i + 1] ?? ''),
      ) || words.slice(to).some((word) => /^(?:late|later|overdue)$/.test(word))
  )
}

/** "what the charter lets it", "its permit says it has to": a rule clause of more words than one verb. */
function ruleAt(view: SentenceView, from: number, ruling: Ruling): MeasuredBy | null {
  const law = ruleClauseAt(view, /^(?:what|that|which)$/.test(view.words[from] ?? '') ? from + 1 : from)
  return law?.ruling === ruling ? { law } : null
}

/** "inspect its users as the act requires", "hold the vote required by law": one clause, and the law at its end. */
function behindDeed(view: SentenceView, from: number, active: RegExp, passive: RegExp): MeasuredBy | null {
  for (let i = from; i < Math.min(view.count, from + DEED); i++) {
    const word = view.words[i] as string
    const link = /^(?:as|that|which)$/.test(word)
    if (link && i > from) {
      if (word === 'which' && view.words[i - 1] === ',') return null
      const at = /^(?:is|are|was|were)$/.test(view.words[i + 1] ?? '') ? i + 2 : i + 1
      const by = byBehind(view, at, passive)
      if (by > 0) return { from: by + 1 }
      const found = ruleAt(view, i + 1, 'requires') ?? subjectOfRequiring(view, i + 1, active)
      if (found) return found
    }
    const by = i > from ? byBehind(view, i, passive) : -1
    if (by > 0 && !/(?:ly|^be|^been|^being|^is|^are|^was|^were)$/.test(view.words[i - 1] as string))
      return { from: by + 1 }
    // "the spot checks the policy spells out"
    const contact = i > from + 1 ? lawBefore(view, i, from, active) : -1
    if (contact >= 0) return { before: i, floor: contact }
    const bare = i > from && opensBareRule.test(word) ? ruleAt(view, i, 'requires') : null
    if (bare) return bare
    // "never took the 'hard look' that the act requires"
    if (word === '"' && isAroundFew(view, i, from)) continue
    // "does not have the plan that the act mandates"
    if (noDeed.test(word) && !(word === 'have' && i === from)) return null
  }
  return null
}

/** Is the mark one of two around a few words: "the 'hard look' that"? */
const isAroundFew = ({ words }: SentenceView, i: number, floor: number): boolean => {
  const few = (from: number, to: number) =>
    words
      .slice(from, to)
      .join(' ')
      .search(/["',.]/) < 0
  const next = words.indexOf('"', i + 1)
  if (next > 0 && next - i < 5 && few(i + 1, next)) return true
  const before = words.lastIndexOf('"', i - 1)
  return before >= floor && i - before < 5 && few(before + 1, i)
}

/** What begins the name of a law right behind a noun, with no "that" between: "none of the signatures the policy asks for". */
const opensBareRule = /^(?:the|an?|its|their|his|state|federal|city|county|department|court|accreditation|agency)$/

/** "the alarms the fire code requires", "services federal law guarantees": where the law before the verb begins; -1 if no law stands there. */
function lawBefore({ words, citations, starts }: SentenceView, verb: number, floor: number, active: RegExp): number {
  if (!active.test(words[verb] as string) || /^(?:to|it|them|no)$/.test(words[verb + 1] ?? '')) return -1
  const last = starts[verb - 1] as number
  const cited = citations.find(({ mention }) => mention.start <= last && last < mention.end)
  if (!cited && !normNouns.has(words[verb - 1] as string)) return -1
  for (let i = verb - 1; i > floor && i > verb - 9; i--) {
    if (cited && (starts[i] as number) >= cited.mention.start) {
      if (starts[i] === cited.mention.start && !/^(?:the|an?)$/.test(words[i - 1] as string)) return i
      continue
    }
    if (/^(?:the|its|their|an?)$/.test(words[i] as string)) return i
    if (/^(?:state|federal|city|county|tribal|international)$/.test(words[i] as string))
      return /^(?:the|its|their)$/.test(words[i - 1] as string) ? i - 1 : i
    if (!/^(?:[a-z][a-z-]*|'s)$/.test(words[i] as string)) return -1
  }
  return -1
}

/** "what the decree demands", "the minimum that state law requires", "its permit allows", "allowed by the permit". */
function behindAmount(
  view: SentenceView,
  from: number,
  active: RegExp,
  passive: RegExp,
  ruling: Ruling,
): MeasuredBy | null {
  for (let i = from; i < Math.min(view.count, from + 6); i++) {
    const at = /^(?:is|are|was|were)$/.test(view.words[i] as string) ? i + 1 : i
    const by = byBehind(view, at, passive)
    if (by > 0) return { from: by + 1 }
    // "did what it was required to do under the act"
    const law = lawBehind(view, at, passive)
    if (law > 0) return { from: law }
    if (/^[;:"(,]$/.test(view.words[i] as string)) break
  }
  let start = from
  for (let i = from; i < Math.min(view.count, from + 8); i++)
    if (/^(?:what|that|which)$/.test(view.words[i] as string)) start = i + 1
  return ruleAt(view, start, ruling) ?? subjectOfRequiring(view, start, active)
}

/** "state law requires", with the law from token `from` on. */
function subjectOfRequiring(view: SentenceView, from: number, active: RegExp): MeasuredBy | null {
  for (let i = from + 1; i < Math.min(view.count, from + AMOUNT); i++) {
    const word = view.words[i] as string
    if (/^(?:[;:"]|said|says|thinks?|believes?|that|which|who|and)$/.test(word)) return null
    if (!active.test(word) || /^(?:to|it|them|no)$/.test(view.words[i + 1] ?? '')) continue
    // "what its permit allows": the permit is no verb.
    if (active.test(view.words[i + 1] ?? '')) continue
    if (bindsOthers(view, i + 1)) return null
    return phraseBefore(view, i, from) ? { before: i, floor: from } : null
  }
  return null
}

/** Where the law begins behind "required by", "required to do under"; -1. */
function lawBehind({ words }: SentenceView, i: number, passive: RegExp): number {
  if (words[i + 1] === 'to' && words[i + 2] === 'do' && passive.test(words[i] ?? ''))
    return /^(?:by|under)$/.test(words[i + 3] ?? '') ? i + 4 : -1
  return -1
}

/** "required by", "called for in", "spelled out under": the token of what joins the law to it; -1. */
function byBehind({ words }: SentenceView, i: number, passive: RegExp): number {
  const by = passive.test(words[i] ?? '') ? i + 1 : askedInTwo.test(`${words[i]} ${words[i + 1]}`) ? i + 2 : -1
  return /^(?:by|under|in)$/.test(words[by] ?? '') ? by : -1
}
