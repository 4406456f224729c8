/** Seasons, quarters and halves of a year. */
import { monthNumber } from '../../article/calendar-day.ts'
import { wordSet } from '../word-set.ts'
import { isCounted, isNumber } from './beside.ts'
import type { DateForm, DateRule } from './form.ts'
import { apostropheYear, cardinal, ordinal, unitOf, whichOf, yearWords } from './lexicon.ts'

const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['fall', 23],
  ['autumn', 23],
  ['winter', 24],
])

const seasonNumber = (word: string): number => seasons.get(word.toLowerCase()) ?? 21

/** Where "that" points back and joins nothing: "In 1998, he quit. That summer", "later that fall". */
const THAT_SEASON =
  /(?:^|[.,;"']\s|(?<![A-Za-z])(?:and|in|by|until|before|after|since|of|later|earlier|late|early)\s)$/i

/** "The fall of", "fall in", "spring break": not the season. */
const VERB_OR_THING = /^\s(?:of|in|from|through|to|line|break|water|down|short|apart)(?![A-Za-z])/

const shiftOf: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['the', 0],
  ['next', 1],
])

/** The month or year that a stretch is a part of. */
function periodOf(words: { readonly [name: string]: string | undefined }): DateForm | null {
  const { month, monthYear, year, whichYear, whichMonth } = words
  if (month !== undefined) {
    const number = monthNumber(month)
    if (number === null) return null
    return { is: 'month', month: number, year: monthYear === undefined ? null : Number(monthYear), which: null }
  }
  if (year !== undefined) return { is: 'year', year: Number(year) }
  const by = shiftOf.get((whichYear ?? whichMonth ?? '').toLowerCase()) ?? 0
  return { is: 'shift', unit: whichYear === undefined ? 'month' : 'year', by, from: 'reference' }
}

const seasonal = wordSet('last past coming this that next the early late mid since until by')
const quarterly = wordSet('last past this current next coming first second third fourth final 1st 2nd 3rd 4th fiscal')
const halves = wordSet('first second last latter 1st 2nd')

