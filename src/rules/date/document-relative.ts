/** Words counted from a date that the text has named before. */
import type { DateRule } from './form.ts'
import { cardinal, unitOf } from './lexicon.ts'

export const documentRelative: readonly DateRule[] = [
  {
    id: 'next-or-same',
    about:
      'The period before, after or the same as the one just named: "the next day", "that year", "the previous month".',
    source: 'news usage',
    cue: 'unit',
    anchors: [],
    pattern:
      /(?<![\p{L}\d])(?:(?:later|earlier|early|late)\s(?:on\s)?)?(?:(?<which>the\s(?:next|following|very next|same|previous|preceding|prior)|that\s(?:same)?|that)\s?(?<=\s|that)(?<unit>day|week|month|year)|(?:the\s)?(?<edge>day|week|month|year)\s(?<side>before|after|earlier|later|previous)(?=[.,;:)]|$))(?![\p{L}]|-)(?!\s(?:ago|of|old)(?![\p{L}]))/giu,
    build: ({ groups }) => {
      const { which, unit, edge, side } = groups as { which?: string; unit?: string; edge?: string; side?: string }
      const word = (which ?? side ?? '').toLowerCase()
      const by = /next|following|after|later/.test(word)
        ? 1
        : /previous|preceding|prior|before|earlier/.test(word)
          ? -1
          : 0
      return { is: 'shift', unit: unitOf(unit ?? edge ?? 'day'), by, from: 'text' }
    },
    examples: [
      { text: 'The act passed May 2, 2011. The next day, the clerk quit.', finds: 'The next day', as: '2011-05-03' },
      { text: 'He moved in 1998 and died that year.', finds: 'that year', as: '1998' },
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
    about: 'The period just named, in the year before: "the same month last year", "the same period a year earlier".',
    source: 'business news',
    cue: 'unit',
    anchors: ['same', 'SAME'],
    pattern:
      /(?<![\p{L}\d])the\ssame\s(?:period|month|quarter|week|time|stretch|span)\s(?:of\s|in\s)?(?:the\s)?(?:last\syear|previous\syear|prior\syear|a\syear\s(?:ago|earlier|before))(?![\p{L}])/giu,
    build: () => ({ is: 'same-period', years: -1 }),
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
    ],
    near_misses: ['It is the same every year.', 'The same period saw no arrests.'],
  },
  {
    id: 'rest-of-the-day',
    about: 'The day just named, by a part of it: "later in the day", "ended the day".',
    source: 'news usage',
    cue: 'unit',
    anchors: ['the day', 'THE DAY', 'the Day'],
    pattern:
      /(?<![\p{L}\d])(?:(?:later|earlier|early|late)\sin\sthe\sday|(?<=(?<![\p{L}])(?:end|ends|ended|ending|finish|finished|finishing|close|closed|closing)\s)the\sday)(?![\p{L}-]|\sof(?![\p{L}]))/giu,
    build: () => ({ is: 'shift', unit: 'day', by: 0, from: 'text' }),
    examples: [
      {
        text: 'He was freed on March 3, 2015. Later in the day, he spoke.',
        finds: 'Later in the day',
        as: '2015-03-03',
      },
    ],
    near_misses: ['At the end of the day, the law is the law.', 'They spoke of it every day.'],
  },
  {
    id: 'later-or-earlier',
    about:
      'So many units after or before the date just named: "two weeks later", "a year earlier", "10 days after that".',
    source: 'news usage',
    cue: 'unit',
    anchors: ['later', 'earlier', 'that', 'Later', 'Earlier', 'LATER', 'EARLIER'],
    pattern:
      /(?<![\p{L}\d$]|[$.,])(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\s(?<unit>days?|weeks?|months?|years?|decades?)\s(?<side>later|earlier|before that|after that)(?![\p{L}])(?!\sthan)/giu,
    build: ({ groups }) => {
      const { count, unit, side } = groups as { count: string; unit: string; side: string }
      const number = cardinal(count)
      if (number === null) return null
      return { is: 'shift', unit: unitOf(unit), by: /later|after/i.test(side) ? number : -number, from: 'text' }
    },
    examples: [
      { text: 'He sued on July 5, 2013. Two days later the city settled.', finds: 'Two days later', as: '2013-07-07' },
      { text: 'It opened in 1975 and closed 20 years later.', finds: '20 years later', as: '1995' },
    ],
    near_misses: ['It came two years later than planned.', 'Years later they met.'],
  },
  {
    id: 'at-the-time',
    about: 'Points back to the date just named: "at the time", "at that time".',
    source: 'news usage',
    cue: 'day-word',
    anchors: ['time', 'TIME', 'Time'],
    pattern:
      /(?<![\p{L}\d])at\s(?:the|that)\stime(?![\p{L}])(?!\s(?:of|when|that|he|she|they|it|the|this|by)(?![\p{L}]))/giu,
    build: () => ({ is: 'back-reference' }),
    examples: [
      {
        text: 'The mayor spoke in August 2015. "We obey the law," she said at the time.',
        finds: 'at the time',
        as: '2015-08',
      },
    ],
    near_misses: ['At the time of the arrest he slept.'],
  },
]
