/** How dates are counted: with and without a reference date, past masked spans, and warned about. */
import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle, storyWindows } from '../../src/article/read-article.ts'
import { findDates } from '../../src/resolve/dates.ts'
import { dateRules } from '../../src/rules/date/index.ts'
import { REFERENCE, reads } from '../rules/date/reads.ts'

function find(text: string, date: string | null, masks: readonly string[] = []) {
  const article = readArticle(text, date === null ? {} : { date })
  const masked = masks.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
  return findDates(article, storyWindows(article), masked)
}

describe('without a reference date', () => {
  it.each([
    ['The clerk resigned Tuesday.', 'Tuesday = null'],
    ['The clerk resigned today.', 'today = null'],
    ['The clerk resigned last week.', 'last week = null'],
    ['The clerk resigned Oct. 11.', 'Oct. 11 = XXXX-10-11'],
    ['The clerk resigned in October.', 'October = XXXX-10'],
    ['The clerk resigned Oct. 11, 2016.', 'Oct. 11, 2016 = 2016-10-11'],
    ['He was hired on Oct. 11, 2016, and quit Nov. 2.', 'Oct. 11, 2016 = 2016-10-11 | Nov. 2 = 2016-11-02'],
    ['He quit in 1998. The next year he died.', '1998 = 1998 | The next year = 1999'],
    ['He quit last Labor Day.', 'last Labor Day = null'],
    ['He quit on July 4.', 'July 4 = XXXX-07-04'],
    ['He quit in fiscal 2016.', 'fiscal 2016 = 2015-10-01/2016-09-30'],
  ])('%s', (text, found) => {
    expect(reads(text, null)).toBe(found)
  })
})

describe('around other reference days', () => {
  it.each([
    // A Monday, a Sunday, the turn of the year, a leap day.
    ['2017-03-27', 'Sheriffs met Monday.', 'Monday = 2017-03-27'],
    ['2017-03-27', 'Sheriffs met over the weekend.', 'the weekend = 2017-03-25/2017-03-26'],
    ['2017-03-26', 'Sheriffs met this weekend.', 'this weekend = 2017-03-25/2017-03-26'],
    ['2017-03-26', 'Sheriffs met this week.', 'this week = 2017-03-20/2017-03-26'],
    ['2018-01-03', 'Sheriffs met Dec. 28.', 'Dec. 28 = 2017-12-28'],
    ['2018-01-03', 'Sheriffs met in December.', 'December = 2017-12'],
    ['2018-01-03', 'Sheriffs met last month.', 'last month = 2017-12'],
    ['2018-01-03', 'Sheriffs met yesterday.', 'yesterday = 2018-01-02'],
    ['2018-01-01', 'Sheriffs met yesterday.', 'yesterday = 2017-12-31'],
    ['2017-12-29', 'Sheriffs will meet Jan. 5.', 'Jan. 5 = 2018-01-05'],
    ['2017-12-29', 'Sheriffs will meet in January.', 'January = 2018-01'],
    ['2016-02-29', 'Sheriffs met a year ago.', 'a year ago = 2015'],
    ['2016-03-31', 'Sheriffs met last month.', 'last month = 2016-02'],
    ['2015-01-02', 'Sheriffs met last week.', 'last week = 2014-12-22/2014-12-28'],
    ['2022-01-07', 'The Jan. 6 Capitol riot was on his mind.', 'Jan. 6 = 2021-01-06'],
    ['2006-06-15', 'It rose this past school year.', 'this past school year = 2005/2006'],
    ['2008-10-17', 'Sheriffs met over Christmas.', 'Christmas = 2007-12-25'],
    ['2008-10-17', 'Sheriffs will meet over Christmas.', 'Christmas = 2008-12-25'],
    ['2008-07-15', 'Aid fell in the last fiscal year.', 'the last fiscal year = 2006-10-01/2007-09-30'],
  ])('%s: %s', (date, text, found) => {
    expect(reads(text, date)).toBe(found)
  })
})

describe('wrapped lines of one paragraph', () => {
  it.each([
    ['He was hired in\nMay and sued on\nOct. 3.', ['2017-05', '2017-10-03']],
    ['The office will\nclose Monday.', ['2017-11-20']],
    ['It was signed Oct.\n11, 2016.', ['2016-10-11']],
    ['It closed this\nmorning.', ['2017-11-17']],
    ['It closed this\npast year.', ['2016']],
    ['It closed on Christmas\nEve 2014.', ['2014-12-24']],
    ['It closed in\nearly 2014, in the fall of\n2015 and in the\n1990s.', ['2014', '2015-23', '199X']],
    ['In March\nand April 2016 it closed.', ['2016-03', '2016-04']],
    ['Profit for April fell to $3 from $4\na year\nearlier.', ['2017-04', '2016-04']],
  ])('%j', (text, values) => {
    const whole = { start: 0, end: text.length }
    const article = { ...readArticle(text, { date: REFERENCE }), sentences: [{ ...whole, block: 0 }] }
    expect(findDates(article, [whole], []).dates.map(({ value }) => value)).toEqual(values)
  })
})

