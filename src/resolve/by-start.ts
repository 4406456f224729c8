/** Spans in the order of the text. */
import type { Span } from '../types.ts'

/**
 * A sorted copy: by start, rows of one start in the order given. A list of numbers is sorted without a call for each
 * comparison, which is several times quicker for the dozens of mentions that an article has.
 */
export function byStart<S extends Span>(rows: readonly S[]): S[] {
  const count = rows.length
  const keys = new Float64Array(count)
  for (let k = 0; k < count; k++) keys[k] = (rows[k] as S).start * count + k
  keys.sort()
  const sorted: S[] = []
  for (let k = 0; k < count; k++) sorted.push(rows[(keys[k] as number) % count] as S)
  return sorted
}
