/** Verdicts that judge nobody who is known: kept, and warned of, since no choice of a place finds them. */
import type { Warning } from '../record.generated.ts'
import type { Verdict } from '../types.ts'

/** A list story has one for each line: the first few tell enough. */
const MOST = 20

/** @example warnOfUnplaced(verdicts)[0]?.message // 'v1 judges a government that the article does not tell ...' */
export function warnOfUnplaced(verdicts: readonly Verdict[]): readonly Warning[] {
  return verdicts
    .filter(({ jurisdictions }) => jurisdictions.length === 0)
    .slice(0, MOST)
    .map(({ id, via, evidence: [words] }) => ({
      code: 'verdict-without-place',
      message: `${id} judges ${via ?? 'a government'}; the article does not tell which place that is, so --place leaves it out.`,
      start: words?.start ?? null,
      end: words?.end ?? null,
    }))
}
