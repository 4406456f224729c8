/** The literals that are written down are those of the patterns, and they turn no sentence away that a rule would match. */
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import { lowerOf } from '../../src/article/search-text.ts'
import { wordsOf } from '../../src/article/words.ts'
import { requiredLiterals } from '../../src/rules/required-literals.ts'
import { compilePieces } from '../../src/verdict/literal-pieces.ts'
import type { VerdictRule } from '../../src/verdict/rule.ts'
import { ruleLiterals } from '../../src/verdict/rule-literals.generated.ts'
import { ruleScanOf } from '../../src/verdict/rule-scan.ts'
import { verdictRules } from '../../src/verdict/rules.ts'

const worded = verdictRules.filter((rule) => rule.form !== 'frame')
const texts = worded.flatMap(({ examples, near_misses }) => [...examples.map(({ text }) => text), ...near_misses])

/** A text as one sentence, whatever it is. */
function searched(text: string) {
  const article = readArticle(text, {})
  return { words: wordsOf(article), text: lowerOf(article), span: { start: 0, end: article.text.length }, first: 0 }
}

const calledBy = (rules: readonly VerdictRule[], text: string): readonly string[] | null => {
  const found = ruleScanOf(rules).called(searched(text))
  return found && [...found.cues, ...found.operators, ...found.speech].map((rule) => rule.id)
}

describe('literals of the verdict rules', () => {
  it.each(worded.map((rule) => [rule.id, rule] as const))('%s', (id, { pattern }) => {
    expect(ruleLiterals[id]).toBe(requiredLiterals(pattern)?.join('|') ?? '')
  })

  it('call the rules that have one in the sentence, if a cue is among them', () => {
    const called = (text: string) => {
      const { text: lower } = searched(text)
      const has = (literals: string) =>
        literals === '' || literals.split('|').some((literal) => lower.includes(literal))
      const rules = worded.filter(({ id }) => has(ruleLiterals[id] as string))
      return rules.some(({ form }) => form === 'cue') ? rules.map(({ id }) => id) : null
    }
    for (const text of texts) expect([text, calledBy(verdictRules, text)]).toEqual([text, called(text)])
  })

  it('call the same rules whether the words keep what they hold or the list of rules does', () => {
    const copied = [...verdictRules]
    for (const text of texts) expect(calledBy(copied, text)).toEqual(calledBy(verdictRules, text))
  })

  it('are looked for inside the sentence only', () => {
    const { called, holdsAnchor } = ruleScanOf(verdictRules)
    const text = 'Reno stays in line with the law.'
    const all = searched(text)
    const half = { ...all, span: { start: 0, end: text.indexOf(' with') } }
    expect(called(all)?.cues.map(({ id }) => id)).toContain('cue.in-accordance')
    expect(called(half)).toBeNull()
    expect([holdsAnchor(all), holdsAnchor(half)]).toEqual([true, false])
  })
})

describe('compilePieces', () => {
  const heldIn = compilePieces([['in line with'], ['lin', 'é%']])

  it('tells what a word holds, or holds a piece of', () => {
    expect(heldIn('lines')).toEqual([
      { group: 1, literal: null, from: 0 },
      { group: 0, literal: 'in line with', from: -3 },
    ])
    expect(heldIn('%')).toEqual([])
    expect(heldIn('café')).toEqual([{ group: 1, literal: 'é%', from: 3 }])
    expect(heldIn('ohio')).toEqual([])
  })

  it('refuses a literal that stands in no word', () => {
    expect(() => compilePieces([[' ']])).toThrow('without a piece')
  })
})
