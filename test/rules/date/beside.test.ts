/** The words beside a cue word. */
import { describe, expect, it } from 'vitest'
import { besideOf, isCounted, isDayNumber, isShortYear, isYear, lastWord } from '../../../src/rules/date/beside.ts'

/** Reads beside the word that stands in braces. */
function beside(text: string) {
  const from = text.indexOf('{')
  const to = text.indexOf('}') - 1
  return besideOf(text.replace(/[{}]/g, ''), from, to)
}

describe('besideOf', () => {
  it('reads two words on either side, whatever marks stand between', () => {
    expect(beside('for the last two {weeks}, he slept')).toEqual({
      cue: 'weeks',
      before: 'two',
      beforeThat: 'last',
      gap: ', ',
      after: 'he',
      gapBehind: ' ',
      afterThat: 'slept',
    })
    expect(beside("({oct}. 11, '98")).toMatchObject({
      before: '',
      beforeThat: '',
      gap: '. ',
      after: '11',
      afterThat: '98',
    })
  })
  it('reads nothing beyond the ends of the text or a wide gap', () => {
    expect(beside('{may}')).toMatchObject({ before: '', beforeThat: '', gap: '', after: '', afterThat: '' })
    expect(beside('a        {may}        b')).toMatchObject({ before: '', after: '' })
  })
})

describe('kinds of words', () => {
  it('tells days, years and short years', () => {
    expect(['3', '3rd', '2016', 'x', ''].map(isDayNumber)).toEqual([true, true, false, false, false])
    expect(['2016', '2016s', '3/14', '201', 'june'].map(isYear)).toEqual([true, false, false, false, false])
    expect(['98', '9th', '198', 'ab'].map(isShortYear)).toEqual([true, false, false, false])
  })
  it('tells whether the cue word is counted', () => {
    const counted = (text: string) => isCounted(beside(text))
    expect(counted('in two {weeks}')).toBe(true)
    expect(counted('a couple of {weeks}')).toBe(true)
    expect(counted('thirty-odd {years}')).toBe(true)
    expect(counted('2 1/2 {years}')).toBe(true)
    expect(counted('last {year}')).toBe(false)
  })
})

describe('lastWord', () => {
  it('passes over marks and lowers the case', () => {
    expect(lastWord('Due on or Before ')).toBe('before')
    expect(lastWord('at 5 p.m., ')).toBe('m')
    expect(lastWord('12 §')).toBe('')
  })
})
