/** The least scores of check.json, and what they mean for single rows: where a score decides, one miss does not. */
import { kinds } from '../kinds.ts'
import type { Minimum } from './config.generated.ts'
import type { ConfigFile } from './read-config.ts'
import { type Check, newCheck } from './result.ts'
import type { KindScore, Scores } from './score.ts'

type Measure = keyof Minimum

/** Which sorts of failure each measure takes over. */
const covers: Readonly<Record<Measure, readonly Check['sort'][]>> = {
  precision: ['extra'],
  recall: ['row'],
  f1: ['row', 'extra'],
  fields: [],
}
const measures: readonly Measure[] = ['precision', 'recall', 'f1', 'fields']

const reached = (score: KindScore, measure: Measure): number | null =>
  measure === 'fields' ? score.fields.accuracy : score.lenient[measure]

/** A check for each minimum. One that cannot be computed, since there is nothing to count, is not reached. */
export function checkMinimums({ path, config }: ConfigFile, scores: Scores): readonly Check[] {
  return kinds.flatMap((kind) =>
    measures.flatMap((measure): readonly Check[] => {
      const least = config.minimums?.[kind]?.[measure]
      if (least === undefined) return []
      const value = reached(scores[kind], measure)
      const shown = value === null ? 'nothing to count' : cut(value)
      const outcome = value !== null && value >= least ? 'pass' : 'fail'
      return [
        newCheck({ sort: 'minimum', outcome, kind, path, about: `${kind} ${measure}: ${shown}, at least ${least}` }),
      ]
    }),
  )
}

/** Cut, not rounded: 0.7996 must not be shown as the 0.8 that it does not reach. */
const cut = (share: number): string => String(Math.floor(share * 1000) / 1000)

/** Misses and false finds of kinds whose score decides do not fail on their own. */
export function tolerate(checks: readonly Check[], { config }: ConfigFile): readonly Check[] {
  return checks.map((check) => {
    const minimum = check.kind === null ? undefined : config.minimums?.[check.kind]
    const covered = measures.some((measure) => minimum?.[measure] !== undefined && covers[measure].includes(check.sort))
    return check.outcome === 'fail' && covered ? { ...check, outcome: 'tolerated' } : check
  })
}
