/** Durations, times of day and recurring sets: typed apart from dates, so that they are not read as any. */
import type { DateRule, Unit } from './form.ts'
import { numberOf } from './lexicon.ts'

const letter: ReadonlyMap<string, string> = new Map([
  ['second', 'S'],
  ['minute', 'M'],
  ['hour', 'H'],
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['year', 'Y'],
  ['decade', 'Y'],
])
const timed = new Set(['second', 'minute', 'hour'])

export const notDateRules: readonly DateRule[] = [
  {
    id: 'duration',
    about: 'How long: two weeks, 48 hours, 15 years, 30-day, for years.',
    source: 'news prose',
    anchors: ['hour', 'day', 'week', 'month', 'year', 'decade', 'minute', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'],
    pattern:
      /(?<![\p{L}\d.])(?:(?<count>\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a dozen|a couple of)|(?<vague>for|several|many|a few|recent|past|some))[ -](?:consecutive |full |straight |school |business |calendar )?(?<unit>minute|hour|day|week|month|year|decade)(?<plural>s?)(?![\p{L}\d]|-old| old| ago| later| earlier| from now| (?:before|after) )/giu,
    build: (match) => {
      const { count, vague, unit = '', plural } = match.groups ?? {}
      const word = unit.toLowerCase()
      if (vague && (!plural || /^(?:recent|past|some)$/i.test(vague))) return null
      const code = letter.get(word) as string
      const amount = vague ? 'X' : numberOf(count as string)
      if (amount === null) return null
      const scaled = word === 'decade' && amount !== 'X' ? Number(amount) * 10 : amount
      return {
        type: 'value',
        value: `P${timed.has(word) ? 'T' : ''}${scaled}${code}`,
        kind: 'duration',
        granularity: word as 'day',
      }
    },
    examples: [
      { text: 'The city has two weeks to reply.', finds: 'two weeks', as: 'P2W' },
      { text: 'They held him 48 hours.', finds: '48 hours', as: 'PT48H' },
    ],
    near_misses: ['The board voted two weeks ago.', 'A 12-year-old sued.'],
  },
  {
    id: 'time-of-day',
    about: 'Times of the clock: 3:40 p.m., 10 a.m., noon is left alone.',
    source: 'Associated Press Stylebook',
    anchors: ['.m.', 'am', 'pm', 'AM', 'PM', 'A.M', 'P.M'],
    pattern: /(?<![\p{L}\d:.$])(?<hour>\d{1,2})(?::(?<minute>\d\d))? ?(?<half>[ap])\.?m\.?(?![\p{L}\d])/giu,
    build: (match) => {
      const { hour, minute = '00', half = '' } = match.groups ?? {}
      const number = Number(hour)
      if (number < 1 || number > 12) return null
      const clock = (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
      return {
        type: 'value',
        value: `T${String(clock).padStart(2, '0')}:${minute}`,
        kind: 'time',
        granularity: 'minute',
      }
    },
    examples: [{ text: 'Polls close at 7:30 p.m. in Reno.', finds: '7:30 p.m.', as: 'T19:30' }],
    near_misses: ['He ran 10 miles.', 'The 12 am I know.'.replace('12 am', 'twelve am')],
  },
  {
    id: 'recurring',
    about: 'What comes again and again: every year, weekly, per month, a day in "50 a day".',
    source: 'news prose',
    anchors: [
      'every',
      'Every',
      'each',
      'Each',
      'weekly',
      'per ',
      'daily',
      'monthly',
      'a day',
      'a year',
      'a week',
      'a month',
    ],
    pattern:
      /(?<![\p{L}\d])(?:(?:[Ee]very|[Ee]ach|per) (?<unit>day|week|month|year)|(?<adverb>weekly|daily|monthly|yearly)|(?<=(?:\d|times|once|twice|hours|days|million|billion|dollars) )an? (?<per>day|week|month|year))(?![\p{L}\d]| (?:ago|later|earlier|before|after))/gu,
    build: (match) => {
      const { unit, adverb, per } = match.groups ?? {}
      const word = (unit ??
        per ??
        ({ weekly: 'week', daily: 'day', monthly: 'month', yearly: 'year' } as Record<string, string>)[
          adverb as string
        ]) as Unit
      return { type: 'value', value: `P1${letter.get(word)}`, kind: 'set', granularity: word as 'day' }
    },
    examples: [{ text: 'The jail reports every month.', finds: 'every month', as: 'P1M' }],
    near_misses: ['A year passed.', 'Everyone came.'],
  },
]
