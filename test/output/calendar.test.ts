/** Where dates stand on the timeline. */
import { expect, it } from 'vitest'
import { columnOf, columnsFor, yearOf } from '../../src/output/html/calendar.ts'

it.each([
  ['2017', 2017],
  ['2017-07', 2017.5],
  ['2017-07-01/2017-07-04', 2017.5],
  ['1890~', 1890],
  ['../2019', 2019],
  ['2017-22', 2017 + 5 / 12],
  ['2017-35', 2017.5],
  ['P2W', null],
  ['T09:30', null],
  [null, null],
])('%s', (value, expected) => {
  const year = yearOf(value)
  if (expected === null) expect(year).toBeNull()
  else expect(year).toBeCloseTo(expected, 6)
})

it.each([
  ['a few months', [2017.8, 2018.1], ['Oct 2017', 'Nov 2017', 'Dec 2017', 'Jan 2018', 'Feb 2018'].slice(-6)],
  [
    'years',
    [2001, 2005, 2012],
    ['2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008', '2009', '2010', '2011', '2012'],
  ],
  ['nothing', [], []],
])('columns for %s', (_, values, labels) => {
  expect(columnsFor(values).map(({ label }) => label)).toEqual(labels)
})

it('gathers what lies far out', () => {
  const values = [1787, ...Array.from({ length: 40 }, (_, i) => 2015 + i / 10), 2050]
  const columns = columnsFor(values)
  expect(columns[0]?.label).toBe('earlier')
  expect(columns.at(-1)?.label).toBe('later')
  for (const value of values) expect(columnOf(columns, value)).not.toBeNull()
  expect(columnOf(columns, 1787)?.label).toBe('earlier')
})
