/** Stretches without an end. A year after "since" keeps the value of the year: the words around it say the rest. */
import { isDay, monthNumber } from '../../article/calendar-day.ts'
import { wordSet } from '../word-set.ts'
import { isYear } from './beside.ts'
import type { DateRule } from './form.ts'

const onward = wordSet('onward onwards forward')
const linking = wordSet('and or to through until till')
const ends = wordSet('beyond later after earlier before the present today now')

export const openRange: readonly DateRule[] = [
  {
    id: 'year-onward',
    about: 'A year and all after or before it: "from 2014 onward", "2020 and beyond", "2014 or earlier".',
    source: 'news usage',
    cue: 'number',
    beside: ({ cue, gap, after, afterThat }) =>
      isYear(cue) && (linking.has(after) ? ends.has(afterThat) : onward.has(after) || gap.includes('-')),
    pattern:
      /(?<![a-z\d$#]|[.,:/-])(?:from\s)?(?<year>1[5-9]\d\d|20\d\d)(?:\sonwards?|\s(?:and|or)\s(?:beyond|later|after|(?<before>earlier|before))|\sforward|(?:\s?-\s?|\s(?:to|through|until|till)\s(?:the\s)?)(?:present|today|now)(?:\sday)?)(?![a-z])/y,
    build: ({ groups }) => {
      const { year, before } = groups as { year: string; before?: string }
      return { is: 'open', side: before ? 'before' : 'after', from: { is: 'year', year: Number(year) } }
    },
    examples: [
      { text: 'The fee applies from 2014 onward.', finds: 'from 2014 onward', as: '2014/..' },
      { text: 'He has led it from 2014 to the present.', finds: 'from 2014 to the present', as: '2014/..' },
      { text: 'Cars of 2014 or earlier are exempt.', finds: '2014 or earlier', as: '../2014' },
    ],
    near_misses: ['From 2014 on the farm he was alone.', 'In 2014 the present mayor won.'],
  },
  {
    id: 'day-or-month-onward',
    about: 'A day or month and all after it: "from Jan. 1 onward", "from March 2016 on".',
    source: 'news usage',
    cue: 'month',
    beside: ({ before }) => before === 'from',
    pattern:
      /(?<![a-z\d])from\s(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)(?:\s(?<day>\d{1,2}))?(?:,?\s(?<year>(?:19|20)\d\d),?)?\s(?:onwards?|forward|on(?=[.,;)]))(?![a-z])/y,
    build: ({ groups }) => {
      const words = groups as { month: string; day?: string; year?: string }
      const month = monthNumber(words.month)
      const year = words.year === undefined ? null : Number(words.year)
      if (month === null) return null
      if (words.day === undefined) {
        return { is: 'open', side: 'after', from: { is: 'month', year, month, which: null } }
      }
      const day = Number(words.day)
      if (!isDay(month, day, year)) return null
      return { is: 'open', side: 'after', from: { is: 'day', year, month, day, weekday: null } }
    },
    examples: [
      { text: 'It will be closed from Jan. 1 onward.', finds: 'from Jan. 1 onward', as: '2018-01-01/..' },
      { text: 'It was closed from March 2016 on.', finds: 'from March 2016 on', as: '2016-03/..' },
    ],
    near_misses: ['It was closed from March on the hill road.'],
  },
]
