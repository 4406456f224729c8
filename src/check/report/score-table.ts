/** The scores as rows of cells, the same in every format that shows a table. */
import { type Kind, kinds } from '../../kinds.ts'
import type { Check } from '../result.ts'
import type { Scores } from '../score.ts'

export const scoreColumns = [
  '',
  'hits',
  'missed',
  'false',
  'precision',
  'recall',
  'F1',
  'exact F1',
  'fields',
  'todo',
] as const

/** Kinds of which something was expected or wrongly found. */
export function scoreRows(scores: Scores, checks: readonly Check[]): readonly (readonly string[])[] {
  const todo = (kind: Kind): number =>
    checks.filter((check) => check.kind === kind && (check.outcome === 'todo' || check.outcome === 'todo-passes'))
      .length
  return kinds.flatMap((kind) => {
    const { lenient, strict, fields } = scores[kind]
    const waiting = todo(kind)
    if (lenient.hits + lenient.missed + lenient.false + waiting === 0) return []
    return [
      [
        kind,
        String(lenient.hits),
        String(lenient.missed),
        String(lenient.false),
        percent(lenient.precision),
        percent(lenient.recall),
        percent(lenient.f1),
        percent(strict.f1),
        `${fields.right}/${fields.given}`,
        String(waiting),
      ],
    ]
  })
}

/** Cut, not rounded: 100.0% means all. */
export const percent = (share: number | null): string =>
  share === null ? '-' : `${(Math.floor(share * 1000) / 10).toFixed(1)}%`
