/** Days of the week, weeks and weekends. */
import { isDay, monthNumber } from '../../article/calendar-day.ts'
import { wordSet } from '../word-set.ts'
import type { DateForm, DateRule } from './form.ts'
import { ordinal, weekdayNumber, whichOf, yearWords } from './lexicon.ts'

function dayOf(month: string, day: string, year: string | undefined): DateForm | null {
  const number = monthNumber(month)
  if (number === null || !isDay(number, Number(day), year === undefined ? null : Number(year))) return null
  return { is: 'day', year: year === undefined ? null : Number(year), month: number, day: Number(day), weekday: null }
}

const weekShift: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

const weekly = wordSet('of last this next morning afternoon evening night')
const nths = wordSet('first second third fourth last 1st 2nd 3rd 4th')
const weeks = wordSet('last this next coming previous')
const opening = wordSet('of beginning starting monday')
const weekends = wordSet('last past coming this next the')

export const weekday: readonly DateRule[] = [
  {
    id: 'weekday',
    about: 'A day of the week, with the part of the day: "Thursday", "next Tuesday", "Monday morning", "late Friday".',
    source: 'AP Stylebook, days of the week',
    cue: 'weekday',
    pattern:
      /(?<![a-z\d]|[a-z]-|(?<![a-z])(?:first|second|third|fourth|fifth|sgt\.|mr\.|mrs\.|ms\.|dr\.|ruby|fat|black|bloody|super|giving|joe|man|girl)\s)(?:(?<which>last|this\spast|past|this\scoming|this|next|coming)\s)?(?:(?:early|late)(?:\son)?\s)?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\snight\s(?:live|football|lights|raw)(?![a-z]))(?:\s(?:morning|afternoon|evening|night)(?![a-z]))?(?![a-z\d])(?!\s(?:school|times|telegraph|herald|mirror|express|mail|group|club|independent|island|harbor)(?![a-z]))/y,
    build: (match) => {
      const { which, day } = match.groups as { which?: string; day: string }
      const end = match.index + match[0].length
      // "The Friday Group" is a name, "the Friday hearing" is not.
      const named = /(?:^|\s)the\s$/i.test(match.input.slice(Math.max(0, match.index - 5), match.index))
      if (named && /^\s[A-Z]/.test(match.input.slice(end, end + 2))) return null
      const number = weekdayNumber(day)
      return number === null ? null : { is: 'weekday', weekday: number, which: whichOf(which) }
    },
    examples: [
      { text: 'Officials insisted Tuesday they will not bend.', finds: 'Tuesday', as: '2017-11-14' },
      { text: 'The office did not reply Thursday morning.', finds: 'Thursday morning', as: '2017-11-16' },
      { text: 'The panel will meet Monday.', finds: 'Monday', as: '2017-11-20' },
      { text: 'He was arrested Friday.', finds: 'Friday', as: '2017-11-17' },
      { text: 'A ruling is due by Wednesday.', finds: 'Wednesday', as: '2017-11-22' },
      { text: 'She takes office next Tuesday.', finds: 'next Tuesday', as: '2017-11-21' },
    ],
    near_misses: [
      'The Friday Group lobbies for banks.',
      'She sat in the sun.',
      'It airs on Monday Night Football.',
      'They dined at Ruby Tuesday.',
      'Man Friday Films bought it.',
      'The Sunday Times reported it.',
    ],
  },
  {
    id: 'weekday-of-week',
    about: 'A day of a week counted from the reference day: "Tuesday of last week", "Monday next week".',
    source: 'news usage',
    cue: 'weekday',
    beside: ({ after }) => weekly.has(after),
    pattern:
      /(?<![a-z\d])(?:(?:early|late)\s(?:on\s)?)?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s(?:morning|afternoon|evening|night))?,?\s(?:of\s)?(?<week>last|this|next)\sweek(?![a-z-])/y,
    build: ({ groups }) => {
      const { day, week } = groups as { day: string; week: string }
      const number = weekdayNumber(day)
      const by = weekShift.get(week.toLowerCase())
      return number === null || by === undefined ? null : { is: 'weekday', weekday: number, which: null, week: by }
    },
    examples: [
      { text: 'It was shut on Tuesday of last week.', finds: 'Tuesday of last week', as: '2017-11-07' },
      { text: 'The board meets Monday next week.', finds: 'Monday next week', as: '2017-11-20' },
    ],
    near_misses: ['On Tuesday the week of talks began.'],
  },
  {
    id: 'weekday-and-day',
    about: 'A day of the week with its number in the month: "Friday the 13th".',
    source: 'news usage',
    cue: 'weekday',
    beside: ({ after }) => after === 'the',
    cased: true,
    pattern:
      /(?<![A-Za-z\d])(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\sthe\s(?<number>\d{1,2})(?:st|nd|rd|th)(?![A-Za-z\d-]|\s(?:of|time|day|person|game|year|anniversary|hole|annual|in)(?![A-Za-z]))/y,
    build: ({ groups }) => {
      const words = groups as { day: string; number: string }
      const [weekday, day] = [weekdayNumber(words.day), Number(words.number)]
      return weekday === null || day < 1 || day > 31 ? null : { is: 'weekday-day', weekday, day }
    },
    examples: [{ text: 'The market fell on Friday the 13th.', finds: 'Friday the 13th', as: '2017-10-13' }],
    near_misses: ['On Friday the 13th person was hired.', 'Monday, the 5th of March, was cold.'],
  },
  {
    id: 'nth-weekday',
    about:
      'A day of the week by its place in a month: "the first Tuesday in November", "the last Monday of each month".',
    source: '2 U.S.C. 7; meeting notices',
    cue: 'weekday',
    beside: ({ before, after }) => (after === 'in' || after === 'of') && nths.has(before),
    pattern:
      /(?<![a-z\d])(?:the\s)?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\s(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s(?:in|of)\s(?:(?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s(?<year>(?:19|20)\d\d))?|(?:each|every|the)\smonth)(?![a-z\d])/y,
    build: ({ groups }) => {
      const words = groups as { nth: string; day: string; month?: string; year?: string }
      const [nth, weekday] = [ordinal(words.nth), weekdayNumber(words.day)]
      if (nth === null || weekday === null) return null
      if (words.month === undefined) return { is: 'set', value: 'P1M', unit: 'month' }
      const month = monthNumber(words.month)
      return month === null ? null : { is: 'nth-weekday', nth, weekday, month, year: yearWords(words) }
    },
    examples: [
      {
        text: 'It voted on the first Tuesday in September.',
        finds: 'the first Tuesday in September',
        as: '2017-09-05',
      },
      { text: 'It meets the last Monday of each month.', finds: 'the last Monday of each month', as: 'P1M' },
    ],
    near_misses: ['The first Tuesday they met was cold.'],
  },
  {
    id: 'week-relative',
    about: 'A week counted from the reference day: "this week", "earlier last week", "next week".',
    source: 'AP Stylebook',
    cue: 'unit',
    beside: ({ cue, before }) => cue === 'week' && weeks.has(before),
    pattern:
      /(?<![a-z\d])(?:(?:earlier|later|early|late)\s)?(?<which>last|this|next|this\scoming|the\scoming|the\sprevious)\sweek(?![a-z]|-(?:long|old))/y,
    build: ({ groups }) => {
      const which = (groups as { which: string }).which.toLowerCase().replace(/\s+/g, ' ')
      const by = which === 'last' || which === 'the previous' ? -1 : which === 'this' ? 0 : 1
      return { is: 'shift', unit: 'week', by, from: which === 'the previous' ? 'text' : 'reference' }
    },
    examples: [
      { text: 'The letter went out this week.', finds: 'this week', as: '2017-11-13/2017-11-19' },
      { text: 'It was filed late last week.', finds: 'late last week', as: '2017-11-06/2017-11-12' },
    ],
    near_misses: ['Within a week the ban fell.', 'It lasted weeks.'],
  },
  {
    id: 'week-of',
    about: 'The week that holds a day, or a week told by its first and last day: "the week of Jan. 29 to Feb. 4".',
    source: 'records and court calendars',
    cue: 'month',
    beside: ({ before }) => opening.has(before),
    pattern:
      /(?<![a-z\d])(?:the\s)?week\s(?:of|beginning|starting)\s(?:monday,?\s)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?:\s?-\s?|\sto\s|\sthrough\s)(?:(?<lastMonth>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)\s)?(?<lastDay>\d{1,2}))?(?:,\s(?<year>(?:19|20)\d\d))?(?![a-z\d]|[.,:]\d)/y,
    build: ({ groups }) => {
      const words = groups as Record<'month' | 'day', string> & { lastMonth?: string; lastDay?: string; year?: string }
      const from = dayOf(words.month, words.day, words.year)
      if (from === null) return null
      if (words.lastDay === undefined) return { is: 'week-of', of: from }
      const to = dayOf(words.lastMonth ?? words.month, words.lastDay, words.year)
      return to === null ? null : { is: 'interval', from, to }
    },
    examples: [
      { text: 'The audit covers the week of Oct. 11.', finds: 'the week of Oct. 11', as: '2017-10-09/2017-10-15' },
      {
        text: 'It covers the week of Jan. 29 to Feb. 4.',
        finds: 'the week of Jan. 29 to Feb. 4',
        as: '2017-01-29/2017-02-04',
      },
    ],
    near_misses: ['A week of talks in October failed.'],
  },
  {
    id: 'week-of-month',
    about: 'A week of a month: "the first week of March", "the last week of October 2016".',
    source: 'news usage',
    cue: 'month',
    beside: ({ before, beforeThat }) => beforeThat === 'week' && (before === 'of' || before === 'in'),
    pattern:
      /(?<![a-z\d])(?:the\s)?(?<nth>first|second|third|fourth|last|final)\sweek\s(?:of|in)\s(?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s(?<year>(?:19|20)\d\d))?(?![a-z\d]|\s\d)/y,
    build: ({ groups }) => {
      const words = groups as { nth: string; month: string; year?: string }
      const [nth, month] = [ordinal(words.nth), monthNumber(words.month)]
      return nth === null || month === null ? null : { is: 'week-of-month', nth, month, year: yearWords(words) }
    },
    examples: [
      {
        text: 'Early voting began the first week of October.',
        finds: 'the first week of October',
        as: '2017-10-01/2017-10-07',
      },
    ],
    near_misses: ['The first week of trial in October ended.'],
  },
  {
    id: 'weekend',
    about: 'A weekend: "this weekend", "over the weekend", "last weekend".',
    source: 'AP Stylebook',
    cue: 'unit',
    beside: ({ cue, before }) => cue === 'weekend' && weekends.has(before),
    pattern:
      /(?<![a-z\d])(?:(?<which>last|this\spast|past|this\scoming|this|next|coming)|(?<=(?<![a-z])(?:over|during|for|after|of|on|at|into|through|throughout)\s)the|(?<=(?<![a-z])the\s)past)\sweekend(?![a-z]|\sof\s)/y,
    build: ({ groups }) => ({ is: 'weekend', which: whichOf((groups as { which?: string }).which) }),
    examples: [
      { text: 'Police broke it up over the weekend.', finds: 'the weekend', as: '2017-11-11/2017-11-12' },
      { text: 'The fair opens this weekend.', finds: 'this weekend', as: '2017-11-18/2017-11-19' },
    ],
    near_misses: ['Weekend rates apply.', 'A weekend in jail followed.'],
  },
]
