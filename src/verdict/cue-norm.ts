/** Where the norm stands to the cue, and whether the cue speaks of law at all. */
import { isBareBreach } from './bare-breach.ts'
import { examiners } from './blamed-deed.ts'
import type { CitedLaws } from './cited-laws.ts'
import { phraseBefore, spanOfPhrase } from './grammar/noun-phrase.ts'
import { verbGroupStart } from './grammar/verb-group.ts'
import { isPassive, whereDone } from './judged/positions/agent.ts'
import { bindingNouns, firmNouns, normNouns } from './lexicon.ts'
import type { Match } from './matches.ts'
import { measuredBy } from './measured.ts'
import { type NormPhrase, phraseAfter } from './norm.ts'
import { withoutPredicate } from './norm-before-predicate.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'
import type { SourceContext } from './sources/speaker.ts'

/** The norm stands behind the cue; with a noun it may stand before ("Title IX violations"). */
export function normOf(view: SentenceView, cue: Match<CueRule>, laws: CitedLaws): NormPhrase | null {
  const { frame } = cue.row
  if (cue.row.blamed || cue.row.ofObject) return null
  if (cue.row.measured || cue.row.deed) return normMeasured(view, cue, laws)
  if (cue.row.holdsNorm) return normWithin(view, cue, laws)
  const last = view.words[cue.to - 1] as string
  if (cue.row.fault || (frame === 'adverb' && !cue.row.limit)) {
    const under = last === 'under' ? phraseAfter(view, cue.to, laws) : underBehind(view, cue, laws)
    if (under !== null || cue.row.fault) return under
  }
  const opens =
    frame === 'verb' || opensNorm.test(last) || ((frame === 'predicate' || frame === 'noun') && /ing$/.test(last))
  if (frame === 'noun' || frame === 'predicate') {
    const before = view.citations.findLast(({ mention }) => mention.end <= cue.start && cue.start - mention.end < 3)
    if (before && frame === 'noun')
      return {
        ...before.mention,
        citation: before.entity.id,
        legal: true,
        loose: false,
      }
  }
  if (
    frame === 'verb' &&
    (view.words[cue.to] === 'by' ||
      cue.row.undone ||
      (isPassive(view, cue) && (cue.row.limit || whereDone(view, cue) > 0)))
  )
    return normBefore(view, cue)
  if (frame === 'verb' && endsPassive.test(view.words[cue.to] ?? '.') && isPassive(view, cue))
    return normBefore(view, cue)
  // "The bidding law was not followed in Harlan County"
  if (frame === 'verb' && isPassive(view, cue)) {
    const norm = normBefore(view, cue)
    if (norm?.legal && !forThePeople.test(wordsOf(view, norm))) return norm
  }
  if (frame === 'noun' && last === 'by') return normBehindAgent(view, cue, laws)
  if (opens) {
    const phrase = phraseAfter(view, cue.to, laws)
    const described = frame === 'verb' && !phrase?.legal ? normDescribed(view, cue) : null
    if (described) return described
    const norm = phrase && withoutPredicate(view, cue, phrase)
    return norm !== null && isMeeting(view, cue) ? { ...norm, legal: false } : norm
  }
  // "violations under the Clean Water Act"
  if (frame === 'predicate' || frame === 'noun') {
    const under = /^under$/.test(view.words[cue.to] ?? '') ? phraseAfter(view, cue.to + 1, laws) : null
    return under?.legal ? under : null
  }
  return null
}

/** "The evacuation order was ignored in Keene": by those who live there. */
const forThePeople = /\b(?:stay-at-home|evacuation|mask|curfew|burn|boil-water)\b/i

