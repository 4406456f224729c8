/** What is not done is itself the breach: "did not post the agenda, in violation of the act". */
import { isAdverb } from './grammar/verb-group.ts'
import type { Match } from './matches.ts'
import type { CueRule, OperatorRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words that tell how something was done: "in violation of", "contrary to". */
export const standsBeside = (view: SentenceView, { row, from }: Match<CueRule>): boolean =>
  row.adjunct === true || (row.adjunct?.test(view.words[from] as string) ?? false)

/** "never filed it, a clear violation of the act" */
function isApposed(view: SentenceView, { row, from }: Match<CueRule>): boolean {
  if (row.frame !== 'noun') return false
  const article = /^an?$/.test(view.words[from - 2] as string) ? from - 2 : from - 1
  return /^an?$/.test(view.words[article] ?? '') && view.words[article - 1] === ','
}

/** What public bodies must do: without a comma, who did not do it breaks the law by that. */
const duty =
  /^(?:adopt|advertise|answer|appoint|approve|ask|audit|check|collect|conduct|consider|consult|disclose|document|ensure|evaluate|file|fill|fix|follow|get|give|hand|hire|hold|inform|inspect|install|investigate|issue|keep|maintain|make|meet|monitor|name|notify|obtain|offer|pay|perform|post|produce|protect|provide|publicize|publish|put|read|record|recuse|release|remit|repair|replace|report|respond|return|review|screen|seek|send|serve|set|share|show|sign|submit|supply|take|tell|test|train|treat|turn|update|verify|vote|warn|weigh|write)$/
/** "was not in violation", "did not act in violation of": it is denied that the law was broken. */
const notOfDeed = /^(?:be|been|being|in|act|acting|acted|operate|operating|proceed|behave)$/

/**
 * Does the operator deny the deed, or the want of one, that the cue then calls a breach, and not the breach? So it is behind a comma,
 * after "failed to", and where the deed is a duty: not in "did not fire the chief in violation of the act".
 */
export function deniesDeedOnly(view: SentenceView, cue: Match<CueRule>, operator: Match<OperatorRule>): boolean {
  // "did not post the agenda in accordance with the act": how it was to be done is denied with the deed.
  if (cue.row.polarity === 'complies' || (!standsBeside(view, cue) && !isApposed(view, cue))) return false
  let verb = operator.to
  while (verb < cue.from && (isAdverb(view, verb) || view.words[verb] === 'to')) verb++
  const isSetApart = view.words[cue.from - 1] === ',' || isApposed(view, cue)
  const word = view.words[verb] as string
  if (verb >= cue.from - 1 || notOfDeed.test(word) || !/^[a-z]/.test(word)) return false
  return (
    isSetApart || /^(?:fail|neglect|refus|declin|omit)/.test(view.words[operator.from] as string) || duty.test(word)
  )
}
