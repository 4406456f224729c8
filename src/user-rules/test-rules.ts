/** Do the examples of a user's rules hold? The same questions as are put to the built-in rules. */
import { verdictFamily } from '../verdict/family.ts'
import { explainArticle } from '../why/explain-article.ts'
import { UserRules } from './user-rules.ts'

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
  const { own } = rules
  const verdict = UserRules.verdictRules(rules)
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
        found.map((reading) => `"${reading.text}" = ${reading.value}`).join(', ') || silence(text, rules, row.id, finds)
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

/** The words may be found all the same and come to nothing, or another rule may have found them. */
function silence(text: string, rules: UserRules, id: string, finds: string): string {
  const { sentences } = explainArticle(text, { rules }, { path: 'example', line: null, unit: 'utf16' })
  const at = text.indexOf(finds)
  for (const found of sentences.flatMap(({ cues }) => cues)) {
    const { cue, rule, outcome } = found
    const words = `"${cue.text}"`
    if (rule.id === id && outcome.kind === 'dropped')
      return `${words} without a verdict (${outcome.reason}: ${outcome.how})`
    if (rule.id === id && outcome.kind === 'repeats') return `${words}, which says the same as another verdict`
    const others = [found, ...found.operators, ...found.not_counted].filter((other) => other.rule.id !== id)
    for (const other of others) {
      const { text: taken, start, end } = 'words' in other ? other.words : other.cue
      if (start < at + finds.length && at < end) return `"${taken}", which belongs to the rule ${other.rule.id}`
    }
  }
  return 'nothing'
}