export const seasonQuarterHalf: readonly DateRule[] = [
  {
    id: 'season-year',
    about: 'A season of a year: "spring of 2005", "the fall 2016 term", "summer of last year".',
    source: 'AP Stylebook, seasons',
    cue: 'season',
    beside: ({ cue, after }) => seasons.has(cue) && (isNumber(after) || after === 'of' || shiftOf.has(after)),
    pattern:
      /(?<![a-z\d])(?:(?:early|late|mid)[\s-])?(?<season>spring|summer|fall|autumn|winter)(?:,?\s(?:of\s)?)(?:(?<year>1[5-9]\d\d|20\d\d)(?:[-/]\d\d)?|'(?<short>\d\d)|(?<whichYear>last|this|next)\syear)(?![\da-z]|[.,:]\d|\s(?:times|percent|points)(?![a-z]))/y,
    build: ({ groups }) => {
      const words = groups as { season: string; year?: string; short?: string; whichYear?: string }
      const year = words.short === undefined ? yearWords(words) : apostropheYear(words.short)
      return { is: 'season', season: seasonNumber(words.season), year, which: null }
    },
    examples: [
      { text: 'Tests were given in the spring of 2005.', finds: 'spring of 2005', as: '2005-21' },
      { text: 'It opened in summer of last year.', finds: 'summer of last year', as: '2016-22' },
      { text: "It shut in the fall of '92.", finds: "fall of '92", as: '1992-23' },
      { text: 'The winter of 1998-99 was mild.', finds: 'winter of 1998-99', as: '1998-24' },
    ],
    near_misses: ['Prices fall 2015 times a day.', 'Water springs from 2016 wells.'],
  },
  {
    id: 'season',
    about: 'A season picked by a word: "last summer", "this fall", "in the spring".',
    source: 'AP Stylebook, seasons',
    cue: 'season',
    beside: ({ cue, before }) => seasons.has(cue) && seasonal.has(before),
    pattern:
      /(?<![a-z\d-])(?:(?<which>last|this\spast|past|this\scoming|this|that|next|coming)\s|(?<=(?<![a-z])(?:in|since|until|by|over|before|after)\s)(?:the\s)(?:(?:early|late|mid)[\s-])?|(?<=(?<![a-z])(?:since|until|by)\s)|(?:early|late|mid)[\s-])(?<season>spring|summer|fall|autumn|winter)(?![a-z-])(?!\s(?:months?|weather|training|semester\sof|games|olympics|lake|park|street|valley|hill)(?![a-z]))/y,
    build: (match) => {
      const { season, which } = match.groups as { season: string; which?: string }
      const end = match.index + match[0].length
      if (which === undefined && VERB_OR_THING.test(match.input.slice(end, end + 12))) return null
      // "That summer" is of the year just named, "that fall in prices" is none.
      if (/^that$/i.test(which ?? '')) {
        if (!THAT_SEASON.test(match.input.slice(Math.max(0, match.index - 12), match.index))) return null
        return { is: 'season', season: seasonNumber(season), year: null, which: null, ofPrevious: true }
      }
      return { is: 'season', season: seasonNumber(season), year: null, which: whichOf(which) }
    },
    examples: [
      { text: 'The ban was lifted last summer.', finds: 'last summer', as: '2017-22' },
      { text: 'Voters will decide next spring.', finds: 'next spring', as: '2018-21' },
      { text: 'The court heard it in the spring.', finds: 'the spring', as: '2017-21' },
      { text: 'Military voters count this fall.', finds: 'this fall', as: '2017-23' },
      { text: 'He quit in May 2012. That summer he ran.', finds: 'That summer', as: '2012-22' },
    ],
    near_misses: [
      'He took the fall for it.',
      'Shares fall in Boston.',
      'They live in Spring Valley.',
      'He drank from the spring.',
      'In May 2012 he said that fall is near.',
    ],
  },
  {
    id: 'quarter',
    about: 'A quarter of a year: "the third quarter of 2009", "last year\'s third quarter", "Q2 2016".',
    source: 'business news',
    cue: 'season',
    beside: ({ cue, before }) => (cue === 'quarter' ? quarterly.has(before) : cue.length === 2),
    pattern:
      /(?<![a-z\d])(?:the\s)?(?:(?<fiscalYear>fiscal\s)?(?<yearBefore>(?:19|20)\d\d)(?:'s)?\s|(?<whichBefore>last|this|next)\syear's\s|(?<yearAgo>year-(?:ago|earlier|before))\s(?:fiscal\s)?(?=first|second|third|fourth))?(?:(?<which>last|past|this|current|next|coming)\squarter(?!-)|(?<fiscal>(?:fiscal|budget)\s)?(?:(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[\s-](?<fiscalToo>fiscal\s)?quarter|q(?<q>[1-4])|(?<beforeQ>[1-4])q))(?:,?\s(?:of\s)?(?:(?:the\s)?(?<ofFiscal>fiscal\s)?(?:year\s)?(?<year>(?:19|20)\d\d)|(?:the\s)?(?<whichYear>last|this|next|the)(?:\sfiscal)?\syear))?(?![a-z\d]|-(?:mile|century|hour|inch|pound|final)|\s(?:mile|century|moon|horse)(?![a-z]))/y,
    build: ({ groups }) => {
      const words = groups as { [name: string]: string | undefined }
      // "The year-ago third quarter" is the one before the last.
      const which = words.yearAgo === undefined ? whichOf(words.which) : 'last'
      const q = words.q ?? words.beforeQ
      const nth = q ? Number(q) : words.nth ? ordinal(words.nth) : 0
      if (nth === null) return null
      const fiscal = [words.fiscal, words.fiscalToo, words.fiscalYear, words.ofFiscal].some(
        (word) => word !== undefined,
      )
      const year = yearWords(words) ?? yearWords({ year: words.yearBefore, whichYear: words.whichBefore })
      return { is: 'part', nth: nth === -1 ? 4 : nth, parts: 4, year, which, fiscal }
    },
    examples: [
      {
        text: 'Sales rose in the third quarter of 2009.',
        finds: 'the third quarter of 2009',
        as: '2009-07-01/2009-09-30',
      },
      {
        text: 'Revenue fell in the first quarter of last year.',
        finds: 'the first quarter of last year',
        as: '2016-01-01/2016-03-31',
      },
      { text: 'The bank reported third-quarter profit.', finds: 'third-quarter', as: '2017-07-01/2017-09-30' },
      {
        text: 'Profit rose from the year-ago third quarter.',
        finds: 'the year-ago third quarter',
        as: '2016-07-01/2016-09-30',
      },
      { text: 'Revenue was flat in 3Q 2010.', finds: '3Q 2010', as: '2010-07-01/2010-09-30' },
      { text: 'Sales were flat last quarter.', finds: 'last quarter', as: '2017-07-01/2017-09-30' },
      {
        text: "Profit fell from last year's third quarter.",
        finds: "last year's third quarter",
        as: '2016-07-01/2016-09-30',
      },
      { text: 'It lost $3 in the 2014 third quarter.', finds: 'the 2014 third quarter', as: '2014-07-01/2014-09-30' },
      {
        text: 'Aid fell in the first quarter of fiscal 2016.',
        finds: 'the first quarter of fiscal 2016',
        as: '2015-10-01/2015-12-31',
      },
    ],
    near_misses: [
      'He ran the first quarter-mile in record sales weather.',
      'They scored in the fourth quarter to win the game.',
      'A quarter of voters stayed home.',
    ],
  },
  {
    id: 'half',
    about: 'A half of a year: "the first half of 2016", "second-half profit", "H1 2016".',
    source: 'business news',
    cue: 'season',
    beside: ({ cue, before }) => (cue === 'half' ? halves.has(before) : cue.startsWith('h')),
    pattern:
      /(?<![a-z\d])(?:the\s)?(?:(?<yearBefore>(?:19|20)\d\d)(?:'s)?\s|(?<whichBefore>last|this|next)\syear's\s)?(?:(?<nth>first|second|last|latter|1st|2nd)(?:\s|-)half|h(?<h>[12])(?=\sof\s|\s(?:19|20)\d\d))(?:,?\s(?:of\s)?(?:(?<fiscal>fiscal\s)?(?:year\s)?(?<year>(?:19|20)\d\d)|(?<whichYear>last|this|next|the)\syear))?(?![a-z\d]|[.,:]\d|-[a-z]|\sof(?![a-z]))/y,
    build: ({ groups }) => {
      const words = groups as { [name: string]: string | undefined }
      const nth = words.h === undefined ? (/^(?:first|1st)$/i.test(words.nth ?? '') ? 1 : 2) : Number(words.h)
      const year = yearWords(words) ?? yearWords({ year: words.yearBefore, whichYear: words.whichBefore })
      // "The last half" without a year is of an hour or a game.
      if (year === null && /^la/i.test(words.nth ?? '')) return null
      return { is: 'part', nth, parts: 2, year, which: null, fiscal: words.fiscal !== undefined }
    },
    examples: [
      { text: 'Arrests rose in the first half of 2016.', finds: 'the first half of 2016', as: '2016-01-01/2016-06-30' },
      { text: 'The bank reported first-half profit.', finds: 'first-half', as: '2017-01-01/2017-06-30' },
      {
        text: "Sales may rise in next year's first half.",
        finds: "next year's first half",
        as: '2018-01-01/2018-06-30',
      },
      { text: 'Sales fell in H1 2016.', finds: 'H1 2016', as: '2016-01-01/2016-06-30' },
    ],
    near_misses: [
      'They lost in the second half of the game.',
      'Half of 2016 voters agreed.',
      'They scored on a report from the bench in the second half.',
    ],
  },
  {
    id: 'edge-of-period',
    about: 'The first or last so many units of a period: "the first nine months of 2016", "the last two weeks of May".',
    source: 'business news',
    cue: 'unit',
    beside: (beside) => beside.after === 'of' && isCounted(beside),
    pattern:
      /(?<![a-z\d])(?:the\s)?(?<side>first|last|final)\s(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven)\s(?<unit>days|weeks|months)\sof\s(?:(?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s(?<monthYear>(?:19|20)\d\d))?|(?<year>(?:19|20)\d\d)|(?<whichYear>last|this|next|the)\syear|(?<whichMonth>last|this|next|the)\smonth)(?![a-z\d]|[.,:]\d)/y,
    build: ({ groups }) => {
      const words = groups as { [name: string]: string } & { month?: string; whichMonth?: string }
      const count = cardinal(words.count ?? '')
      const unit = unitOf(words.unit ?? '')
      if (count === null || (unit !== 'day' && unit !== 'week' && unit !== 'month')) return null
      const of = periodOf(words)
      if (of === null) return null
      return { is: 'edge', side: /^first$/i.test(words.side ?? '') ? 'first' : 'last', unit, count, of }
    },
    examples: [
      {
        text: 'Exports rose in the first nine months of 2016.',
        finds: 'the first nine months of 2016',
        as: '2016-01/2016-09',
      },
      {
        text: 'Sales fell in the first 10 days of October.',
        finds: 'the first 10 days of October',
        as: '2017-10-01/2017-10-10',
      },
      {
        text: 'It fell in the last two months of last year.',
        finds: 'the last two months of last year',
        as: '2016-11/2016-12',
      },
    ],
    near_misses: ['It was his first two months of freedom.', 'The first nine of 2016 voters agreed.'],
  },
]