/** "Not one of the rules was broken, he said of Reno", "No laws were broken here", "was broken at least four times". */
const endsPassive =
  /^(?:[.,;"]|when|here|there|at|on|over|during|since|twice|again|repeatedly|once|four|three|two|five|several|many|last|this|is|was)$/

/** "in breach of", "beyond the limit": the norm stands right behind. */
const opensNorm =
  /^(?:with|of|to|by|under|for|upon|on|within|inside|outside|above|over|beyond|past|below|beneath|toward|towards|against|from|in|about|than|times|twice|double|triple|half)$/

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
  /^(?:in|at|on|with|for|to|behind|about|over|by|as|when|after|before|without|outside|privately|secretly|again)$/.test(
    view.words[to] ?? '',
  )

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

/** What is counted when somebody looks for it: "identified two violations at the jail", "Libby had no violations". */
const counted = /^(?:violations?|breach(?:es)?|infractions?|non-?compliance)$/
const counts =
  /^(?:no|an?|any|single|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|of|several|multiple|numerous|many|more|fewer|other|new|serious|minor|major|repeat|safety|\d+|total|instances?|list)$/
const finds =
  /^(?:found|finds?|finding|identif(?:y|ies|ied)|list(?:s|ed)|not(?:es|ed)|cit(?:es|ed)|document(?:s|ed)|report(?:s|ed)|uncover(?:s|ed)|discover(?:s|ed)|spotted|recorded|detected|revealed|disclosed|showed|turned|up|counted|tallied|saw|wrote|writing|issued|had|has|have|with|having|free|logged)$/

/** Breaches that need no law beside them: an inspector or an audit has found them, or somebody has some or none. */
function isFound({ words }: SentenceView, { from }: Match<CueRule>): boolean {
  if (!counted.test(words[from] as string)) return false
  let i = from - 1
  while (i > 0 && i > from - 6 && counts.test(words[i] as string)) i--
  return i < from - 1 && finds.test(words[i] ?? '')
}

const legalModifier =
  /\b(?:constitutional|civil rights|rights|federal|state|law|legal|act|rule|rules|decree|court|open meetings?|public records?|bid(?:ding)?|procurement|purchasing|payroll|nepotism|sunshine|special education|staffing|ethics|charter|grant|zoning|regulatory|statutory|voting|permit|water quality|drinking water|air quality|code|idea|ada|foia|hipaa|ferpa|nepa|rcra|nvra|hava|uocava)\b[^,;]{0,30}$/i

/** "it now attains it", "A decree is no suggestion. Reno obeys it.": the object repeats a norm of the sentence or the one before. */
function isPronounFor(view: SentenceView, cue: Match<CueRule>, around: Around): boolean {
  const behind = view.words.slice(cue.to, cue.to + 5)
  if (isShareAlone(view, cue) || isNoneFound(view, cue)) return toldBefore(view, around) !== null
  if (
    behind[0] !== 'it' &&
    behind[0] !== 'them' &&
    !behind.some((word, i) => word === 'them' && behind[i - 1] === 'of')
  )
    return false
  if (view.words.slice(0, cue.from).some((word) => normNouns.has(word))) return true
  const before = view.index > 0 ? around.viewOf(view.index - 1) : null
  if (before?.block === view.block && before.words.some((word) => bindingNouns.has(word))) return true
  return behind[0] !== 'it' && toldBefore(view, around) !== null
}

/** The sentences of the article, and whom those read so far judge. */
type Around = Pick<SourceContext, 'viewOf' | 'judgedIn' | 'verdictsIn'>

/** In sentences. */
const TOLD_BACK = 3

/** "such finding": how many sentences before it was told. */
const FOUND_BACK = 12

function breachBefore({ index }: SentenceView, { verdictsIn }: Around): boolean {
  for (let back = index - 1; back >= Math.max(0, index - FOUND_BACK); back--)
    if (verdictsIn(back).some(({ status }) => status === 'non_compliant')) return true
  return false
}

/** The sentence that told of a norm, and of somebody who kept or broke it, shortly before. */
function toldBefore(view: SentenceView, { viewOf, judgedIn }: Around): SentenceView | null {
  for (let back = view.index - 1; back >= Math.max(0, view.index - TOLD_BACK); back--) {
    const before = viewOf(back)
    if (before.block < view.block - 1) return null
    if (judgedIn(back).length > 0) return before
  }
  return null
}

/** "It signed a settlement not to clear camps. That promise was broken": the promise is one that binds. */
function isPromiseOfBefore(view: SentenceView, norm: NormPhrase, { viewOf }: Around): boolean {
  // In "say that promise was broken" the "that" may be taken for the conjunction.
  if (!promise.test(view.text.slice(0, norm.end - view.start)) || view.index === 0) return false
  const before = viewOf(view.index - 1)
  return before.block >= view.block - 1 && before.words.some((word) => firmNouns.has(word))
}

const promise =
  /\b(?:that|this|those|these|the|its|their) (?:[\w-]+ )?(?:promises?|pledges?|deals?|bargains?|commitments?|vows?|assurances?)$/i

/** "Hennepin honored no requests. Ramsey honored about half.": of what, was told before. */
function isShareAlone(view: SentenceView, cue: Match<CueRule>): boolean {
  if (cue.row.frame !== 'verb') return false
  const rest = view.text.slice((view.starts[cue.to] ?? view.end) - view.start)
  return shareAlone.test(rest)
}

const shareAlone =
  /^(?:(?:about|nearly|almost|roughly|only|just|fewer than|less than|more than|barely|at least) )?(?:half|most|all|none|some|a (?:third|quarter|fifth|few|handful)|two-thirds|three-quarters|every one|each one|(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:of (?:the )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|them|those))|\d{1,3}(?: percent|%))(?: of them| of those)?(?=[.,;"]|$)/

/** "At the second jail, inspectors found no violations.": of what, was told before. */
const isNoneFound = (view: SentenceView, cue: Match<CueRule>): boolean =>
  cue.row.frame === 'noun' &&
  /^violations?$/.test(view.words[cue.from] ?? '') &&
  cue.to === cue.from + 1 &&
  view.words[cue.from - 1] === 'no'

/** Rules of games and of speech: "the law of averages", "NCAA rules". */
const playful =
  /\b(?:laws? of (?:averages|gravity|nature|physics|the jungle|large numbers)|rules? of (?:thumb|silence|etiquette|good taste|taste|grammar|the game)|unwritten (?:rules?|laws?|code)|orders? of (?:the parade|names|events|play|finish|service|worship)|(?:ncaa|nfl|nba|wnba|mlb|nhl|mls|fifa|uefa|acc)(?:'s)?|big (?:ten|12|east|sky)(?:'s)?|pac-12|(?:league|conference)(?:'s)? (?:\w+ ){0,3}(?:rules?|bylaws|polic(?:y|ies)|protocols?)|pitch clock|salary cap)(?![\w-])/i
/** "met its fundraising goal": an aim that no law sets. */
const aims = /\b(?:goals?|demands?|needs?)\b/i
const bindingAims =
  /\b(?:federal|state|court|judge|legal|law|act|epa|air|water|ozone|pollution|emissions?|decree|settlement|clean|bay|permit|housing|order|standards?|complian\w+|compl(?:y|ying)|diversion|recycling|statut\w+|consent|reform|constitution\w*|treaty|compact|congress)\b/i
const isAim = (words: string): boolean => aims.test(words) && !bindingAims.test(words)

const isNoLaw = ({ row }: Match<CueRule>, words: string): boolean =>
  playful.test(words) || (row.aims === true && isAim(words))

/** "improperly withheld the file, the judge ruled", "was proper, the city attorney said" */
const measuresByLaw = (word: string): boolean =>
  examiners.has(word) ||
  /^(?:ag|attorneys?|prosecutors?|probe|jury|counsel|counselor|solicitor|lawyers?|lawsuit|suit|statute|ruled|law)$/.test(
    word,
  )

const orders = /\b(?:courts?|judges?|justices)$/i

const wordsOf = (view: SentenceView, { start, end }: NormPhrase): string =>
  view.text.slice(start - view.start, end - view.start)

/** Does the cue speak of law at all? */
export function isLegal(view: SentenceView, cue: Match<CueRule>, norm: NormPhrase | null, around: Around): boolean {
  if (norm?.loose || (norm && norm.citation === null && isNoLaw(cue, wordsOf(view, norm)))) return false
  if (cue.row.object === 'any') return true
  if (cue.row.repeats) return breachBefore(view, around)
  if (isPronounFor(view, cue, around) || isBareBreach(view, cue)) return true
  // "defied the Supreme Court", "obeyed the judge": who orders stands for the order.
  if (norm && (cue.row.measured || cue.row.persons) && orders.test(wordsOf(view, norm))) return true
  if (cue.row.object === 'examined' && (norm?.legal || view.words.some((word) => measuresByLaw(word)))) return true
  if (norm) return norm.legal || isPromiseOfBefore(view, norm, around)
  if (cue.row.frame !== 'noun') return false
  if (isFound(view, cue)) return true
  return legalModifier.test(view.text.slice(Math.max(0, cue.start - view.start - 40), cue.start - view.start))
}
