/** Days, months and years by name or number. */
import { calendar, type DateForm, type DateRule, plausibleYear } from './form.ts'
import { monthNumber, weekdayNumber } from './lexicon.ts'

const groups = (match: RegExpExecArray): Record<string, string | undefined> => match.groups ?? {}
const int = (text: string | undefined): number | null => (text === undefined ? null : Number.parseInt(text, 10))

const monthAnchors = 'an eb ar pr ay un ul ug ep ct ov ec AN EB AR PR AY UN UL UG EP CT OV EC'.split(' ')

function dayForm(match: RegExpExecArray): DateForm | null {
  const { month = '', day, year, weekday } = groups(match)
  const form = { type: 'calendar' as const, year: int(year), month: monthNumber(month), day: int(day) }
  if ((form.day ?? 1) > 31 || (form.day ?? 1) < 1) return null
  return weekday ? { ...form, weekday: weekdayNumber(weekday) } : form
}

export const absoluteRules: readonly DateRule[] = [
  {
    id: 'month-day',
    about: 'Month and day, with or without weekday and year: Oct. 11, 2017; Monday, March 3; OCT. 11TH.',
    source: 'Associated Press Stylebook',
    anchors: monthAnchors,
    pattern:
      /(?<![\p{L}\d])(?:(?<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?),? (?:the )?(?:morning |afternoon |evening |night )?\(?)?(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June|Jun\.?|July|Jul\.?|Aug(?:ust|\.)?|Sept(?:ember|\.)?|Sep\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?) (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?:,| of|,? in)? {0,2}(?<year>(?:1[5-9]|20)\d\d)(?!\d|,\d{3}|-\d\d\d))?(?![\p{L}\d]|:\d|,\d{3}|\.\d| percent| million)/giu,
    build: (match) => (/^(?:may|march)$/.test(match.groups?.month ?? '') ? null : dayForm(match)),
    examples: [
      { text: 'The ruling came on Oct. 11, 2016.', finds: 'Oct. 11, 2016', as: '2016-10-11' },
      { text: 'She will speak Monday, March 3, 2014.', finds: 'Monday, March 3, 2014', as: '2014-03-03' },
      { text: 'The vote was on August 9.', finds: 'August 9', as: '2017-08-09' },
    ],
    near_misses: ['You may 3 times appeal.', 'In March 100 Marines came.', 'April Ryan asked 2 questions.'],
  },
  {
    id: 'day-month',
    about: 'Day before month: 11 October 2017, the 3rd of March.',
    source: 'military and international style',
    anchors: monthAnchors,
    pattern:
      /(?<![\p{L}\d.,$])(?:(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? )?(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|April|Apr\.|May|June|July|Aug(?:ust|\.)?|Sept(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?:,? (?<year>(?:1[5-9]|20)\d\d))?(?![\p{L}\d])/gu,
    build: dayForm,
    examples: [{ text: 'The treaty of 11 October 2016 holds.', finds: '11 October 2016', as: '2016-10-11' }],
    near_misses: ['The 12 Mayors met.'],
  },
  {
    id: 'date-numeric',
    about: 'Numeric days: 10/11/2017 (month first), 2017-10-11.',
    source: 'American usage; ISO 8601',
    anchors: ['/', '-'],
    pattern:
      /(?<![\p{L}\d/.-])(?:(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)|(?<mm>\d{1,2})\/(?<dd>\d{1,2})\/(?<yy>(?:19|20)?\d\d))(?![\p{L}\d/-])/gu,
    build: (match) => {
      const { y, m, d, mm, dd, yy } = groups(match)
      if (y) return calendar(Number(y), Number(m), Number(d))
      const year = Number(yy) < 100 ? Number(yy) + (Number(yy) < 50 ? 2e3 : 1900) : Number(yy)
      return Number(mm) > 12 ? null : calendar(year, Number(mm), Number(dd))
    },
    examples: [
      { text: 'Filed 10/11/2016 in Boise.', finds: '10/11/2016', as: '2016-10-11' },
      { text: 'The form dated 2016-10-11 is here.', finds: '2016-10-11', as: '2016-10-11' },
    ],
    near_misses: ['Open 24/7/365 since then.', 'Call 555-2016-11.'],
  },
  {
    id: 'month-year',
    about: 'Month and year: October 2017, Sept. of 2016, mid-March 2015.',
    source: 'Associated Press Stylebook',
    anchors: monthAnchors,
    pattern:
      /(?<![\p{L}\d])(?:(?:early|late|mid)[- ])?(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)?|Sept(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?),? (?:of )?(?<year>(?:1[5-9]|20)\d\d)(?![\p{L}\d]|,\d{3})/giu,
    build: (match) =>
      /^(?:may|march)$/.test(match.groups?.month ?? '')
        ? null
        : calendar(int(match.groups?.year), monthNumber(match.groups?.month ?? ''), null),
    examples: [{ text: 'The audit of November 2016 was late.', finds: 'November 2016', as: '2016-11' }],
    near_misses: ['They may 2000 times ask.'],
  },
  {
    id: 'month-alone',
    about: 'A month alone after a word of time: in October, since March, last May, mid-June.',
    source: 'news prose',
    anchors: monthAnchors,
    pattern:
      /(?<![\p{L}\d])(?:(?<=(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]f|[Ff]rom|[Tt]o|[Tt]hrough|[Tt]his|[Nn]ext|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Tt]ill|[Aa]nd|[Ee]ach|[Aa]round|[Ff]or|[Ii]n early|[Ii]n late) )|(?<shift>[Ll]ast |[Nn]ext |[Tt]his )|(?:mid|early|late)-|(?<=\p{L}{3} )(?=Jan|Feb|Apr|Ju[nl][ey]|Sept|Oct|Nov|Dec|Aug))(?<month>January|Jan\.|February|Feb\.|March|April|May|June|July|August|Aug\.|September|Sept\.|October|Oct\.|November|Nov\.|December|Dec\.)(?![\p{L}\d]| \d| \p{Lu}\p{Ll}+ (?:said|asked)|-\p{L}| Madness| Fools)/gu,
    build: (match) => {
      const month = monthNumber(match.groups?.month ?? '')
      const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 12)
      if (/^ \p{Lu}\p{Ll}/u.test(after) && /^(?:April|May|June|August|January)$/.test(match.groups?.month ?? ''))
        return null
      const shift = (match.groups?.shift ?? '').trim().toLowerCase()
      return shift === 'last' || shift === 'next'
        ? { type: 'calendar', year: null, month, day: null, shift: shift === 'last' ? -1 : 1 }
        : calendar(null, month, null)
    },
    examples: [{ text: 'The board met in August.', finds: 'August', as: '2017-08' }],
    near_misses: ['She asked April Ryan.', 'The city may appeal in time.'],
  },
  {
    id: 'year-alone',
    about: 'A year alone: 2016, in 1998, early 2015; a school or model year 2016-17.',
    source: 'news prose',
    anchors: ['19', '20', '18', '17'],
    pattern:
      /(?<![\p{L}\d$#.,:/§&-]|[Ss]ections? |[Nn]o\. |[Rr]oom |[Bb]ill |[Ss]uite |H\.R\. |Route |page |Flight |Act )(?:(?:early|late|mid)[- ])?(?<year>1[789]\d\d|20[0-4]\d)(?<school>-\d\d(?!\d))?(?:(?:'s)?(?= [\p{L}])|(?=[).,;:"'-]|$|\s))(?!,\d{3}|\.\d|:\d| (?:people|residents|voters|cases|jobs|miles|acres|homes|votes|inmates|students|percent|dollars|members|workers|soldiers|troops|feet|pounds|tons|square|hours|meters|beds|units|tickets|copies|times|marines|employees|others|complaints|words|signatures|[NSEW]\. |(?:North|South|East|West) |\p{Lu}\p{Ll}+ (?:St|Ave|Avenue|Street|Road|Rd|Blvd|Drive|Dr|Lane)\b))/gu,
    build: (match) => {
      const year = Number(match.groups?.year)
      const school = match.groups?.school
      const text = match[0].replace(/^(?:early|late|mid)[- ]/, '')
      if (school)
        return {
          type: 'value',
          value: `${year}/${Math.floor(year / 100)}${school.slice(1)}`,
          kind: 'interval',
          granularity: 'interval',
        }
      return text.length >= 4 && plausibleYear(year) ? calendar(year, null, null) : null
    },
    examples: [{ text: 'The decree dates from 2012.', finds: '2012', as: '2012' }],
    near_misses: ['Some 2016 residents signed.', 'It cost $2015.', 'He cited Section 1983.', 'Call 555-2016.'],
  },
  {
    id: 'decade',
    about: "Decades and centuries: the 1990s, the '90s, the mid-1980s, the 19th century.",
    source: 'Associated Press Stylebook',
    anchors: ['0s', "0's", 'entury'],
    pattern:
      /(?<![\p{L}\d])(?:(?:the )?(?:(?:early|late|mid)[- ])?(?:(?<full>1[5-9]\d0|20\d0)'?s|'(?<short>\d0)s)|(?:the )?(?<century>\d{1,2})(?:st|nd|rd|th)[ -][Cc]entury)(?![\p{L}\d])/gu,
    build: (match) => {
      const { full, short, century } = groups(match)
      if (century)
        return {
          type: 'value',
          value: `${String(Number(century) - 1).padStart(2, '0')}XX`,
          kind: 'date',
          granularity: 'century',
        }
      const decade = full ? full.slice(0, 3) : `${Number(short) < 30 ? '20' : '19'}${short?.[0]}`
      return { type: 'value', value: `${decade}X`, kind: 'date', granularity: 'decade' }
    },
    examples: [{ text: 'Pipes of the 1950s leak.', finds: 'the 1950s', as: '195X' }],
    near_misses: ['The 50s club has 10s of members.'],
  },
]
