/** Every date rule, in one list. */
import { absoluteRules } from './absolute.ts'
import type { DateRule } from './form.ts'
import { intervalRules } from './interval.ts'
import { notDateRules } from './not-dates.ts'
import { relativeRules } from './relative.ts'

export const dateRules: readonly DateRule[] = [...absoluteRules, ...intervalRules, ...relativeRules, ...notDateRules]
