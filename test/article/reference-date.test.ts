/** The day from which an article is read: lines that say when it was published, and lines that only look so. */
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'

const referenceOf = (line: string) => {
  const text = `Council votes on landlord rules\n\n${line}\n\nThe council voted Monday, and it was close.\n\nIt was late.\n`
  return readArticle(text).reference
}

describe('a published line', () => {
  it.each([
    ['Published Mar 5, 2017', '2017-03-05'],
    ['Posted: Apr 5, 2017 at 9:30 am', '2017-04-05'],
    ['Published 9:30 a.m. ET Nov. 17, 2017', '2017-11-17'],
    ['Published: 17 November 2017', '2017-11-17'],
    ['Published on 2017-11-17T09:30:00Z', '2017-11-17'],
    ['Posted by Jane Doe on Nov. 17, 2017', '2017-11-17'],
    ['Posted 11/17/17', '2017-11-17'],
    ['Originally published Nov. 17, 2017', '2017-11-17'],
    ['Last modified Nov. 17, 2017', '2017-11-17'],
    ['Release date: Nov. 17, 2017', '2017-11-17'],
    ['By Jane Doe | Nov. 17, 2017', '2017-11-17'],
    ['Mesa Ledger | Published Nov. 17, 2017', '2017-11-17'],
    ['Friday, 17 November 2017', '2017-11-17'],
    ['Fri Nov 17 2017', '2017-11-17'],
    ['11/17/2017', '2017-11-17'],
    ['Nov. 17, 2017 | 9:30 a.m.', '2017-11-17'],
  ])('%s', (line, value) => expect(referenceOf(line)).toEqual({ value, from: 'published' }))
})

describe('no published line', () => {
  it.each([
    'Nov. 16, 2017 was the day the deal died.',
    'Expires: Nov. 16, 2017',
    'Updated rules take effect Nov. 16, 2018, officials say in a report',
    'Filed Nov. 3, 2016, the suit says the county broke the law.',
    'Published: Nov. 31, 2017',
    'Mesa Ledger | Council weighs rules published Nov. 16, 2017',
  ])('%s', (line) => expect(referenceOf(line)).toBeNull())
})

describe('a dateline', () => {
  it.each([
    ['NEW YORK, Mar 14, 2019 - An audit found gaps.', '2019-03-14'],
    ['DENVER - 14 March 2019 - An audit found gaps.', '2019-03-14'],
    ['PARIS, 9 April 2011 - An audit found gaps.', '2011-04-09'],
    ['(07/19/02) -- An audit found gaps.', '2002-07-19'],
    ['(July 19, 2002) - An audit found gaps.', '2002-07-19'],
  ])('%s', (line, value) => expect(referenceOf(line)).toEqual({ value, from: 'dateline' }))

  it('without a year names no day', () => {
    expect(referenceOf('DENVER, March 14 (Reuters) - An audit found gaps.')).toBeNull()
    expect(referenceOf('PARIS, 9 April (Reuters) - An audit found gaps.')).toBeNull()
  })

  it('in brackets stands alone before its dash', () => {
    expect(referenceOf('(07/19/02) An audit found gaps.')).toBeNull()
    expect(referenceOf('(See 07/19/02) -- An audit found gaps.')).toBeNull()
    expect(referenceOf('An audit (07/19/02) -- the second -- found gaps.')).toBeNull()
  })
})

describe('a date in the brackets of a dateline', () => {
  it.each([
    ['DULUTH, Minn. (April 3, 2019) - The county sued.', '2019-04-03'],
    ['SANTA FE, N.M. (Tuesday, Jan. 8, 2019) — The state sued.', '2019-01-08'],
    ['BISMARCK (2021-06-02) -- The state sued.', '2021-06-02'],
    ['*FARGO, N.D. — July 7, 2020*\n\nThe state sued.', '2020-07-07'],
    ['DULUTH, Minn. (AP) - April 3, 2019 - The county sued.', '2019-04-03'],
    [
      'DULUTH, Minn. (population 86,000) - The county sued on April 3, 2019, and lost the case that it had brought.',
      null,
    ],
    ['DULUTH, Minn. (AP) - The county sued.', null],
  ])('%s', (text, day) => {
    expect(readArticle(text).reference?.value ?? null).toBe(day)
  })
})
