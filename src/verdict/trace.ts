/** The steps that a verdict rests on, in reading order. */
import type { TraceStep, Verdict } from '../types.ts'
import type { Effect } from './compose.ts'
import type { Match } from './matches.ts'
import type { CueRule, SpeechRule } from './rule.ts'

/** Lays out what fired. */
export function traceOf(
  cue: Match<CueRule>,
  effects: readonly Effect[],
  speech: readonly Match<SpeechRule>[],
): readonly TraceStep[] {
  const steps: TraceStep[] = [
    {
      rule: cue.rule,
      effect: cue.row.polarity,
      start: cue.start,
      end: cue.end,
    },
    ...effects.map(({ match, effect }) => ({
      rule: match.rule,
      effect,
      start: match.start,
      end: match.end,
    })),
    ...speech.map((match) => ({
      rule: match.rule,
      effect: match.row.stance,
      start: match.start,
      end: match.end,
    })),
  ]
  if (steps.length === 1) return steps
  return steps.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
}

/** Where the cue of a verdict ends, be it a built-in one or a user's. A verdict that repeats another in short has none: 0. */
export function endOfCue({ trace }: Verdict): number {
  // Told by what it does, not by its id: users choose their own.
  const cues = trace.filter(({ effect }) => effect === 'complies' || effect === 'violates')
  return Math.max(0, ...cues.map(({ end }) => end))
}
