import { describe, expect, it } from 'vitest'
import { wordPattern } from '../../../src/verdict/grammar/word-pattern.ts'

describe('a pattern over words', () => {
  it('answers as the pattern does, also the second time', () => {
    const meets = wordPattern(/^(?:meets?|met)$/)
    for (const word of ['met', 'meet', 'meeting', 'met', 'meeting'])
      expect(meets.test(word)).toBe(/^me(?:ets?|t)$/.test(word))
  })

  it('goes on answering when it has forgotten', () => {
    const numbered = wordPattern(/^w\d*7$/)
    const words = Array.from({ length: 25_000 }, (_, i) => `w${i}`)
    expect(words.filter((word) => numbered.test(word)).length).toBe(2500)
    expect(numbered.test('w17')).toBe(true)
  })
})
