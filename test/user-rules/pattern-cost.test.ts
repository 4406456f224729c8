/** Patterns that can hang are told from those that cannot, by their form. */
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { costOfPattern, MOST_STEPS, PatternFault } from '../../src/user-rules/pattern-cost.ts'

describe('patterns that people write are taken', () => {
  it.each([
    String.raw`\b(?:tramples?|trampled) (?:on|upon)\b`,
    String.raw`\b(?:\w+ ){0,6}rides? roughshod over\b`,
    String.raw`\bgives? (?:short shrift|no heed) to(?= the\b)`,
    String.raw`(?:[\w,]+ ){0,8}on the`,
    String.raw`(?:\w{1,20}ly ){0,3}steamrolls?`,
    String.raw`\w+ law`,
    String.raw`\bsh(?:red|redded|reds) (?:its|their) \w+ (?:plan|decree)\b(?! again)`,
    '(?<!not )(?:ab|cd)+ef',
    String.raw`\d{1,3}(?:\.\d)? percent`,
    'Größe|naïve',
  ])('%s', (pattern) => {
    expect(costOfPattern(pattern)).toBeLessThanOrEqual(MOST_STEPS)
  })
})

const hanging = [
  '(?:a+)+b',
  '(?:a|a)*b',
  '(?:a|ab|b)*c',
  '(a?){20}a{20}b',
  'x*x*y',
  '.*foo.*bar',
  String.raw`\w+\s*\w+ law`,
  String.raw`^(?:\w+\s?)*$`,
  '(?:very )*(?:very )*bad',
  String.raw`(?:\w+ly ?){0,30}steamrolls`,
  '(?=(?:a+)+b)c',
]

describe('patterns that hang are not', () => {
  it.each(hanging)('%s', (pattern) => {
    expect(costOfPattern(pattern)).toBeGreaterThan(MOST_STEPS)
  })

  it.each(hanging.filter((pattern) => !pattern.includes('{')))(
    'and a prover finds an attack on %s',
    async (pattern) => {
      const { status } = await check(pattern, 'i', { timeout: 60_000, attackTimeout: null, randomSeed: 0 })
      expect(status).toBe('vulnerable')
    },
  )
})

it.each([
  ['(', 'Unterminated group'],
  ['a{3,2}', 'numbers out of order in {} quantifier'],
  [String.raw`\q`, 'Invalid escape'],
  [String.raw`(a)\1`, 'back references cannot be used'],
])('%s cannot be used', (pattern, message) => {
  expect(() => costOfPattern(pattern)).toThrow(new PatternFault(message))
})
