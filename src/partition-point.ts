/** Binary search over rows that are sorted by what is asked of them. */

/**
 * How many of the first `count` rows the predicate holds for; it holds for none behind the first that it fails for.
 *
 * @param count number of rows
 * @param holds asked of the index of a row
 * @returns the index of the first row that it fails for; `count` if it fails for none
 *
 * @example
 * const starts = [0, 8, 20]
 * partitionPoint(starts.length, (i) => starts[i] < 8) // 1
 */
export function partitionPoint(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** How many rows, sorted by start, begin before an offset: the index of the first that begins there or behind it. */
export const startingBefore = (rows: readonly { readonly start: number }[], offset: number): number =>
  partitionPoint(rows.length, (i) => (rows[i] as { readonly start: number }).start < offset)
