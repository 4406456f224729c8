/** What a date rule makes of its words before they are counted from anything. */
import type { DateMention } from '../../types.ts'
import type { PatternRule } from '../rule.ts'

/** The pieces of a date that the words say; what is left out is found by resolution. */
export type DateForm =
  /** A day, month or year; what is not said is null. `shift`: -1 for "last September". */
  | {
      readonly type: 'calendar'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
      readonly weekday?: number
      readonly shift?: -1 | 1
    }
  /** A finished value. */
  | {
      readonly type: 'value'
      readonly value: string | null
      readonly kind: DateMention['kind']
      readonly granularity: DateMention['granularity']
    }
  /** A weekday, with "last" (-1) or "next" (1) before it. */
  | { readonly type: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 }
  /** A stretch of the calendar, counted from the reference: this week (0), last month (-1). */
  | { readonly type: 'shift'; readonly unit: Unit; readonly by: number }
  /** So many units before or after the reference, to the precision of the unit. */
  | { readonly type: 'offset'; readonly unit: Unit; readonly by: number }
  /** The same, from the date before it in the text: "the next day", "two weeks later". */
  | { readonly type: 'after'; readonly unit: Unit; readonly by: number }
  /** From one to the other. */
  | { readonly type: 'range'; readonly from: DateForm; readonly to: DateForm }
  /** A day that comes every year. */
  | { readonly type: 'holiday'; readonly holiday: string; readonly year: number | null }
  /** A season of an unnamed year, with "last" (-1) or "next" (1). */
  | { readonly type: 'season'; readonly season: number; readonly by: number }
  /** A fiscal year of the federal government, which begins in October of the year before. */
  | { readonly type: 'fiscal'; readonly year: number }

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'

export type DateRule = PatternRule<DateForm>

export const calendar = (year: number | null, month: number | null, day: number | null): DateForm => ({
  type: 'calendar',
  year,
  month,
  day,
})

/** Years that news speaks of. */
export const plausibleYear = (year: number): boolean => year >= 1500 && year <= 2100