describe('masked spans', () => {
  it('keep the years of laws from being dates', () => {
    const text = "Maine's 2015 Trust Act and the 2011 budget differ."
    const { dates } = find(text, REFERENCE, ['2015 Trust Act'])
    expect(dates.map((date) => text.slice(date.start, date.end))).toEqual(['2011'])
  })

  it('drop a date that they touch only in part', () => {
    expect(find('It cites May 2, 2011 Order 5.', REFERENCE, ['2011 Order 5']).dates).toEqual([])
  })
})

describe('the reference date', () => {
  it('is doubted where a weekday and a date contradict it', () => {
    const { warnings } = find('Jurors heard him on Monday, Oct. 9.', '2012-11-17')
    expect(warnings.map(({ code, start, end }) => [code, start, end])).toEqual([
      ['reference-date-contradicted', 20, 34],
    ])
  })

  it.each(['2017-11-17', '2017-10-01', '2018-02-01'])('is trusted where they agree (%s)', (date) => {
    expect(find('Jurors heard him on Monday, Oct. 9.', date).warnings).toEqual([])
  })

  it('lets the weekday choose the year', () => {
    expect(reads('The game was Saturday, Dec. 31.', '2017-03-01')).toBe('Saturday, Dec. 31 = 2016-12-31')
  })
})

describe('kinds and what is inferred', () => {
  it.each([
    ['Oct. 11', 'day', ['year']],
    ['Oct. 11, 2017', 'day', []],
    ['Thursday', 'day', ['year', 'month', 'day']],
    ['this week', 'week', ['year', 'week']],
    ['last month', 'month', ['year', 'month']],
    ['the 1990s', 'decade', []],
    ["the '90s", 'decade', ['century']],
    ['fiscal year 2018', 'fiscal_year', []],
    ['over the weekend', 'weekend', ['year', 'month', 'day']],
  ])('%s', (words, granularity, inferred) => {
    const [date] = find(`It was ${words} when he left.`, REFERENCE).dates
    expect([date?.kind, date?.granularity, date?.inferred]).toEqual(['date', granularity, inferred])
  })

  it.each([
    ['from 2009 to 2011', 'interval'],
    ['the past three years', 'interval'],
    ['two weeks', 'duration'],
    ['3:40 p.m.', 'time'],
    ['every year', 'set'],
  ])('%s is of kind %s', (words, kind) => {
    expect(find(`It was ${words} when he left.`, REFERENCE).dates[0]?.kind).toBe(kind)
  })
})

it('finds the same offsets whatever the quotes, dashes and spaces', () => {
  const text = 'From 2009–2011, “the ’90s” and Oct. 11, 2016.'
  const { dates } = find(text, REFERENCE)
  expect(dates.map((date) => [text.slice(date.start, date.end), date.value])).toEqual([
    ['From 2009–2011', '2009/2011'],
    ['the ’90s', '199X'],
    ['Oct. 11, 2016', '2016-10-11'],
  ])
})

it('gives only values that EDTF knows', () => {
  const texts = dateRules.flatMap((rule) => [...rule.examples.map(({ text }) => text), ...rule.near_misses])
  const values = texts.flatMap((text) =>
    find(text, REFERENCE)
      .dates.filter(({ kind, value }) => (kind === 'date' || kind === 'interval') && value !== null)
      .map(({ value }) => value as string),
  )
  expect(values.length).toBeGreaterThan(100)
  for (const value of values) expect(() => edtf(value, { level: 2 }), value).not.toThrow()
})

describe('any text', () => {
  const words = [
    ...dateRules.flatMap((rule) => rule.examples.map(({ text }) => text.split(' '))).flat(),
    '\n',
    '’',
    '–',
    '999',
    '0',
  ]

  it('never throws, and keeps the shape', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 40 }),
        fc.constantFrom(null, '2017-11-17', '2016-02-29', '0001-01-01', 'not a day'),
        (parts, date) => {
          const text = parts.join(' ')
          let end = 0
          for (const found of find(text, date).dates) {
            expect(found.start).toBeGreaterThanOrEqual(end)
            expect(found.end).toBeGreaterThan(found.start)
            end = found.end
          }
        },
      ),
      { seed: 20171117, numRuns: 400 },
    )
  })

  it('has no date before the year 1 or after 9999', () => {
    expect(reads('It lay there 999 decades ago.')).toBe('999 decades ago = null')
  })
})
