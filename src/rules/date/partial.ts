/** Months without a day, with or without a year, and years alone. */
import { monthNumber } from '../../article/calendar-day.ts'
import { wordSet } from '../word-set.ts'
import { isNumber, isShortYear, isYear, lastWord } from './beside.ts'
import type { DateRule } from './form.ts'
import { apostropheYear, cardinal, whichOf, yearWords } from './lexicon.ts'
import { namedThing } from './named-thing.ts'

/** Names that are as often a person, a verb or a season of sport: they need a word before them that asks for a month. */
const DOUBTFUL = /^(?:march|april|may|june|august)$/i

const ofYear = wordSet('last this next the')
const times = wordSet('in since of by until from during early late before after year through between')
const short = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec')

/** Between a month and its day: "Oct. 11". */
const isDayGap = (gap: string): boolean => gap.length <= 3 && gap.replace('.', '').trim() === ''

export const partial: readonly DateRule[] = [
  {
    id: 'month-year',
    about: 'Month and year: "October 2017", "Oct. 2017", "early June of 2010", "October of last year".',
    source: 'AP Stylebook, dates',
    cue: 'month',
    beside: ({ gap, after, afterThat }) =>
      after === 'of'
        ? isNumber(afterThat) || ofYear.has(afterThat)
        : isYear(after) || (isShortYear(after) && gap.includes("'")) || ofYear.has(after),
    pattern:
      /(?<![a-z\d])(?:(?<about>(?<=(?<![a-z])(?:in|since|until|by|to|from|of|was|is)\s)(?:about|around)|circa)\s)?(?:(?:early|late|mid)[\s-])?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)(?:,?\s{1,3}|\sof\s|\sof\sthe\syear\s|,?\s(?:of\s)?(?=last|this|next))(?:(?<year>1[5-9]\d\d|2[01]\d\d)|'(?<short>\d\d)(?=[\s.,;)]|$)|(?<whichYear>last|this|next)\syear)(?!\d|[a-z]|[.,:]\d)/y,
    build: ({ groups }) => {
      const words = groups as { about?: string; month: string; year?: string; short?: string; whichYear?: string }
      const month = monthNumber(words.month)
      const year = words.short === undefined ? yearWords(words) : apostropheYear(words.short)
      if (month === null) return null
      const form = { is: 'month', month, year, which: null } as const
      return words.about === undefined ? form : { is: 'about', of: form }
    },
    examples: [
      { text: 'The bridge opened in October 2014.', finds: 'October 2014', as: '2014-10' },
      { text: 'The lease ran until Sept. 2009.', finds: 'Sept. 2009', as: '2009-09' },
      { text: 'It has stood since early May of 2010.', finds: 'early May of 2010', as: '2010-05' },
      { text: "The deed is from Jan. '07.", finds: "Jan. '07", as: '2007-01' },
      { text: 'A grand jury met in October of last year.', finds: 'October of last year', as: '2016-10' },
    ],
    near_misses: ['They may 2014 times refuse.', 'In October 2,014 homes burned.'],
  },
  {
    id: 'month',
    about: 'A month alone: "in October", "last March", "mid-January", "the November election".',
    source: 'AP Stylebook, dates',
    cue: 'month',
    beside: ({ cue, gap, after }) => !isNumber(after) || !isDayGap(gap) || (gap.startsWith('.') && !short.has(cue)),
    pattern:
      /(?<![a-z\d'])(?:(?<which>last|this\spast|past|this\scoming|this|next|coming|(?<=(?:[,;.]|(?<![a-z])(?:and|in|by|until|before|after|since|of|effect|place))\s)that)\s)?(?:(?<part>early|late|mid)[\s-])?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?<=(?<![a-z])(?:in|since|until|by|last|early|late|mid)[\s-])(?:jan|feb|aug|sept?|oct|nov|dec)\.)(?!\s{0,2}\d|[a-z]|-[a-z]{4,20})/y,
    build: (match) => {
      const words = match.groups as { which?: string; part?: string; month: string }
      const month = monthNumber(words.month)
      if (month === null) return null
      const before = match.input.slice(Math.max(0, match.index - 24), match.index).replace(/\s/g, ' ')
      const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 50)
      if (words.which === undefined && words.part === undefined && isAnotherThing(words.month, before, after))
        return null
      if (/(?:^|\s)(?:every|each) $/i.test(before)) return { is: 'set', value: 'P1Y', unit: 'year' }
      // "That July" is of the year just named.
      if (/^that$/i.test(words.which ?? '')) return { is: 'month', month, year: null, which: null, ofPrevious: true }
      const article = /(?:^|\s)(?:the|its|their|a) $/i.test(before)
      const names = words.which === undefined ? namedThing(after, article) : null
      return { is: 'month', month, year: null, which: whichOf(words.which), ...(names === null ? {} : { names }) }
    },
    examples: [
      { text: 'The mayor hit back in August.', finds: 'August', as: '2017-08' },
      { text: 'The law was blocked last March.', finds: 'last March', as: '2017-03' },
      { text: 'The plant will reopen in February.', finds: 'February', as: '2018-02' },
      { text: 'Ballots went out in mid-October.', finds: 'mid-October', as: '2017-10' },
      { text: 'He signed it in April 2010 and that July it took effect.', finds: 'that July', as: '2010-07' },
      { text: 'It meets every June.', finds: 'June', as: 'P1Y' },
      { text: 'In December, the state sued.', finds: 'December', as: '2016-12' },
    ],
    near_misses: [
      'The city may appeal.',
      'April Hughes, the clerk, declined.',
      'They plan to march on the Capitol.',
      'Theresa May met the governor.',
      'A letter by June Walters was read.',
      'MAY WE ALL REMEMBER',
      'They gave to the March of Dimes.',
      'He said that May lied.',
    ],
  },
  {
    id: 'year',
    about: 'A year alone: "in 2016", "the 2016 election", "early 2016", "2013\'s budget", "circa 1850".',
    source: 'AP Stylebook, years',
    cue: 'number',
    beside: ({ cue }) => isYear(cue) || cue.endsWith("'s"),
    cased: true,
    pattern:
      /(?<![A-Za-z\d$£€#&_@]|[\dA-Za-z][.,:/-]|[/=]|\bp\.\s?)(?:(?<about>(?<=(?<![A-Za-z])(?:in|since|until|by|to|from|or|was|is|built|founded|established|born|died|dates|dating)\s)(?:about|around)|[Cc]irca|ca?\.)\s)?(?:(?:early|late|mid)[\s-])?(?<year>1[5-9]\d\d|20\d\d)(?!\d|[A-Za-z]|[,.:/]\d|[%°]|-\d|-[A-Z]|\s?(?:percent|a\.m|p\.m)(?![A-Za-z]))/y,
    build: (match) => {
      const words = match.groups as { year: string; about?: string }
      const year = Number(words.year)
      const end = match.index + match[0].length
      const before = match.input.slice(Math.max(0, match.index - 32), match.index).replace(/\s/g, ' ')
      if (isNumberOfAnotherThing(year, before, match.input.slice(end, end + 48))) return null
      return words.about === undefined ? { is: 'year', year } : { is: 'about', of: { is: 'year', year } }
    },
    examples: [
      { text: 'Wyoming passed it in 2013.', finds: '2013', as: '2013' },
      { text: 'After the 2016 election, turnout was studied.', finds: '2016', as: '2016' },
      { text: 'It has risen since late 2009.', finds: 'late 2009', as: '2009' },
      { text: 'The fort (built 1775) burned.', finds: '1775', as: '1775' },
      { text: 'The mill was built about 1850.', finds: 'about 1850', as: '1850~' },
    ],
    near_misses: [
      'The wreck is near milepost 1984.',
      'It paid 2014 euros for a banner.',
      'Jurors saw Exhibit 2009.',
      'The clerk’s extension is 2017.',
      'They violate Section 2016 of the code.',
      'He lost by 2017 votes.',
      'It sold for $2015 at auction.',
      'About 2,016 people came.',
      'She lives at 1920 Maple Ave. in Reno.',
      'He is in the Class of 2009.',
      'The 1964 Civil Rights Act forbids it.',
      'The Clean Air Act of 1970 forbids it.',
      'Under 8 U.S.C. 1373 they must.',
      'Call 555-2016 for details.',
      'Room 2014 was empty.',
      'They own a 2000-acre ranch.',
      'They sued under Sections 1985 and 1986.',
      'Ordinance 2017 was repealed.',
    ],
  },
  {
    id: 'year-in-words',
    about: 'A year in words, as transcripts write it: "in nineteen sixty-eight", "in two thousand and eight".',
    source: 'broadcast transcripts',
    cue: 'number',
    beside: ({ before }) => times.has(before),
    pattern:
      /(?<=(?<![a-z])(?:in|since|of|by|until|from|during|early|late|before|after|year|through|between)\s)(?:(?<century>eighteen|nineteen|twenty)[\s-](?:(?<hundred>hundred)|oh[\s-](?<digit>one|two|three|four|five|six|seven|eight|nine)|(?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))|two\sthousand(?:(?:\sand)?\s(?<after>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?=[.,;:)]|$)))(?![a-z-]|\s(?:years?|months?|weeks?|days?|hours?|minutes?|people|percent|dollars|feet|miles|pounds|thousand|million|hundred|other|of)(?![a-z]))/y,
    build: ({ groups }) => {
      const { century, digit, rest, after } = groups as { [name: string]: string | undefined }
      const hundreds = century === undefined ? 20 : cardinal(century)
      const last = cardinal(digit ?? rest ?? after ?? '')
      return hundreds === null ? null : { is: 'year', year: hundreds * 100 + (last ?? 0) }
    },
    examples: [
      { text: 'He was shot in nineteen sixty-eight.', finds: 'nineteen sixty-eight', as: '1968' },
      { text: 'It began in two thousand and eight.', finds: 'two thousand and eight', as: '2008' },
    ],
    near_misses: ['He paid in nineteen ninety-cent stamps.', 'It spread in two thousand homes of five.'],
  },
  {
    id: 'year-short',
    about: 'A year of two digits after an apostrophe: "the summer of \'82", "since \'09".',
    source: 'AP Stylebook, years',
    cue: 'number',
    beside: ({ cue }) => cue.startsWith("'"),
    pattern:
      /(?:(?<=(?<![a-z])(?:in|since|of|until|from|by|for|spring|summer|fall|winter)\s|\d,?\s(?:and|or|to)\s|\d,\s)'(?<year>\d\d)|(?<=(?<![a-z])(?:the|a|his|her|its|their)\s)'(?<named>\d\d)(?=\s(?:and\s'|race|election|season|campaign|convention|olympics|games|census|budget|session|title|riots|vote|primary|team|recession|crash)))(?![\da-z]|[.,]\d)/y,
    build: ({ groups }) => {
      const { year, named } = groups as { year?: string; named?: string }
      return { is: 'year', year: apostropheYear(year ?? named ?? '') }
    },
    examples: [
      { text: "The mill has been shut since '82.", finds: "'82", as: '1982' },
      { text: "She won in 1992 and '96.", finds: "'96", as: '1996' },
      { text: "The '98 census was late.", finds: "'98", as: '1998' },
    ],
    near_misses: ["He drove a '57 Chevy.", "It cost 50 cents in the '80s."],
  },
]

/** What is counted by the month, or comes with its weather: "May sales rose", "March's frost". */
const OF_A_MONTH =
  /^(?:'s)?\s(?:(?:retail|home|auto|car|consumer|factory|industrial|crude|wholesale|housing|jobless|unemployment|rental|tax|heavy|late|early|record|average|total)\s){0,2}(?:sales|figures|data|totals?|output|exports|imports|profits?|revenues?|earnings|inflation|payrolls?|rainfall|snowfall|temperatures|receipts|collections|deliveries|shipments|orders|rents|rates?|frosts?|rains|snows?|snowstorm|thunderstorms?|floods|flooding|heat|blizzard|drought)(?![A-Za-zÀ-ɏḀ-ỿ])/u

/** A month's name that is a person, a march or the modal verb. */
function isAnotherThing(month: string, before: string, after: string): boolean {
  if (/^march$/i.test(month) && /^\s(?:for\s|of\sDimes|Madness|on\s[A-Z]|against\s)/.test(after)) return true
  const shouted = month === month.toUpperCase()
  const name = /^\s[A-Z][a-z]+/.test(after) && !/^\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(after)
  // "in", "since" and "until" ask for a time; "by" and "from" may go before a person as well.
  if (
    /(?:^|[\s("-])(?:in|into|since|until|till|during|throughout|between|early|late|mid|middle of|end of|beginning of|start of|month of|through) $/i.test(
      before,
    )
  ) {
    return false
  }
  const list =
    /(?:Jan|Febr)uary,? (?:(?:and|or|to|through|-) )?$|(?:Septem|Octo|Novem|Decem)ber,? (?:(?:and|or|to|through) )?$|(?:April|May|June|July|August|March),? (?:(?:and|or|to|through) )?$/
  if (list.test(before) && !name) return false
  if (!DOUBTFUL.test(month))
    return shouted
      ? false
      : /^\s[A-Z][a-z]+/.test(after) && /^J/.test(month) && !/\b(?:the|of|a|by|for|from|to|on) $/i.test(before)
  if (shouted) return true
  if (OF_A_MONTH.test(after)) return false
  if (/^may$/i.test(month))
    return (
      !/(?:^|[\s'])(?:of|by|from|the|before|after|for a|(?:sales|figures|report|data|orders|jobs|prices|output|rate|results|production|spending) for|a|each|every|as|later|to|s) $/i.test(
        before,
      ) || name
    )
  return (
    name ||
    !/(?:^|[\s'("])(?:s|of|by|from|to|before|after|for|the|a|an|around|each|every|as|and|or|its|his|her|their|about|on|that|like|but) $/i.test(
      before,
    )
  )
}

const KIND_BEFORE =
  /(?:(?<![A-Za-zÀ-ɏḀ-ỿ])(?:sections?|secs?\.?|chapters?|ch\.?|titles?|numbers?|nos?\.?|rules?|bills?|HB|SB|HR|AB|LB|HF|SF|LD|HCR|SCR|H\.R\.|(?<!\.)S\.|H\.B\.|S\.B\.|A\.B\.|pages?|pp?\.|rooms?|routes?|highways?|interstate|suite|apartment|apt\.?|ext\.?|extension|model|resolution|ordinance|opinion|case|order|directive|regulation|policy|acts?|proposition|russell?|docket|channel|flight|bus|box|article|paragraph|lot|roughly|exactly|approximately|nearly|almost|another|U\.?S\.?C\.?|C\.?F\.?R\.?|Reg\.|Stat\.|class of|crowd of|mileposts?|milemarker|markers?|exits?|exhibits?|bates|dkt\.|parcel|badge|engine|(?:extension|number|code|combination|password) (?:is|was)|windows|agenda|vision|psalm|(?:Acts?|Code|Law|Amendments|Treaty|Constitution) of|total of|at least|more than|fewer than)|§{1,2})\s{0,2}$/iu

/** Right behind these nothing but a time is numbered: the longer lists need not be looked through. */
function isTimeBefore(before: string): boolean {
  if (!before.endsWith(' ')) return false
  let start = before.length - 1
  while (start > 0 && !/[\s("']/.test(before.charAt(start - 1))) start--
  return numberless.has(before.slice(start, -1).toLowerCase())
}

const numberless = wordSet('in since until during late early before')

/** "Sections 1985 and 1986": the last of several. */
const LIST_BEFORE =
  /(?:(?<![A-Za-z])(?:sections?|secs?\.|chapters?|rules|bills)|§{1,2}) ?[\w.()-]{1,12}(?:, [\w.()-]{1,12})?,? (?:and|or|to|through) $/i

const COUNTED_AFTER =
  /^(?:-(?:acre|foot|square|member|mile|pound|bed|seat|page|unit|student|person|strong|ton|megawatt|meter|volt|word)|\s{1,2}(?:votes?|people|persons|residents|students|workers|employees|jobs|miles?|feet|foot|acres?|pounds?|tons?|dollars|euros?|yen|francs|pesos|rupees|rubles|cents|homes|houses|units|square|troops|soldiers|marines|cases|points|calories|kilometers|kilometres|meters|metres|hours?|days|weeks|months|years|degrees|block|men|women|children|families|voters|members|officers|inmates|prisoners|immigrants|refugees|deaths|patients|seats|copies|schools|cars|vehicles|megawatts|volts|rpm|mph|barrels|gallons|grams|million|billion|times|other|more|ballots|signatures|complaints|tickets|calls|of\s(?:the\s)?\d|[A-Z][\w.]{0,20}(?:\s[A-Z][\w.]{0,20}){0,2}\s(?:Act|St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard|Drive|Dr|Lane|Ln|Way|Highway|Parkway)(?![A-Za-zÀ-ɏḀ-ỿ])|(?:[NSEW]|NW|NE|SW|SE|North|South|East|West)\.?\s[A-Z0-9]))/u

// The long lists are read only where the word beside the year is one of theirs.
const joins = wordSet('and or to through')
const LISTED = /sec|chap|rules|bills|§/i
const kindEnds = wordSet(
  'section sections sec secs chapter chapters ch title titles number numbers no nos rule rules bill bills hb sb hr ab lb hf sf ld hcr',
  'scr r s b page pages p pp room rooms route routes highway highways interstate suite apartment apt ext extension model resolution',
  'ordinance opinion case order directive regulation policy act acts proposition russel russell docket channel flight bus box article',
  'paragraph lot roughly exactly approximately nearly almost another usc c cfr reg stat milepost mileposts milemarker marker markers exit',
  'exits exhibit exhibits bates dkt parcel badge engine sc fr windows agenda vision psalm than least is was',
)
/** "Class of 2009", "Acts of 2006". */
const OF_KIND = /(?:class|crowd|acts?|code|law|amendments|treaty|constitution|total) of\s*$/i

const mayBeKind = (before: string, last: string): boolean =>
  kindEnds.has(last) || before.trimEnd().endsWith('§') || (last === 'of' && OF_KIND.test(before))

const counted = wordSet(
  'acre foot square member mile pound bed seat page unit student person strong ton megawatt meter volt word votes vote people persons',
  'residents students workers employees jobs miles feet acres pounds tons dollars euro euros yen francs pesos rupees rubles cents homes',
  'houses units troops soldiers marines cases points calories kilometers kilometres meters metres hour hours days weeks months years',
  'degrees block men women children families voters members officers inmates prisoners immigrants refugees deaths patients seats copies',
  'schools cars vehicles megawatts volts rpm mph barrels gallons grams million billion times other more ballots signatures complaints',
  'tickets calls',
)

const LONGEST_COUNTED = 10

/** Longer words that begin with one of the list are left to the pattern. */
function mayBeCounted(after: string): boolean {
  if (after.startsWith('-')) return true
  const word = /^\s{1,2}([A-Za-z]+)/.exec(after)?.[1]
  if (word === undefined) return false
  if (word.charCodeAt(0) < 97 || word === 'of') return true
  for (let end = Math.min(word.length, LONGEST_COUNTED); end > 2; end--)
    if (counted.has(word.slice(0, end))) return true
  return false
}

/** A number that looks like a year and counts, numbers or names something. */
function isNumberOfAnotherThing(year: number, before: string, after: string): boolean {
  const last = lastWord(before)
  if (
    !isTimeBefore(before) &&
    ((joins.has(last) && LISTED.test(before) && LIST_BEFORE.test(before)) ||
      (mayBeKind(before, last) && KIND_BEFORE.test(before)))
  )
    return true
  if (mayBeCounted(after) && COUNTED_AFTER.test(after)) return true
  // Old years and ones far ahead are rare: they have to stand where a time stands.
  const temporal =
    /(?:\b(?:in|since|by|until|till|of|from|during|before|after|through|to|and|or|between|circa|around|about|early|late|mid|year|the|for|spring|summer|fall|autumn|winter|that|built|founded|established|passed|enacted|born|died|back|as|was|is)|[,(-])[\s-]{0,2}$/i
  if (year < 1800 || year > 2060) return !temporal.test(before)
  return false
}
