/** How often something happens. */

import { wordSet } from '../word-set.ts'
import { isNumber } from './beside.ts'
import type { DateRule } from './form.ts'
import { cardinal, durationValue, ordinal, unitOf } from './lexicon.ts'

const adverbs: ReadonlyMap<string, 'day' | 'week' | 'month' | 'quarter' | 'year' | 'hour'> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
])

const every = wordSet('every each fiscal calendar school')
const rates = wordSet(
  'once twice times million billion thousand hundred percent two three four five six seven eight nine ten hours days people',
  'dollars cents deaths cases inmates visitors',
)
const isRated = (word: string): boolean => isNumber(word.slice(-1)) || rates.has(word)

export const set: readonly DateRule[] = [
  {
    id: 'every',
    about: 'Every so many units: "every year", "each week", "every two weeks", "every other day", "every Monday".',
    source: 'ISO 8601, recurring intervals',
    cue: 'unit',
    beside: ({ before, beforeThat }) => every.has(before) || every.has(beforeThat),
    pattern:
      /(?<![a-z\d])(?:every|each)\s(?:(?<count>\d{1,3}|other|two|three|four|five|six|seven|eight|nine|ten|twelve|second|third|fourth|fifth)\s)?(?:(?:fiscal|calendar|school)\s)?(?<unit>hours?|days?|nights?|weekends?|weeks?|months?|quarters?|years?|decades?)(?![a-z-])/y,
    build: ({ groups }) => {
      const { count, unit } = groups as { count?: string; unit: string }
      const number =
        count === undefined ? 1 : /^(?:other|second)$/i.test(count) ? 2 : (cardinal(count) ?? ordinal(count))
      const of = unitOf(unit)
      return number === null ? null : { is: 'set', value: durationValue(number, of), unit: of }
    },
    examples: [
      { text: 'Grants go out every year.', finds: 'every year', as: 'P1Y' },
      { text: 'The panel meets every two weeks.', finds: 'every two weeks', as: 'P2W' },
    ],
    near_misses: ['Every city complied.', 'In any year it may rain.'],
  },
  {
    id: 'every-weekday',
    about: 'A day of the week again and again: "every Monday", "on Sundays".',
    source: 'ISO 8601, recurring intervals',
    cue: 'weekday',
    beside: ({ cue, before, beforeThat, after }) =>
      cue.endsWith('s') || after.endsWith('s') || every.has(before) || every.has(beforeThat),
    cased: true,
    pattern:
      /(?<![A-Za-z\d])(?:(?:[Ee]very|[Ee]ach)\s(?:other\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s(?=(?:morning|afternoon|evening|night)s))(?:(?:\s|(?<=\s))(?:morning|afternoon|evening|night)s?)?(?![A-Za-z])/y,
    build: (match) => ({ is: 'set', value: /\sother\s/.test(match[0]) ? 'P2W' : 'P1W', unit: 'week' }),
    examples: [
      { text: 'The court sits every Monday.', finds: 'every Monday', as: 'P1W' },
      { text: 'It is closed on Sundays.', finds: 'Sundays', as: 'P1W' },
    ],
    near_misses: ["Monday's vote was close."],
  },
  {
    id: 'adverb-set',
    about: 'An adverb or adjective of frequency: "weekly", "daily", "annually".',
    source: 'ISO 8601, recurring intervals',
    cue: 'day-word',
    beside: ({ cue }) => cue.endsWith('ly'),
    cased: true,
    pattern: /(?<![A-Za-z\d-])(?<word>hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)(?![A-Za-z-])/y,
    build: ({ groups }) => {
      const unit = adverbs.get((groups as { word: string }).word)
      return unit === undefined ? null : { is: 'set', value: durationValue(1, unit), unit }
    },
    examples: [{ text: 'A weekly list is kept.', finds: 'weekly', as: 'P1W' }],
    near_misses: ['The Daily News reported it.', 'The annual report is late.', 'A bi-weekly list is kept.'],
  },
  {
    id: 'per-unit',
    about: 'A rate: "50 a day", "once a week", "$5 million a year", "per month".',
    source: 'ISO 8601, recurring intervals',
    cue: 'unit',
    beside: ({ before, beforeThat }) =>
      before === 'per' || ((before === 'a' || before === 'an') && isRated(beforeThat)),
    pattern:
      /(?<![a-z\d])(?:per\s|(?<=(?:\d|(?<![a-z])(?:once|twice|times|million|billion|thousand|hundred|percent|two|three|four|five|six|seven|eight|nine|ten|hours|days|people|dollars|cents|deaths|cases|inmates|visitors))\s)an?\s)(?<unit>hour|day|night|week|month|quarter|year|decade)(?![a-z-])(?!\s(?:ago|later|earlier|after|before|in\sjail|in\sprison)(?![a-z]))/y,
    build: ({ groups }) => {
      const unit = unitOf((groups as { unit: string }).unit)
      return { is: 'set', value: durationValue(1, unit), unit }
    },
    examples: [
      { text: 'They hold 50 a day in Laredo.', finds: 'a day', as: 'P1D' },
      { text: 'Fees are $90 per month.', finds: 'per month', as: 'P1M' },
    ],
    near_misses: ['He served for a year.', 'It happened a day later.'],
  },
]
