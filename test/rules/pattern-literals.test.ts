import { describe, expect, it } from 'vitest'
import { requiredLiterals, startingLiterals } from '../../src/rules/pattern-literals.ts'
import { verdictRules } from '../../src/verdict/rules.ts'
import { placesOfLiteral } from '../places-of-literal.ts'

describe('literals that a pattern asks for', () => {
  it.each([
    [/\b(?:refus(?:es|ed)|declined?) to\b/g, ['~refuses to~', '~refused to~', '~decline to~', '~declined to~']],
    [/Act(?: No\.)? \d+/, ['Act ']],
    [/(?<!the )[Ss]tate (?=law)/, ['State ', 'state ']],
    [/(?:goes|went)(?= by the book)/, [' by the book']],
    [/(?<=never )met/, ['never ']],
    [/(?:with|under) (?:it|law)/, ['with it', 'with law', 'under it', 'under law']],
    [/(?:clash(?:es)?|conflicts?) with\b/, ['clashes with~', 'clash with~', 'conflicts with~', 'conflict with~']],
    [/(?:in \w+ conflict|at war) with/, [' conflict', 'at war']],
    [/COMPLY|Obey/i, ['comply', 'obey']],
    [/ab+c/, ['b']],
    [/a{1}bc/, ['abc']],
    [/(?:ab){0,2}xyz?/, ['xy']],
    [/(?<name>cat|dog)s\k<name>/, ['cats', 'dogs']],
    [/violat(?:es|ed)|violation|violates the law/, ['violates', 'violated', 'violation']],
    [/\bcompl\w+/, ['~compl']],
    [/(?<![\w-])met(?! the)(?![\w-])/, ['~met~']],
    [/\bduly(?:\b| and fully) met/, ['~duly met', '~duly and fully met']],
    [/\b"as is"\b/, ['"as is"']],
    [/(?:as(?= state)|how(?= federal)) law/, ['as law', 'how law']],
    [/~law|~rule/, ['law', 'rule']],
  ])('%s', (pattern, expected) => {
    expect([...(requiredLiterals(pattern) ?? [])].sort()).toEqual([...expected].sort())
  })

  it.each([
    [/the \w+ deadline/, [' deadline']],
    [/(?:as|which|that) \w+ (?:mandates|requires)/, ['mandates', 'requires']],
    [/(?:set|let|put) \w+ (?:budget|deadline)/, ['budget', 'deadline']],
    [/the \w+ over/, [' over']],
  ])('are those that are met least often: %s', (pattern, expected) => {
    expect(requiredLiterals(pattern)).toEqual(expected)
  })

  it.each([/\w+/, /a?/, /Act|\d+/, /[^a]/, /(?:ſ|s)ign/i, /Straße|—/, /\b\s\b/])('asks for nothing: %s', (pattern) => {
    expect(requiredLiterals(pattern)).toBeNull()
  })

  it('are in whatever text the verdict rules match', () => {
    let asked = 0
    for (const rule of verdictRules) {
      if (rule.form === 'frame') continue
      const { pattern, examples } = rule
      const literals = requiredLiterals(pattern)
      if (literals === null) continue
      for (const example of examples) {
        const text = example.text.toLowerCase()
        for (const [found] of text.matchAll(pattern)) {
          asked++
          expect(
            literals.some((literal) => placesOfLiteral(literal, text).length > 0),
            `${pattern}: ${found}`,
          ).toBe(true)
        }
      }
    }
    expect(asked).toBeGreaterThan(50)
  })
})

describe('literals that a match begins with', () => {
  it.each([
    [/\b(?:refus(?:es|ed)|declined?) to\b/g, ['refu', 'decl']],
    [/(?<=\bis )(?:not )?met\b/, ['not ', 'met']],
    [/(?:ab)?xyz?/, ['abxy', 'xy']],
    [/ab+c/, ['ab']],
    [/(?:no|not)(?= [a-z])/, ['no']],
    [/[Tt]he \w+/, ['The ', 'the ']],
    [/COMPLY|Obey/i, ['comp', 'obey']],
    [/(?:half|\d{1,3} percent) of/, ['half', ...'0123456789']],
    [/No\. \d+/, ['No. ']],
  ])('%s', (pattern, expected) => {
    expect(startingLiterals(pattern)).toEqual(expected)
  })

  it.each([/\w+ law/, /(?:\w+ )?law/, /(?:ab)*c?/, /\s+law/, /a?/, /(?:an? )?—/, /(?:[a-z]+|the) law/])(
    'begins with anything: %s',
    (pattern) => {
      expect(startingLiterals(pattern)).toBeNull()
    },
  )

  it('none of them begins with another', () => {
    for (const rule of verdictRules) {
      if (rule.form === 'frame') continue
      const literals = startingLiterals(rule.pattern) ?? []
      for (const literal of literals) expect(literals.filter((other) => literal.startsWith(other))).toEqual([literal])
    }
  })
})
