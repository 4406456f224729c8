/** Verdicts of one sentence that say the same. */
import type { Verdict } from '../types.ts'

/**
 * "violates, and has long violated, the Act", "violated the open meetings law and the records law": what one source says of
 * one government in one sentence is one record, with the first norm.
 */
export function mergeRepeats(verdicts: readonly Verdict[]): readonly Verdict[] {
  const seen = new Set<string>()
  return verdicts.filter(({ status, jurisdictions, stance, source, via }) => {
    const key = [status, jurisdictions.join(), stance, source.name ?? source.kind].join('|')
    if (seen.has(key) || seen.has(`${key}|${via}`)) return false
    seen.add(via === null ? key : `${key}|${via}`)
    return true
  })
}
