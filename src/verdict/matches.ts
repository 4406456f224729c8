/** Every rule of one form that matches a sentence, in reading order, with the tokens it covers. */
import { settleOverlaps } from '../rules/rule.ts'
import type { Found } from '../types.ts'
import { isNameWord } from './grammar/name-word.ts'
import type { OperatorRule, WordRule } from './rule.ts'
import { firstTokenAt, type SentenceView } from './sentence-view.ts'

/** A rule's words in a sentence; token indices are the sentence's, end exclusive. */
export interface Match<R extends WordRule> extends Found {
  readonly row: R
  readonly from: number
  readonly to: number
}

/** Finds all rows in a sentence; of those that fit and overlap, the longest, then the earliest, then by id. */
export function matchRules<R extends WordRule>(
  view: SentenceView,
  rows: readonly R[],
  fits: (match: Match<R>) => boolean = () => true,
): readonly Match<R>[] {
  const found: Match<R>[] = []
  for (const row of rows) {
    const { pattern } = row
    pattern.lastIndex = 0
    for (let match = pattern.exec(view.lower); match !== null; match = pattern.exec(view.lower)) {
      if (match[0] === '') {
        pattern.lastIndex++
        continue
      }
      const start = view.start + match.index
      const end = start + match[0].length
      const from = firstTokenAt(view.starts, view.count, start)
      // A contraction's "n't" begins inside its token.
      if (row.form !== 'cue' && isNameWord(view, from)) continue
      const first = from > 0 && (view.ends[from - 1] as number) > start ? from - 1 : from
      const to = Math.max(first + 1, firstTokenAt(view.starts, view.count, end))
      const matched: Match<R> = { row, rule: row.id, start, end, from: first, to }
      if (fits(matched)) found.push(matched)
    }
  }
  return settleOverlaps(found)
}

/** Finds the operators; those that are a predicate of the cue hold other operators, "is under review", and do not compete with them. */
export function matchOperators(view: SentenceView, rows: readonly OperatorRule[]): readonly Match<OperatorRule>[] {
  const predicates = rows.filter(({ side }) => side === 'predicate')
  if (predicates.length === 0) return matchRules(view, rows)
  const others = rows.filter(({ side }) => side !== 'predicate')
  return [...matchRules(view, others), ...matchRules(view, predicates)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}
