/** One scan over the text for the words of which every date holds one: the rules then look only around them. */
import type { Span } from '../../types.ts'
import type { Cue } from './form.ts'

/** Around a cue word, in UTF-16 code units: the longest form of a rule and the words it looks at on either side. */
const REACH = 96

const CUES =
  /(?<![A-Za-z])(?:(J(?:an(?:uary)?|AN(?:UARY)?|une?|UNE?|uly?|ULY?)|Feb(?:ruary)?|FEB(?:RUARY)?|Mar(?:ch)?|MAR(?:CH)?|Apr(?:il)?|APR(?:IL)?|May|MAY|Aug(?:ust)?|AUG(?:UST)?|Sept?(?:ember)?|SEPT?(?:EMBER)?|Oct(?:ober)?|OCT(?:OBER)?|Nov(?:ember)?|NOV(?:EMBER)?|Dec(?:ember)?|DEC(?:EMBER)?|9\/11)|(\d{1,2}(?:[:.]\d\d)? ?[AaPp]\.?[Mm]|\d{1,2}:?\d\d (?:UTC|GMT|[ECMP][SD]T)|at\s\d{1,2}:\d\d|[Oo]'[Cc]lock|noon|midnight)|((?:1[5-9]|2[01])\d\d(?:'?s)?|\d{1,2}[/.-]\d{1,2}[/.-]\d\d(?:\d\d)?|'\d\ds?|[2-9]0s|(?:[Tt]went|[Tt]hirt|[Ff]ort|[Ff]ift|[Ss]ixt|[Ss]event|[Ee]ight|[Nn]inet)ies)|((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAYS?)|((?:[Ss]econd|[Mm]inute|[Hh]our|day|[Nn]ight|[Mm]orning|[Aa]fternoon|[Ee]vening|[Ww]eek(?:end)?|[Mm]onth|[Yy]ear|[Dd]ecade|period)s?|(?:DAY|WEEK(?:END)?|MONTH|YEAR)S?|[Cc]entur(?:y|ies)|CENTURY|FY(?=[ '\d-])|FY\d{2,4}|[Ff]iscal)|([Ss]pring|SPRING|[Ss]ummer|SUMMER|[Ff]all|FALL|[Aa]utumn|[Ww]inter|WINTER|[QH][1-4]|[Hh]alf)|([Qq]uarters?|QUARTER)|([Tt]oday|TODAY|[Tt]onight|TONIGHT|[Yy]esterday|YESTERDAY|[Tt]omorrow|TOMORROW|[Tt]his\s(?:morning|afternoon|evening)|[Ll]ast\s(?:night|evening)|[Aa]t\sth(?:e|at)\stime|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)|(Christmas|Thanksgiving|Easter|Halloween|Juneteenth|Cinco|Fourth|Birthday|New\sYear's|Mardi)|(Days?))(?![A-Za-z])/g

/** Which rules a group of `CUES` calls for, by the group's number. */
const CALLS: readonly (readonly Cue[])[] = [
  [],
  ['month'],
  ['clock'],
  ['number'],
  ['weekday', 'holiday'],
  ['unit'],
  ['season'],
  ['season', 'unit'],
  ['day-word'],
  ['holiday'],
  ['holiday', 'unit'],
]

/** The stretches of the windows around cue words, for each kind of cue; sorted by start, no overlaps. */
export type CueWindows = ReadonlyMap<Cue, readonly Span[]>

/** Finds where each kind of rule has to look. A stretch never leaves its window and never cuts a word. */
export function findCueWindows(folded: string, windows: readonly Span[]): CueWindows {
  const found = new Map<Cue, { start: number; end: number }[]>()
  for (const window of windows) {
    const text = folded.slice(window.start, window.end)
    CUES.lastIndex = 0
    for (let match = CUES.exec(text); match !== null; match = CUES.exec(text)) {
      let group = 1
      while (group < CALLS.length && match[group] === undefined) group++
      const start = wordStart(folded, window, window.start + match.index - REACH)
      const end = wordEnd(folded, window, window.start + match.index + match[0].length + REACH)
      for (const cue of CALLS[group] ?? []) {
        const spans = found.get(cue)
        const last = spans?.at(-1)
        if (spans === undefined) found.set(cue, [{ start, end }])
        else if (last !== undefined && last.end >= start) last.end = end
        else spans.push({ start, end })
      }
    }
  }
  return found
}

function wordStart(folded: string, window: Span, from: number): number {
  let at = from
  const floor = Math.max(window.start, from - REACH)
  while (at > floor && !isSpace(folded.charCodeAt(at - 1))) at--
  return Math.max(window.start, at)
}

function wordEnd(folded: string, window: Span, from: number): number {
  let at = from
  const ceiling = Math.min(window.end, from + REACH)
  while (at < ceiling && !isSpace(folded.charCodeAt(at))) at++
  return Math.min(window.end, at)
}

const isSpace = (code: number): boolean => code <= 32
