/** "The city acknowledged the violations": of the law that the sentence before says was broken. */
import type { Verdict } from '../types.ts'
import type { SentenceView } from './sentence-view.ts'
import { endOfCue } from './trace.ts'

const points = /\b(?:the|those|these|such|that|this) (?:violations?|breach(?:es)?|infractions?|noncompliance)$/i

/** Fills in norms that the words leave to the sentence before; `earlier`: its verdicts. */
export function pointedNorms(
  view: SentenceView,
  verdicts: readonly Verdict[],
  earlier: readonly Verdict[],
): readonly Verdict[] {
  if (earlier.length === 0 || verdicts.every(({ norm }) => norm !== null)) return verdicts
  return verdicts.map((verdict) => {
    if (verdict.norm !== null || !points.test(view.text.slice(0, endOfCue(verdict) - view.start))) return verdict
    const same = earlier.findLast(
      ({ norm, jurisdictions }) => norm !== null && jurisdictions.some((id) => verdict.jurisdictions.includes(id)),
    )
    return same ? { ...verdict, norm: same.norm } : verdict
  })
}
