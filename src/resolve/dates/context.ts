/** What the words around a date tell of it. */
import type { DateForm, YearWords } from '../../rules/date/form.ts'
import type { Span } from '../../types.ts'
import { yearOf } from './calendar.ts'
import type { Resolved } from './scope.ts'

/** So much of a sentence on either side of a date is looked at, in UTF-16 code units. */
const REACH = 300

/** The sentence of a span, cut where it is very long. */
export function around(folded: string, sentence: Span, span: Span): string {
  return folded.slice(Math.max(sentence.start, span.start - REACH), Math.min(sentence.end, span.end + REACH))
}

const MONEY =
  /(?<![A-Za-z])(?:results|earnings|profits?|revenues?|sales|economy|economic|growth|GDP|loss|losses|income|shares?|shareholders|fiscal|budget|spending|report|reported|data|market|prices?|recession|billion|million|deliver(?:y|ies)|production|orders|collections|arrests|deal|company|companies|analysts?|bank|firm|merger|acquisition|offering|dividend|stock|unemployment|exports|imports|investors?|demand|costs|business|net|inflation|percent)(?![A-Za-z])|\$\d|\d%/i

const GAME =
  /(?<![A-Za-z])(?:games?|touchdowns?|goals?|field goal|rebounds|yards|coach|halftime|overtime|outscored|scored|kickoff|season-high|shooting|free throws|turnovers|quarterbacks?|innings?)(?![A-Za-z])/i

/** What only matches, races and the moon have, or lecture halls: asked where nothing else tells of which year a quarter is a part. */
const SPORT =
  /(?<![A-Za-z])(?:games?|teams?|players?|coach(?:es)?|points?|pointers?|scor(?:e|es|ed|ing)|touchdowns?|passes|interceptions?|fumbles?|yards?|halftime|overtime|quarterbacks?|receivers?|rebounds?|basket(?:s|ball)?|football|lacrosse|soccer|polo|championship|playoffs?|defense|offense|trailed|trailing|tied|lopsided|rallied|blowout|buzzer|horses?|furlongs?|jockeys?|moon|lunar|semesters?|midterms?|classes|enroll(?:ed|ment)?|G\.?P\.?A|honor roll|grades?|report cards?)(?![A-Za-z])|(?<!\d)\d\d-\d{1,2}(?!\d)|(?<![A-Za-z])(?:NFL|NBA|WNBA|NCAA|Super Bowl)(?![A-Za-z])/i

/** "In the third quarter", "last quarter": where a time stands, and nothing of a whole behind it. */
const QUARTER_OF_TIME = /(?<![A-Za-z])(?:in|during|by|for|since|until|from) $/i

/** So much of the story on either side of a quarter is looked through for sport, in UTF-16 code units. */
const STORY = 700

/** A quarter or half without a year may be one of a game: its sentence has to speak of business, or no word near it of sport. */
export function mayBeBusiness(form: DateForm, context: string, folded: string, match: Span): boolean {
  if (form.is === 'part' && (form.year !== null || form.fiscal)) return true
  if (MONEY.test(context)) return !GAME.test(context)
  if (form.is !== 'part' || form.parts !== 4) return false
  const { start, end } = match
  const words = folded.slice(start, end)
  const before = folded.slice(Math.max(0, start - 8), start)
  const picked = /^(?:last|this) /i.test(words) && !/(?<![A-Za-z])(?:a|its|his|her|their|of|in|from) $/i.test(before)
  if (!picked && (form.nth === 0 || !/^the /i.test(words) || !QUARTER_OF_TIME.test(before))) return false
  if (/^(?:,? (?:of|when|with|on)(?![A-Za-z])|-| [a-z]{1,14} mile)/.test(folded.slice(end, end + 24))) return false
  return !SPORT.test(folded.slice(Math.max(0, start - STORY), end + STORY))
}

/** The latest date in reading order, and where it stands. */
export interface Latest extends Span {
  readonly resolved: Resolved
  readonly sentence: number
  /** The year is said outright. */
  readonly hasYear: boolean
}

/** Are the words between two dates those of a list or a stretch: ", and ", " to "? */
export const isJoined = (between: string): boolean =>
  /^(?:,?\s?(?:and|or|then|to|through|until|-)(?:\s(?:on|in|from|to|again|again\son|again\sin))?\s?|,\s(?:on\s|in\s)?)$/.test(
    between,
  )

/** So many dates of a list are looked through for its year. */
const LIST = 12

/** The year said at the end of a list holds for all of it: "in March and April 2016", "Oct. 10 and 12, 2016". */
export function followingYear(
  folded: string,
  matches: readonly (Span & { readonly value: DateForm })[],
  at: number,
): YearWords {
  const first = matches[at]?.value
  if (first === undefined || !isYearless(first)) return null
  for (let next = at + 1; next < Math.min(matches.length, at + LIST); next++) {
    const [before, match] = [matches[next - 1], matches[next]]
    if (before === undefined || match === undefined) return null
    const form = match.value
    if (form.is !== 'day-of-month' && form.is !== first.is) return null
    if (!('year' in form) || !isListed(folded.slice(before.end, match.start))) return null
    if (form.year === null) continue
    // "Dec. 28 and Jan. 3, 2018" runs over New Year.
    const over = 'month' in form && 'month' in first && form.month < first.month
    return over && typeof form.year === 'number' ? form.year - 1 : form.year
  }
  return null
}

function isYearless(form: DateForm): form is Extract<DateForm, { is: 'day' | 'month' | 'season' }> {
  return (form.is === 'day' || form.is === 'month' || form.is === 'season') && form.year === null
}

const isListed = (between: string): boolean => /^(?:,|,?\s(?:and|or)|,?\s(?:and|or)\s(?:on|in))\s{1,2}$/.test(between)

/** A year said just before carries over: "Sept. 11, 2001, and Oct. 7"; "In 2013, the act passed in May". */
export function carriedYear(
  folded: string,
  sentence: Span,
  latest: Latest,
  match: Span,
  anywhere: boolean,
): number | null {
  const { resolved } = latest
  if (resolved.last === null || !latest.hasYear || resolved.granularity === 'decade') return null
  const year = yearOf(resolved.last)
  if (anywhere) return year
  if (latest.start < sentence.start) return null
  const between = folded.slice(latest.end, match.start)
  // "Notes due Dec. 15, 1997, on Nov. 30": another clause.
  if (isJoined(between) && !/^,\s(?:on|in)\s/.test(between)) return year
  const opening = folded.slice(sentence.start, latest.start)
  return opening.length <= 12 &&
    /^["'(\s]*(?:(?:In|Since|During|By|On|Early in|Late in)\s)?$/.test(opening) &&
    latest.resolved.granularity === 'year'
    ? year
    : null
}
