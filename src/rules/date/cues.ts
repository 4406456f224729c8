/** The words of which every date holds one, and where in a text they may begin. */
import type { Word } from '../../article/intern-word.ts'
import { wordSet } from '../word-set.ts'
import type { Cue } from './form.ts'

/** The words of which every date holds one, tried where one may begin; the number of its group tells which. */
export const CUES =
  /(?<![A-Za-z])(?:(J(?:an(?:uary)?|AN(?:UARY)?|une?|UNE?|uly?|ULY?)|Feb(?:ruary)?|FEB(?:RUARY)?|Mar(?:ch)?|MAR(?:CH)?|Apr(?:il)?|APR(?:IL)?|May|MAY|Aug(?:ust)?|AUG(?:UST)?|Sept?(?:ember)?|SEPT?(?:EMBER)?|Oct(?:ober)?|OCT(?:OBER)?|Nov(?:ember)?|NOV(?:EMBER)?|Dec(?:ember)?|DEC(?:EMBER)?|9\/11)|(\d{1,2}(?:[:.]\d\d)? ?[AaPp]\.?[Mm]|\d{1,2}:?\d\d (?:UTC|GMT|[ECMP][SD]T)|at\s\d{1,2}:\d\d|[Oo]'[Cc]lock|noon|midnight)|(\d{4}[/-]\d{1,2}[/-]\d{1,2}(?:T\d)?|\d{1,2}[/.-]\d{1,2}[/.-]\d\d(?:\d\d)?)|((?:1[5-9]|2[01])\d\d(?:'?s)?|'\d\d(?:s|(?![\d/:-]|\.\d|\s?[AaPp]\.?[Mm]))|[2-9]0s|[Nn]ineteen|[Ee]ighteen|[Tt]wenty|[Tt]wo\sthousand|(?:[Tt]went|[Tt]hirt|[Ff]ort|[Ff]ift|[Ss]ixt|[Ss]event|[Ee]ight|[Nn]inet)ies)|(Black\sFriday|Cyber\sMonday|Ash\sWednesday|Palm\sSunday|Good\sFriday|Fat\sTuesday|(?:Maundy|Holy)\sThursday|Holy\sSaturday)|((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAYS?)|((?:[Ss]econd|[Mm]inute|[Hh]our|day|[Nn]ight|[Mm]orning|[Aa]fternoon|[Ee]vening|[Ww]eek(?:end)?|[Mm]onth|[Yy]ear|[Dd]ecade|period)s?|(?:DAY|WEEK(?:END)?|MONTH|YEAR)S?|[Cc]entur(?:y|ies)|CENTURY|FY(?=[ '\d-])|FY\d{2,4}|[Ff]iscal)|([Ss]pring|SPRING|[Ss]ummer|SUMMER|[Ff]all|FALL|[Aa]utumn|[Ww]inter|WINTER|[QH][1-4]|[1-4]Q|[Hh]alf)|([Qq]uarters?|QUARTER)|([Tt]oday|TODAY|[Tt]onight|TONIGHT|[Yy]esterday|YESTERDAY|[Tt]omorrow|TOMORROW|[Tt]his\s(?:morning|afternoon|evening)|[Ll]ast\s(?:night|evening)|[Aa]t\sth(?:e|at)\stime|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)|(Christmas|Thanksgiving|Easter|Halloween|Juneteenth|Cinco|Fourth|Birthday|New\sYear's|Mardi)|(Days?)|((?:[Oo]n|[Bb]y|[Uu]ntil)\sthe\s\d{1,2}(?:st|nd|rd|th)))(?![A-Za-z])/y

/** Which rules a group of `CUES` calls for, by the group's number. */
export const CALLS: readonly (readonly Cue[])[] = [
  [],
  ['month'],
  ['clock'],
  ['numeric'],
  ['number'],
  ['holiday'],
  ['weekday'],
  ['unit'],
  ['season'],
  ['season', 'unit'],
  ['day-word'],
  ['holiday'],
  ['holiday', 'unit'],
  ['day-alone'],
]

/** Words that a cue of several words begins with. */
const openings = wordSet(
  `o O at At two Two Black Cyber Ash Palm Good Fat Maundy Holy FY this This last Last New on On by By until Until`,
)

/** Where in a token a cue may begin. */
export const NOWHERE = 0
export const AT_START = 1
/** At any character that no letter stands before: "mid-1990s" is three tokens, "o'clock" is one. */
export const INSIDE = 2

const LETTERS = /^[A-Za-z]+$/
const MARK = /^[^A-Za-z\d']$/

/** Told once for a word: to try the pattern at each character of a text took ten times as long. */
export function cueOf(word: Word): number {
  if (word.cue === -1) word.cue = read(word.raw)
  return word.cue
}

function read(raw: string): number {
  if (MARK.test(raw)) return NOWHERE
  if (!LETTERS.test(raw)) return INSIDE
  CUES.lastIndex = 0
  return openings.has(raw) || CUES.test(raw) ? AT_START : NOWHERE
}
