/** Do the examples of a user's rules hold? The same questions as are put to the built-in rules. */
import { verdictFamily } from '../verdict/family.ts'
import { explainArticle } from '../why/explain-article.ts'
import type { UserRules } from './user-rules.ts'

/** A sentence that does not do what the rule's row says. */
export interface BrokenSentence {
  readonly from: string
  readonly rule: string
  readonly field: 'examples' | 'near_misses'
  readonly text: string
  readonly what: string
}

export interface RulesTest {
  readonly rules: number
  readonly sentences: number
  readonly broken: readonly BrokenSentence[]
}

/** Runs every example and near miss of the user's rules with all rules. */
export function testRules(rules: UserRules): RulesTest {
  const { verdict, own } = rules
  const broken: BrokenSentence[] = []
  let sentences = 0
  for (const { row, from } of own) {
    const readings = (text: string) =>
      verdictFamily.read(text, { rules: verdict }).filter(({ rule }) => rule === row.id)
    for (const { text, finds, as } of row.examples) {
      sentences++
      const found = readings(text)
      if (found.some((reading) => reading.text === finds && reading.value === as)) continue
      const instead =
        found.map((reading) => `"${reading.text}" = ${reading.value}`).join(', ') || silence(text, rules, row.id)
      const what = `wanted "${finds}" = ${as}, found ${instead}`
      broken.push({ from, rule: row.id, field: 'examples', text, what })
    }
    for (const text of row.near_misses) {
      sentences++
      const found = readings(text)
      if (found.length === 0) continue
      const what = `wanted nothing, found ${found.map((reading) => `"${reading.text}" = ${reading.value}`).join(', ')}`
      broken.push({ from, rule: row.id, field: 'near_misses', text, what })
    }
  }
  return { rules: own.length, sentences, broken }
}

/** The words may be found all the same and come to nothing. */
function silence(text: string, rules: UserRules, id: string): string {
  const { sentences } = explainArticle(text, { rules }, { path: 'example', line: null, unit: 'codepoint' })
  for (const { cue, rule, outcome } of sentences.flatMap(({ cues }) => cues)) {
    if (rule.id !== id) continue
    if (outcome.kind === 'dropped') return `"${cue.text}" without a verdict (${outcome.reason}: ${outcome.how})`
    if (outcome.kind === 'repeats') return `"${cue.text}", which says the same as another verdict of the sentence`
  }
  return 'nothing'
}
