/** Date mentions get their values: relative ones are counted from the reference date or from one another. */
import type { Warning } from '../record.generated.ts'
import type { Article, DateMention, Span } from '../types.ts'

/** Finds the dates, intervals, durations, times and sets of the windows, outside the masked spans; sorted by start. */
export function findDates(
  _article: Article,
  _windows: readonly Span[],
  _masked: readonly Span[],
): { readonly dates: readonly DateMention[]; readonly warnings: readonly Warning[] } {
  return { dates: [], warnings: [] }
}
