/** Decades and centuries. */
import { isNumber } from './beside.ts'
import type { DateRule } from './form.ts'
import { ordinal } from './lexicon.ts'

const decades: ReadonlyMap<string, number> = new Map([
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
])

/** "Highs in the 80s", "men in the 60s age group", "scores in the 70s". */
const DEGREES_OR_AGES =
  /(?<![A-Za-z])(?:highs?|lows?|temperatures?|degrees|mercury|thermometers?|weather|warm|cool|readings?|aged?|scores?|shot|percent|winds?)(?![A-Za-z])/i

export const decadeCentury: readonly DateRule[] = [
  {
    id: 'decade',
    about: 'A decade in full: "the 1990s", "the mid-1980s".',
    source: 'AP Stylebook, decades',
    cue: 'number',
    // "1930'S": the cue ends before the "S".
    beside: ({ cue, after }) => isNumber(cue) && (cue.length > 4 || after === 's'),
    pattern:
      /(?<![a-z\d$]|[$.,:/])(?:the\s)?(?:(?:early|late|mid)[\s-])?(?:to[\s-](?:early|late|mid)[\s-])?(?<digits>1[5-9]\d|20\d)0'?s(?![a-z\d])/y,
    build: (match) => {
      const digits = Number((match.groups as { digits: string }).digits)
      // "The late 1700s" are of a century, "the early 1900s" its first decade, and "the 2000s" have only been one.
      if (digits % 10 === 0 && digits < 200 && !(digits === 190 && /early/i.test(match[0])))
        return { is: 'century', digits: digits / 10 }
      return { is: 'decade', digits, short: false }
    },
    examples: [
      { text: 'Crime fell in the 1990s.', finds: 'the 1990s', as: '199X' },
      { text: 'Mills rose in the 1800s.', finds: 'the 1800s', as: '18XX' },
      { text: 'Settlers came in the late 1700s.', finds: 'the late 1700s', as: '17XX' },
      { text: 'The sewer dates from the mid-1950s.', finds: 'the mid-1950s', as: '195X' },
    ],
    near_misses: ['It costs $1990s money.', 'A 1990 law forbids it.'],
  },
  {
    id: 'decade-short',
    about: 'A decade with two digits: "the \'90s", "the early 70s", "of the 70s and 80s".',
    source: 'AP Stylebook, decades',
    cue: 'number',
    beside: ({ cue }) => cue.startsWith("'") || (isNumber(cue) && cue.length === 3),
    pattern:
      /(?<![a-z\d$]|[$.,:/])(?:the\s)?(?:(?:(?:early|late|mid)[\s-])?'(?<digits>\d)0'?s|(?<=the\s)(?:early|late|mid)[\s-](?<bare>[2-9])0s|(?<=(?<![a-z])(?:in|of|during|since|from|to)\sthe\s|(?<=(?<![a-z])(?:of|during|since|from)\sthe\s[2-9]0s\s(?:and|or|to)\s(?:the\s)?))(?<plain>[2-9])0s)(?![a-z\d])/y,
    build: (match) => {
      const { digits, bare, plain } = match.groups as { digits?: string; bare?: string; plain?: string }
      const before = match.input.slice(Math.max(0, match.index - 48), match.index)
      if (plain !== undefined && DEGREES_OR_AGES.test(before)) return null
      // "The '00s" are of this century.
      return { is: 'decade', digits: digits === '0' ? 200 : 190 + Number(digits ?? bare ?? plain), short: true }
    },
    examples: [{ text: "He served in the '80s.", finds: "the '80s", as: '198X' }],
    near_misses: [
      'Highs reached the 80s on Sunday.',
      'She was in her mid-60s.',
      'Temperatures were in the 80s.',
      'Lows of the 50s and 60s are likely.',
    ],
  },
  {
    id: 'decade-in-words',
    about: 'A decade in words: "the eighties", "the Roaring Twenties", "the late sixties".',
    source: 'Chicago Manual of Style, decades',
    cue: 'number',
    beside: ({ cue }) => cue.endsWith('ies'),
    pattern:
      /(?<![a-z\d-])the\s(?:(?:early|late|mid)[\s-]|roaring\s|nineteen-?\s?)?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?![a-z-])/y,
    build: (match) => {
      const digits = decades.get((match.groups as { word: string }).word.toLowerCase())
      const before = match.input.slice(Math.max(0, match.index - 48), match.index)
      if (digits === undefined || DEGREES_OR_AGES.test(before)) return null
      return { is: 'decade', digits, short: true }
    },
    examples: [
      { text: 'The mall was built in the late eighties.', finds: 'the late eighties', as: '198X' },
      { text: 'Jazz of the Roaring Twenties was played.', finds: 'the Roaring Twenties', as: '192X' },
    ],
    near_misses: ['A man in his thirties fled.', 'Temperatures in the seventies are likely.'],
  },
  {
    id: 'century',
    about: 'A century: "the 19th century", "20th-century", "the late eighteenth century".',
    source: 'AP Stylebook, century',
    cue: 'unit',
    beside: ({ cue }) => cue.startsWith('centur'),
    pattern:
      /(?<![a-z\d-])(?:the\s)?(?:(?:early|late|mid)[\s-])?(?<nth>\d{1,2}(?:st|nd|rd|th)|(?:twenty-)?first|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)(?:[\s-]centur(?:y|ies)|(?=\s(?:and|or|to|through)\s(?:the\s)?(?:early\s|late\s|mid-)?(?:\d{1,2}(?:st|nd|rd|th)|[a-z]{5,11})[\s-]centur(?:y|ies)))(?![a-z-])(?!\s(?:fox|fund|insurance))/y,
    build: ({ groups }) => {
      const nth = ordinal((groups as { nth: string }).nth)
      return nth === null || nth < 2 || nth > 22 ? null : { is: 'century', digits: nth - 1 }
    },
    examples: [
      { text: 'A law of the 19th century bans it.', finds: 'the 19th century', as: '18XX' },
      { text: 'Mills of the 17th and 18th centuries burned.', finds: 'the 17th', as: '16XX' },
      { text: 'Schools for the twenty-first century cost more.', finds: 'the twenty-first century', as: '20XX' },
    ],
    near_misses: ['It took half a century.', 'The 19th Century Fund sued.'],
  },
]
