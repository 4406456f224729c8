/** The literals that are written down are those of the patterns, and they turn no sentence away that a rule would match. */
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import { lowerOf } from '../../src/article/search-text.ts'
import { wordsOf } from '../../src/article/words.ts'
import { requiredLiterals, startingLiterals } from '../../src/rules/pattern-literals.ts'
import { conditions, conditionsOf, meetsConditions } from '../../src/verdict/cue-conditions.ts'
import { compilePieces } from '../../src/verdict/literal-pieces.ts'
import type { VerdictRule } from '../../src/verdict/rule.ts'
import { conditionLiterals, ruleLiterals } from '../../src/verdict/rule-literals.generated.ts'
import { ruleScanOf } from '../../src/verdict/rule-scan.ts'
import { verdictRules } from '../../src/verdict/rules.ts'
import { placesOfLiteral } from '../places-of-literal.ts'

const worded = verdictRules.filter((rule) => rule.form !== 'frame')
const texts = worded.flatMap(({ examples, near_misses }) => [...examples.map(({ text }) => text), ...near_misses])

/** A text as one sentence, whatever it is. */
function searched(text: string) {
  const article = readArticle(text, {})
  return { words: wordsOf(article), text: lowerOf(article), span: { start: 0, end: article.text.length }, first: 0 }
}

/** By the id of a rule, the lists of literals of each of which a sentence has to hold one. */
const asks = new Map<string, readonly (readonly string[])[]>(
  worded.map((rule) => [
    rule.id,
    [
      ...[ruleLiterals[rule.id]?.[0] ?? ''].filter((list) => list !== '').map((list) => list.split('|')),
      ...(rule.form === 'cue' ? conditionsOf(rule) : []).map((condition) => conditionLiterals[condition].split('|')),
    ],
  ]),
)

const calledBy = (rules: readonly VerdictRule[], text: string): readonly string[] => {
  const scan = ruleScanOf(rules)
  return [scan.cues, scan.operators, scan.speech].flatMap((call) => call(searched(text)).map(({ row }) => row.id))
}

/** Where the literals stand in a text, in reading order. */
const standing = (text: string, literals: string): readonly number[] =>
  literals === ''
    ? []
    : literals
        .split('|')
        .flatMap((literal) => placesOfLiteral(literal, text))
        .sort((a, b) => a - b)

describe('literals of the verdict rules', () => {
  it.each(worded.map((rule) => [rule.id, rule] as const))('%s', (id, { pattern }) => {
    expect(ruleLiterals[id]).toEqual([requiredLiterals, startingLiterals].map((read) => read(pattern)?.join('|') ?? ''))
  })

  it.each(Object.entries(conditions))('of the condition %s', (name, pattern) => {
    expect(conditionLiterals).toHaveProperty(name, requiredLiterals(pattern)?.join('|'))
  })

  it('call the rules that have one in the sentence, from where one stands that begins a match', () => {
    const scan = ruleScanOf(verdictRules)
    for (const text of texts) {
      const sentence = searched(text)
      const called = [...scan.cues(sentence), ...scan.operators(sentence), ...scan.speech(sentence)]
      const starts = new Map<string, readonly number[] | null>(called.map((rule) => [rule.row.id, rule.starts]))
      for (const rule of worded) {
        const { id } = rule
        const starting = ruleLiterals[id]?.[1] ?? ''
        const isAsked = asks
          .get(id)
          ?.every((literals) => literals.some((literal) => placesOfLiteral(literal, sentence.text).length > 0))
        const expected = starting === '' ? null : standing(sentence.text, starting)
        const isCalled = isAsked && (expected === null || expected.length > 0)
        expect([text, id, starts.get(id)]).toEqual([text, id, isCalled ? expected : undefined])
      }
    }
  })

  it('are found at each place where a pattern matches', () => {
    const scan = ruleScanOf(verdictRules)
    let found = 0
    for (const text of texts) {
      const sentence = searched(text)
      const called = [...scan.cues(sentence), ...scan.operators(sentence), ...scan.speech(sentence)]
      for (const rule of worded) {
        const { id, pattern } = rule
        if (rule.form === 'cue' && !meetsConditions(rule, sentence.text)) continue
        for (const { index, 0: words } of sentence.text.matchAll(pattern)) {
          if (words === '') continue
          found++
          const call = called.find(({ row }) => row.id === id)
          expect([text, id, call && (call.starts?.includes(index) ?? true)]).toEqual([text, id, true])
        }
      }
    }
    expect(found).toBeGreaterThan(1000)
  })

  it('call the same rules whether the words keep what they hold or the list of rules does', () => {
    const copied = [...verdictRules]
    for (const text of texts) expect(calledBy(copied, text)).toEqual(calledBy(verdictRules, text))
  })

  it('call a rule whose words are everyday ones only where the sentence holds what the rule asks for besides', () => {
    const called = (text: string): readonly string[] => calledBy(verdictRules, text)
    expect(called('Waco, Texas, answered within three days, as the statute requires.')).toContain('cue.done-as-ruled')
    expect(called('Waco, Texas, answered within three days, as the lawyer noted.')).not.toContain('cue.done-as-ruled')
  })

  it('are looked for inside the sentence only', () => {
    const { cues } = ruleScanOf(verdictRules)
    const text = 'Reno stays on the right side of the law.'
    const all = searched(text)
    const half = { ...all, span: { start: 0, end: text.indexOf(' of') } }
    expect(cues(all).map(({ row }) => row.id)).toContain('cue.in-accordance')
    expect(cues(half).map(({ row }) => row.id)).not.toContain('cue.in-accordance')
  })
})

describe('compilePieces', () => {
  const heldIn = compilePieces([['in line with'], ['lin', 'é%'], ['~line~', '~as~']])
  const whole = (group: number, from: number) => ({ group, literal: null, from })

  it('tells what a word holds, or holds a piece of', () => {
    expect(heldIn('lines')).toEqual([whole(1, 0)])
    expect(heldIn('line')).toEqual([
      whole(1, 0),
      { group: 0, literal: { text: 'in line with', opens: false, closes: false }, from: -3 },
      whole(2, 0),
    ])
    expect(heldIn('%')).toEqual([])
    expect(heldIn('café')).toEqual([{ group: 1, literal: { text: 'é%', opens: false, closes: false }, from: 3 }])
    expect(heldIn('ohio')).toEqual([])
  })

  it('tells a word from a piece of one', () => {
    expect(heldIn('as')).toEqual([whole(2, 0)])
    expect(heldIn('was')).toEqual([])
    expect(heldIn('aside')).toEqual([])
    expect(heldIn("line's")).toContainEqual(whole(2, 0))
    expect(heldIn('éas')).toEqual([whole(2, 1)])
  })

  it('refuses a literal that stands in no word', () => {
    expect(() => compilePieces([[' ']])).toThrow('without a piece')
  })
})
