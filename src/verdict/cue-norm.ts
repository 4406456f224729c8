/** Where the norm of a cue stands: behind it, before it, in another clause. */
import type { CitedLaws } from './cited-laws.ts'
import { phraseBefore, spanOfPhrase } from './grammar/noun-phrase.ts'
import { verbGroupStart } from './grammar/verb-group.ts'
import { bindsResidents, isPassive, whereDone } from './judged/positions/agent.ts'
import { normNouns } from './lexicon.ts'
import type { Match } from './matches.ts'
import { measuredBy } from './measured.ts'
import { type NormPhrase, phraseAfter, wordsOfNorm } from './norm.ts'
import { withoutPredicate } from './norm-before-predicate.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** The norm stands behind the cue; with a noun it may stand before ("Title IX violations"). */
export function normOf(view: SentenceView, cue: Match<CueRule>, laws: CitedLaws): NormPhrase | null {
  const { frame } = cue.row
  if (cue.duty) return cue.duty.norm
  if (cue.row.blamed || cue.row.ofObject) return null
  if (cue.row.measured || cue.row.deed) return normMeasured(view, cue, laws)
  if (cue.row.holdsNorm) return normWithin(view, cue, laws)
  const last = view.words[cue.to - 1] as string
  if (cue.row.fault || (frame === 'adverb' && !cue.row.limit)) {
    const under = last === 'under' ? phraseAfter(view, cue.to, laws) : underBehind(view, cue, laws)
    if (under !== null || cue.row.fault) return under
  }
  if (frame === 'noun') {
    const cited = citedBefore(view, cue)
    if (cited) return cited
    if (last === 'by') return normBehindAgent(view, cue, laws)
  }
  if (frame === 'verb') {
    if (cue.row.undone || view.words[cue.to] === 'by' || isPassiveAlone(view, cue)) return normBefore(view, cue)
    // "The bidding law was not followed in Harlan County"
    const subject = isPassive(view, cue) ? normBefore(view, cue) : null
    if (subject?.legal && !bindsResidents.test(wordsOfNorm(view, subject))) return subject
  }
  if (opensNorm(view, cue)) return normBehind(view, cue, laws)
  // "violations under the Clean Water Act"
  const under =
    (frame === 'predicate' || frame === 'noun') && view.words[cue.to] === 'under'
      ? phraseAfter(view, cue.to + 1, laws)
      : null
  return under?.legal ? under : null
}

/** "Title IX violations" */
function citedBefore(view: SentenceView, cue: Match<CueRule>): NormPhrase | null {
  const before = view.citations.findLast(({ mention }) => mention.end <= cue.start && cue.start - mention.end < 3)
  return before ? { ...before.mention, citation: before.entity.id, legal: true, loose: false } : null
}

/** Has the passive nothing behind it that could be the norm: "The decree was obeyed in Reno", "The limit was exceeded"? */
const isPassiveAlone = (view: SentenceView, cue: Match<CueRule>): boolean =>
  isPassive(view, cue) &&
  (cue.row.limit !== undefined || whereDone(view, cue) > 0 || endsPassive.test(view.words[cue.to] ?? '.'))

