/** Fiscal years, which for the federal government begin in October and for most states in July, and school years. */
import { fullYear } from '../../article/calendar-day.ts'
import { wordSet } from '../word-set.ts'
import type { DateRule } from './form.ts'
import { whichOf } from './lexicon.ts'

const budgets = wordSet('fiscal budget state')

export const fiscalYear: readonly DateRule[] = [
  {
    id: 'fiscal-year',
    about: 'A fiscal year with its number: "fiscal year 2009", "FY2018", "fiscal 2016", "FY 17".',
    source: '31 U.S.C. 1102 (federal); NASBO, Budget Processes in the States',
    cue: 'unit',
    beside: ({ cue }) => cue.startsWith('f'),
    pattern:
      /(?<![a-z\d])(?<state>state(?:'s)?\s)?(?:fiscal(?:\s|-(?=\d))(?:years?\s)?|fy[\s-]?'?)(?:(?:19|20)?\d\d(?:[/-]))?(?<year>(?:19|20)\d\d|\d\d)(?![\da-z]|[,.]\d|\s(?:percent|million|billion)(?![a-z]))/y,
    build: ({ groups }) => {
      const { state, year } = groups as { state?: string; year: string }
      return { is: 'fiscal-year', year: fullYear(year), which: null, state: state !== undefined }
    },
    examples: [
      { text: 'Congress cut it for fiscal year 2009.', finds: 'fiscal year 2009', as: '2008-10-01/2009-09-30' },
      { text: 'Its fiscal-2016 loss grew.', finds: 'fiscal-2016', as: '2015-10-01/2016-09-30' },
      { text: 'The FY2018 budget is late.', finds: 'FY2018', as: '2017-10-01/2018-09-30' },
      { text: 'For state fiscal year 2016, aid fell.', finds: 'state fiscal year 2016', as: '2015-07-01/2016-06-30' },
    ],
    near_misses: ['Fiscal restraint in 2016 was rare.', 'The fiscal year ended badly.'],
  },
  {
    id: 'fiscal-years',
    about: 'Fiscal years from one to another: "fiscal years 2012 through 2015", "fiscal years 2016 and 2017".',
    source: '31 U.S.C. 1102 (federal); NASBO, Budget Processes in the States',
    cue: 'unit',
    beside: ({ cue, after }) => cue === 'fiscal' && after === 'years',
    pattern:
      /(?<![a-z\d])(?<state>state\s)?fiscal\syears\s(?<first>(?:19|20)\d\d)(?:\s?-\s?|\s(?:to|through|and)\s)(?<last>(?:19|20)\d\d)(?![\da-z]|[,.]\d)/y,
    build: ({ groups }) => {
      const words = groups as { state?: string; first: string; last: string }
      const year = (digits: string) =>
        ({ is: 'fiscal-year', year: Number(digits), which: null, state: words.state !== undefined }) as const
      return words.first < words.last ? { is: 'interval', from: year(words.first), to: year(words.last) } : null
    },
    examples: [
      {
        text: 'Aid is cut for fiscal years 2012 through 2015.',
        finds: 'fiscal years 2012 through 2015',
        as: '2011-10-01/2015-09-30',
      },
    ],
    near_misses: ['Fiscal years end in September.'],
  },
  {
    id: 'fiscal-year-named',
    about: 'A fiscal year whose number comes first: "the 2010-11 fiscal year", "the 2018 budget year".',
    source: '31 U.S.C. 1102 (federal); NASBO, Budget Processes in the States',
    cue: 'number',
    beside: ({ after, afterThat }) => budgets.has(after) || budgets.has(afterThat),
    pattern:
      /(?<![a-z\d$#]|[.,:/-])(?:(?<first>20\d\d|19\d\d)[-/])?(?<year>(?:19|20)\d\d|(?<=[-/])\d\d)\s(?<state>state\s)?(?:fiscal|budget)\syear(?![a-z])/y,
    build: ({ groups }) => {
      const { state, year } = groups as { state?: string; year: string }
      return { is: 'fiscal-year', year: fullYear(year), which: null, state: state !== undefined }
    },
    examples: [
      { text: 'Taxes rise in the 2010-11 fiscal year.', finds: '2010-11 fiscal year', as: '2010-10-01/2011-09-30' },
      { text: 'It ended the 2008 fiscal year in debt.', finds: '2008 fiscal year', as: '2007-10-01/2008-09-30' },
    ],
    near_misses: ['In 2008 a fiscal year had 366 days.'],
  },
  {
    id: 'fiscal-year-relative',
    about: 'A fiscal year counted from the reference day: "the last fiscal year", "this budget year".',
    source: '31 U.S.C. 1102 (federal); NASBO, Budget Processes in the States',
    cue: 'unit',
    beside: ({ cue, before }) => cue === 'year' && budgets.has(before),
    pattern:
      /(?<![a-z\d])(?:the\s)?(?<which>last|previous|past|current|this|next|coming|upcoming)\s(?<state>state\s)?(?:fiscal|budget)\syear(?![a-z])/y,
    build: ({ groups }) => {
      const { state, which } = groups as { state?: string; which: string }
      return { is: 'fiscal-year', year: null, which: whichOf(which), state: state !== undefined }
    },
    examples: [
      { text: 'It spent more in the last fiscal year.', finds: 'the last fiscal year', as: '2016-10-01/2017-09-30' },
      { text: 'Aid will drop next fiscal year.', finds: 'next fiscal year', as: '2018-10-01/2019-09-30' },
    ],
    near_misses: ['Every fiscal year brings a gap.'],
  },
  {
    id: 'school-year',
    about: 'A school year: "the 2006-2007 school year", "this school year", "the 2017-18 academic year".',
    source: 'education news',
    cue: 'unit',
    beside: ({ cue, before }) => cue === 'year' && (before === 'school' || before === 'academic'),
    pattern:
      /(?<![a-z\d])(?:(?<year>(?:19|20)\d\d)[-/](?:(?:19|20)\d\d|\d\d)|(?<which>last|previous|this\spast|past|current|this|next|coming|upcoming))\s(?:school|academic)\syear(?![a-z])/y,
    build: ({ groups }) => {
      const { year, which } = groups as { year?: string; which?: string }
      return { is: 'school-year', year: year === undefined ? null : Number(year), which: whichOf(which) }
    },
    examples: [
      { text: 'It starts with the 2006-2007 school year.', finds: '2006-2007 school year', as: '2006/2007' },
      { text: 'Scores rose this past school year.', finds: 'this past school year', as: '2016/2017' },
    ],
    near_misses: ['A school year has 180 days.'],
  },
]
