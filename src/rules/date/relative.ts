/** Dates that are counted from the day of the report, or from a date before them. */
import type { DateForm, DateRule, Unit } from './form.ts'
import { numberOf, seasons, weekdayNumber } from './lexicon.ts'

const number = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}|a couple of|a dozen)'

const unitOf = (word: string): Unit => word.toLowerCase().replace(/s$/, '') as Unit

export const relativeRules: readonly DateRule[] = [
  {
    id: 'day-relative',
    about: 'Today, tonight, yesterday, tomorrow.',
    source: 'news prose',
    anchors: [
      'oday',
      'onight',
      'esterday',
      'omorrow',
      'ODAY',
      'ESTERDAY',
      'his morning',
      'his afternoon',
      'his evening',
      'ast night',
    ],
    pattern:
      /(?<![\p{L}\d])(?:(?<today>[Tt]oday|TODAY|[Tt]onight|[Tt]his (?:morning|afternoon|evening))|(?<past>[Yy]esterday|YESTERDAY|[Ll]ast night)|(?<next>[Tt]omorrow))(?: (?:morning|afternoon|evening|night))?(?![\p{L}\d]|'s (?:world|society|youth|standards))/gu,
    build: (match) => ({ type: 'offset', unit: 'day', by: match.groups?.today ? 0 : match.groups?.past ? -1 : 1 }),
    examples: [
      { text: 'The court ruled today.', finds: 'today', as: '2017-11-17' },
      { text: 'The city appealed yesterday.', finds: 'yesterday', as: '2017-11-16' },
    ],
    near_misses: ['USA Today reported it.'].map(() => 'In today’s world, cities change.'),
  },
  {
    id: 'weekday',
    about: 'A weekday: Thursday, last Monday, next Friday, Monday morning.',
    source: 'Associated Press Stylebook',
    anchors: ['day', 'DAY'],
    pattern:
      /(?<![\p{L}\d])(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Cc]oming) )?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY)(?: (?:morning|afternoon|evening|night)| at noon)?(?![\p{L}\d]|s\b| Group| Night Football| Night Live)/gu,
    build: (match) => {
      const shift = (match.groups?.shift ?? '').toLowerCase()
      return {
        type: 'weekday',
        weekday: weekdayNumber(match.groups?.weekday ?? ''),
        shift: shift === 'last' || shift === 'this past' ? -1 : shift === 'next' ? 1 : 0,
      }
    },
    examples: [
      { text: 'The judge ruled Thursday.', finds: 'Thursday', as: '2017-11-16' },
      { text: 'The council will meet Monday.', finds: 'Monday', as: '2017-11-20' },
    ],
    near_misses: ['The Friday Group met.', 'Mondays are slow.'],
  },
  {
    id: 'span-relative',
    about: 'This, last, next or the past week, weekend, month, quarter, year, decade.',
    source: 'news prose',
    anchors: ['week', 'month', 'quarter', 'year', 'decade'],
    pattern:
      /(?<![\p{L}\d])(?:(?:early|late|earlier|later|mid)[- ])?(?<shift>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:previous|following|coming|past)|[Oo]ver the|[Tt]his past)(?: (?:calendar|school))? (?<unit>week|weekend|month|quarter|year|decade)(?:'s)?(?![\p{L}\d]| (?:before|after|long|old)| (?:of|that))/gu,
    build: (match) => {
      const { shift = '', unit = '' } = match.groups ?? {}
      const word = shift.toLowerCase()
      if (/school/.test(match[0])) return null
      if (word === 'the past' && unit !== 'weekend')
        return {
          type: 'value',
          value:
            unit === 'week'
              ? 'P1W'
              : unit === 'month'
                ? 'P1M'
                : unit === 'quarter'
                  ? 'P3M'
                  : unit === 'decade'
                    ? 'P10Y'
                    : 'P1Y',
          kind: 'duration',
          granularity: unit === 'quarter' ? 'month' : (unit as 'week' | 'month' | 'year' | 'decade'),
        }
      if (word === 'over the' && unit !== 'weekend') return null
      if (word === 'the following' || word === 'the previous')
        return { type: 'after', unit: unitOf(unit), by: word === 'the following' ? 1 : -1 }
      const past = word === 'last' || word === 'this past' || word === 'the past' || word === 'over the'
      return { type: 'shift', unit: unitOf(unit), by: past ? -1 : word === 'this' ? 0 : 1 }
    },
    examples: [
      { text: 'The report came out this week.', finds: 'this week', as: '2017-11-13/2017-11-19' },
      { text: 'Fines rose last year.', finds: 'last year', as: '2016' },
      { text: 'A judge blocked it last month.', finds: 'last month', as: '2017-10' },
    ],
    near_misses: ['The year before was quiet.', 'It lasted a year.'],
  },
  {
    id: 'units-ago',
    about: 'So many units ago: two weeks ago, a year ago, five days earlier.',
    source: 'news prose',
    anchors: ['ago', 'earlier', 'later', 'before', 'after', 'from now'],
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:about|nearly|almost|more than|roughly|just|over) )?(?<count>${number}) (?<unit>days?|weeks?|months?|years?|decades?) (?<way>ago|earlier|later|from now|before|after)(?![\\p{L}\\d])`,
      'giu',
    ),
    build: (match) => {
      const { count = '', unit = '', way = '' } = match.groups ?? {}
      const by = numberOf(count)
      if (by === null) return null
      const backwards = /^(?:ago|earlier|before)$/i.test(way)
      if (/^(?:before|after)$/i.test(way))
        return {
          type: 'value',
          value: `P${by}${unit[0]?.toUpperCase()}`,
          kind: 'duration',
          granularity: unitOf(unit) as 'day',
        }
      return {
        type: /^(?:ago|from now)$/i.test(way) ? 'offset' : 'after',
        unit: unitOf(unit),
        by: backwards ? -by : by,
      }
    },
    examples: [
      { text: 'The board voted two weeks ago.', finds: 'two weeks ago', as: '2017-10-30/2017-11-05' },
      { text: 'She took office three years ago.', finds: 'three years ago', as: '2014' },
    ],
    near_misses: ['It took two weeks.', 'Long ago, the river ran.'],
  },
  {
    id: 'day-after',
    about: 'The next day, the following morning, the day after, the same day.',
    source: 'narrative prose',
    anchors: ['day', 'morning'],
    pattern:
      /(?<![\p{L}\d])(?:[Tt]he (?<next>next|following) (?:day|morning)|[Tt]he (?<same>same|very) day|[Tt]hat (?<that>same )?day|[Tt]he day (?<before>before))(?![\p{L}\d]| (?:he|she|they|it|the|of|after|that))/gu,
    build: (match) => ({ type: 'after', unit: 'day', by: match.groups?.next ? 1 : match.groups?.before ? -1 : 0 }),
    examples: [
      {
        text: 'The plant closed on Oct. 3, 2016. The next day, inspectors came.',
        finds: 'The next day',
        as: '2016-10-04',
      },
    ],
    near_misses: ['Day after day, they waited.'],
  },
  {
    id: 'season',
    about: 'Seasons: spring of 2005, last summer, this fall, winter 2016.',
    source: 'news prose',
    anchors: ['pring', 'ummer', 'fall', 'Fall', 'utumn', 'inter'],
    pattern:
      /(?<![\p{L}\d])(?:(?<shift>[Tt]his|[Ll]ast|[Nn]ext) (?<alone>spring|summer|fall|autumn|winter)|(?:(?:early|late|mid)[- ])?(?<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?: of|,)? (?<year>(?:19|20)\d\d))(?![\p{L}\d])/gu,
    build: (match) => {
      const { shift, alone, season, year } = match.groups ?? {}
      if (year)
        return {
          type: 'value',
          value: `${year}-${seasons.get((season as string).toLowerCase())}`,
          kind: 'date',
          granularity: 'season',
        }
      return {
        type: 'season',
        season: seasons.get(alone as string) as number,
        by: shift?.toLowerCase() === 'last' ? -1 : shift?.toLowerCase() === 'next' ? 1 : 0,
      }
    },
    examples: [
      { text: 'Tests began in the spring of 2015.', finds: 'spring of 2015', as: '2015-21' },
      { text: 'The pool closed last summer.', finds: 'last summer', as: '2016-22' },
    ],
    near_misses: ['Fall in line by 2015 rules.', 'Prices fall this year.'],
  },
  {
    id: 'fiscal-year',
    about: 'Fiscal years, by the federal calendar: fiscal year 2018, FY 2018.',
    source: '31 U.S.C. 1102',
    anchors: ['iscal', 'FY'],
    pattern: /(?<![\p{L}\d])(?:[Ff]iscal [Yy]ear |[Ff]iscal |FY ?'?)(?<year>20\d\d|\d\d)(?:-\d\d)?(?![\p{L}\d])/gu,
    build: (match): DateForm => ({ type: 'fiscal', year: (Number(match.groups?.year) % 100) + 2000 }),
    examples: [
      { text: 'Money for fiscal year 2018 is short.', finds: 'fiscal year 2018', as: '2017-10-01/2018-09-30' },
    ],
    near_misses: ['The fiscal cliff of 12 towns.'],
  },
  {
    id: 'holiday',
    about: 'Holidays, of the nearest year.',
    source: '5 U.S.C. 6103 and common calendars',
    anchors: [
      'Christmas',
      'New Year',
      'Thanksgiving',
      'Labor Day',
      'Memorial Day',
      'Fourth of July',
      'Election Day',
      'Halloween',
      'Veterans Day',
      'Independence Day',
      'Juneteenth',
      'Easter',
      "Valentine's",
    ],
    pattern:
      /(?<![\p{L}\d])(?<holiday>Christmas(?: Eve| Day)?|New Year's (?:Eve|Day)|Thanksgiving(?: Day)?|Labor Day|Memorial Day|(?:the )?Fourth of July|Independence Day|Election Day|Halloween|Veterans Day|Juneteenth|Valentine's Day)(?:,? (?<year>(?:19|20)\d\d))?(?![\p{L}\d])/gu,
    build: (match) => ({
      type: 'holiday',
      holiday: (match.groups?.holiday ?? '').toLowerCase().replace(/^the /, ''),
      year: match.groups?.year ? Number(match.groups.year) : null,
    }),
    examples: [{ text: 'Offices close on Christmas Eve.', finds: 'Christmas Eve', as: '2017-12-24' }],
    near_misses: ['A labor dispute made the day long.'],
  },
]
