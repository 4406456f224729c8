/** "The claim that Ohio broke the act is false", "Ohio's compliance with it fell": what is said of the claim, or of the noun, behind it. */
import { startsFiniteGroup } from './grammar/finite-group.ts'
import { isAdverb, verbGroupStart } from './grammar/verb-group.ts'
import { pronouns } from './lexicon.ts'
import type { Match } from './matches.ts'
import type { NormPhrase } from './norm.ts'
import { isStandingVerb } from './norm-before-predicate.ts'
import type { CueRule, OperatorRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** A cue and what it is about. */
export interface CuePhrase {
  readonly view: SentenceView
  readonly cue: Match<CueRule>
  readonly norm: NormPhrase | null
}

/** How many tokens may stand between the words and what is said of them. */
const REACH = 14

/** Is the operator what is said of the claim in which the cue stands, or of the noun that it is? */
export function isPredicateOf(phrase: CuePhrase, operator: Match<OperatorRule>): boolean {
  const at = predicateBehind(phrase)
  if (at < 0 || operator.from < at || !isLink(phrase.view, at, operator.from)) return false
  if (isChange(phrase.view, operator)) return false
  if (operator.row.side !== 'predicate') return false
  const { of } = operator.row
  if (of === 'claim') {
    const claim = claimOver(phrase)
    if (claim < 0) return false
    // "rated the claim that ... false": without a verb of its own it needs one that judges.
    return operator.from > at || isRated(phrase.view, claim)
  }
  return (
    isStanding(phrase) && (of === 'either' || of === (phrase.cue.row.polarity === 'complies' ? 'compliance' : 'breach'))
  )
}

/** "Ohio's compliance with the decree", of which it may be said how it stands. */
const isStanding = ({ view, cue }: CuePhrase): boolean => cue.row.standing === true && !isAbout(view, cue)

/** The claim's noun and the words that join it to what is claimed. */
const claims =
  /^(?:claims?|rumou?rs?|allegations?|accusations?|assertions?|statements?|reports?|stor(?:y|ies)|findings?|rulings?|decisions?|determinations?|conclusions?|contentions?|arguments?|charges?|suggestions?|notions?|ideas?|beliefs?|posts?|lawsuits?|suits?|complaints?|orders?|judgments?|verdicts?|opinions?|citations?|notices?|petitions?|cases?|tweets?|memes?)$/

const joins =
  /^(?:that|which|alleging|claiming|accusing|saying|finding|holding|declaring|ruling|concluding|charging|stating|asserting|of|against|said|says|claims|claimed|alleged|alleges|accused|accuses|found|held|declared|had|has|have|online|on|in|by)$/

/** The token of the noun for the claim in which the cue stands; -1: it stands in none. */
export function claimOver({ view, cue }: CuePhrase): number {
  const group = verbGroupStart(view, cue.from, 0)
  for (let i = group - 1; i >= Math.max(0, group - 18); i--) {
    const word = view.words[i] as string
    if (/^[;:]$/.test(word)) return -1
    if (claims.test(word) && isNoun(view, i)) return i
    if (startsFiniteGroup(view, i, 0) && !joins.test(word)) return -1
  }
  return -1
}

const isNoun = (view: SentenceView, i: number): boolean => {
  const before = view.words[i - 1] ?? ''
  return !/^(?:to|will|not|n't|he|she|it|they|we|and)$/.test(before) && !pronouns.has(before)
}

const isRated = (view: SentenceView, claim: number): boolean =>
  view.words
    .slice(Math.max(0, claim - 6), claim)
    .some((word) =>
      /^(?:rated|rates|called|calls|deemed|labeled|labelled|branded|ruled|judged|found|declared)$/.test(word),
    )

const links =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|proved|proves|turned|out|remains?|remained|comes?|came|went|to|a|an|as|also|all|at|just|only|from|up|down|about|around|than|less|more|below|above|under|over|mere|barely|nearly|almost|roughly|still|now|since|then|later|again|never|fell|fallen|falls|dropped|drops|slipped|slips|dipped|slid|sank|plunged|plummeted|declined|tumbled|rose|risen|rises|climbed|climbs|grew|grown|improved|jumped|increased|inched|crept|edged|ticked|gone|stands|stood|hovers|hovered|reached|reaches|hit|averages?|averaged|sits|sat|drew|draws|drawn|won|wins|earned|earns|high|wide|percent|%|\d[\d.]*|\w+ly)$/

/** "has since been", "fell from 40 percent to": a verb of being or of change and what goes with it, without "not". */
const isLink = (view: SentenceView, from: number, to: number): boolean =>
  to - from < 9 && view.words.slice(from, to).every((word) => links.test(word) && word !== 'never')

/** "fell 5 percent", "rose by 12 percent": how much it changed, not where it stands. */
const isChange = (view: SentenceView, { from }: Match<OperatorRule>): boolean =>
  /^\d/.test(view.words[from] as string) &&
  /^(?:by|fell|rose|dropped|slipped|improved|grew|increased|declined|dipped|climbed|jumped)$/.test(
    view.words[from - 1] ?? '',
  )

/** "a report on Ohio's compliance": what is said is said of the report. */
export function isAbout(view: SentenceView, cue: Match<CueRule>): boolean {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 8); i--) {
    const word = view.words[i] as string
    if (/^(?:on|about|over|into|regarding|concerning|toward|towards|surrounding|for)$/.test(word)) return true
    if (word === ',' || startsFiniteGroup(view, i, 0)) return false
  }
  return false
}

