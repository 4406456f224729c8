/** What a sentence says in short of a verdict before it. */
import type { Span } from '../types.ts'
import type { SentenceAccount } from '../verdict/reading.ts'
import { verdictWords } from './explain-cue.ts'
import type { ExplainedEcho } from './explanation.ts'
import type { Scribe } from './scribe.ts'

const effects: ReadonlyMap<string, string> = new Map([
  ['repeats', 'says the same in short'],
  ['reverses', 'says the opposite in short'],
  ['denies', 'denies it'],
])

/** The echoes that stand in a sentence, whichever sentence they answer. */
export function explainEchoes(
  accounts: Iterable<SentenceAccount>,
  sentence: Span,
  scribe: Scribe,
): readonly ExplainedEcho[] {
  return [...accounts].flatMap(({ kept, echoes, verdicts }) =>
    echoes.flatMap(({ trace }, index) => {
      const [step] = trace
      const id = verdicts[kept.length + index]?.id
      const verdict = scribe.record.verdicts.find((row) => row.id === id)
      const of = verdicts[kept.length - 1]?.id
      if (!step || !verdict || !of || step.start < sentence.start || step.start >= sentence.end) return []
      const how = `${scribe.quoted(step)} answers ${of} and ${effects.get(step.effect) ?? step.effect}`
      return [{ words: scribe.wordsAt(step), of, how, says: verdictWords(verdict, scribe), verdict }]
    }),
  )
}
