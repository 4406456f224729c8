/** Days with a month and a number, in every order that news uses. */
import { fullYear, isDay, monthNumber } from '../../article/calendar-day.ts'
import { wordSet } from '../word-set.ts'
import { type Beside, isDayNumber, isNumber, isShortYear, isYear } from './beside.ts'
import type { DateForm, DateRule } from './form.ts'
import { apostropheYear, ordinal, weekdayNumber, whichOf } from './lexicon.ts'
import { namedThing } from './named-thing.ts'

/** "0803EST" */
const STAMP = /^ \d{4} ?[A-Z]{3}/

interface DayWords {
  readonly month: number | null
  readonly day: number
  readonly year?: string | undefined
  /** Two digits after an apostrophe. */
  readonly short?: string | undefined
  readonly weekday?: string | undefined
  readonly shift?: number | undefined
}

function dayForm({ month, day, year, short, weekday, shift }: DayWords): DateForm | null {
  const full = short !== undefined ? apostropheYear(short) : year === undefined ? null : fullYear(year)
  if (month === null || !isDay(month, day, full)) return null
  return {
    is: 'day',
    year: full ?? (shift === undefined ? null : { shift }),
    month,
    day,
    weekday: weekday === undefined ? null : weekdayNumber(weekday),
    ...(short !== undefined || year?.length === 2 ? { shortYear: true } : {}),
  }
}

const ordinals = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth',
  'seventeenth eighteenth nineteenth twentieth thirtieth twenty thirty',
)
const sharing = wordSet('and or the')

/** "11 October", "3rd of March", "4th day of June". */
const isDayBefore = ({ before, beforeThat }: Beside): boolean =>
  before === 'of' ? isNumber(beforeThat) || beforeThat === 'day' : isDayNumber(before)

/** "2017-10-11", "2017/1/5". */
const isIso = (cue: string): boolean => isYear(cue.slice(0, 4)) && !isNumber(cue.slice(4))

