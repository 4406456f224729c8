/** Seasons, quarters and halves of a year. */
import type { DateRule } from './form.ts'
import { ordinal, whichOf, yearWords } from './lexicon.ts'

const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['fall', 23],
  ['autumn', 23],
  ['winter', 24],
])

const seasonNumber = (word: string): number => seasons.get(word.toLowerCase()) ?? 21

/** "The fall of", "fall in", "spring break": not the season. */
const VERB_OR_THING = /^\s(?:of|in|from|through|to|line|break|water|down|short|apart)(?![A-Za-z])/

export const seasonQuarterHalf: readonly DateRule[] = [
  {
    id: 'season-year',
    about: 'A season of a year: "spring of 2005", "the fall 2016 term", "summer of last year".',
    source: 'AP Stylebook, seasons',
    cue: 'season',
    anchors: ['19', '20', 'year', 'YEAR', 'Year'],
    pattern:
      /(?<![\p{L}\d])(?:(?:early|late|mid)[ -])?(?<season>spring|summer|fall|autumn|winter)(?:,?\s(?:of\s)?)(?:(?<year>1[5-9]\d\d|20\d\d)|(?<whichYear>last|this|next)\syear)(?![\d\p{L}]|[.,:]\d|\s(?:times|percent|points)(?![\p{L}]))/giu,
    build: ({ groups }) => {
      const words = groups as { season: string; year?: string; whichYear?: string }
      return { is: 'season', season: seasonNumber(words.season), year: yearWords(words), which: null }
    },
    examples: [
      { text: 'Tests were given in the spring of 2005.', finds: 'spring of 2005', as: '2005-21' },
      { text: 'It opened in summer of last year.', finds: 'summer of last year', as: '2016-22' },
    ],
    near_misses: ['Prices fall 2015 times a day.', 'Water springs from 2016 wells.'],
  },
  {
    id: 'season',
    about: 'A season picked by a word: "last summer", "this fall", "in the spring".',
    source: 'AP Stylebook, seasons',
    cue: 'season',
    anchors: [],
    pattern:
      /(?<![\p{L}\d-])(?:(?<which>last|this past|past|this coming|this|next|coming)\s|(?<=(?<![\p{L}])(?:in|since|until|by)\s)(?:the\s)(?:(?:early|late|mid)[ -])?|(?<=(?<![\p{L}])(?:since|until|by)\s)|(?:early|late|mid)[ -])(?<season>spring|summer|fall|autumn|winter)(?![\p{L}-])(?!\s(?:months?|weather|training|semester\sof|Games|Olympics|Lake|Park|Street|Valley|Hill)(?![\p{L}]))/giu,
    build: (match) => {
      const { season, which } = match.groups as { season: string; which?: string }
      const end = match.index + match[0].length
      if (which === undefined && VERB_OR_THING.test(match.input.slice(end, end + 12))) return null
      return { is: 'season', season: seasonNumber(season), year: null, which: whichOf(which) }
    },
    examples: [
      { text: 'The ban was lifted last summer.', finds: 'last summer', as: '2017-22' },
      { text: 'Voters will decide next spring.', finds: 'next spring', as: '2018-21' },
      { text: 'The court heard it in the spring.', finds: 'the spring', as: '2017-21' },
      { text: 'Military voters count this fall.', finds: 'this fall', as: '2017-23' },
    ],
    near_misses: [
      'He took the fall for it.',
      'Shares fall in Boston.',
      'They live in Spring Valley.',
      'He drank from the spring.',
    ],
  },
  {
    id: 'quarter',
    about: 'A quarter of a year: "the third quarter of 2009", "third-quarter profit", "Q2 2016".',
    source: 'business news',
    cue: 'season',
    anchors: ['uarter', 'UARTER', 'Q'],
    pattern:
      /(?<![\p{L}\d])(?:the\s)?(?:(?<which>last|previous|this|next)\squarter(?!-)|(?<fiscal>(?:fiscal|budget)\s)?(?:(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?<fiscalToo>fiscal\s)?quarter|Q(?<q>[1-4])))(?:,?\s(?:of\s)?(?:(?:the\s)?(?:fiscal\s)?(?:year\s)?(?<year>(?:19|20)\d\d)|(?:the\s)?(?<whichYear>last|this|next)(?:\sfiscal)?\syear))?(?![\p{L}\d])/giu,
    build: ({ groups }) => {
      const words = groups as {
        which?: string
        fiscal?: string
        fiscalToo?: string
        nth?: string
        q?: string
        year?: string
      }
      const which = whichOf(words.which)
      const nth = words.q ? Number(words.q) : words.nth ? ordinal(words.nth) : 0
      if (nth === null) return null
      const fiscal = words.fiscal !== undefined || words.fiscalToo !== undefined
      return { is: 'part', nth: nth === -1 ? 4 : nth, parts: 4, year: yearWords(words), which, fiscal }
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
      { text: 'Sales were flat last quarter.', finds: 'last quarter', as: '2017-07-01/2017-09-30' },
    ],
    near_misses: ['They scored in the fourth quarter to win the game.', 'A quarter of voters stayed home.'],
  },
  {
    id: 'half',
    about: 'A half of a year: "the first half of 2016".',
    source: 'business news',
    cue: 'season',
    anchors: ['half', 'Half', 'HALF'],
    pattern:
      /(?<![\p{L}\d])(?:the\s)?(?<nth>first|second|last|latter|1st|2nd)\shalf\sof\s(?:(?<year>(?:19|20)\d\d)|(?<whichYear>last|this|next|the)\syear)(?![\p{L}\d]|[.,:]\d)/giu,
    build: ({ groups }) => {
      const words = groups as { nth: string; year?: string; whichYear?: string }
      const nth = /^(?:first|1st)$/i.test(words.nth) ? 1 : 2
      return { is: 'part', nth, parts: 2, year: yearWords(words), which: null, fiscal: false }
    },
    examples: [
      { text: 'Arrests rose in the first half of 2016.', finds: 'the first half of 2016', as: '2016-01-01/2016-06-30' },
    ],
    near_misses: ['They lost in the second half of the game.', 'Half of 2016 voters agreed.'],
  },
]
