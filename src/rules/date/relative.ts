/** Words counted from the reference day. */

import { wordSet } from '../word-set.ts'
import { isCounted } from './beside.ts'
import type { DateForm, DateRule, Unit } from './form.ts'
import { cardinal, unitOf, weekdayNumber } from './lexicon.ts'

/** "A week ago" is the same day of the week; "a decade ago" is a year; hours and minutes leave the day as it is. */
function counted(count: number, unit: Unit, sign: 1 | -1): DateForm | null {
  const from = 'reference'
  if (unit === 'minute' || unit === 'hour') {
    const days = unit === 'hour' ? Math.floor(count / 24) : 0
    return { is: 'shift', unit: 'day', by: sign * days, from }
  }
  if (unit === 'week' && count === 1) return { is: 'shift', unit: 'day', by: sign * 7, from }
  if (unit === 'decade' || unit === 'century') {
    return { is: 'shift', unit: 'year', by: sign * Math.round(count * (unit === 'decade' ? 10 : 100)), from }
  }
  if (Number.isInteger(count)) return { is: 'shift', unit, by: sign * count, from }
  // "A year and a half ago" is 18 months ago, "two and a half weeks" are days.
  if (unit === 'year') return { is: 'shift', unit: 'month', by: sign * Math.round(count * 12), from }
  if (unit === 'month' || unit === 'week') {
    return { is: 'shift', unit: 'day', by: sign * Math.round(count * (unit === 'week' ? 7 : 30)), from }
  }
  return null
}

/** Words before the verb "to last". */
const LASTING = /(?<![A-Za-z])(?:will|to|would|could|can|may|might|must|should|not|also|often|usually|they|it)\s$/i

/** "Ten years ago today" and "a week from Monday" are days, "a year ago this month" a month. */
function countedTo(same: string, by: number, unit: Unit): DateForm | null {
  const from = 'reference'
  if (!Number.isInteger(by)) return null
  if (/^this/i.test(same)) return unit === 'year' ? { is: 'shift', unit: 'month', by: 12 * by, from } : null
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') return null
  const weekday = weekdayNumber(same)
  return { is: 'shift', unit, by, from, toTheDay: true, ...(weekday === null ? {} : { weekday }) }
}

const which = wordSet('last this next coming past current')
const inside = wordSet('in just only about than almost nearly under over a couple')
const single = wordSet('past coming last next')
const stretches = wordSet('last past previous next coming latest recent twenty')

