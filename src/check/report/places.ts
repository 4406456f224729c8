/** Where checks stand. */
import type { Check } from '../result.ts'

/** @example placeOf(check) // 'fixtures/wire/article.txt:3' */
export const placeOf = ({ path, line }: Pick<Check, 'path' | 'line'>): string =>
  line === null ? path : `${path}:${line}`

/** Checks by the file that they are about, in the order of the report. */
export function byPath(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const groups = new Map<string, Check[]>()
  for (const check of checks) {
    const group = groups.get(check.path)
    if (group) group.push(check)
    else groups.set(check.path, [check])
  }
  return groups
}
