/** Verdicts of one sentence that say the same. */
import type { Verdict } from '../types.ts'

/**
 * "violates, and has long violated, the Act", "violated the open meetings law and the records law": what one source says of
 * one government in one sentence is one record, with the first norm.
 */
export function mergeRepeats(verdicts: readonly Verdict[]): readonly Verdict[] {
  const kept: Verdict[] = []
  for (const verdict of verdicts) if (!kept.some((earlier) => repeats(verdict, earlier))) kept.push(verdict)
  return kept
}

/** Does a verdict say the same as an earlier one of its sentence? What is literally judged may be told by one of them only. */
export function repeats(verdict: Verdict, earlier: Verdict): boolean {
  return keyOf(verdict) === keyOf(earlier) && (earlier.via === null || earlier.via === verdict.via)
}

const keyOf = ({ status, jurisdictions, stance, source }: Verdict): string =>
  [status, jurisdictions.join(), stance, source.name ?? source.kind].join('|')

/** "broke the act on notice but did not violate it on the agenda": a pronoun for the norm of the verdict before. */
export function shareNorms(verdicts: readonly Verdict[], isPronoun: (verdict: Verdict) => boolean): readonly Verdict[] {
  let norm: Verdict['norm'] = null
  return verdicts.map((verdict) => {
    const filled = verdict.norm === null && norm !== null && isPronoun(verdict) ? { ...verdict, norm } : verdict
    norm = filled.norm ?? norm
    return filled
  })
}
