/** What is not done is itself the breach: "did not post the agenda, in violation of the act". */
import { wordSet } from '../rules/word-set.ts'
import { isAdverb } from './grammar/verb-group.ts'
import { formsOf } from './grammar/verbs.ts'
import type { Match } from './matches.ts'
import type { CueRule, OperatorRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words that tell how something was done: "in violation of", "contrary to". */
export const standsBeside = (view: SentenceView, { row, from }: Match<CueRule>): boolean => {
  const word = view.words[from] as string
  // "met in secret, at odds with the act", not "put the county at odds with the act"
  if (/^(?:at|out)$/.test(word) && !/^[,-]$/.test(view.words[from - 1] ?? '')) return false
  return row.adjunct === true || (row.adjunct?.test(word) ?? false)
}

/** "never filed it, a clear violation of the act" */
function isApposed(view: SentenceView, { row, from }: Match<CueRule>): boolean {
  if (row.frame !== 'noun') return false
  let article = from - 1
  while (
    article > from - 6 &&
    /^(?:[a-z]+|-)$/.test(view.words[article] ?? '') &&
    !/^an?$/.test(view.words[article] as string)
  )
    article--
  return /^an?$/.test(view.words[article] ?? '') && /^[,-]$/.test(view.words[article - 1] ?? '')
}

/** What public bodies must do, as told behind "did not" or "never" or before "no": "post", "never posted", "held no hearing". */
export const duties: ReadonlySet<string> = new Set([
  ...`adopt advertise answer appoint approve ask audit check collect conduct consider consult disclose document ensure evaluate
  file fill fix follow get give hand hire hold inform inspect install investigate issue keep maintain make meet monitor name
  notify obtain offer pay perform post produce protect provide publicize publish put read record recuse release remit repair
  replace report respond return review screen seek send serve set share show sign submit supply take tell test train treat
  turn update verify vote warn weigh write`
    .split(/\s+/)
    .flatMap(formsOf)
    .flatMap(([word, form]) => (/^(?:base|past|ing)$/.test(form) ? [word] : [])),
  ...wordSet('got gave given held kept made met paid sent shown sought taken told took'),
])

/** What a rule asks for, rather than what it forbids: "issued no permits in violation of the code" denies the breach. */
const owed =
  /^(?:hearings?|notices?|reports?|audits?|minutes|agendas?|records?|reviews?|votes?|bids?|inspections?|logs?|warnings?|receipts?|disclosures?|statements?|explanations?|answers?|reasons?|tests?|training|interpreters?|counsel|meals?|care)$/

/** "was not in violation", "did not act in violation of": it is denied that the law was broken. */
const notOfDeed = /^(?:be|been|being|in|act|acted|acting|operate|operating|proceed|behave)$/

/** "not", "never", "failed to": words that deny a deed, not "denied" or "no evidence". */
const deniesVerb = /^(?:not|n't|never|no|fail|neglect|refus|declin|omit|nor|neither)/

/** The token at which words stand that say of a whole deed that it breaks the law: ", which is a violation of", ", a move that violated", "in what he called a"; -1. */
function saidOfDeedFrom({ words }: SentenceView, cue: Match<CueRule>): number {
  for (let i = cue.from - 1; i >= Math.max(1, cue.from - 12); i--) {
    const word = words[i] as string
    if (word === 'what' && words[i - 1] === 'in') return i
    if (/^(?:,|;|:)$/.test(word)) return -1
    if (word === 'which') return /^[,-]$/.test(words[i - 1] as string) ? i : -1
    if (word === 'that') {
      const article = /^an?$/.test(words[i - 2] ?? '') ? i - 2 : i - 3
      return /^(?:an?|something)$/.test(words[article] ?? '') && /^[,-]$/.test(words[article - 1] ?? '') ? article : -1
    }
  }
  return -1
}

/** "By not posting it, Fresno violated the act": the token of the verb is the deed's, and the clause's own follows its comma. */
const deniesMeans = ({ words }: SentenceView, { from }: Match<CueRule>, operator: Match<OperatorRule>): boolean =>
  /^(?:by|in|for)$/.test(words[operator.from - 1] ?? '') &&
  (/ing$/.test(words[operator.to] ?? '') || /ing$/.test(words[operator.from] as string)) &&
  words.slice(operator.to, from).includes(',')

/**
 * Does the operator deny the deed, or the want of one, that the cue then calls a breach, and not the breach? So it is behind a comma,
 * after "failed to", and where the deed is a duty: not in "did not fire the chief in violation of the act".
 */
export function deniesDeedOnly(view: SentenceView, cue: Match<CueRule>, operator: Match<OperatorRule>): boolean {
  // "By not hiring a nurse, the letter says, Reno is not keeping its end of the deal": of two denials one is of the deed.
  if (deniesMeans(view, cue, operator)) return true
  // "did not post the agenda in accordance with the act": how it was to be done is denied with the deed.
  if (cue.row.polarity === 'complies') return false
  const denial = view.words[operator.from] as string
  const isPlain =
    deniesVerb.test(denial) &&
    !/^(?:evidence|proof|indications?|signs?|doubt)$/.test(view.words[operator.to - 1] as string) &&
    !/^(?:evidence|proof|indications?|signs?|doubt)$/.test(view.words[operator.to] ?? '')
  if (isPlain && saidOfDeedFrom(view, cue) > operator.from) return true
  if (!standsBeside(view, cue) && !isApposed(view, cue)) return false
  let verb = operator.to
  while (verb < cue.from && (isAdverb(view, verb) || view.words[verb] === 'to')) verb++
  const isSetApart = /^[,-]$/.test(view.words[cue.from - 1] as string) || isApposed(view, cue)
  const word = view.words[verb] as string
  // "held no hearing in violation of the act"
  if (denial === 'no' && duties.has(view.words[operator.from - 1] ?? ''))
    return isSetApart || owed.test(view.words[cue.from - 1] as string)
  if (verb >= cue.from - 1 || notOfDeed.test(word) || !/^[a-z]/.test(word)) return false
  return isSetApart || /^(?:fail|neglect|refus|declin|omit)/.test(denial) || duties.has(word)
}
