/**
 * Runs every rule of every family, without being edited when a rule is added: examples are found with their value, near
 * misses are not, each row earns its place (ablation), order and pre-filter change nothing where the family follows them.
 * `linear-patterns.test.ts` proves the patterns linear.
 */
import { describe, expect, it } from 'vitest'
import { families } from '../../src/rules/families.ts'
import type { Reading, RuleFamily } from '../../src/rules/rule.ts'

const plain = (readings: readonly Reading[]) =>
  readings.map(({ start, end, rule, value }) => ({ start, end, rule, value }))

/** What a reader of the record learns: no rule ids, which would tell any two rules apart. */
const outcomeOf = (family: RuleFamily, text: string, rules: RuleFamily['rules']): unknown =>
  family.outcome
    ? family.outcome(text, { rules })
    : family.read(text, { rules }).map(({ start, end, value }) => ({ start, end, value }))

/** A fixed shuffle: the same on every machine and run. */
function shuffled<T>(rows: readonly T[], seed: number): T[] {
  const result = [...rows]
  let state = seed
  for (let i = result.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648
    const j = state % (i + 1)
    ;[result[i], result[j]] = [result[j] as T, result[i] as T]
  }
  return result
}

/** Which options a family's reader looks at: the order of rules it knows only if it takes more than their ids. */
function followedBy(family: RuleFamily): readonly string[] {
  const followed = new Set<string>()
  const rules = family.rules.map(
    (rule) =>
      new Proxy(rule, {
        get(row, key) {
          if (key !== 'id') followed.add('order')
          return Reflect.get(row, key)
        },
      }),
  )
  const options = {
    rules,
    get prefilter(): boolean {
      followed.add('prefilter')
      return true
    },
  }
  for (const text of family.rules[0]?.examples.map((example) => example.text) ?? []) family.read(text, options)
  return ['order', 'prefilter'].filter((option) => followed.has(option))
}

const sentencesOf = (family: RuleFamily) =>
  family.rules.flatMap((rule) => [...rule.examples.map((example) => example.text), ...rule.near_misses])

describe.each(families.map((family) => [family.name, family] as const))('%s rules', (_, family) => {
  it('have ids of their own, in thing-form', () => {
    const ids = family.rules.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+([-.][a-z0-9]+)*$/)
  })

  it.runIf(family.unmovedBy.includes('order'))('are told in any order with the same result', () => {
    for (const text of sentencesOf(family)) {
      const reference = plain(family.read(text))
      expect(plain(family.read(text, { rules: shuffled(family.rules, 7) })), text).toEqual(reference)
    }
  })

  it.runIf(family.unmovedBy.includes('prefilter'))('find the same with and without the pre-filter', () => {
    for (const text of sentencesOf(family)) {
      expect(plain(family.read(text, { prefilter: false })), text).toEqual(plain(family.read(text)))
    }
  })

  it('follow what the family says that they follow', () => {
    expect(followedBy(family)).toEqual([...family.unmovedBy])
  })

  describe.each(family.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    it('has an example and a near miss', () => {
      expect(rule.examples.length).toBeGreaterThan(0)
      expect(rule.near_misses.length).toBeGreaterThan(0)
      expect(rule.about).not.toBe('')
      expect(rule.source).not.toBe('')
    })

    it.each(rule.examples.map((example) => [example.text, example] as const))('reads %s', (text, example) => {
      const hit = family.read(text).find((reading) => reading.rule === rule.id && reading.text === example.finds)
      expect(hit?.value, `found: ${JSON.stringify(family.read(text))}`).toBe(example.as)
    })

    it.each(rule.near_misses.map((text) => [text] as const))('is silent in %s', (text) => {
      expect(family.read(text).filter((reading) => reading.rule === rule.id)).toEqual([])
    })

    it('earns its place: without it the record says something else of each of its examples', () => {
      const others = family.rules.filter((other) => other !== rule)
      for (const { text } of rule.examples) {
        expect(outcomeOf(family, text, others), text).not.toEqual(outcomeOf(family, text, family.rules))
      }
    })
  })
})
