/** An act that the sentence sets against a rule by a link between the two: "as the statute requires", ", something the deal forbids". */
import { stemOf, stemsOf } from './duties/content-words.ts'
import type { Clause } from './grammar/clause.ts'
import { isCalledSo, isReportingVerb } from './grammar/verb-group.ts'
import { isPursuing } from './judged/positions/pursuing.ts'
import { claimNouns } from './lexicon.ts'
import type { Match } from './matches.ts'
import { duties } from './omission.ts'
import type { CueRule } from './rule.ts'
import { nounRuleAt, type RuleClause, ruleClauseAt } from './rule-clause.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words that tell that something was left out or undone; what "no later than" counts is there. */
const leftOut =
  /^(?:not|n't|never|without|no|none|nobody|neither|nor|fail(?:s|ed|ing|ure|ures)?|neglect(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|skip(?:s|ped|ping)?|omit(?:s|ted|ting)?|omission|lack(?:s|ed|ing)?|forgo(?:es|ing|ne)?|forwent|yet|missing|absent|instead|rather|seldom|rarely|hardly|ignor(?:es|ed|ing)|dropped|short|late|fewer|less)$/

/** Of what a law forbids, nothing was done. */
const undone =
  /^(?:not|n't|never|nobody|neither|nor|refus(?:e|es|ed|al)|declin(?:e|es|ed)|rather|instead|seldom|rarely|hardly|avoid(?:s|ed)?|stop(?:s|ped)|end(?:s|ed))$/

/** What governs an infinitive that is no deed: "voted to hold a hearing, as the law requires". */
const aims =
  /(?:^| )(?:(?:not|n't|never) (?:plan|want|intend|expect|need|seek)(?: |$)|(?:agree[sd]?|(?<!\bno )plan(?:s|ned|ning)?|want(?:s|ed)?|promis(?:es|ed)|hop(?:e|es|ed|ing)|intend(?:s|ed)?|ask(?:s|ed|ing)?|order(?:s|ed)?|told|tells|urg(?:es|ed)|requir(?:es|ed)|ought|able|free|pledg(?:es|ed)|vow(?:s|ed)|scheduled|expect(?:s|ed)?|(?:has|have|had|given|gives) (?:\w+ ){0,3}(?:time|days|weeks|months)|duty|going|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|propos(?:es|ed|al)|work(?:s|ed|ing)|prepar(?:es|ed|ing)|recommend(?:s|ed)|call(?:s|ed) on|forc(?:es|ed)|let|lets|allow(?:s|ed)?|enough|directed|effort|efforts|steps?|how|ready|supposed|obliged|bound|meant) (?:[\w.'-]+ ){0,5}to [a-z]+(?= |$)(?! .*\b(?:and|but|has|have|had|was|were|is|are|did) ))/

/** "may let reporters see it": what somebody is free to do; "may have let" is a hedge. */
const free = /(?:^| )(?:may|might|can|could|needs?)(?! (?:have|be) )(?: |$)/

/** What is decided is no deed yet that keeps a rule, but may break one: "voted to sell it, which the law forbids". */
const resolves =
  /(?:^| )(?:vot(?:e|es|ed|ing)|decid(?:es|ed)|mov(?:es|ed|ing)) (?:[\w.'-]+ ){0,5}to [a-z]+(?= |$)(?! .*\b(?:and|but|has|have|had|was|were|is|are|did) )/

/** Is what stands before a token to be done, and no deed? */
export const isAim = (view: SentenceView, to: number): boolean =>
  aims.test(view.words.slice(deedStart(view, to), to).join(' '))

/** "when the law requires it": whenever it does. */
const isCondition = ({ words }: SentenceView, link: number, { end }: RuleClause): boolean =>
  words[link] === 'when' &&
  /^(?:it|one|them|that|so|us)$/.test(words[end] ?? '') &&
  /^(?:to|[.,;])$/.test(words[end + 1] ?? '.')

/** What the rule clause behind a link says; null: none stands there, or the deed before is none of the kind that the rule asks for. */
export function ruleSetAgainst(view: SentenceView, cue: Match<CueRule>): RuleClause | null {
  const { row, from, to } = cue
  const { deed } = row
  if (!deed) return null
  const named = /^(?:despite|of|notwithstanding)$/.test(view.words[to - 1] as string)
    ? nounRuleAt(view, to)
    : isRequirement.test(view.words[to - 1] as string)
      ? nounRuleAt(view, from)
      : view.words[to - 1] === 'which' && /^(?:is|was)$/.test(view.words[to] ?? '')
        ? nounRuleAt(view, to + 1)
        : null
  const clause = named ?? ruleClauseAt(view, to)
  if (!clause || !deed.rulings.includes(clause.ruling) || isCondition(view, to - 1, clause)) return null
  const start = deedStart(view, from)
  const words = from === 0 ? view.words.slice(view.words.indexOf(',') + 1) : view.words.slice(start, from)
  // The month of May leaves nobody free to do anything.
  const told = words.map((word, i) => (isCalledSo(view, from - words.length + i) ? 'then' : word)).join(' ')
  // "grew despite a ban in state law on income taxes": a ban on what the deed has no part in.
  if (named?.about && !shares(words, view.words.slice(named.about.from, named.about.to))) return null
  if (words.length < 2 || aims.test(told) || free.test(told) || (row.polarity === 'complies' && resolves.test(told)))
    return null
  if (view.words[from] === 'that' && !describesUsed(view, from)) return null
  // "as many inspectors as the decree calls for": it counts, and tells no manner.
  if (
    view.words[to - 1] === 'as' &&
    /^(?:as|so|such|same)$/.test(
      view.words.slice(from - 6, from).find((word) => /^(?:as|so|such|same)$/.test(word)) ?? '',
    )
  )
    return null
  // "although the ordinance gives owners a day": how much it allows has to be told.
  if (deed.state === undefined && clause.ruling === 'allows' && !isCounted(view, clause)) return null
  if (deed.state === undefined || deed.state === 'either') return clause
  // "renewed it without bids, which the law forbids": what is forbidden may be how little was done.
  if (clause.ruling === 'forbids')
    return words.some((word) => undone.test(word)) && !isOfDuty(view, from, start) ? null : clause
  return (deed.state === 'left-undone') === words.some((word, i) => isLeftOut(words, word, i)) ? clause : null
}

/** "failed to post it, a requirement of state law" */
const isRequirement = /^(?:requirement|mandate|obligation|duty|must)$/

/** Do two clauses speak of the same thing? */
function shares(words: readonly string[], others: readonly string[]): boolean {
  const stems = stemsOf(others)
  return words.some((word) => stems.has(stemOf(word) ?? ' '))
}

/** "never reported it, something the act forbids": what was not done is a duty, and the words are of the whole of it; not "which". */
const isOfDuty = ({ words }: SentenceView, link: number, start: number): boolean =>
  /^(?:an?|something)$/.test(words[link] as string) &&
  words
    .slice(start, link)
    .some((word, i) => /^(?:not|n't|never)$|n't$/.test(word) && duties.has(words[start + i + 1] ?? ''))

/** What a government does with the thing that a law forbids; it may as well seize it, ban it or fine somebody for it. */
const uses =
  /^(?:us(?:es|ed|ing)|put|puts|putting|plac(?:es|ed|ing)|pa(?:id|ys|ying)|sp(?:ent|ends|ending)|charg(?:es|ed|ing)|collect(?:s|ed|ing)|impos(?:es|ed|ing)|keep(?:s|ing)?|kept|h(?:eld|olds|olding)|hous(?:es|ed|ing)|hir(?:es|ed|ing)|r(?:uns?|an|unning)|operat(?:es|ed|ing)|install(?:s|ed|ing)?|buil[dt]s?|building|made|makes|making|took|takes|taking|g(?:ave|ives|iving)|issu(?:es|ed|ing)|requir(?:es|ed|ing)|adopt(?:s|ed|ing)|pass(?:es|ed|ing)|set|sets|lev(?:ies|ied|ying)|dump(?:s|ed|ing)|burn(?:s|ed|ing)|releas(?:es|ed|ing)|discharg(?:es|ed|ing)|conduct(?:s|ed|ing)|sign(?:s|ed|ing)|ask(?:s|ed)|hand(?:s|ed) out|award(?:s|ed|ing)|bought|buys|sold|sells|enforc(?:es|ed|ing)|count(?:s|ed|ing)|accept(?:s|ed|ing)|approv(?:es|ed|ing)|grant(?:s|ed|ing)|cast|destroy(?:s|ed|ing)|delet(?:es|ed|ing)|shredd(?:ed|ing)|creat(?:es|ed|ing)|elect(?:s|ed|ing)|schedul(?:es|ed|ing)|rent(?:s|ed|ing)|leas(?:es|ed|ing))$/

/** "put the boy in a chair that state standards do not permit": a thing that has been used, not what somebody has said. */
function describesUsed(view: SentenceView, that: number): boolean {
  const before = view.words[that - 1] ?? ''
  if (isReportingVerb(before) || claimNouns.has(before) || !/^[a-z]/.test(before)) return false
  const told = view.words.slice(deedStart(view, that), that)
  // "in a building that the code says cannot hold more"
  const isUsed = told.some((word, i) => uses.test(word) && !(word === 'building' && i === told.length - 1))
  return isUsed || (isMet(told) && !told.some((word) => isPursuing(word)))
}

/** "met in a closed session that the act does not permit" */
const isMet = (words: readonly string[]): boolean =>
  /^(?:sessions?|meetings?|gatherings?|workshops?|retreats?)$/.test(words.at(-1) ?? '') &&
  words.some((word) => /^(?:met|meets|went|entered|convened|gathered)$/.test(word))

const number =
  /^(?:\$|\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|ninety|only|half)$/

/** Is it a number of something that the law allows? */
const isCounted = ({ words }: SentenceView, { end }: RuleClause): boolean =>
  words.slice(end, end + 6).some((word) => number.test(word))

const isLeftOut = (words: readonly string[], word: string, i: number): boolean =>
  leftOut.test(word) &&
  !(
    /^(?:no|not)$/.test(word) && /^(?:later|more|fewer|less|longer|only|just|earlier|sooner)$/.test(words[i + 1] ?? '')
  ) &&
  !(word === 'short' && words[i + 1] !== 'of')

/** Where what is told of the deed begins: behind a semicolon, or behind the "that" of a verb of saying. */
function deedStart({ words }: SentenceView, to: number): number {
  for (let i = to - 1; i >= 0; i--) if (/^(?:[;:]|that|but)$/.test(words[i] as string)) return i + 1
  return 0
}

/** The clause that tells of the deed: the one before the link; behind "As the law requires," the one that follows. */
export function clauseOfDeed(view: SentenceView, clauses: readonly Clause[], cue: Match<CueRule>): number {
  const { words } = view
  const { from, to } = cue
  if (from === 0) return clauses.findIndex((clause) => clause.from > to && clause.link !== 'adverbial')
  let at = from - 1
  while (at > 0 && /^(?:[,"]|just|even|exactly|precisely|-)$/.test(words[at] as string)) at--
  return clauses.findLastIndex((clause) => clause.from <= at && at < clause.to)
}
