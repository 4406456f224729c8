/** What a date in front of a noun names. */
import { describe, expect, it } from 'vitest'
import { namedThing } from '../../../src/rules/date/named-thing.ts'

describe('namedThing', () => {
  it.each([
    [' letter to the mayor', 'done'],
    ["'s ruling", 'done'],
    [' cease and letter', 'done'],
    [' e-mails that', 'done'],
    [' news release', 'done'],
    [' special election', 'event'],
    [' Election', 'event'],
    [' oil futures', 'event'],
    [' letterhead', null],
    [' Special letter', null],
    [' news', null],
    [', letter', null],
    [' one two three letter', null],
    ['  letter', null],
  ] as const)('%s', (after, thing) => {
    expect(namedThing(after, true)).toBe(thing)
  })
  it('takes an event for one only behind an article', () => {
    expect(namedThing(' election', false)).toBe(null)
    expect(namedThing(' letter', false)).toBe('done')
  })
})
