/** The verdict rules as the rule harness and `extract rules` see them. */

import { readContext } from '../pipeline.ts'
import type { Reading, ReadOptions, RuleFamily } from '../rules/rule.ts'
import type { TraceStep } from '../types.ts'
import { readVerdicts } from './find-verdicts.ts'
import type { VerdictRule } from './rule.ts'
import { verdictRules } from './rules.ts'

/**
 * A reading of a verdict rule is its step in the trace of a verdict, valued with the verdict's status, or in the trace of a
 * cue that came to nothing, valued `dropped: ` and the reason.
 */
export const verdictFamily: RuleFamily<VerdictRule> = {
  name: 'verdict',
  rules: verdictRules,
  unmovedBy: ['order', 'prefilter'],
  read: readTraces,
  outcome: readSayings,
}

/** The verdicts less their ids and traces: what they say is the same, whichever rules they rest on. */
function readSayings(text: string, options: ReadOptions<VerdictRule> = {}): unknown {
  const { context } = readContext(text)
  const { verdicts } = readVerdicts(context, options.rules ?? verdictRules, options.prefilter)
  return verdicts.map(({ id: _id, trace: _trace, ...said }) => said)
}

function readTraces(text: string, options: ReadOptions<VerdictRule> = {}): readonly Reading[] {
  const { context } = readContext(text)
  const { verdicts, dropped } = readVerdicts(context, options.rules ?? verdictRules, options.prefilter)
  const steps = (trace: readonly TraceStep[], value: string) =>
    trace.map(({ rule, start, end }) => ({
      rule,
      start,
      end,
      text: context.article.text.slice(start, end),
      value,
    }))
  return [
    ...verdicts.flatMap(({ trace, status }) => steps(trace, status)),
    // A cue that came to nothing has found nothing; what silenced it has.
    ...dropped.flatMap(({ trace, rule, reason }) =>
      steps(trace, `dropped: ${reason}`).filter((step) => step.rule !== rule),
    ),
  ]
}
