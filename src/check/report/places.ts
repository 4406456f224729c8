/** Where checks stand. */
import { printable } from '../../output/printable.ts'
import type { Check } from '../result.ts'

/** @example placeOf(check) // 'fixtures/wire/article.txt:3' */
export const placeOf = ({ path, line }: Pick<Check, 'path' | 'line'>): string =>
  printable(line === null ? path : `${path}:${line}`)

/** A word of a command line: quoted if a shell would take it apart. */
export const shellWord = (word: string): string =>
  /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

/**
 * The command that explains a line, read as it was for the check.
 *
 * @example whyCommand(check) // 'extract why fixtures/wire/article.txt:3 --date 2019-03-14'
 */
export const whyCommand = (where: Pick<Check, 'path' | 'line' | 'readWith'>): string =>
  ['extract why', ...[placeOf(where), ...where.readWith].map(shellWord)].join(' ')

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
