/** What acts on a cue, operators and verbs of saying together, from the cue outwards. */
import type { Effect } from './compose.ts'
import type { Match } from './matches.ts'
import type { CueRule, OperatorRule, SpeechRule } from './rule.ts'

/**
 * Lays operators and the verbs of saying that change what is said in the order in which they act: those behind the cue,
 * then those before it, nearest first. `speech`: all of the sentence; `said`: those that say this.
 */
export function orderEffects(
  cue: Match<CueRule>,
  operators: readonly Match<OperatorRule>[],
  said: readonly Match<SpeechRule>[],
  speech: readonly Match<SpeechRule>[],
): readonly Effect[] {
  const finding = speech.filter(({ end, row }) => end <= cue.start && (row.stance === 'finds' || row.settles))
  const told = speech.filter(({ end, row }) => end <= cue.start && row.stance === 'asserts')
  const answered = (match: Match<OperatorRule>) =>
    // "An investigation found that ...", "the audit says": the question has been answered.
    match.row.examines &&
    (finding.some((verb) => verb.start > match.start) || told.some((verb) => verb.from === match.to))
  const all: Effect[] = [
    ...operators.filter((match) => !answered(match)).map((match) => ({ match, effect: effectOn(cue, match) })),
  ]
  for (const match of said) {
    const { effect } = match.row
    if (effect !== null && match.start < cue.start && speech.includes(match)) all.push({ match, effect })
  }
  if (all.length < 2) return all
  const behind = all.filter(({ match }) => match.start >= cue.start)
  const before = all.filter(({ match }) => match.start < cue.start)
  return [...behind, ...before.sort((a, b) => b.match.start - a.match.start)]
}

/** "short of full compliance": it complies in part. */
const effectOn = (cue: Match<CueRule>, { row, start, end }: Match<OperatorRule>): Effect['effect'] =>
  row.effect === 'whole' && cue.row.polarity === 'violates' && start >= cue.start && end <= cue.end
    ? 'partial'
    : row.effect