export const absolute: readonly DateRule[] = [
  {
    id: 'month-day-year',
    about: 'Month, day and year: "Oct. 11, 2017", "March 01, 2008", "October 9 2015", "Monday, March 3rd, 2014".',
    source: 'AP Stylebook, dates',
    cue: 'month',
    beside: ({ after, afterThat }) =>
      isDayNumber(after) ? isYear(afterThat) || afterThat === 'of' || isShortYear(afterThat) : after === 'the',
    pattern:
      /(?<![a-z\d])(?:(?<weekday>(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?)(?:,\s{0,2}|\s{1,2}\(?))?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)\s{0,2}(?:the\s(?=\d{1,2}(?:st|nd|rd|th)))?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?:\s?,\s{0,3}|\s{1,3}|\sof\s)(?<year>1[5-9]\d\d|2[01]\d\d)|,?\s'(?<short>\d\d))(?!\d|[a-z]|[.,:]\d)/y,
    build: ({ groups }) => {
      const words = groups as { weekday?: string; month: string; day: string; year?: string; short?: string }
      const { weekday, month, day, year, short } = words
      return dayForm({ month: monthNumber(month), day: Number(day), year, short, weekday })
    },
    examples: [
      { text: 'The ordinance passed on Sept. 14, 2015, by one vote.', finds: 'Sept. 14, 2015', as: '2015-09-14' },
      { text: 'He was sworn in on January 9 2013 in Helena.', finds: 'January 9 2013', as: '2013-01-09' },
      { text: 'A hearing on Monday, March 3, 2014, drew a crowd.', finds: 'Monday, March 3, 2014', as: '2014-03-03' },
      { text: 'RALEIGH, N.C., June 02, 2011', finds: 'June 02, 2011', as: '2011-06-02' },
      { text: 'Signed April 26th  2006 in Boise', finds: 'April 26th  2006', as: '2006-04-26' },
    ],
    near_misses: [
      'It was filed on Feb. 30, 2016, the stamp says.',
      'The town may 12 2015 times over regret it.',
      'On May 12, 2,015 people signed.',
    ],
  },
  {
    id: 'month-day',
    about: 'Month and day without a year: "Oct. 11", "March 3rd", "Tuesday (May 4)", "July 4 of this year".',
    source: 'AP Stylebook, dates',
    cue: 'month',
    beside: ({ after }) => isDayNumber(after) || after === 'the',
    pattern:
      /(?<![a-z\d])(?:(?<which>last|this\spast|next)\s)?(?:(?<weekday>(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?)(?:,\s{0,2}|\s{1,2}\(?))?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)\s{0,2}(?:the\s(?=\d{1,2}(?:st|nd|rd|th)))?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s(?:of\s)?(?<whichYear>last|this|next)\syear)?(?!\d|[a-z]|[:%]\d|[,.]\d|-\d{3}|\s(?:percent|million|billion|points?|runs?|goals?|people|miles?|to\s\d{1,2}\swin|a\.?m|p\.?m|memorial(?! day)|museum|commission|victim\scompensation)(?![a-z]))/y,
    build: (match) => {
      const { which, weekday, month, day, whichYear } = match.groups as Record<'month' | 'day', string> & {
        which?: string
        weekday?: string
        whichYear?: string
      }
      const shift = whichYear === undefined ? undefined : { last: -1, this: 0, next: 1 }[whichYear.toLowerCase()]
      const form = dayForm({ month: monthNumber(month), day: Number(day), weekday, shift })
      if (form?.is !== 'day') return form
      if (which !== undefined) return { ...form, which: whichOf(which) }
      if (/(?:^|\s)(?:every|each)\s$/i.test(match.input.slice(Math.max(0, match.index - 7), match.index)))
        return { is: 'set', value: 'P1Y', unit: 'year' }
      const end = match.index + match[0].length
      const article = /(?:^|\s)an?\s$/i.test(match.input.slice(Math.max(0, match.index - 4), match.index))
      const names = namedThing(match.input.slice(end, end + 50), article)
      return names === null ? form : { ...form, names }
    },
    examples: [
      { text: 'The board voted Oct. 11 to close two schools.', finds: 'Oct. 11', as: '2017-10-11' },
      { text: 'The rule takes effect Jan. 1.', finds: 'Jan. 1', as: '2018-01-01' },
      { text: 'In the March 3rd conversation he agreed.', finds: 'March 3rd', as: '2017-03-03' },
      { text: 'Jurors heard him on Thursday, Nov. 9.', finds: 'Thursday, Nov. 9', as: '2017-11-09' },
      { text: 'The clerk resigned Tuesday (Oct. 3).', finds: 'Tuesday (Oct. 3', as: '2017-10-03' },
      { text: 'The club announced a Feb. 26 charity run.', finds: 'Feb. 26', as: '2018-02-26' },
      { text: 'In a March 3 letter, the agency objected.', finds: 'March 3', as: '2017-03-03' },
      { text: 'Voters approved it last Nov. 3.', finds: 'last Nov. 3', as: '2016-11-03' },
      { text: 'It began on May 2 of last year.', finds: 'May 2 of last year', as: '2016-05-02' },
      { text: 'It meets every June 9.', finds: 'June 9', as: 'P1Y' },
      { text: 'It began on May the 2nd.', finds: 'May the 2nd', as: '2017-05-02' },
    ],
    near_misses: [
      'They may 11 times out of 12 be wrong.',
      'The troops march 20 miles a day.',
      'Some 100 MARINES landed.',
      'She wore No. 12 in the final.',
      'The decree of Oct. 99 is a forgery.',
    ],
  },
  {
    id: 'day-month-year',
    about: 'Day before the month: "11 October 2017", "the 3rd of March", "Sun 15 Sept", "11-Oct-2017".',
    source: 'military, legal and British usage',
    cue: 'month',
    beside: isDayBefore,
    pattern:
      /(?<![a-z\d]|[$#.,:/-])(?:(?<weekday>(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?),?\s{1,2})?(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s{1,2}(?:day\sof\s|of\s)?|-(?=[a-z][a-z]{2,8}-))(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)(?:(?:(?:,?\s{1,2}|\sof\s|-)(?<year>1[5-9]\d\d|2[01]\d\d)|,?\s'(?<short>\d\d))(?![a-z\d]|[.,:]\d)|(?![a-z\d]|[.,:-]\d|\s\d))/y,
    build: ({ groups }) => {
      const words = groups as Record<'month' | 'day', string> & { weekday?: string; year?: string; short?: string }
      const { weekday, month, day, year, short } = words
      return dayForm({ month: monthNumber(month), day: Number(day), year, short, weekday })
    },
    examples: [
      { text: 'The treaty of 11 October 1988 lapsed.', finds: '11 October 1988', as: '1988-10-11' },
      { text: 'He died on the 3rd of March.', finds: 'the 3rd of March', as: '2017-03-03' },
      { text: 'Given this 4th day of June, 1999, at Salem.', finds: '4th day of June, 1999', as: '1999-06-04' },
      { text: 'Sent Wed, 11 Oct 2017 08:03:00 GMT', finds: 'Wed, 11 Oct 2017', as: '2017-10-11' },
      { text: 'The log of 11-Oct-2017 is lost.', finds: '11-Oct-2017', as: '2017-10-11' },
    ],
    near_misses: [
      'At least 15 may run for the seat.',
      'The other 20 march every week.',
      'He wrote $12 May Co. checks.',
    ],
  },
  {
    id: 'day-in-words',
    about: 'A day of a month in words: "the first of May", "the twenty-first of June, 2016".',
    source: 'formal and legal usage',
    cue: 'month',
    beside: ({ before, beforeThat }) => before === 'of' && (beforeThat === 'day' || ordinals.has(beforeThat)),
    pattern:
      /(?<![a-z\d-])(?!(?:the\s)?fourth\sof\sjuly)(?:(?:the\s)?(?<day>(?:twenty|thirty)[\s-]first|twenty[\s-](?:second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)\s(?:day\s)?of\s(?<month>january|february|march|april|may|june|july|august|september|october|november|december))(?:,?\s(?:of\s)?(?<year>1[5-9]\d\d|2[01]\d\d))?(?![a-z\d]|[.,:]\d|\s(?:\d|madness(?![a-z])))/y,
    build: ({ groups }) => {
      const { day, month, year } = groups as { day: string; month: string; year?: string }
      const number = ordinal(day)
      return number === null ? null : dayForm({ month: monthNumber(month), day: number, year })
    },
    examples: [
      { text: 'The fee is due on the first of May.', finds: 'the first of May', as: '2018-05-01' },
      {
        text: 'It was sealed the twenty-first of June, 2016.',
        finds: 'the twenty-first of June, 2016',
        as: '2016-06-21',
      },
    ],
    near_misses: ['It was the first of March Madness upsets he saw in ten years.', 'The second of many may fail.'],
  },
  {
    id: 'day-before-shared-month',
    about: 'A day whose month is said after the next one: "10 and 12 October".',
    source: 'British usage',
    cue: 'month',
    beside: ({ before, beforeThat }) =>
      before === 'of' ? isNumber(beforeThat) : isNumber(before) && sharing.has(beforeThat),
    pattern:
      /(?<=(?<![a-z])(?:on|the|of|for|from|until|since)\s|\d,\s)(?<day>\d{1,2})(?:st|nd|rd|th)?(?=(?:,\s\d{1,2}(?:st|nd|rd|th)?)?,?\s(?:and|or)\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s(?<year>(?:19|20)\d\d))?(?![a-z\d]|\s\d))/y,
    build: ({ groups }) => {
      const { day, month, year } = groups as { day: string; month: string; year?: string }
      return dayForm({ month: monthNumber(month), day: Number(day), year })
    },
    examples: [{ text: 'They met on 10 and 12 October 2016.', finds: '10', as: '2016-10-10' }],
    near_misses: ['They met 10 and 12 October rivals.', 'Girls of 10 and 12 may march.'],
  },
  {
    id: 'month-and-day-in-words',
    about: 'A month and its day in words, as transcripts write it: "January first", "March twenty-second".',
    source: 'broadcast transcripts',
    cue: 'month',
    beside: ({ after, afterThat }) => ordinals.has(after) || (after === 'the' && ordinals.has(afterThat)),
    pattern:
      /(?<![a-z\d-])(?:(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december)\s(?:the\s)?(?<day>(?:twenty|thirty)[\s-]first|twenty[\s-](?:second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth))(?:,?\s(?<year>(?:19|20)\d\d)(?!\d)|(?=[.,;:)]|$|\s(?:in|at|for|and|through|when|after|before|by|with)(?![a-z])))/y,
    build: ({ groups }) => {
      const words = groups as { weekday?: string; month: string; day: string; year?: string }
      const day = ordinal(words.day)
      if (day === null) return null
      return dayForm({ month: monthNumber(words.month), day, year: words.year, weekday: words.weekday })
    },
    examples: [
      { text: 'The law changes on January first.', finds: 'January first', as: '2018-01-01' },
      { text: 'He died March twenty-second in Omaha.', finds: 'March twenty-second', as: '2017-03-22' },
    ],
    near_misses: ['In May first responders came.', 'They march first and vote second.'],
  },
  {
    id: 'numeric-american',
    about: 'Month, day and year as numbers: "10/11/2017", "7/8/07", "10-11-2017".',
    source: 'American forms and records',
    cue: 'numeric',
    beside: ({ cue }) => !isIso(cue),
    pattern:
      /(?<![a-z\d]|[$#.,:/-])(?<month>\d{1,2})(?<mark>[/-])(?<day>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\da-z]|[/-]|[.,:]\d)/y,
    build: (match) => {
      const { month, mark, day, year } = match.groups as Record<'month' | 'mark' | 'day' | 'year', string>
      // With hyphens and two digits of a year it is as often a score or a lot number, unless an agency's time stamp follows.
      if (mark === '-' && year.length === 2) {
        const end = match.index + match[0].length
        const stamped = month.length === 2 && day.length === 2 && STAMP.test(match.input.slice(end, end + 9))
        if (!stamped) return null
      }
      const [first, second] = [Number(month), Number(day)]
      return first > 12 ? dayForm({ month: second, day: first, year }) : dayForm({ month: first, day: second, year })
    },
    examples: [
      { text: 'Received 10/11/2017 by the clerk.', finds: '10/11/2017', as: '2017-10-11' },
      { text: 'The form was dated 7/8/07 in ink.', finds: '7/8/07', as: '2007-07-08' },
      { text: 'AP 10-11-17 0803EDT', finds: '10-11-17', as: '2017-10-11' },
    ],
    near_misses: ['Call 555-12-2017 today.', 'They work 24/7/365 there.', 'He was 3-2-10 at home.'],
  },
  {
    id: 'numeric-iso',
    about: 'Year, month and day as numbers: "2017-10-11", "2017/10/11", "2017-1-5".',
    source: 'ISO 8601',
    cue: 'numeric',
    beside: ({ cue }) => isIso(cue),
    pattern:
      /(?<![a-z\d]|[$#.,:/-])(?<year>1[5-9]\d\d|2[01]\d\d)(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[/-])/y,
    build: ({ groups }) => {
      const { year, month, day } = groups as Record<'year' | 'month' | 'day', string>
      return dayForm({ month: Number(month), day: Number(day), year })
    },
    examples: [
      { text: 'It was posted 2017-10-11 at 9 a.m.', finds: '2017-10-11', as: '2017-10-11' },
      { text: 'It was posted 2017-1-5 at 9 a.m.', finds: '2017-1-5', as: '2017-01-05' },
    ],
    near_misses: ['Case 2017-44-11 was dropped.', 'Docket No. 2017-10-1122 stands.'],
  },
  {
    id: 'numeric-dotted',
    about: 'Day, month and year with dots: "11.10.2017".',
    source: 'European usage; DIN 5008',
    cue: 'numeric',
    beside: ({ cue }) => cue.includes('.'),
    cased: true,
    pattern:
      /(?<![A-Za-z\d]|[$#.,:/§-]|§\s|(?<![A-Za-z])(?:Sec|Secs|Section|Sections|Rule|Chapter|No|Nos|Version|version|section|sections|rule|chapter)\.?\s)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?![\dA-Za-z]|[.,:/-]\d|[/-])/y,
    build: ({ groups }) => {
      const { year, month, day } = groups as Record<'year' | 'month' | 'day', string>
      return dayForm({ month: Number(month), day: Number(day), year })
    },
    examples: [{ text: 'The fax of 11.10.2017 came late.', finds: '11.10.2017', as: '2017-10-11' }],
    near_misses: [
      'Section 11.10.2017 of the city code is void.',
      'The server is 10.11.2017.4.',
      'It scored 11.31.2017.',
    ],
  },
  {
    id: 'day-of-month-carried',
    about: 'A day whose month was said just before: "Oct. 10 and 12", "Oct. 10 and 12, 2016".',
    source: 'event notices',
    cue: 'month',
    beside: ({ after, afterThat }) =>
      isDayNumber(after) && (isDayNumber(afterThat) || afterThat === 'and' || afterThat === 'or'),
    startsBehind: 40,
    sign: /\d(?:st|nd|rd|th)?(?:,|,?\sand|,?\sor)\s/,
    cased: true,
    pattern:
      /(?<=(?<![A-Za-z\d])(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)\s\d{1,2}(?:st|nd|rd|th)?(?:,\s\d{1,2}(?:st|nd|rd|th)?){0,5}(?:,?\sand|,?\sor|,)\s)(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s(?<year>(?:19|20)\d\d)(?!\d))?(?=[.;)"']|,(?!\d)|$|\s(?:in|at|to|for|from|by|on|with|when|that|as|and|or|after|before|were|was|will|during|of\s(?:this|last|next)|are|is|had|have|has|did|drew|saw|brought|came|went)(?![A-Za-z])|(?<=\d,\s\d{1,2},?\s(?:and|or)\s\d{1,2})\s[A-Za-z])(?![.:]\d)/y,
    build: (match) => {
      const words = match.groups as { day: string; year?: string }
      const day = Number(words.day)
      const end = match.index + match[0].length
      const [before, after] = [match.input.slice(match.index - 3, match.index), match.input.slice(end, end + 12)]
      // "Oct. 10, 12 and 14" is a list, "On Oct. 10, 12 in the crowd fell" is not.
      if (/\d, $/.test(before) && !/^,? (?:and |or )?\d{1,2}(?!\d)/.test(after)) return null
      if (day < 1 || day > 31) return null
      return { is: 'day-of-month', day, year: words.year === undefined ? null : Number(words.year) }
    },
    examples: [
      { text: 'Hearings took place Oct. 10 and 12 in Utica.', finds: '12', as: '2017-10-12' },
      { text: 'Hearings took place Oct. 10 and 12, 2016.', finds: '12, 2016', as: '2016-10-12' },
    ],
    near_misses: ['On Oct. 10 and 12 other days he was absent.', 'On Oct. 10 and 12 members left.'],
  },
]
