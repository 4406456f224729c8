/** Which kinds of verb the words of a clause allow. */
import { describe, expect, it } from 'vitest'
import { Sign, verbSigns } from '../../../src/resolve/dates/verb-signs.ts'

describe('verbSigns', () => {
  it.each([
    ['the board will vote', Sign.modal],
    ["they'll vote", Sign.modal],
    ['it may rain', Sign.may],
    ['the panel plans to meet', Sign.plan],
    ['something to be there', Sign.plan],
    ['the talks are due', Sign.plan],
    ["he's holding a rally", Sign.timetable],
    ['the term begins', Sign.timetable],
    ['she resigned', Sign.regular],
    ["she didn't", Sign.irregular],
    ['a quiet day in the town', 0],
    ['on the way to a meeting', 0],
  ])('%s', (text, sign) => {
    expect(verbSigns(text)).toBe(sign)
  })
  it('tells all kinds of a clause', () => {
    expect(verbSigns('he said it would be discussed')).toBe(Sign.irregular | Sign.modal | Sign.regular)
  })
})
