/** Does a cue speak of law at all? "broke the record" does not; "broke the rule" and "found no violations" do. */
import { isBareBreach } from './bare-breach.ts'
import { examiners } from './blamed-deed.ts'
import { bindingNouns, firmNouns, normNouns } from './lexicon.ts'
import type { Match } from './matches.ts'
import { type NormPhrase, wordsOfNorm } from './norm.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'
import type { SourceContext } from './sources/speaker.ts'

/** The sentences of the article, and whom those read so far judge. */
type Around = Pick<SourceContext, 'viewOf' | 'judgedIn' | 'verdictsIn'>

/** Does the cue speak of law at all? */
export function speaksOfLaw(view: SentenceView, cue: Match<CueRule>, norm: NormPhrase | null, around: Around): boolean {
  if (cue.duty) return true
  if (norm?.loose || (norm && norm.citation === null && isNoLaw(cue, wordsOfNorm(view, norm)))) return false
  if (cue.row.object === 'any') return true
  if (cue.row.repeats) return breachBefore(view, around)
  if (cue.row.answers && breachBefore(view, around)) return true
  if (isPronounFor(view, cue, around) || isBareBreach(view, cue)) return true
  // "defied the Supreme Court", "obeyed the judge": who orders stands for the order.
  if (norm && (cue.row.measured || cue.row.persons) && orders.test(wordsOfNorm(view, norm))) return true
  if (cue.row.object === 'examined' && (norm?.legal || view.words.some((word) => measuresByLaw(word)))) return true
  if (norm) return norm.legal || isPromiseOfBefore(view, norm, around)
  if (cue.row.frame !== 'noun') return false
  if (isFound(view, cue)) return true
  return legalModifier.test(view.text.slice(Math.max(0, cue.start - view.start - 40), cue.start - view.start))
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
