/** Every rule of one form that matches a sentence, in reading order, with the tokens it covers. */
import { settleOverlaps } from '../rules/rule.ts'
import type { Found } from '../types.ts'
import type { Duty } from './duties/duty.ts'
import { isNameWord } from './grammar/name-word.ts'
import type { OperatorRule, WordRule } from './rule.ts'
import type { CalledRule } from './rule-scan.ts'
import { firstTokenAt, type SentenceView } from './sentence-view.ts'

/** A rule's words in a sentence; token indices are the sentence's, end exclusive. */
export interface Match<R extends WordRule> extends Found {
  readonly row: R
  readonly from: number
  readonly to: number
  /** The duty that a deed is set against. */
  readonly duty?: Duty
}

/** Finds all rows in a sentence; of those that fit and overlap, the longest, then the earliest, then by id. */
export function matchRules<R extends WordRule>(
  view: SentenceView,
  rules: readonly CalledRule<R>[],
  fits: (match: Match<R>) => boolean = () => true,
): readonly Match<R>[] {
  const found: Match<R>[] = []
  for (const rule of rules) {
    const { row } = rule
    eachMatch(rule, view.lower, view.start, (start, end) => {
      const from = firstTokenAt(view.starts, view.count, start)
      // A contraction's "n't" begins inside its token.
      if (row.form !== 'cue' && isNameWord(view, from)) return
      const first = from > 0 && (view.ends[from - 1] as number) > start ? from - 1 : from
      const to = Math.max(first + 1, firstTokenAt(view.starts, view.count, end))
      const matched: Match<R> = { row, rule: row.id, start, end, from: first, to }
      if (fits(matched)) found.push(matched)
    })
  }
  return settleOverlaps(found)
}

/** Finds the operators; those that are a predicate of the cue hold other operators, "is under review", and do not compete with them. */
export function matchOperators(
  view: SentenceView,
  rules: readonly CalledRule<OperatorRule>[],
): readonly Match<OperatorRule>[] {
  const predicates = rules.filter(({ row }) => row.side === 'predicate')
  if (predicates.length === 0) return matchRules(view, rules)
  const others = rules.filter(({ row }) => row.side !== 'predicate')
  return [...matchRules(view, others), ...matchRules(view, predicates)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

/** Does a rule match a text in lower case that begins at that offset of the article? */
export function matchesIn(rule: CalledRule<WordRule>, lower: string, offset: number): boolean {
  const { row, starts } = rule
  if (starts === null) return lower.search(row.pattern) !== -1
  const pattern = stickyOf(row)
  return starts.some((start) => {
    pattern.lastIndex = start - offset
    return pattern.test(lower)
  })
}

/** Calls `found` with the article's offsets of each match, from left to right; none overlap and none is empty. */
function eachMatch<R extends WordRule>(
  { row, starts }: CalledRule<R>,
  lower: string,
  offset: number,
  found: (start: number, end: number) => void,
): void {
  if (starts === null) {
    for (const { index, 0: text } of lower.matchAll(row.pattern))
      if (text !== '') found(offset + index, offset + index + text.length)
    return
  }
  const pattern = stickyOf(row)
  let behind = offset
  for (const start of starts) {
    if (start < behind) continue
    pattern.lastIndex = start - offset
    // Its end stands in `lastIndex`, so that what it matched need not be written out.
    if (!pattern.test(lower) || pattern.lastIndex === start - offset) continue
    behind = offset + pattern.lastIndex
    found(start, behind)
  }
}

const stickies = new WeakMap<WordRule, RegExp>()

/** The pattern, tried at one place alone; made when it is first asked for. */
function stickyOf(row: WordRule): RegExp {
  let sticky = stickies.get(row)
  if (sticky === undefined) {
    sticky = new RegExp(row.pattern.source, row.pattern.flags.replace('g', 'y'))
    stickies.set(row, sticky)
  }
  return sticky
}