export const relative: readonly DateRule[] = [
  {
    id: 'today',
    about: 'The reference day: "today", "earlier today", "tonight", "this morning".',
    source: 'AP Stylebook, time element',
    cue: 'day-word',
    beside: ({ cue }) => cue.startsWith('t') && cue !== 'tomorrow',
    pattern:
      /(?<![a-z\d])(?:(?:earlier|later|late|early)\s)?(?:today|tonight|this\s(?:morning|afternoon|evening))(?![a-z\d])(?!'s\s(?:society|world|youth|economy|standards|climate|technology|generation|children|kids|teens|workforce|terms|dollars|prices)(?![a-z]))/y,
    build: (match) => {
      // "USA Today" is a newspaper.
      const named =
        /^T/.test(match[0]) && /[A-Z][\w.]{0,20}\s$/.test(match.input.slice(Math.max(0, match.index - 24), match.index))
      return named ? null : { is: 'shift', unit: 'day', by: 0, from: 'reference' }
    },
    examples: [
      { text: 'The governor today signed the bill.', finds: 'today', as: '2017-11-17' },
      { text: 'The council votes tonight.', finds: 'tonight', as: '2017-11-17' },
    ],
    near_misses: ["In today's society that is rare.", 'It is now law.', 'USA Today reported it.'],
  },
  {
    id: 'yesterday-tomorrow',
    about: 'A day around the reference day: "yesterday", "last night", "the day after tomorrow".',
    source: 'AP Stylebook, time element',
    cue: 'day-word',
    beside: ({ cue }) => cue === 'yesterday' || cue === 'tomorrow' || cue.startsWith('last'),
    pattern:
      /(?<![a-z\d])(?:(?<far>the\sday\s(?:before\syesterday|after\stomorrow))|(?<before>(?:(?:late|early|earlier)\s)?yesterday(?:\s(?:morning|afternoon|evening|night))?|(?:late\s)?last\s(?:night|evening))|(?<after>tomorrow(?:\s(?:morning|afternoon|evening|night))?))(?![a-z\d])(?!'s\s(?:society|world|leaders|workforce|jobs|news)(?![a-z]))/y,
    build: (match) => {
      const { far, before } = match.groups as { far?: string; before?: string }
      if (far !== undefined) {
        // "The Day After Tomorrow" is a film.
        if (/\s(?:Before|After)\s/.test(far)) return null
        return { is: 'shift', unit: 'day', by: /yesterday$/i.test(far) ? -2 : 2, from: 'reference' }
      }
      // "Trees for Tomorrow" is a charity.
      if (/^[TY]/.test(match[0]) && /[a-z]\s$/.test(match.input.slice(Math.max(0, match.index - 2), match.index)))
        return null
      return { is: 'shift', unit: 'day', by: before === undefined ? 1 : -1, from: 'reference' }
    },
    examples: [
      { text: 'Deputies yesterday seized the files.', finds: 'yesterday', as: '2017-11-16' },
      { text: 'A vote is set for tomorrow morning.', finds: 'tomorrow morning', as: '2017-11-18' },
      { text: 'The roof caved in last night.', finds: 'last night', as: '2017-11-16' },
      { text: 'Crews left the day before yesterday.', finds: 'the day before yesterday', as: '2017-11-15' },
    ],
    near_misses: ["We train tomorrow's leaders.", 'Trees for Tomorrow planted it.', 'He saw The Day After Tomorrow.'],
  },
  {
    id: 'period-relative',
    about:
      'A month, year, decade or century counted from the reference: "last month", "the end of next year", "year-end".',
    source: 'AP Stylebook',
    cue: 'unit',
    beside: ({ before, beforeThat, after, afterThat }) =>
      which.has(before) ||
      after === 'end' ||
      (after === 's' && afterThat === 'end') ||
      (before === 'the' && (beforeThat === 'of' || beforeThat === 'in')),
    pattern:
      /(?<![a-z\d])(?:the\s(?:very\s)?(?:beginning|start|middle|end|rest|remainder|balance)\sof\s)?(?:(?:earlier|later|early|late)\s)?(?:by\syear's\send|year's\send|(?<month>month's\send)|(?<=(?<![a-z])(?:at|by|before|until|since|through|after|from)\s)(?:the\s)?(?<ending>year|month)[\s-]end(?!\s(?:holidays?|bonus(?:es)?|reports?|review|list|19|20))|(?<which>last|this|next|this\scoming|the\scoming|this\spast|the\scurrent)\s(?<unit>month|year|decade|century)|(?<=(?:beginning|start|middle|end|rest|remainder|balance)\sof\s|(?:earlier|later|early|late)\sin\s)the\s(?<bare>week|month|year|decade|century))(?![a-z]|-(?:long|old|over|end)|\s(?:ago|later|before\slast|after\snext)(?![a-z]))/y,
    build: ({ groups, input, index }) => {
      const { which, unit, bare, month, ending } = groups as { [name: string]: string | undefined }
      // "Two years of this century" are a count.
      if (
        unit?.toLowerCase() === 'century' &&
        /(?<![a-z])(?:years|decades|quarter|half) of $/i.test(input.slice(Math.max(0, index - 12), index))
      )
        return null
      const word = which?.toLowerCase().replace(/\s+/g, ' ') ?? 'this'
      const by = /^(?:last|this past)$/.test(word) ? -1 : /^(?:this|the current)$/.test(word) ? 0 : 1
      const of = unit ?? bare ?? ending ?? (month === undefined ? 'year' : 'month')
      return { is: 'shift', unit: unitOf(of), by, from: 'reference' }
    },
    examples: [
      { text: 'A judge last month blocked the rule.', finds: 'last month', as: '2017-10' },
      { text: 'It begins next year.', finds: 'next year', as: '2018' },
      { text: 'The act passed earlier this year.', finds: 'earlier this year', as: '2017' },
      { text: 'It will close by the end of the year.', finds: 'the end of the year', as: '2017' },
      { text: 'It should be paid by year-end.', finds: 'year-end', as: '2017' },
      { text: 'It may outlast this century.', finds: 'this century', as: '20XX' },
    ],
    near_misses: [
      'It happens every year.',
      'He won Player of the Year.',
      'In recent years it fell.',
      'Clerks got year-end bonuses.',
      'The party held the seat for all but six years of this century.',
    ],
  },
  {
    id: 'ago',
    about: 'So many units before the reference day: "two weeks ago", "a year and a half ago", "half a century ago".',
    source: 'news usage',
    cue: 'unit',
    beside: (beside) => (beside.after === 'ago' || beside.after === 'and') && isCounted(beside),
    pattern:
      /(?<![a-z\d$]|[$.,/])(?:(?:about|almost|nearly|some|roughly|more\sthan|over|less\sthan|just|just\sover|just\sunder|only)\s)?(?<count>\d{1,3}(?:\s1\/2)?|an?|one|half\san?|half|(?:a\s)?couple(?:\sof)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?)(?<half>[\s-]and[\s-]a[\s-]half)?(?:\s|-)(?<unit>minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))(?<halfAfter>\sand\sa\shalf)?\sago(?:\s(?<same>today|this\smonth|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!'s)))?(?![a-z])/y,
    build: ({ groups }) => {
      const { count, unit, half, halfAfter, same } = groups as { [name: string]: string | undefined }
      const by = cardinal(count ?? '')
      if (by === null || unit === undefined) return null
      if (same !== undefined) return countedTo(same, -by, unitOf(unit))
      return counted(by + (half === undefined && halfAfter === undefined ? 0 : 0.5), unitOf(unit), -1)
    },
    examples: [
      { text: 'The ban began three days ago.', finds: 'three days ago', as: '2017-11-14' },
      { text: 'He was cleared seven years ago.', finds: 'seven years ago', as: '2010' },
      { text: 'The levee broke 2 months ago.', finds: '2 months ago', as: '2017-09' },
      { text: 'It was filed two weeks ago.', finds: 'two weeks ago', as: '2017-10-30/2017-11-05' },
      { text: 'It was filed a year and a half ago.', finds: 'a year and a half ago', as: '2016-05' },
      { text: 'The dam broke half a century ago.', finds: 'half a century ago', as: '1967' },
      { text: 'The dam broke ten years ago today.', finds: 'ten years ago today', as: '2007-11-17' },
      { text: 'The dam broke a year ago this month.', finds: 'a year ago this month', as: '2016-11' },
      { text: 'The dam broke ten years ago Sunday.', finds: 'ten years ago Sunday', as: '2007-11-19' },
      { text: 'Sales peaked three quarters ago.', finds: 'three quarters ago', as: '2017-01-01/2017-03-31' },
    ],
    near_misses: ['That was years ago.', 'It happened long ago.', 'The age of 1/2 years ago is unread.'],
  },
  {
    id: 'ahead',
    about: 'So many units after the reference day: "two weeks from now", "a week from Monday", "a year hence".',
    source: 'news usage',
    cue: 'unit',
    beside: (beside) => (beside.after === 'from' || beside.after === 'hence') && isCounted(beside),
    pattern:
      /(?<![a-z\d$]|[$.,])(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\s(?<unit>days?|weeks?|months?|years?|decades?)\s(?:from\s(?:now|(?<day>today|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!'s|\s?-|\s(?:to|through|until)\s)))|hence)(?![a-z])/y,
    build: ({ groups }) => {
      const { count, unit, day } = groups as { count: string; unit: string; day?: string }
      const by = cardinal(count)
      if (by === null) return null
      return day === undefined ? counted(by, unitOf(unit), 1) : countedTo(day, by, unitOf(unit))
    },
    examples: [
      { text: 'The vote is three days from now.', finds: 'three days from now', as: '2017-11-20' },
      { text: 'The vote is three weeks from today.', finds: 'three weeks from today', as: '2017-12-08' },
      { text: 'The vote is a week from Tuesday.', finds: 'a week from Tuesday', as: '2017-11-28' },
    ],
    near_misses: ['It is three days from here by mule.'],
  },
  {
    id: 'ahead-in',
    about: 'So many units after the reference day where the verb looks ahead: "will open in two weeks".',
    source: 'news usage',
    cue: 'unit',
    beside: (beside) => beside.before === 's' || (inside.has(beside.beforeThat) && isCounted(beside)),
    pattern:
      /(?<=(?<![a-z])in\s(?:just\s|only\s)?)(?:(?:about|less\sthan|more\sthan|almost|nearly|under|over)\s)?(?<count>\d{1,3}|an?|one|(?:a\s)?couple(?:\sof)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)(?:'s)?\s(?<unit>days?|weeks?|months?|years?|decades?)(?:'s?)?(?:\stime)?(?![a-z-])(?!\s(?:ago|later|earlier|old|of)(?![a-z]))/y,
    build: ({ groups }) => {
      const { count, unit } = groups as { count: string; unit: string }
      const number = cardinal(count)
      return number === null ? null : { is: 'ahead', unit: unitOf(unit), count: number }
    },
    examples: [
      { text: 'The bridge will reopen in three months.', finds: 'three months', as: '2018-02' },
      { text: "The bridge will reopen in two days' time.", finds: "two days' time", as: '2017-11-19' },
    ],
    near_misses: ['It went up for two weeks.', 'In 30 of 40 days it rained.'],
  },
  {
    id: 'next-but-one',
    about: 'The period past the last or next one: "the week before last", "the year after next".',
    source: 'news usage',
    cue: 'unit',
    beside: ({ before, after }) => before === 'the' && (after === 'before' || after === 'after'),
    pattern: /(?<![a-z\d])the\s(?<unit>week|month|year)\s(?<side>before\slast|after\snext)(?![a-z])/y,
    build: ({ groups }) => {
      const { unit, side } = groups as { unit: string; side: string }
      return { is: 'shift', unit: unitOf(unit), by: /last$/i.test(side) ? -2 : 2, from: 'reference' }
    },
    examples: [
      { text: 'He was away the week before last.', finds: 'the week before last', as: '2017-10-30/2017-11-05' },
      { text: 'It is due the year after next.', finds: 'the year after next', as: '2019' },
    ],
    near_misses: ['He was away the week before lasting peace.'],
  },
  {
    id: 'stretch',
    about: 'A stretch that ends or begins with the reference day: "the past three years", "over the next two weeks".',
    source: 'news usage',
    cue: 'unit',
    beside: (beside) =>
      single.has(beside.before)
        ? beside.beforeThat === 'the' || beside.beforeThat === 'this'
        : isCounted(beside) && (beside.before === 'of' || stretches.has(beside.beforeThat)),
    pattern:
      /(?<![a-z\d])(?:the\s|these\s)?(?<side>last|past|previous|next|coming|latest|most\srecent)\s(?:(?<count>\d{1,3}|couple(?:\sof)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]{3,5})?|thirty|forty|fifty|dozen)(?:\s|-)(?<unit>days?|weeks?|months?|quarters?|years?|decades?|centuries)|(?<=(?:the|this)\s(?:past|coming)\s|(?:over|within|during|throughout|for)\sthe\s(?:last|next)\s)(?<single>week|month|quarter|year|decade|century)|(?<=the\s(?:last|next)\s)(?<decade>decade))(?![a-z]|-)(?!\sago)/y,
    build: (match) => {
      const words = match.groups as { [name: string]: string | undefined } & { side: string }
      const { side, count, unit, single, decade } = words
      // "The trial will last two weeks".
      if (/^last/i.test(match[0]) && LASTING.test(match.input.slice(Math.max(0, match.index - 12), match.index)))
        return null
      const number = count === undefined ? 1 : cardinal(count)
      if (number === null) return null
      const past = /^(?:last|past|previous|latest|most\srecent)$/i.test(side)
      return {
        is: 'stretch',
        unit: unitOf(unit ?? single ?? decade ?? 'year'),
        count: number,
        side: past ? 'past' : 'next',
      }
    },
    examples: [
      { text: 'Fines rose over the past three years.', finds: 'the past three years', as: '2014-11-17/2017-11-17' },
      { text: 'It failed in the last two months.', finds: 'the last two months', as: '2017-09/2017-11' },
      { text: 'Work goes on for the next 10 days.', finds: 'the next 10 days', as: '2017-11-17/2017-11-27' },
    ],
    near_misses: ['They won the last two games.', 'He has two years left.', 'It is expected to last two weeks.'],
  },
]
