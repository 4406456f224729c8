/** Verdicts of one sentence that say the same. */
import type { Verdict } from '../types.ts'

/** "violates, and has long violated, the Act": one statement said twice in a sentence is one record. */
export function mergeRepeats(verdicts: readonly Verdict[]): readonly Verdict[] {
  const seen = new Set<string>()
  return verdicts.filter((verdict) => {
    const key = [
      verdict.status,
      verdict.jurisdictions.join(),
      verdict.stance,
      verdict.source.name ?? verdict.source.kind,
      verdict.norm?.citation ?? verdict.norm?.text,
    ].join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
