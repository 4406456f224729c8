/** One cue: what it says alone, what changes that, whom it judges by whose word, and what became of it. */
import { placeNames, statusPhrase } from '../output/views.ts'
import type { Verdict } from '../record.generated.ts'
import { compose } from '../verdict/compose.ts'
import { repeats } from '../verdict/merge.ts'
import type { CueAccount, SentenceAccount } from '../verdict/reading.ts'
import { effectWords } from './effect-words.ts'
import { explainDropped } from './explain-dropped.ts'
import { explainJudged } from './explain-judged.ts'
import { explainNorm } from './explain-norm.ts'
import { explainSource } from './explain-source.ts'
import type { ExplainedCue, ExplainedOperator, Outcome } from './explanation.ts'
import type { Scribe } from './scribe.ts'

export function explainCue(account: CueAccount, sentence: SentenceAccount, scribe: Scribe): ExplainedCue {
  const { cue, parts, dropped } = account
  const outcome = explainOutcome(account, sentence, scribe)
  return {
    cue: scribe.wordsAt(cue),
    rule: scribe.rule(cue.row),
    alone: cue.row.polarity === 'complies' ? 'compliant' : 'non_compliant',
    operators: explainOperators(account, scribe),
    not_counted: notCounted(account, scribe),
    judged: parts && explainJudged(account, parts, scribe),
    norm: dropped && !parts ? null : explainNorm(account, scribe),
    source: parts && explainSource(account, parts, outcome.kind === 'verdict' ? outcome.verdict : null, scribe),
    outcome,
  }
}

/** What each operator makes of what those nearer to the cue have left. */
function explainOperators({ cue, parts, answer }: CueAccount, scribe: Scribe): readonly ExplainedOperator[] {
  const effects = parts?.effects ?? []
  const after = (count: number) => compose(cue.row, effects.slice(0, count), answer?.reversed).status
  const first = effects.findIndex((_, index) => after(index + 1) === null)
  return effects.slice(0, first < 0 ? undefined : first + 1).map(({ match, effect }, index) => ({
    words: scribe.wordsAt(match),
    rule: scribe.rule(match.row),
    effect,
    how: effectWords[effect],
    before: after(index),
    after: after(index + 1),
  }))
}

/** Words that would make another thing of the sentence, so that a reader may wonder why they did not. */
function notCounted({ sentence, parts }: CueAccount, scribe: Scribe): ExplainedCue['not_counted'] {
  if (!parts) return []
  const counted = new Set(parts.effects.map(({ match }) => match.start))
  return sentence.operators
    .filter(({ row, start }) => telling.has(row.effect) && !counted.has(start))
    .map((match) => ({
      words: scribe.wordsAt(match),
      rule: scribe.rule(match.row),
      how: parts.reached.includes(match)
        ? 'is not counted, since the sentence goes on to tell what was found'
        : 'is said of other words of the sentence and changes nothing here',
    }))
}

export function verdictWords(verdict: Verdict, { record }: Pick<Scribe, 'record'>): string {
  const norm = record.citations.find(({ id }) => id === verdict.norm?.citation)?.normalized ?? verdict.norm?.text
  return `${placeNames(record, verdict)} ${statusPhrase(verdict)}${norm ? `: ${norm}` : ''}`
}

const telling: ReadonlySet<string> = new Set(['reverses', 'hedges', 'doubts', 'unreal', 'reviews'])

function explainOutcome(account: CueAccount, { kept, verdicts }: SentenceAccount, scribe: Scribe): Outcome {
  const { dropped } = account
  if (dropped) return explainDropped(account, dropped, scribe)
  const found = account.verdicts.map((raw) => {
    const own = kept.indexOf(raw)
    const index = own < 0 ? kept.findIndex((earlier) => repeats(raw, earlier)) : own
    const id = verdicts[index]?.id
    return { own: own >= 0, id, row: scribe.record.verdicts.find((verdict) => verdict.id === id) }
  })
  const [first, ...others] = found
  if (!first?.own || !first.row) return { kind: 'repeats', of: first?.id ?? '' }
  return {
    kind: 'verdict',
    says: verdictWords(first.row, scribe),
    verdict: first.row,
    repeated: others.flatMap(({ own, row }) => (own && row ? [row] : [])),
  }
}
