/** Words counted from a date that the text has named before. */

import { wordSet } from '../word-set.ts'
import { isCounted } from './beside.ts'
import type { DateRule } from './form.ts'
import { cardinal, unitOf } from './lexicon.ts'

/** "Compared with $4 million, or 12 cents a share, a year earlier"; "up 3 percent from a month earlier". */
const COMPARED =
  /(?<![A-Za-z])(?:(?:from|compared|versus|vs\.|against|than|up|down|was|were|earned|lost)(?![A-Za-z])[^;:]{0,60}\d[^;:]{0,40}|(?:from|over|than|with)) $/

const pointing = wordSet('next following same previous preceding prior that')
const around = wordSet('before after earlier later previous previously')

/** A mark or the end of the text stands behind the word: "the year before." */
const closes = (gap: string): boolean => gap === '' || /^[.,;:)]/.test(gap)

const earlier = wordSet('earlier ago before')
const reported = wordSet('the latest recent ended completed reporting full entire')
const whole = wordSet('full whole entire fiscal')
const sides = wordSet('later earlier')

export const documentRelative: readonly DateRule[] = [
  {
    id: 'next-or-same',
    about:
      'The period before, after or the same as the one just named: "the next day", "that year", "the previous month".',
    source: 'news usage',
    cue: 'unit',
    beside: ({ before, after, gapBehind }) => pointing.has(before) || (around.has(after) && closes(gapBehind)),
    pattern:
      /(?<![a-z\d])(?:(?:later|earlier|early|late)\s(?:on\s)?)?(?:(?<which>the\s(?:next|following|very\snext|same|previous|preceding|prior)|that\s(?:same)?|that)\s?(?<=\s|that)(?<unit>day|night|morning|afternoon|evening|week|month|quarter|year|decade)|(?:the\s)?(?<edge>day|night|week|month|quarter|year)\s(?<side>before|after|earlier|later|previous)(?=[.,;:)]|$))(?![a-z]|-)(?!\s(?:ago|of|old|last|next)(?![a-z]))/y,
    build: ({ groups }) => {
      const { which, unit, edge, side } = groups as { which?: string; unit?: string; edge?: string; side?: string }
      const word = (which ?? side ?? '').toLowerCase()
      const by = /next|following|after|later/.test(word)
        ? 1
        : /previous|preceding|prior|before|earlier/.test(word)
          ? -1
          : 0
      const of = unitOf(unit ?? edge ?? 'day')
      // "The next decade" is the one to come.
      if (of === 'decade' && /next/.test(word)) return null
      // "Up from 3% the previous month" needs no month before it: the last one is meant.
      const orReference = of === 'quarter' || (by === -1 && of !== 'day')
      return { is: 'shift', unit: of, by, from: 'text', ...(orReference ? { orReference } : {}) }
    },
    examples: [
      { text: 'The act passed May 2, 2011. The next day, the clerk quit.', finds: 'The next day', as: '2011-05-03' },
      { text: 'He moved in 1998 and died that year.', finds: 'that year', as: '1998' },
      { text: 'He was hit on May 2, 2011, and died that night.', finds: 'that night', as: '2011-05-02' },
      { text: 'Sales rose from the previous quarter.', finds: 'the previous quarter', as: '2017-07-01/2017-09-30' },
      {
        text: 'It was shut in March 2012. The following month it reopened.',
        finds: 'The following month',
        as: '2012-04',
      },
    ],
    near_misses: ['One day it may work.', 'All day long they argued.'],
  },
  {
    id: 'same-period',
    about: 'The period just named, in another year: "the same month last year", "the same period in 2016".',
    source: 'business news',
    cue: 'unit',
    sign: /the\s(?:same|comparable|corresponding|like|(?:19|20)\d)|last\syear's/,
    pattern:
      /(?<![a-z\d])(?:the\s(?:same|comparable|corresponding|like)\s(?:year-earlier\s)?(?<noun>period|month|quarter|week|time|stretch|span)\s(?:of\s|in\s)?(?:the\s)?(?:last\syear|previous\syear|prior\syear|a\syear\s(?:ago|earlier|before)|(?<year>(?:19|20)\d\d))|(?:the\s(?<of>(?:19|20)\d\d)|last\syear's)\s(?<ofNoun>period|quarter))(?![a-z\d]|[.,:]\d)/y,
    build: ({ groups }) => {
      const { noun, year, of, ofNoun } = groups as { [name: string]: string | undefined }
      const said = year ?? of
      return {
        is: 'same-period',
        year: said === undefined ? null : Number(said),
        of: /^quarter$/i.test(noun ?? ofNoun ?? '') ? 'quarter' : 'period',
      }
    },
    examples: [
      {
        text: 'Arrests fell in March 2015 from the same month a year earlier.',
        finds: 'the same month a year earlier',
        as: '2014-03',
      },
      {
        text: 'Claims fell in the first quarter of 2016 from the same period last year.',
        finds: 'the same period last year',
        as: '2015-01-01/2015-03-31',
      },
      {
        text: 'Profit rose in the third quarter of 2016, from a loss in the 2014 quarter.',
        finds: 'the 2014 quarter',
        as: '2014-07-01/2014-09-30',
      },
    ],
    near_misses: ['It is the same every year.', 'The same period saw no arrests.', 'The 2014 quarterback sued.'],
  },
  {
    id: 'year-earlier',
    about: 'What a period is set against: "the year-earlier quarter", "a year-ago loss", "the prior-year period".',
    source: 'business news',
    cue: 'unit',
    beside: ({ before, after }) => before === 'prior' || before === 'previous' || earlier.has(after),
    pattern:
      /(?<![a-z\d-])(?:the\s|an?\s)?(?:(?:same|comparable|corresponding)\s)?(?:year-(?:earlier|ago|before)|(?:prior|previous)-year)(?:\s(?<noun>periods?|quarters?|months?))?(?![a-z-])/y,
    build: ({ groups }) => {
      const { noun } = groups as { noun?: string }
      return { is: 'same-period', year: null, of: /^quarter/i.test(noun ?? '') ? 'quarter' : 'period' }
    },
    examples: [
      {
        text: 'Profit fell in the third quarter of 2016 from the year-earlier quarter.',
        finds: 'the year-earlier quarter',
        as: '2015-07-01/2015-09-30',
      },
      { text: 'It had a year-ago loss of $3 million.', finds: 'a year-ago', as: '2016' },
    ],
    near_misses: ['A five-year-earlier start was sought.', 'It was a mid-year loss.'],
  },
  {
    id: 'named-quarter',
    about: 'The quarter that a report speaks of: "revenue for the quarter", "in the latest quarter".',
    source: 'business news',
    cue: 'season',
    beside: ({ cue, before }) => cue === 'quarter' && reported.has(before),
    pattern:
      /(?<![a-z\d])(?:(?<=(?<![a-z])(?:for|in|during|of|from|to|over|through)\s)the|the\s(?:latest|most\srecent|just-ended|just-completed|reporting|full|entire))\squarter(?![a-z]|-|,?\s(?:ended|ending|that|which|to|of|century|mile|moon|horse|pole|note)(?![a-z]))/y,
    build: () => ({ is: 'named-quarter' }),
    examples: [
      { text: 'Revenue for the quarter rose 4%.', finds: 'the quarter', as: '2017-07-01/2017-09-30' },
      {
        text: 'Profit rose in the second quarter of 2016. Sales for the quarter fell.',
        finds: 'the quarter',
        as: '2016-04-01/2016-06-30',
      },
    ],
    near_misses: ['He put the quarter in the slot.', 'He lives in the quarter of the city with no market.'],
  },
  {
    id: 'whole-year',
    about: 'The year that a report speaks of: "for the full year", "for the year as a whole".',
    source: 'business news',
    cue: 'unit',
    beside: ({ cue, before, beforeThat, after }) =>
      cue === 'year' && (before === 'the' ? after === 'as' || beforeThat === 'for' : whole.has(before)),
    pattern:
      /(?<![a-z\d])(?:the\s(?:full|whole|entire)\s(?:fiscal\s)?year|the\syear\sas\sa\swhole|(?<=(?<![a-z])for\s)the\syear(?=[.,;]))(?![a-z-])/y,
    build: () => ({ is: 'whole-year' }),
    examples: [
      { text: 'It expects a loss for the full year.', finds: 'the full year', as: '2017' },
      { text: 'In 2014, sales rose 3% for the year.', finds: 'the year', as: '2014' },
    ],
    near_misses: ['He spent a full year in jail.', 'She was Woman of the Year.'],
  },
  {
    id: 'rest-of-the-day',
    about: 'The day just named, by a part of it: "later in the day", "ended the day", "for the day".',
    source: 'news usage',
    cue: 'unit',
    beside: ({ cue, before }) => cue === 'day' && before === 'the',
    pattern:
      /(?<![a-z\d])(?:(?:later|earlier|early|late)\sin\sthe\sday|(?<=(?<![a-z])(?:end|ends|ended|ending|finish|finished|finishing|close|closed|closing)\s)the\sday|(?<=(?<![a-z])(?:for|on)\s)the\sday(?=[.,;]))(?![a-z-]|\sof(?![a-z]))/y,
    build: () => ({ is: 'shift', unit: 'day', by: 0, from: 'text', orReference: true }),
    examples: [
      {
        text: 'He was freed on March 3, 2015. Later in the day, he spoke.',
        finds: 'Later in the day',
        as: '2015-03-03',
      },
      { text: 'Stocks fell on March 3, 2015. For the day, the index lost 4%.', finds: 'the day', as: '2015-03-03' },
    ],
    near_misses: ['At the end of the day, the law is the law.', 'They spoke of it every day.'],
  },
  {
    id: 'named-month-or-week',
    about: 'The month or week just named: "sales for the month", "during the week".',
    source: 'business news',
    cue: 'unit',
    beside: ({ cue, before }) => before === 'the' && (cue === 'month' || cue === 'week'),
    pattern:
      /(?<=(?<![a-z])(?:for|in|during)\s)(?<!(?:earlier|later|early|late)\sin\s)the\s(?<unit>month|week)(?![a-z-]|\s(?:of|before|after|that|since|to|ahead|following|ended|ending|beginning|starting|in|when|which|leading|prior)(?![a-z]))/y,
    build: ({ groups }) => ({ is: 'shift', unit: unitOf((groups as { unit: string }).unit), by: 0, from: 'text' }),
    examples: [
      { text: 'Prices rose in March 2015. Wages for the month fell.', finds: 'the month', as: '2015-03' },
      {
        text: 'He sued on March 3, 2015. Others sued during the week.',
        finds: 'the week',
        as: '2015-03-02/2015-03-08',
      },
    ],
    near_misses: ['In March 2015 prices rose in the month of talks.', 'Sales for the month rose.'],
  },
  {
    id: 'later-or-earlier',
    about:
      'So many units after or before the date just named: "two weeks later", "a year earlier", "10 days after that".',
    source: 'news usage',
    cue: 'unit',
    beside: (beside) =>
      (sides.has(beside.after) ||
        (around.has(beside.after) && (beside.afterThat === 'that' || closes(beside.gapBehind)))) &&
      isCounted(beside),
    pattern:
      /(?<![a-z\d$]|[$.,])(?:(?<half>half\sa\s|(?:a\s)?half[\s-])|(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)\s)(?<unit>days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))\s(?<side>later|earlier|(?:before|after)\sthat|(?:before|after|previously)(?=[.,;)]|$))(?![a-z])(?!\sthan)/y,
    build: (match) => {
      const { half, count, unit, side } = match.groups as { half?: string; count?: string; unit: string; side: string }
      const [of, back] = [unitOf(unit), !/later|after/i.test(side)]
      if (half !== undefined) {
        const years = of === 'century' ? 50 : of === 'decade' ? 5 : null
        return years === null ? null : { is: 'shift', unit: 'year', by: back ? -years : years, from: 'text' }
      }
      const number = cardinal(count ?? '')
      if (number === null) return null
      const form = { is: 'shift', unit: of, by: back ? -number : number, from: 'text' } as const
      if (!back || number !== 1) return form
      const before = match.input.slice(Math.max(0, match.index - 90), match.index).replace(/\s/g, ' ')
      return COMPARED.test(before) ? { ...form, compares: true, orReference: true } : form
    },
    examples: [
      { text: 'He sued on July 5, 2013. Two days later the city settled.', finds: 'Two days later', as: '2013-07-07' },
      { text: 'It opened in 1975 and closed 20 years later.', finds: '20 years later', as: '1995' },
      { text: 'It burned in 1913. Half a century later it rose.', finds: 'Half a century later', as: '1963' },
      { text: 'It closed in 1975; it had opened two years before.', finds: 'two years before', as: '1973' },
      {
        text: 'Profit for the third quarter of 2016 fell to $3 million from $4 million a year earlier.',
        finds: 'a year earlier',
        as: '2015-07-01/2015-09-30',
      },
    ],
    near_misses: ['It came two years later than planned.', 'Years later they met.'],
  },
  {
    id: 'at-the-time',
    about:
      'Points back to the date just named: "at the time", "at that time"; "the sheriff at the time" tells no date.',
    source: 'news usage',
    cue: 'day-word',
    beside: ({ cue }) => cue.startsWith('at'),
    pattern:
      /(?<![a-z\d])(?<!(?:sheriff|mayor|governor|president|secretary|director|chief|administrator|chair|chairman|chairwoman|commissioner|clerk|attorney|general|judge|superintendent|auditor|treasurer|senator|manager|prosecutor|warden|leader|member|spokesman|spokeswoman)\s)at\s(?:the|that)\stime(?![a-z])(?!\s(?:of|when|that|he|she|they|it|the|this|by)(?![a-z]))/y,
    build: () => ({ is: 'back-reference' }),
    examples: [
      {
        text: 'The mayor spoke in August 2015. "We obey the law," she said at the time.',
        finds: 'at the time',
        as: '2015-08',
      },
    ],
    near_misses: ['At the time of the arrest he slept.', 'It came in 2016. The sheriff at the time, Al Poe, agreed.'],
  },
]
