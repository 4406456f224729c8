/** The literals that are written down are those of the patterns, and they turn no sentence away that a rule would match. */
import { describe, expect, it } from 'vitest'
import { requiredLiterals } from '../../src/rules/required-literals.ts'
import { ruleLiterals } from '../../src/verdict/rule-literals.generated.ts'
import { ruleScanOf } from '../../src/verdict/rule-scan.ts'
import { verdictRules } from '../../src/verdict/rules.ts'

const worded = verdictRules.filter((rule) => rule.form !== 'frame')
/** More than are read before the scan is compiled. */
const MANY = 600

describe('literals of the verdict rules', () => {
  it.each(worded.map((rule) => [rule.id, rule] as const))('%s', (id, { pattern }) => {
    expect(ruleLiterals[id]).toBe(requiredLiterals(pattern)?.join('|') ?? '')
  })

  it('call the same rules in the first sentences and when the scan is compiled', () => {
    const texts = worded.flatMap(({ examples, near_misses }) => [...examples.map(({ text }) => text), ...near_misses])
    const call = (rules: typeof verdictRules) => {
      const { called } = ruleScanOf(rules)
      const ids = (text: string) => {
        const found = called(text, { start: 0, end: text.length })
        return found && [...found.cues, ...found.operators, ...found.speech].map((rule) => rule.id)
      }
      return { ids, warm: () => Array.from({ length: MANY }, () => ids('')) }
    }
    const first = texts.slice(0, 400).map(call([...verdictRules]).ids)
    const later = call([...verdictRules])
    later.warm()
    expect(texts.slice(0, 400).map(later.ids)).toEqual(first)
  })
})
