/** What a date rule makes of a match: the words' meaning, not yet counted from any reference date. */
import type { PatternRule } from '../rule.ts'
import type { Beside } from './beside.ts'

/** Which one of a row of like periods: "last March", "this past spring", "next year"; null: the words do not say. */
export type Which = 'last' | 'past' | 'this' | 'next' | null

/** A year said outright, one counted from the reference year ("October of last year": -1), or none. */
export type YearWords = number | { readonly shift: number } | null

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Months and weekdays count as in ISO 8601: January is 1, Monday is 1. */
export type DateForm =
  | {
      readonly is: 'day'
      readonly year: YearWords
      readonly month: number
      readonly day: number
      readonly weekday: number | null
      /** "Last Nov. 8". */
      readonly which?: Which
      /** The day names a thing, whatever the verb says of it: "the May 5 election". */
      readonly names?: 'done' | 'event'
      /** The year was written with two digits. */
      readonly shortYear?: boolean
    }
  /** A day of the month whose month was said just before: "Oct. 10 and 11". */
  | { readonly is: 'day-of-month'; readonly day: number; readonly year: number | null }
  /** A day whose month the story tells: "on the 25th". */
  | { readonly is: 'day-alone'; readonly day: number }
  | {
      readonly is: 'month'
      readonly year: YearWords
      readonly month: number
      readonly which: Which
      /** Of the year just named: "that July". */
      readonly ofPrevious?: boolean
      /** The month names a thing, whatever the verb says of it: "the November election". */
      readonly names?: 'done' | 'event'
    }
  | { readonly is: 'year'; readonly year: number }
  /** `digits` is 199 for the 1990s. */
  | { readonly is: 'decade'; readonly digits: number; readonly short: boolean }
  /** `digits` is 18 for the 19th century. */
  | { readonly is: 'century'; readonly digits: number }
  /** Seasons are numbered as in EDTF: spring 21, summer 22, autumn 23, winter 24. */
  | {
      readonly is: 'season'
      readonly season: number
      readonly year: YearWords
      readonly which: Which
      /** Of the year just named: "that summer". */
      readonly ofPrevious?: boolean
    }
  /** The `nth` of the `parts` equal parts of a year: quarters and halves. */
  | {
      readonly is: 'part'
      readonly nth: number
      readonly parts: 2 | 4
      readonly year: YearWords
      readonly which: Which
      readonly fiscal: boolean
    }
  | { readonly is: 'fiscal-year'; readonly year: number | null; readonly which: Which; readonly state: boolean }
  | { readonly is: 'school-year'; readonly year: number | null; readonly which: Which }
  /** `week` counts from the week of the reference day: "Tuesday of last week" is -1. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly which: Which; readonly week?: number }
  /** "Friday the 13th". */
  | { readonly is: 'weekday-day'; readonly weekday: number; readonly day: number }
  | { readonly is: 'weekend'; readonly which: Which }
  | { readonly is: 'week-of'; readonly of: DateForm }
  /** A weekday by its place in a month: the last Monday is -1. */
  | {
      readonly is: 'nth-weekday'
      readonly nth: number
      readonly weekday: number
      readonly month: number
      readonly year: YearWords
    }
  /** Weeks of a month: "the first week of March"; -1 is the last. */
  | { readonly is: 'week-of-month'; readonly nth: number; readonly month: number; readonly year: YearWords }
  /** So many units before or after the reference day, or after a day that the text has named. */
  | {
      readonly is: 'shift'
      readonly unit: Unit
      readonly by: number
      readonly from: 'reference' | 'text'
      /** Where the text has named no day, the reference day is meant: "up from 3% the month before". */
      readonly orReference?: boolean
      /** The words set the period just named against its like: "from $3 million a year earlier". */
      readonly compares?: boolean
      /** The day is kept: "ten years ago today". */
      readonly toTheDay?: boolean
      /** The day of the week from which `toTheDay` counts: "a week from Monday". */
      readonly weekday?: number
    }
  /** A date where the words look ahead ("will open in two weeks"), else how long it took ("was built in two weeks"). */
  | { readonly is: 'ahead'; readonly unit: Unit; readonly count: number }
  /** The first or last so many units of a period: "the first nine months of 2016". */
  | {
      readonly is: 'edge'
      readonly side: 'first' | 'last'
      readonly unit: 'day' | 'week' | 'month'
      readonly count: number
      readonly of: DateForm
    }
  /** The quarter that the text speaks of: "revenue for the quarter". */
  | { readonly is: 'named-quarter' }
  /** The year that a report speaks of: "for the full year". */
  | { readonly is: 'whole-year' }
  /** A stretch up to or from the reference day: "the past three years". */
  | { readonly is: 'stretch'; readonly unit: Unit; readonly count: number; readonly side: 'past' | 'next' }
  /** `holiday` is a key of `holidays`. */
  | {
      readonly is: 'holiday'
      readonly holiday: string
      readonly year: YearWords
      readonly which: Which
      /** "Was signed on Labor Day", not "a parade for Labor Day". */
      readonly isOn?: boolean
    }
  | { readonly is: 'interval'; readonly from: DateForm; readonly to: DateForm }
  /** The period just named, in the year before or in the year said: "the same month a year ago", "the 2016 quarter". */
  | { readonly is: 'same-period'; readonly year: number | null; readonly of: 'quarter' | 'period' }
  /** A stretch without an end or a start: "from 2014 onward", "2014 or earlier". */
  | { readonly is: 'open'; readonly side: 'after' | 'before'; readonly from: DateForm }
  /** "Around 1850". */
  | { readonly is: 'about'; readonly of: DateForm }
  /** The words point back to a date that the text has named: "at the time". */
  | { readonly is: 'back-reference' }
  | { readonly is: 'duration'; readonly value: string; readonly unit: Unit }
  | { readonly is: 'time'; readonly value: string; readonly unit: 'hour' | 'minute' | 'second' }
  | { readonly is: 'set'; readonly value: string; readonly unit: Unit }

/** The kinds of word of which one is inside every match; the text is scanned for them once, for all rules. */
export type Cue =
  | 'month'
  | 'weekday'
  | 'number'
  | 'numeric'
  | 'unit'
  | 'season'
  | 'day-word'
  | 'holiday'
  | 'clock'
  | 'day-alone'

/**
 * A rule of this family. The scan for its `cue` words and what stands beside them (`beside`) say where it is tried. Patterns are
 * sticky (`y`): they are tried where a word, a number or an apostrophe begins. They are written in lower case and run on text in
 * lower case, in which `[a-z]` is any letter (`src/article/search-text.ts`): that compiles and runs several times faster than the
 * flags `iu` and `\p{L}`. `build` sees the words as the text writes them. The casts of `match.groups` in the rules only name the
 * groups of the pattern above them, which the type of a match cannot know.
 */
export interface DateRule extends Omit<PatternRule<DateForm>, 'anchors'> {
  readonly cue: Cue
  /** The pattern tells capitals apart: it runs on text that keeps them, in which `[A-Za-z]` is any letter. */
  readonly cased?: true
  /** Can the words beside its cue word be those of a match? Asked first: what is told no is neither run nor compiled. */
  readonly beside?: (beside: Beside) => boolean
  /** What stands in every match, or right before it: looked for in the lower-case text around the cue word after `beside`. */
  readonly sign?: RegExp
  /** How far behind its cue word a match may start, in UTF-16 code units; absent: it starts at or before the cue word. */
  readonly startsBehind?: number
}
