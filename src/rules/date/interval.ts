/** Stretches told by their first and last day, month or year; what the first part leaves out is carried from the last. */
import { fullYear, isDay, monthNumber } from '../../article/calendar-day.ts'
import { wordSet } from '../word-set.ts'
import { isDayNumber, isMonth, isNumber, isWeekday, isYear, joiners } from './beside.ts'
import type { DateForm, DateRule } from './form.ts'
import { weekdayNumber } from './lexicon.ts'

type Groups = {
  opener?: string
  joiner?: string
  mark?: string
  year?: string
  firstYear?: string
  lastMonth?: string
}

const day = (month: string, number: string, year: string | undefined): DateForm | null => {
  const [monthAt, full] = [monthNumber(month), year === undefined ? null : Number(year)]
  if (monthAt === null || !isDay(monthAt, Number(number), full)) return null
  return { is: 'day', year: full, month: monthAt, day: Number(number), weekday: null }
}

const month = (word: string, year: string | undefined): DateForm | null => {
  const number = monthNumber(word)
  return number === null
    ? null
    : { is: 'month', year: year === undefined ? null : Number(year), month: number, which: null }
}

/** "The hearing was moved from Saturday to Sunday", "changed the opening day from May 3 to May 9": two dates, no stretch. */
const MOVED =
  /(?<![A-Za-z])(?:moved|moves|rescheduled|postponed|changed|changes|switched|shifted|pushed|delayed)\s(?:(?:it|them|back|up|forward)\s|(?:[\w'-]{1,14}\s){0,4}(?:day|date|deadline|start|opening|opener|hearing|trial|sentencing|election|primary|vote|meeting|session|game|match|race|parade|festival|fair|concert|ceremony|event|launch|runoff|graduation|commencement)\s(?:of\s[a-z]{2,14}\s)?(?:back\s|up\s|forward\s)?)?$/

const isMove = (match: RegExpExecArray): boolean =>
  /^from/i.test(match[0]) && MOVED.test(match.input.slice(Math.max(0, match.index - 100), match.index))

const between = (from: DateForm | null, to: DateForm | null): DateForm | null =>
  from === null || to === null ? null : { is: 'interval', from, to }

const spanning = wordSet('to through and the')
const parts = wordSet('early late mid')
const isYearOrPart = (word: string): boolean => isNumber(word) || parts.has(word)

export const interval: readonly DateRule[] = [
  {
    id: 'day-to-day',
    about: 'Days of one month or two: "Oct. 10-12, 2017", "Jan. 28 to Feb. 3", "between May 2 and May 9".',
    source: 'AP Stylebook, dates',
    cue: 'month',
    beside: ({ after, gapBehind, afterThat }) =>
      isDayNumber(after) && (joiners.has(afterThat) || isYear(afterThat) || gapBehind.includes('-')),
    sign: /\d(?:st|nd|rd|th)?,?(?:\s?--?\s?|\s(?:to|through|until|and|thru)\s)(?:\d|the\s\d|[a-z]{3,9}\.?\s\d|[a-z]{3,6}day,\s)/,
    pattern:
      /(?<![a-z\d])(?:(?<opener>from|between)\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s(?<firstYear>(?:1[5-9]|20)\d\d),?)?(?:\s?-{1,2}\s?|\s(?<joiner>to|through|until|and|thru)\s)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s)?(?:(?<lastMonth>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)\s)?(?:the\s(?=\d{1,2}(?:st|nd|rd|th)))?(?<lastDay>\d{1,2})(?:st|nd|rd|th)?(?:,?\s(?<year>(?:1[5-9]|20)\d\d))?(?![\da-z]|[.,:]\d|-\d|\s(?:votes?|percent|a\.m|p\.m|people)(?![a-z]))/y,
    build: (match) => {
      if (isMove(match)) return null
      const words = match.groups as Groups & { month: string; day: string; lastDay: string }
      // "Oct. 10 and Oct. 12" are two dates, "between Oct. 10 and Oct. 12" is a stretch.
      if (words.joiner === 'and' && words.opener?.toLowerCase() !== 'between') return null
      const { year, firstYear, lastMonth } = words
      if (lastMonth === undefined && Number(words.lastDay) <= Number(words.day)) return null
      return between(
        day(words.month, words.day, firstYear ?? startYear(words.month, lastMonth, year)),
        day(lastMonth ?? words.month, words.lastDay, year ?? firstYear),
      )
    },
    examples: [
      { text: 'The trial ran Oct. 10-12, 2016, in Flint.', finds: 'Oct. 10-12, 2016', as: '2016-10-10/2016-10-12' },
      { text: 'It lasted from Jan. 28 to Feb. 3.', finds: 'from Jan. 28 to Feb. 3', as: '2017-01-28/2017-02-03' },
      {
        text: 'Between May 2 and May 9, nine were hurt.',
        finds: 'Between May 2 and May 9',
        as: '2017-05-02/2017-05-09',
      },
      {
        text: 'The term is Dec. 20 through Jan. 4, 2015.',
        finds: 'Dec. 20 through Jan. 4, 2015',
        as: '2014-12-20/2015-01-04',
      },
    ],
    near_misses: [
      'Hearings fell on Oct. 10 and Oct. 12.',
      'They moved the fair from Oct. 10 to Oct. 12.',
      'It passed on May 3 to 2 cheers.',
      'They may 2-3 times.',
    ],
  },
  {
    id: 'day-to-day-before-month',
    about: 'Days before their month: "10-12 October 2017", "the 3rd to the 9th of May".',
    source: 'military, legal and British usage',
    cue: 'month',
    beside: ({ before, beforeThat }) =>
      before === 'of' ? isNumber(beforeThat) : isNumber(before) && (isNumber(beforeThat) || spanning.has(beforeThat)),
    pattern:
      /(?<![a-z\d$.,:/-])(?:between\s(?=(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\sand))?(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?-\s?|\sto\s(?:the\s)?|\sthrough\s|(?<=between\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?)\sand\s(?:the\s)?)(?<lastDay>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s(?<year>(?:1[5-9]|20)\d\d))?(?![\da-z]|[.,:]\d)/y,
    build: ({ groups }) => {
      const words = groups as Groups & { month: string; day: string; lastDay: string }
      if (Number(words.lastDay) <= Number(words.day)) return null
      return between(day(words.month, words.day, words.year), day(words.month, words.lastDay, words.year))
    },
    examples: [
      { text: 'They met 10-12 October 2016 in Oslo.', finds: '10-12 October 2016', as: '2016-10-10/2016-10-12' },
      { text: 'They met between 10 and 12 October.', finds: 'between 10 and 12 October', as: '2017-10-10/2017-10-12' },
    ],
    near_misses: ['They lost 10-12 in October.'],
  },
  {
    id: 'day-month-to-day-month',
    about: 'Days before their months: "10 August to 12 September 2013", "from 28 Dec. 2013 until 3 Jan. 2014".',
    source: 'military, legal and British usage',
    cue: 'month',
    beside: ({ before, after }) => isNumber(before) && (joiners.has(after) || isNumber(after)),
    pattern:
      /(?<![a-z\d$.,:/-])(?:(?<opener>from|between)\s)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)(?:,?\s(?<firstYear>(?:1[5-9]|20)\d\d))?(?:\s?-{1,2}\s?|\s(?<joiner>to|through|until|and)\s)(?<lastDay>\d{1,2})(?:st|nd|rd|th)?\s(?<lastMonth>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)(?:,?\s(?<year>(?:1[5-9]|20)\d\d))?(?![\da-z]|[.,:]\d)/y,
    build: ({ groups }) => {
      const words = groups as Groups & { month: string; day: string; lastDay: string; lastMonth: string }
      if (words.joiner === 'and' && words.opener?.toLowerCase() !== 'between') return null
      const { year, firstYear, lastMonth } = words
      return between(
        day(words.month, words.day, firstYear ?? startYear(words.month, lastMonth, year)),
        day(lastMonth, words.lastDay, year ?? firstYear),
      )
    },
    examples: [
      {
        text: 'It ran 10 August to 12 September 2013.',
        finds: '10 August to 12 September 2013',
        as: '2013-08-10/2013-09-12',
      },
    ],
    near_misses: ['It met on 10 August and 12 September 2013.'],
  },
  {
    id: 'month-to-month',
    about: 'Months: "from March to June 2016", "April through September", "between May 2014 and July 2015".',
    source: 'news usage',
    cue: 'month',
    beside: ({ after, afterThat }) =>
      isMonth(after) ||
      ((joiners.has(after) || isYear(after)) && isMonth(afterThat)) ||
      (isYear(after) && joiners.has(afterThat)),
    pattern:
      /(?<![a-z\d])(?:(?<opener>from|between)\s)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)(?:,?\s(?<firstYear>(?:1[5-9]|20)\d\d),?)?(?:\s?-\s?|\s(?<joiner>to|through|until|and|thru)\s)(?<lastMonth>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)(?:,?\s(?:of\s)?(?<year>(?:1[5-9]|20)\d\d))?(?![\da-z]|[.,:]\d|\s\d)/y,
    build: (match) => {
      if (isMove(match)) return null
      const words = match.groups as Groups & { month: string; lastMonth: string }
      if (words.joiner === 'and' && words.opener?.toLowerCase() !== 'between') return null
      const { firstYear, year } = words
      return between(
        month(words.month, firstYear ?? startYear(words.month, words.lastMonth, year)),
        month(words.lastMonth, year),
      )
    },
    examples: [
      { text: 'Rain fell from March to June 2016.', finds: 'from March to June 2016', as: '2016-03/2016-06' },
      { text: 'It is dry April through September.', finds: 'April through September', as: '2017-04/2017-09' },
      {
        text: 'Between May 2014 and July 2015 he hid.',
        finds: 'Between May 2014 and July 2015',
        as: '2014-05/2015-07',
      },
    ],
    near_misses: ['It met in March and June.', 'They may march.'],
  },
  {
    id: 'year-to-year',
    about: 'Years: "from 2009 to 2011", "between 2009 and 2011", "2009-2011", "2006-07".',
    source: 'AP Stylebook, years',
    cue: 'number',
    beside: ({ cue, gap, after, afterThat }) =>
      isYear(cue) && (joiners.has(after) ? isYearOrPart(afterThat) : gap.includes('-') && isYearOrPart(after)),
    pattern:
      /(?<![a-z\d$£#]|[.,:/-]|(?<![a-z])(?:no|nos|order|bill|case|docket|ordinance|resolution|opinion|act|rule|section|sections|article|exhibits?|bates|pages?|pages?|pp|dkt|lots?)\.?\s)(?:(?<opener>from|between)\s)?(?:(?:early|late|mid)[\s-])?(?<year>1[5-9]\d\d|20\d\d)(?:\s?(?<mark>-)\s?|\s(?<joiner>to|through|until|till|and|thru)\s)(?:(?:early|late|mid)[\s-])?(?<lastYear>(?:1[5-9]|20)\d\d|'?\d\d)(?!\d|[a-z]|[,.:/-]\d|-[a-z]|%|\s(?:votes?|people|percent|million|billion|miles|feet|square|[ap]ct)(?![a-z]))/y,
    build: ({ groups }) => {
      const words = groups as Groups & { year: string; lastYear: string }
      const { opener, joiner, mark } = words
      if (joiner === 'and' && opener?.toLowerCase() !== 'between') return null
      if (words.lastYear.length === 2 && mark === undefined) return null
      const from = Number(words.year)
      const last = words.lastYear.replace("'", '')
      let to = last.length === 4 ? Number(last) : Math.floor(from / 100) * 100 + Number(last)
      if (last.length === 2 && to < from) to = fullYear(last)
      if (to <= from || to - from > 200) return null
      // "2003-45" is a docket.
      if (words.lastYear.length === 2 && to - from > 20) return null
      return { is: 'interval', from: { is: 'year', year: from }, to: { is: 'year', year: to } }
    },
    examples: [
      { text: 'She governed from 2009 to 2011.', finds: 'from 2009 to 2011', as: '2009/2011' },
      { text: 'Between 2009 and 2011 aid fell.', finds: 'Between 2009 and 2011', as: '2009/2011' },
      { text: 'The 2013-2015 budget is void.', finds: '2013-2015', as: '2013/2015' },
      { text: 'The 2006-07 session ended.', finds: '2006-07', as: '2006/2007' },
      { text: "It fell between 1993 and '95.", finds: "between 1993 and '95", as: '1993/1995' },
    ],
    near_misses: [
      'In 2009 and 2011 aid fell.',
      'Ordinance 2015-16 failed.',
      'Call 2015-3312 now.',
      'He paid $2009-2011 more.',
    ],
  },
  {
    id: 'weekday-to-weekday',
    about: 'Days of the week as a stretch: "from Monday to Wednesday", "Tuesday through Thursday".',
    source: 'news usage',
    cue: 'weekday',
    beside: ({ after, afterThat }) => isWeekday(after) || (joiners.has(after) && isWeekday(afterThat)),
    pattern:
      /(?<![a-z\d])(?:from\s|between\s)?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s?-\s?|\s(?<joiner>to|through|until|thru|and)\s)(?<lastDay>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z\d])/y,
    build: (match) => {
      const words = match.groups as { day: string; lastDay: string; joiner?: string }
      if (isMove(match)) return null
      if (words.joiner === 'and' && !/^between/i.test(match[0])) return null
      const [from, to] = [weekdayNumber(words.day), weekdayNumber(words.lastDay)]
      if (from === null || to === null) return null
      // Opening hours recur.
      if (from === 1 && to >= 5) return { is: 'set', value: 'P1W', unit: 'week' }
      return {
        is: 'interval',
        from: { is: 'weekday', weekday: from, which: null },
        to: { is: 'weekday', weekday: to, which: null },
      }
    },
    examples: [
      { text: 'It rained from Monday to Wednesday.', finds: 'from Monday to Wednesday', as: '2017-11-13/2017-11-15' },
      { text: 'The desk is open Monday through Friday.', finds: 'Monday through Friday', as: 'P1W' },
    ],
    near_misses: ['It rained Monday and Wednesday.', 'The vote was moved from Monday to Wednesday.'],
  },
]

/** The year of a first part that shares the last part's year, unless the stretch runs over New Year. */
function startYear(first: string, last: string | undefined, year: string | undefined): string | undefined {
  if (year === undefined || last === undefined) return year
  const over = (monthNumber(first) ?? 0) > (monthNumber(last) ?? 0)
  return over ? String(Number(year) - 1) : year
}
