/**
 * Who is said to obey or break which law. Start reading here: sentence by sentence (`sentence-reader.ts`), cue by cue
 * (`read-cue.ts`): the clause, the norm, the subject, the operators that reach it, the layers of saying around it; composed
 * into one record, or dropped with a reason.
 */
import type { Span, Verdict } from '../types.ts'
import type { Dropped, SentenceAccount, VerdictContext, VerdictReading } from './reading.ts'
import type { VerdictRule } from './rule.ts'
import { verdictRules } from './rules.ts'
import { LONGEST_SENTENCE, SentenceReader } from './sentence-reader.ts'

/** Finds the verdicts of the windows, in reading order. `rules`: all built-in ones, if none are given. Never throws. */
export function findVerdicts(context: VerdictContext, rules?: readonly VerdictRule[]): readonly Verdict[] {
  return readVerdicts(context, rules).verdicts
}

/**
 * Finds the verdicts, and tells why the other cues gave none. `rules`: all, if none are given; `prefilter`: false reads
 * every sentence, whether it holds a piece of a cue or not, with the same result.
 */
export function readVerdicts(
  context: VerdictContext,
  rules: readonly VerdictRule[] = verdictRules,
  prefilter = true,
): VerdictReading {
  const verdicts: Verdict[] = []
  const dropped: Dropped[] = []
  for (const sentence of accountForVerdicts(context, rules, prefilter)) {
    verdicts.push(...sentence.verdicts)
    for (const cue of sentence.cues) if (cue.dropped) dropped.push(cue.dropped)
  }
  return { verdicts, dropped }
}

/** Reads the sentences one after the other, with all that was read of each cue. Only sentences that hold one are yielded. */
export function* accountForVerdicts(
  context: VerdictContext,
  rules: readonly VerdictRule[] = verdictRules,
  prefilter = true,
): Generator<SentenceAccount> {
  const reader = new SentenceReader(context, rules, prefilter)
  let count = 0
  let window = 0
  for (let i = 0; i < context.article.sentences.length; i++) {
    const sentence = context.article.sentences[i] as Span
    while (window < context.windows.length && (context.windows[window] as Span).end <= sentence.start) window++
    const inside = context.windows[window]
    if (!inside || sentence.start < inside.start || sentence.end - sentence.start > LONGEST_SENTENCE) continue
    const read = reader.read(i)
    if (!read) continue
    const verdicts = [...read.kept, ...read.echoes].map((verdict) => ({ ...verdict, id: `v${++count}` }))
    yield { ...read, verdicts }
  }
}
