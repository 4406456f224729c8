/** Counts to scores: precision, recall, F1 and field accuracy, of each kind, in both readings. */
import { forEachKind, type Kind } from '../kinds.ts'

/** Optional rows and known misses are in none of these. */
export interface Tally {
  /** Required rows that were found with all their fields. */
  readonly hits: number
  readonly missed: number
  /** Facts that nobody expects, of complete kinds, and what stands where nothing may be. */
  readonly false: number
}

/** The given fields of what was found at the right place. */
export interface FieldTally {
  readonly right: number
  readonly given: number
}

/** The counts of one kind. */
export interface KindTally {
  readonly lenient: Tally
  readonly strict: Tally
  readonly fields: FieldTally
}

export type Tallies = Readonly<Record<Kind, KindTally>>

/** Shares from 0 to 1; null where there is nothing to count. */
export interface Score extends Tally {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

/** The scores of one kind. `lenient` decides. */
export interface KindScore {
  readonly lenient: Score
  readonly strict: Score
  readonly fields: FieldTally & { readonly accuracy: number | null }
}

export type Scores = Readonly<Record<Kind, KindScore>>

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** @example scoreOf({ hits: 3, missed: 1, false: 0 }) // precision 1, recall 0.75, f1 0.857 */
export function scoreOf(tally: Tally): Score {
  const { hits, missed, false: wrong } = tally
  return {
    ...tally,
    precision: share(hits, hits + wrong),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + missed + wrong),
  }
}

export function scoreAll(tallies: readonly Tallies[]): Scores {
  return forEachKind((kind) => {
    const own = tallies.map((tally) => tally[kind])
    const fields = { right: sum(own, (one) => one.fields.right), given: sum(own, (one) => one.fields.given) }
    return {
      lenient: scoreOf(addUp(own.map((one) => one.lenient))),
      strict: scoreOf(addUp(own.map((one) => one.strict))),
      fields: { ...fields, accuracy: share(fields.right, fields.given) },
    }
  })
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0)

const addUp = (tallies: readonly Tally[]): Tally => ({
  hits: sum(tallies, (one) => one.hits),
  missed: sum(tallies, (one) => one.missed),
  false: sum(tallies, (one) => one.false),
})
