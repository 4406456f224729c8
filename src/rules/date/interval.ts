/** From one date to another. */
import { calendar, type DateForm, type DateRule } from './form.ts'
import { monthNumber } from './lexicon.ts'

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const monthAnchors = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const range = (from: DateForm, to: DateForm): DateForm => ({ type: 'range', from, to })
const int = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

export const intervalRules: readonly DateRule[] = [
  {
    id: 'interval-days',
    about: 'Days of one month or two: Oct. 10-12, 2017; Jan. 28 to Feb. 3; between March 3 and 9.',
    source: 'Associated Press Stylebook',
    anchors: monthAnchors,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:the week of|from|between) )?(?<m1>${month}) (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:, (?<y1>(?:19|20)\\d\\d))?,? ?(?:-|to|through|and|until) ?(?:(?<m2>${month}) )?(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y2>(?:19|20)\\d\\d))?(?![\\p{L}\\d]|:\\d|,\\d{3}| percent)`,
      'gu',
    ),
    build: (match) => {
      const { m1 = '', d1, y1, m2, d2, y2 } = match.groups ?? {}
      const and = / and /.test(match[0])
      // "on March 3 and April 9" are two days; "between March 3 and April 9" is one stretch.
      if (and && !/^between/.test(match[0])) return null
      const year = int(y2) ?? int(y1)
      return range(calendar(int(y1) ?? year, monthNumber(m1), int(d1)), calendar(year, monthNumber(m2 ?? m1), int(d2)))
    },
    examples: [
      { text: 'The hearing ran Oct. 10-12, 2016.', finds: 'Oct. 10-12, 2016', as: '2016-10-10/2016-10-12' },
      {
        text: 'It covers the week of Jan. 28 to Feb. 3, 2015.',
        finds: 'the week of Jan. 28 to Feb. 3, 2015',
        as: '2015-01-28/2015-02-03',
      },
    ],
    near_misses: ['They met on March 3 and April 9.', 'May 3-2 be the score.'.replace('May', 'The')],
  },
  {
    id: 'interval-months',
    about: 'Months of a year: March to June 2016, between May and July.',
    source: 'news prose',
    anchors: monthAnchors,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:from|between) )?(?<m1>${month})(?: (?<y1>(?:19|20)\\d\\d))? ?(?:-|to|through|and|until) ?(?<m2>${month})(?:,? (?<y2>(?:19|20)\\d\\d))(?![\\p{L}\\d]|,\\d{3})`,
      'gu',
    ),
    build: (match) => {
      const { m1 = '', y1, m2 = '', y2 } = match.groups ?? {}
      if (/ and /.test(match[0]) && !/^between/.test(match[0])) return null
      return range(calendar(int(y1) ?? int(y2), monthNumber(m1), null), calendar(int(y2), monthNumber(m2), null))
    },
    examples: [
      { text: 'Data from March to June 2016 show it.', finds: 'from March to June 2016', as: '2016-03/2016-06' },
    ],
    near_misses: ['They march to June Street.'],
  },
  {
    id: 'interval-years',
    about: 'Years: 2009-2011, from 2009 to 2011, between 2009 and 2011.',
    source: 'news prose',
    anchors: ['19', '20'],
    pattern:
      /(?<![\p{L}\d$-])(?:(?<open>[Ff]rom|[Bb]etween) )?(?<y1>(?:19|20)\d\d)(?: ?- ?| to | through | and | until )(?<y2>(?:19|20)\d\d)(?![\p{L}\d-]|,\d{3}| (?:people|residents|votes|jobs))/gu,
    build: (match) => {
      const { open, y1, y2 } = match.groups ?? {}
      if (/ and /.test(match[0]) && !/^[Bb]etween/.test(open ?? '')) return null
      return Number(y1) < Number(y2) ? range(calendar(Number(y1), null, null), calendar(Number(y2), null, null)) : null
    },
    examples: [{ text: 'Between 2009 and 2011, fines doubled.', finds: 'Between 2009 and 2011', as: '2009/2011' }],
    near_misses: ['They met in 2009 and 2011.', 'Call 2016-2011-4.'],
  },
  {
    id: 'quarter',
    about: 'Quarters and halves of a year: the first quarter of 2016, the second half of 2015.',
    source: 'business and budget news',
    anchors: ['uarter', 'half'],
    pattern:
      /(?<![\p{L}\d])(?:the )?(?<which>first|second|third|fourth|last) (?<part>quarter|half) of (?<year>(?:19|20)\d\d)(?![\p{L}\d])/giu,
    build: (match) => {
      const { which = '', part = '', year } = match.groups ?? {}
      const index = ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase())
      const months = part.toLowerCase() === 'half' ? 6 : 3
      const first = (index < 0 ? 12 / months - 1 : index) * months + 1
      return first > 12
        ? null
        : range(calendar(Number(year), first, null), calendar(Number(year), first + months - 1, null))
    },
    examples: [
      { text: 'Permits fell in the first quarter of 2016.', finds: 'the first quarter of 2016', as: '2016-01/2016-03' },
    ],
    near_misses: ['The first quarter ended 7-3.'],
  },
]
