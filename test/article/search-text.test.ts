/** The text that patterns run on keeps every offset, and a match gets the words of the text back. */
import { describe, expect, it } from 'vitest'
import { asWritten, searchText } from '../../src/article/search-text.ts'

describe('searchText', () => {
  it('lower-cases, with every letter beyond ASCII as z', () => {
    expect(searchText('Né en May').lower).toBe('nz en may')
    expect(searchText('Né en May').cased).toBe('Nz en May')
  })

  it('keeps the length where lower case is longer, and letters of two code units', () => {
    for (const text of ['İn May', '𝐌ay 5', '§ 5, 2½ İİ years']) expect(searchText(text).lower).toHaveLength(text.length)
  })

  it('leaves marks that are no letters', () => {
    expect(searchText('§ 5, £2½ …').lower).toBe('§ 5, £2½ …')
  })
})

describe('asWritten', () => {
  it('gives the words of the text, also those of a look-ahead', () => {
    const text = 'On MAY 5 (June)'
    const match = /(?<month>may) (?<day>\d)(?= \((?<next>june)\))(?<none>x)?/.exec(text.toLowerCase())
    const found = asWritten(match as RegExpExecArray, text)
    expect(found[0]).toBe('MAY 5')
    expect(found.input).toBe(text)
    expect({ ...found.groups }).toEqual({ month: 'MAY', day: '5', next: 'June', none: undefined })
  })

  it('tells groups of the same word apart', () => {
    const match = /(?<month>march)-(?<last>march)/.exec('in march-march')
    expect({ ...asWritten(match as RegExpExecArray, 'In March-march').groups }).toEqual({
      month: 'March',
      last: 'march',
    })
  })
})
