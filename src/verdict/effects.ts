/** What acts on a cue, operators and verbs of saying together, from the cue outwards. */
import type { Effect } from './compose.ts'
import type { Match } from './matches.ts'
import type { CueRule, OperatorRule, SpeechRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** "is investigating reports that": the reports are what is examined, they tell no result. */
const isObject = (view: SentenceView, { to }: Match<OperatorRule>, { from }: Match<SpeechRule>): boolean =>
  /^(?:reports|notes|comments)$/.test(view.words[from] as string) &&
  /(?:ing|ates?|ines?|ed)$/.test(view.words[to - 1] as string)

/** "The monitor said it had broken the act": the tense follows that of "said", and nothing has overtaken it. */
const isBackshift = (
  view: SentenceView,
  { row, from }: Match<OperatorRule>,
  said: readonly Match<SpeechRule>[],
): boolean =>
  row.effect === 'past' &&
  view.words[from] === 'had' &&
  /^(?:violated|failed|ruled|found|complied|refused|ignored|listed)$/.test(view.words[from + 1] ?? '') &&
  said.some((verb) => verb.to <= from && /(?:ed|said|found|told|wrote|held)$/.test(view.words[verb.from] as string))

/** "passed its state audit with no findings" */
const isPassed = (view: SentenceView, { from }: Match<OperatorRule>): boolean =>
  view.words.slice(Math.max(0, from - 4), from).some((word) => /^(?:pass(?:es|ed|ing)?|aced|sailed)$/.test(word))

/** "After an 18-month inquiry, the auditor said that": it has come to its end, and what follows is what came of it. */
function isOver(view: SentenceView, { from }: Match<OperatorRule>, verb: Match<SpeechRule>): boolean {
  const comma = view.words.indexOf(',', from)
  if (comma < 0 || comma > verb.from) return false
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (/^(?:after|following|upon|in|during)$/.test(view.words[i] as string))
      return i === 0 || /^["',;-]$/.test(view.words[i - 1] as string) || i < 3
    if (/^[,;:]$/.test(view.words[i] as string)) return false
  }
  return false
}

/**
 * Lays operators and the verbs of saying that change what is said in the order in which they act: those behind the cue,
 * then those before it, nearest first. `speech`: all of the sentence; `said`: those that say this.
 */
export function orderEffects(
  view: SentenceView,
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
    (isPassed(view, match) ||
      finding.some((verb) => verb.start > match.start) ||
      told.some((verb) => (verb.from === match.to && !isObject(view, match, verb)) || isOver(view, match, verb)))
  const all: Effect[] = [
    ...operators
      .filter((match) => !answered(match) && !isBackshift(view, match, said))
      .map((match) => ({ match, effect: isWorried(view, match) ? onWorry(cue) : effectOn(cue, match) })),
  ]
  for (const match of said) {
    const { effect } = match.row
    if (effect !== null && match.start < cue.start && speech.includes(match)) all.push({ match, effect })
  }
  if (all.length < 2) return all
  const behind = all.filter(({ match }) => match.start >= cue.start)
  const before = all.filter(({ match }) => match.start < cue.start && !isRepeated(view, cue, match))
  return [...behind, ...before.sort((a, b) => b.match.start - a.match.start)]
}

/** "found no wrongdoing and no breach of the act": the first "no" denies what stands before the "and". */
function isRepeated(view: SentenceView, cue: Match<CueRule>, { from, to }: Effect['match']): boolean {
  if (view.words[from] !== 'no' || to !== from + 1) return false
  const joint = view.words.slice(to, cue.from).findIndex((word) => /^(?:and|or|nor)$/.test(word))
  return joint > 0 && joint < 5 && view.words[to + joint + 1] === 'no'
}

/** "has grave concerns about whether it complies": whoever worries asks no open question, he thinks that it may not. */
const isWorried = (view: SentenceView, { row, from }: Match<OperatorRule>): boolean =>
  row.opensQuestion === true &&
  /^(?:about|over|regarding)$/.test(view.words[from - 1] ?? '') &&
  /^(?:concerns?|concerned|worr(?:y|ies|ied)|fears?|troubled|uneasy)$/.test(view.words[from - 2] ?? '')

/** The worry itself weakens what is said. */
const onWorry = ({ row }: Match<CueRule>): Effect['effect'] => (row.polarity === 'complies' ? 'reverses' : 'affirms')

/** "short of full compliance": it complies in part; "no problems with its compliance": it complies. */
const effectOn = (cue: Match<CueRule>, { row, start, end }: Match<OperatorRule>): Effect['effect'] =>
  row.ofFault && cue.row.polarity === 'complies'
    ? 'affirms'
    : row.effect === 'whole' && cue.row.polarity === 'violates' && start >= cue.start && end <= cue.end
      ? 'partial'
      : row.effect
