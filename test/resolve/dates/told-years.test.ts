/** Years that a weekday, a verb or the day of an interview tells; counted from Friday, Nov. 17, 2017, where a reference is given. */
import { describe, expect, it } from 'vitest'
import { REFERENCE, reads } from '../../rules/date/reads.ts'

describe('a weekday beside a day', () => {
  it.each([
    // May 3 was a Tuesday in 2016, a Wednesday in 2017.
    ['The lease was signed Wednesday, May 3.', REFERENCE, 'Wednesday, May 3 = 2017-05-03'],
    ['The lease was signed Tuesday, May 3.', REFERENCE, 'Tuesday, May 3 = XXXX-05-03'],
    // Dec. 9 was a Friday in 2016.
    ['The dam burst on Friday, Dec. 9.', REFERENCE, 'Friday, Dec. 9 = 2016-12-09'],
    ['The council will vote on Friday, Dec. 9.', REFERENCE, 'Friday, Dec. 9 = XXXX-12-09'],
    // Nov. 6 was a Tuesday in 2018, a Wednesday in 2019, and in neither year beside them a Friday.
    [
      'The bridge of 2018 cracked. In June 2018 it shut, and on Wednesday, Nov. 6, it fell.',
      null,
      '2018 = 2018 | June 2018 = 2018-06 | Wednesday, Nov. 6 = 2019-11-06',
    ],
    [
      'In June 2018 it shut, and on Tuesday, Nov. 6, it fell.',
      null,
      'June 2018 = 2018-06 | Tuesday, Nov. 6 = 2018-11-06',
    ],
    [
      'In June 2018 it shut, and on Friday, Nov. 6, it fell.',
      null,
      'June 2018 = 2018-06 | Friday, Nov. 6 = XXXX-11-06',
    ],
  ])('%s', (text, date, found) => expect(reads(text, date)).toBe(found))
})

describe('a holiday on which something was done', () => {
  it.each([
    ['The mayor was arrested on Christmas Eve.', 'Christmas Eve = 2016-12-24'],
    ["The levee broke on New Year's Day.", "New Year's Day = 2017-01-01"],
    ['Two inmates died on Thanksgiving, the sheriff said.', 'Thanksgiving = 2016-11-24'],
    ['The board approved a parade for Christmas Eve.', 'Christmas Eve = 2017-12-24'],
    ['The board voted to close the hall on Christmas Eve.', 'Christmas Eve = 2017-12-24'],
    ['The clerk will close the hall on Thanksgiving.', 'Thanksgiving = 2017-11-23'],
  ])('%s', (text, found) => expect(reads(text)).toBe(found))
})

describe('months behind the day of an interview', () => {
  it.each([
    [
      'In an interview on May 5, 2019, the chief said the tests were lost in October.',
      'May 5, 2019 = 2019-05-05 | October = 2018-10',
    ],
    [
      'The warden spoke on March 9, 2020. The jail had failed its audit in November.',
      'March 9, 2020 = 2020-03-09 | November = 2019-11',
    ],
    // What was done on a day is told on.
    ['He was charged on March 9, 2020. He was tried in November.', 'March 9, 2020 = 2020-03-09 | November = 2020-11'],
  ])('%s', (text, found) => expect(reads(text, null)).toBe(found))
})