/** The token where the predicate begins; -1 if none follows. */
function predicateBehind({ view, cue, norm }: CuePhrase): number {
  const end = norm && norm.start >= cue.end ? norm.end : cue.end
  let i = cue.to
  while (i < view.count && (view.starts[i] as number) < end) i++
  const first = i
  if (view.words[i] === ',') {
    // "compliance with the decree, signed in 2014, is poor"
    const close = view.words.indexOf(',', i + 1)
    return close > 0 && close < i + REACH && begins(view, close + 1) ? close + 1 : -1
  }
  for (; i < Math.min(view.count, first + REACH); i++) {
    const word = view.words[i] as string
    if (begins(view, i) && (i === first || adjoins(view, first, i))) return i
    if (closes.test(word) || pronouns.has(word)) return -1
  }
  return -1
}

const closes =
  /^(?:[;:,("]|and|but|or|that|which|who|whose|because|if|when|while|although|though|as|after|before|where)$/

/** "in doubt", "under review", "false": headlines leave the verb out. */
const bare =
  /^(?:in (?:\w+ )?(?:doubt|question)|under (?:review|investigation|scrutiny)|(?:\w+ly )?(?:false|untrue|baseless|unfounded|unsubstantiated|meritless|groundless)\b)/

const begins = (view: SentenceView, i: number): boolean =>
  i < view.count &&
  (startsFiniteGroup(view, i, 0) ||
    isStandingVerb(view, i) ||
    bare.test(view.words.slice(i, i + 3).join(' ')) ||
    (isAdverb(view, i) && startsFiniteGroup(view, i + 1, 0)))

/** "over the past year": nothing but when and where stands between. */
const adjoins = (view: SentenceView, first: number, i: number): boolean =>
  /^(?:in|during|over|since|by|at|on|for|last|this|so|now)$/.test(view.words[first] as string) &&
  !view.words.slice(first, i).some((word) => /^(?:an?|who|monitor|mayor|judge)$/.test(word))

/** "Its compliance with the decree could cost $4 million": what is said of it tells neither that it complies nor that it does not. */
export function saysNothing(phrase: CuePhrase, reached: readonly Match<OperatorRule>[]): boolean {
  const { standing, polarity } = phrase.cue.row
  if (!standing || polarity !== 'complies') return false
  return predicateBehind(phrase) >= 0 && !reached.some(({ row }) => row.side === 'predicate')
}
