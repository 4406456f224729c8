/** Words counted from the reference day. */
import type { DateForm, DateRule, Unit } from './form.ts'
import { cardinal, unitOf } from './lexicon.ts'

/** "A week ago" is the same day of the week; "a decade ago" is a year. */
function counted(count: number, unit: Unit, sign: 1 | -1): DateForm {
  const from = 'reference'
  if (unit === 'week' && count === 1) return { is: 'shift', unit: 'day', by: sign * 7, from }
  if (unit === 'decade') return { is: 'shift', unit: 'year', by: sign * count * 10, from }
  return { is: 'shift', unit, by: sign * count, from }
}

export const relative: readonly DateRule[] = [
  {
    id: 'today',
    about: 'The reference day: "today", "earlier today", "tonight", "this morning".',
    source: 'AP Stylebook, time element',
    cue: 'day-word',
    anchors: [],
    pattern:
      /(?<![\p{L}\d])(?:(?:earlier|later|late|early)\s)?(?:today|tonight|this\s(?:morning|afternoon|evening))(?![\p{L}\d])(?!'s\s(?:society|world|youth|economy|standards|climate|technology|generation|children|kids|teens|workforce|terms|dollars|prices)(?![\p{L}]))/giu,
    build: (match) => {
      // "USA Today" is a newspaper.
      const named =
        /^T/.test(match[0]) && /[A-Z][\w.]{0,20} $/.test(match.input.slice(Math.max(0, match.index - 24), match.index))
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
    about: 'The day before or after the reference day: "yesterday", "last night", "tomorrow morning".',
    source: 'AP Stylebook, time element',
    cue: 'day-word',
    anchors: [],
    pattern:
      /(?<![\p{L}\d])(?:(?<before>(?:(?:late|early|earlier)\s)?yesterday(?:\s(?:morning|afternoon|evening|night))?|(?:late\s)?last\s(?:night|evening))|(?<after>tomorrow(?:\s(?:morning|afternoon|evening|night))?))(?![\p{L}\d])(?!'s\s(?:society|world|leaders|workforce|jobs|news)(?![\p{L}]))/giu,
    build: (match) => {
      const { before } = match.groups as { before?: string }
      // "Trees for Tomorrow" is a charity.
      if (/^[TY]/.test(match[0]) && /[a-z] $/.test(match.input.slice(Math.max(0, match.index - 2), match.index)))
        return null
      return { is: 'shift', unit: 'day', by: before === undefined ? 1 : -1, from: 'reference' }
    },
    examples: [
      { text: 'Deputies yesterday seized the files.', finds: 'yesterday', as: '2017-11-16' },
      { text: 'A vote is set for tomorrow morning.', finds: 'tomorrow morning', as: '2017-11-18' },
      { text: 'The roof caved in last night.', finds: 'last night', as: '2017-11-16' },
    ],
    near_misses: ["We train tomorrow's leaders.", 'Trees for Tomorrow planted it.'],
  },
  {
    id: 'period-relative',
    about:
      'A month, year or decade counted from the reference: "last month", "earlier this year", "the end of next year".',
    source: 'AP Stylebook',
    cue: 'unit',
    anchors: [],
    pattern:
      /(?<![\p{L}\d])(?:the\s(?:very\s)?(?:beginning|start|middle|end)\sof\s)?(?:(?:earlier|later|early|late)\s)?(?:by\syear's\send|year's\send|(?<which>last|this|next|this coming|the coming|this past|the current)\s(?<unit>month|year|decade)|(?<=(?:beginning|start|middle|end)\sof\s|(?:earlier|later|early|late)\sin\s)the\s(?<bare>month|year|decade))(?![\p{L}]|-(?:long|old|over|end)|\s(?:ago|later)(?![\p{L}]))/giu,
    build: ({ groups }) => {
      const { which, unit, bare } = groups as { which?: string; unit?: string; bare?: string }
      const word = which?.toLowerCase() ?? 'this'
      const by = /^(?:last|this past)$/.test(word) ? -1 : /^(?:this|the current)$/.test(word) ? 0 : 1
      return { is: 'shift', unit: unitOf(unit ?? bare ?? 'year'), by, from: 'reference' }
    },
    examples: [
      { text: 'A judge last month blocked the rule.', finds: 'last month', as: '2017-10' },
      { text: 'It begins next year.', finds: 'next year', as: '2018' },
      { text: 'The act passed earlier this year.', finds: 'earlier this year', as: '2017' },
      { text: 'It will close by the end of the year.', finds: 'the end of the year', as: '2017' },
    ],
    near_misses: ['It happens every year.', 'He won Player of the Year.', 'In recent years it fell.'],
  },
  {
    id: 'ago',
    about: 'So many units before the reference day: "two weeks ago", "a year ago", "a decade ago".',
    source: 'news usage',
    cue: 'unit',
    anchors: ['ago', 'AGO', 'Ago'],
    pattern:
      /(?<![\p{L}\d$]|[$.,])(?:(?:about|almost|nearly|some|roughly|more than|over|less than|just|only)\s)?(?<count>\d{1,3}|an?|one|(?:a\s)?couple(?:\sof)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]{3,5})?|thirty|forty|fifty|sixty)(?:\s|-)(?<unit>days?|weeks?|months?|years?|decades?)\sago(?![\p{L}])/giu,
    build: ({ groups }) => {
      const { count, unit } = groups as { count: string; unit: string }
      const by = cardinal(count)
      return by === null ? null : counted(by, unitOf(unit), -1)
    },
    examples: [
      { text: 'The ban began three days ago.', finds: 'three days ago', as: '2017-11-14' },
      { text: 'He was cleared seven years ago.', finds: 'seven years ago', as: '2010' },
      { text: 'The levee broke 2 months ago.', finds: '2 months ago', as: '2017-09' },
      { text: 'It was filed two weeks ago.', finds: 'two weeks ago', as: '2017-10-30/2017-11-05' },
    ],
    near_misses: ['That was years ago.', 'It happened long ago.'],
  },
  {
    id: 'ahead',
    about: 'So many units after the reference day: "two weeks from now", "a year from now".',
    source: 'news usage',
    cue: 'unit',
    anchors: ['from now', 'from today', 'From Now', 'FROM NOW'],
    pattern:
      /(?<![\p{L}\d$]|[$.,])(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\s(?<unit>days?|weeks?|months?|years?|decades?)\sfrom\s(?:now|today)(?![\p{L}])/giu,
    build: ({ groups }) => {
      const { count, unit } = groups as { count: string; unit: string }
      const by = cardinal(count)
      return by === null ? null : counted(by, unitOf(unit), 1)
    },
    examples: [{ text: 'The vote is three days from now.', finds: 'three days from now', as: '2017-11-20' }],
    near_misses: ['It is three days from here by mule.'],
  },
  {
    id: 'stretch',
    about: 'A stretch that ends or begins with the reference day: "the past three years", "over the next two weeks".',
    source: 'news usage',
    cue: 'unit',
    anchors: [],
    pattern:
      /(?<![\p{L}\d])(?:the\s|these\s)?(?<side>last|past|previous|next|coming)\s(?:(?<count>\d{1,3}|couple(?:\sof)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]{3,5})?|thirty|forty|fifty|dozen)(?:\s|-)(?<unit>days?|weeks?|months?|years?|decades?)|(?<=(?:the|this)\s(?:past|coming)\s|(?:over|within|during|throughout|for)\sthe\s(?:last|next)\s)(?<single>week|month|year|decade)|(?<=the\s(?:last|next)\s)(?<decade>decade))(?![\p{L}]|-)(?!\sago)/giu,
    build: ({ groups }) => {
      const { side, count, unit, single, decade } = groups as { [name: string]: string | undefined } & { side: string }
      const number = count === undefined ? 1 : cardinal(count)
      if (number === null) return null
      const past = /^(?:last|past|previous)$/i.test(side)
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
    near_misses: ['They won the last two games.', 'He has two years left.'],
  },
]
