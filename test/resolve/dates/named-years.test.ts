/** A year in the name of a law, an order, a case or a fiscal year dates nothing else; the day of the news does. */
import { describe, expect, it } from 'vitest'
import { reads } from '../../rules/date/reads.ts'

describe('without a reference date', () => {
  it.each([
    ['Iowa broke the 1972 law. In February it paid.', '1972 = 1972 | February = XXXX-02'],
    ['Boise ignored a 2021 emergency administrative order. It agreed in March.', '2021 = 2021 | March = XXXX-03'],
    ['The city signed the 2012 consent decree. Monitors came in May.', '2012 = 2012 | May = XXXX-05'],
    ['Lee relied on two 1977 rulings. A third came in June.', '1977 = 1977 | June = XXXX-06'],
    ['She cited Roe v. Doe (1973). The panel ruled in April.', '1973 = 1973 | April = XXXX-04'],
    ['The audit covers fiscal 2016. Reno answered in July.', 'fiscal 2016 = 2015-10-01/2016-09-30 | July = XXXX-07'],
    // The news was told on a day: what has happened lies before it.
    [
      'The office said Jan. 28, 2025, that it had begun. Critics cite the 1972 law. Golden agreed in December.',
      'Jan. 28, 2025 = 2025-01-28 | 1972 = 1972 | December = 2024-12',
    ],
    [
      'The auditor released it Monday, April 8, 2024. The 2021 order stands. A court reversed it in February.',
      'Monday, April 8, 2024 = 2024-04-08 | 2021 = 2021 | February = 2024-02',
    ],
    [
      'In a statement on Nov. 3, 2023, he thanked voters. Bids open in January.',
      'Nov. 3, 2023 = 2023-11-03 | January = 2024-01',
    ],
    // Years that are no names carry over as they did.
    ['He moved there in 1998. In February he died.', '1998 = 1998 | February = 1998-02'],
    ['It was in 2016 because the law failed. He left in May.', '2016 = 2016 | May = 2016-05'],
    [
      'He was hired Oct. 11, 2016. The 1972 law was old. He quit in November.',
      'Oct. 11, 2016 = 2016-10-11 | 1972 = 1972 | November = 2016-11',
    ],
  ])('%s', (text, found) => {
    expect(reads(text, null)).toBe(found)
  })
})

it('with a reference date that one counts', () => {
  expect(reads('Iowa broke the 1972 law, and in October it paid.')).toBe('1972 = 1972 | October = 2017-10')
  expect(reads('In 2013, it paid in May.')).toBe('2013 = 2013 | May = 2013-05')
})
