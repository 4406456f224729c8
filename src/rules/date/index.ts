/** Every date rule, by the form it reads. */
import { absolute } from './absolute.ts'
import { dayAlone } from './day-alone.ts'
import { decadeCentury } from './decade-century.ts'
import { documentRelative } from './document-relative.ts'
import { duration } from './duration.ts'
import { fiscalYear } from './fiscal-year.ts'
import type { DateRule } from './form.ts'
import { holiday } from './holiday.ts'
import { interval } from './interval.ts'
import { openRange } from './open-range.ts'
import { partial } from './partial.ts'
import { relative } from './relative.ts'
import { seasonQuarterHalf } from './season-quarter-half.ts'
import { set } from './set.ts'
import { timeOfDay } from './time-of-day.ts'
import { weekday } from './weekday.ts'

export const dateRules: readonly DateRule[] = [
  ...absolute,
  ...dayAlone,
  ...partial,
  ...decadeCentury,
  ...seasonQuarterHalf,
  ...fiscalYear,
  ...weekday,
  ...relative,
  ...documentRelative,
  ...interval,
  ...openRange,
  ...holiday,
  ...duration,
  ...timeOfDay,
  ...set,
]