/** "Not one of the rules was broken, he said of Reno", "No laws were broken here", "was broken at least four times". */
const endsPassive =
  /^(?:[.,;"]|when|here|there|at|on|over|during|since|twice|again|repeatedly|once|four|three|two|five|several|many|last|this|is|was)$/

/** "in breach of", "beyond the limit", "is violating": the norm stands right behind. */
function opensNorm(view: SentenceView, { to, row: { frame } }: Match<CueRule>): boolean {
  const last = view.words[to - 1] as string
  return frame === 'verb' || joinsNorm.test(last) || ((frame === 'predicate' || frame === 'noun') && /ing$/.test(last))
}

const joinsNorm =
  /^(?:with|of|to|by|under|for|upon|on|within|inside|outside|above|over|beyond|past|below|beneath|toward|towards|against|from|in|about|than|times|twice|double|triple|half)$/

function normBehind(view: SentenceView, cue: Match<CueRule>, laws: CitedLaws): NormPhrase | null {
  const phrase = phraseAfter(view, cue.to, laws)
  const described = cue.row.frame === 'verb' && !phrase?.legal ? normDescribed(view, cue) : null
  if (described) return described
  const norm = phrase && withoutPredicate(view, cue, phrase)
  return norm !== null && isMeeting(view, cue) ? { ...norm, legal: false } : norm
}

/** "nothing wrong with Reno's lease under state law", "improperly denied the permit under the code": a law that the sentence names behind. */
function underBehind(view: SentenceView, cue: Match<CueRule>, laws: CitedLaws): NormPhrase | null {
  for (let i = cue.to; i < Math.min(view.count, cue.to + 16); i++) {
    const word = view.words[i] as string
    if (/^(?:[;:"]|that|which|who|because|said|says)$/.test(word)) return null
    const norm = word === 'under' ? phraseAfter(view, i + 1, laws) : null
    if (norm?.legal) return norm
  }
  return null
}

/** "than its permit allows", "as required by state law": what requires or allows it. */
function normMeasured(view: SentenceView, cue: Match<CueRule>, laws: CitedLaws): NormPhrase | null {
  const law = measuredBy(view, cue)
  if (law === null) return null
  if ('law' in law) return normOfTokens(view, law.law, laws)
  return 'from' in law ? phraseAfter(view, law.from, laws) : normEndingAt(view, law.before, law.floor)
}

/** "was bound by a 2020 order to fence it and has not" */
function normWithin(view: SentenceView, cue: Match<CueRule>, laws: CitedLaws): NormPhrase | null {
  for (let i = cue.from; i < cue.to; i++) {
    if (!/^(?:by|under|in)$/.test(view.words[i] as string)) continue
    const norm = phraseAfter(view, i + 1, laws)
    if (norm?.legal && norm.end <= cue.end) return norm
    if (norm?.legal) return { ...norm, end: Math.min(norm.end, view.ends[boundTo(view, i)] as number) }
  }
  return null
}

/** "by a 2020 order to": the token before the infinitive. */
function boundTo({ words, count }: SentenceView, from: number): number {
  const to = words.indexOf('to', from)
  return to > from ? to - 1 : count - 1
}

/** The law of a rule clause. */
function normOfTokens(
  view: SentenceView,
  law: { readonly from: number; readonly to: number },
  laws: CitedLaws,
): NormPhrase {
  const from = view.words[law.from] === 'what' || view.words[law.from] === '"' ? law.from + 1 : law.from
  const start = view.starts[from] as number
  const end = view.ends[law.to - 1] as number
  const cited = view.citations.find(({ mention }) => mention.start < end && mention.end > start)
  const citation = cited?.entity.id ?? laws.meantBy(view.words.slice(from, law.to), view.end)
  return { start: Math.min(start, cited?.mention.start ?? start), end, citation, legal: true, loose: false }
}

/** "met in small groups to dodge the law": people met. */
const isMeeting = (view: SentenceView, { row, from, to }: Match<CueRule>): boolean =>
  row.aims === true &&
  /^(?:meets?|met|meeting)$/.test(view.words[from] as string) &&
  // "met Monday to discuss the act", not "met this year's deadline"
  (view.dates.some(({ start, end }) => start === view.starts[to] && !view.text.startsWith("'s", end - view.start)) ||
    /^(?:in|at|on|with|for|to|behind|about|over|by|as|when|after|before|without|outside|privately|secretly|again|briefly|twice|once|privately|recently|online|late|early|last|today|yesterday|tonight)$/.test(
      view.words[to] ?? '',
    ))

/** "compliance by Summit County with the consent decree" */
function normBehindAgent(view: SentenceView, cue: Match<CueRule>, laws: CitedLaws): NormPhrase | null {
  for (let i = cue.to + 1; i < Math.min(view.count, cue.to + 10); i++) {
    if (!/^(?:with|of)$/.test(view.words[i] as string)) continue
    const norm = phraseAfter(view, i + 1, laws)
    if (norm?.legal) return withoutPredicate(view, cue, norm)
  }
  return null
}

/** "The orders that Harrison County violated were signed", "a decree it broke": the law stands before the clause that describes it. */
function normDescribed(view: SentenceView, cue: Match<CueRule>): NormPhrase | null {
  const start = verbGroupStart(view, cue.from, 0)
  for (let k = start - 1; k > Math.max(0, start - 9); k--) {
    const word = view.words[k] as string
    const pronoun = k === start - 1 && /^(?:it|they|he|she|we)$/.test(word)
    if (!pronoun && !/^(?:that|which)$/.test(word)) continue
    if (k === start - 1 && !pronoun) return null
    const edge = view.words[k - 1] === ',' ? k - 1 : k
    if (!isLawAt(view, edge - 1)) return null
    // "It is a rule that Reno breaks": of no law in particular.
    if (/^it (?:is|was) an? $/.test(`${view.words.slice(Math.max(0, edge - 4), edge - 1).join(' ')} `)) return null
    return normEndingAt(view, edge, 0)
  }
  return null
}

/** Does the token end the name of a law, or is it a noun for one? */
const isLawAt = (view: SentenceView, i: number): boolean =>
  normNouns.has(view.words[i] ?? '') || view.citations.some(({ mention }) => mention.end === view.ends[i])

/** "The provisions were violated by the city": in a passive the norm stands before. */
function normBefore(view: SentenceView, cue: Match<CueRule>): NormPhrase | null {
  return normEndingAt(view, verbGroupStart(view, cue.from, 0), 0)
}

/** The noun phrase before token `to`, as a norm. */
function normEndingAt(view: SentenceView, to: number, floor: number): NormPhrase | null {
  const whole = phraseBefore(view, to, floor)
  if (!whole) return null
  // "Nothing in state law forbids it"
  const outside =
    /^(?:nothing|anything|something)$/.test(view.words[whole.from] as string) &&
    /^(?:in|about)$/.test(view.words[whole.from + 1] as string)
  const phrase = outside ? { ...whole, from: whole.from + 2 } : whole
  const span = spanOfPhrase(view, phrase)
  const cited = view.citations.find(({ mention }) => mention.start < span.end && mention.end > span.start)
  return {
    // The dots of "40 C.F.R." part no phrase.
    start: Math.min(span.start, cited?.mention.start ?? span.start),
    end: span.end,
    citation: cited?.entity.id ?? null,
    legal: cited !== undefined || view.words.slice(phrase.from, phrase.to).some((word) => normNouns.has(word)),
    loose: false,
  }
}
