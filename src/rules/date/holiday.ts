/** Holidays and days with a name. */
import type { DateRule } from './form.ts'
import { whichOf, yearWords } from './lexicon.ts'

/** When a holiday falls: on a fixed day, on the nth weekday of a month (-1 the last), or so many days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly nth: number; readonly weekday: number; readonly plus?: number }
  | { readonly easter: number }

/** 5 U.S.C. 6103 and common usage; keys are the names in lower case without apostrophes and "day". */
export const holidays: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ['new years', { month: 1, day: 1 }],
  ['new years eve', { month: 12, day: 31 }],
  ['martin luther king', { month: 1, nth: 3, weekday: 1 }],
  ['inauguration', { month: 1, day: 20 }],
  ['groundhog', { month: 2, day: 2 }],
  ['valentines', { month: 2, day: 14 }],
  ['presidents', { month: 2, nth: 3, weekday: 1 }],
  ['st patricks', { month: 3, day: 17 }],
  ['earth', { month: 4, day: 22 }],
  ['tax', { month: 4, day: 15 }],
  ['cinco de mayo', { month: 5, day: 5 }],
  ['mothers', { month: 5, nth: 2, weekday: 7 }],
  ['memorial', { month: 5, nth: -1, weekday: 1 }],
  ['flag', { month: 6, day: 14 }],
  ['fathers', { month: 6, nth: 3, weekday: 7 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['independence', { month: 7, day: 4 }],
  ['labor', { month: 9, nth: 1, weekday: 1 }],
  ['columbus', { month: 10, nth: 2, weekday: 1 }],
  ['halloween', { month: 10, day: 31 }],
  ['election', { month: 11, nth: 1, weekday: 1, plus: 1 }],
  ['veterans', { month: 11, day: 11 }],
  ['thanksgiving', { month: 11, nth: 4, weekday: 4 }],
  ['black friday', { month: 11, nth: 4, weekday: 4, plus: 1 }],
  ['cyber monday', { month: 11, nth: 4, weekday: 4, plus: 4 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing', { month: 12, day: 26 }],
  ['may', { month: 5, day: 1 }],
  ['canada', { month: 7, day: 1 }],
  ['bastille', { month: 7, day: 14 }],
  ['patriots', { month: 4, nth: 3, weekday: 1 }],
  ['international womens', { month: 3, day: 8 }],
  ['anzac', { month: 4, day: 25 }],
  ['mardi gras', { easter: -47 }],
  ['holy thursday', { easter: -3 }],
  ['holy saturday', { easter: -1 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['good friday', { easter: -2 }],
  ['easter', { easter: 0 }],
  ['easter monday', { easter: 1 }],
])

const aliases: ReadonlyMap<string, string> = new Map([
  ['mlk', 'martin luther king'],
  ['martin luther king jr', 'martin luther king'],
  ['the fourth of july', 'independence'],
  ['fourth of july', 'independence'],
  ['st valentines', 'valentines'],
  ['saint patricks', 'st patricks'],
  ['washingtons birthday', 'presidents'],
  ['indigenous peoples', 'columbus'],
  ['easter sunday', 'easter'],
  ['halloween night', 'halloween'],
  ['july fourth', 'independence'],
  ['armistice', 'veterans'],
  ['remembrance', 'veterans'],
  ['fat tuesday', 'mardi gras'],
  ['maundy thursday', 'holy thursday'],
])

/** The key of `holidays` for a printed name, or null. */
function holidayKey(words: string): string | null {
  const plain = words.toLowerCase().replace(/['.]/g, '').replace(/\s+/g, ' ').replace(/ day$/, '')
  const key = aliases.get(plain) ?? plain
  return holidays.has(key) ? key : null
}

export const holiday: readonly DateRule[] = [
  {
    id: 'holiday',
    about: 'A holiday by name: "Christmas Eve", "Labor Day 2016", "last Thanksgiving", "the Fourth of July".',
    source: '5 U.S.C. 6103; AP Stylebook, holidays',
    cue: 'holiday',
    cased: true,
    pattern:
      /(?<![A-Za-z\d])(?:(?<which>last|this\spast|past|this|next)\s)?(?<name>Christmas\s(?:Eve|Day)|New\sYear's\s(?:Eve|Day)|(?<=(?<![A-Za-z])(?:on|by|before|after|until|since|through|at|around)\s)New\sYear's(?=\s?[,.;)]|$)|July\sFourth|Mardi\sGras|Fat\sTuesday|(?:Maundy|Holy)\sThursday|Holy\sSaturday|Thanksgiving(?:\sDay)?|(?:(?:Martin\sLuther\sKing(?:,?\sJr\.?)?|MLK|Presidents'?|President's|Memorial|Independence|Labor|Columbus|Indigenous\sPeoples'?|Veterans'?|Veteran's|Election|Inauguration|Flag|Boxing|May|Canada|Bastille|Patriots'?|International\sWomen's|Anzac|Armistice|Remembrance|Earth|Tax|Groundhog|(?:St\.\s)?Valentine's|(?:St\.|Saint)\sPatrick's|Mother's|Father's)\sDay)|Washington's\sBirthday|(?:the\s)?Fourth\sof\sJuly|Juneteenth|Cinco\sde\sMayo|Halloween(?:\snight)?|Black\sFriday|Cyber\sMonday|Ash\sWednesday|Palm\sSunday|Good\sFriday|Easter(?:\s(?:Sunday|Monday))?)(?:,?\s(?:of\s|in\s)?(?:(?<year>(?:19|20)\d\d)|(?<whichYear>last|this|next)\syear))?(?![A-Za-z\d-])(?!\s(?:Island|Seals?|Bunny|Village|Point|Parade\sCo|Act|Foundation)(?![A-Za-z]))/y,
    build: ({ groups, input, index }) => {
      const words = groups as { which?: string; name: string; year?: string; whichYear?: string }
      const key = holidayKey(words.name)
      if (key === null) return null
      const isOn = /(?:^|\s)[Oo]n\s$/.test(input.slice(Math.max(0, index - 4), index))
      return { is: 'holiday', holiday: key, year: yearWords(words), which: whichOf(words.which), isOn }
    },
    examples: [
      { text: 'Polls open Election Day at 6 a.m.', finds: 'Election Day', as: '2017-11-07' },
      { text: 'Offices will shut on Christmas Eve.', finds: 'Christmas Eve', as: '2017-12-24' },
      { text: 'He was shot on Labor Day 2015.', finds: 'Labor Day 2015', as: '2015-09-07' },
      { text: 'The ban fell on Good Friday, 2016.', finds: 'Good Friday, 2016', as: '2016-03-25' },
      { text: 'The jail flooded last Thanksgiving.', finds: 'last Thanksgiving', as: '2016-11-24' },
      { text: 'Stores will be shut on Boxing Day.', finds: 'Boxing Day', as: '2017-12-26' },
      { text: "The lease will end before New Year's.", finds: "New Year's", as: '2018-01-01' },
    ],
    near_misses: [
      'Easter Island is far.',
      'The Labor Department sued.',
      'A memorial was built.',
      "He made a New Year's vow.",
    ],
  },
  {
    id: 'christmas',
    about: 'Christmas where it is a time and not a tree: "before Christmas", "last Christmas".',
    source: 'AP Stylebook, holidays',
    cue: 'holiday',
    beside: ({ cue }) => cue === 'christmas',
    cased: true,
    pattern:
      /(?<![A-Za-z\d])(?:(?<which>last|this\spast|this|next)\s|(?<=(?<![A-Za-z])(?:before|by|after|until|since|on|at|over|around|of)\s))Christmas(?:,?\s(?<year>(?:19|20)\d\d))?(?![A-Za-z\d'-]|\s(?:trees?|lights?|cards?|shopping|gifts?|party|bonus|songs?|[Vv]acation|break|holidays?|season|sales|Eve|Day)(?![A-Za-z]))/y,
    build: ({ groups }) => {
      const words = groups as { which?: string; year?: string }
      return { is: 'holiday', holiday: 'christmas', year: yearWords(words), which: whichOf(words.which) }
    },
    examples: [{ text: 'They will settle before Christmas.', finds: 'Christmas', as: '2017-12-25' }],
    near_misses: ['The Christmas tree fell.', 'They argued about Christmas lights.'],
  },
  {
    id: 'nine-eleven',
    about: 'The attacks of 2001 by their day: "9/11".',
    source: 'AP Stylebook, 9/11',
    cue: 'month',
    beside: ({ cue }) => cue === '9/11',
    cased: true,
    pattern:
      /(?<![A-Za-z\d/$.,-])9\/11(?![\d/%]|\s(?:a\.m|p\.m|Commission|Memorial|Museum|Victim|Health))(?![A-Za-z\d])/y,
    build: () => ({ is: 'day', year: 2001, month: 9, day: 11, weekday: null }),
    examples: [{ text: 'After 9/11 the rules changed.', finds: '9/11', as: '2001-09-11' }],
    near_misses: ['The 9/11 Commission met.', 'The clinic opened Sept. 11.', 'They were 9/11ths done.'],
  },
]
