/** For a row that was missed: what comes nearest to it among the things found. */
import { type Comparison, compareFields } from './fields.ts'
import type { Finding } from './findings.ts'
import { closeness, type Matching } from './match.ts'
import type { AnchoredRow } from './read-expected.ts'
import type { Candidate } from './result.ts'

/** What the row is paired with, else what stands at the same words, else the most alike, else the nearest; null: nothing was found. */
export function closestTo(
  row: AnchoredRow,
  matching: Matching,
  findings: readonly Finding[],
  text: string,
): Candidate | null {
  const paired = matching.nearMisses.get(row)
  if (paired) return asCandidate(paired.finding, paired.comparisons, 'here', text)
  const candidates = findings
    .map((finding) => ({
      finding,
      comparisons: compareFields(row.row, finding.fact.fields),
      touch: closeness(finding, row.span),
      away: Math.min(...finding.spans.map((span) => distance(span.start, row.span.start))),
    }))
    .sort(
      (a, b) =>
        Number(b.touch > 0) - Number(a.touch > 0) ||
        countSame(b.comparisons) - countSame(a.comparisons) ||
        a.away - b.away,
    )
  const [first] = candidates
  if (!first) return null
  return asCandidate(first.finding, first.comparisons, first.touch > 0 ? 'taken' : 'elsewhere', text)
}

const distance = (a: number, b: number): number => Math.abs(a - b)
const countSame = (comparisons: readonly Comparison[]): number => comparisons.filter(({ same }) => same).length

/** A finding as it is shown to people. */
export function asCandidate(
  { fact, words, line, rules }: Finding,
  comparisons: readonly Comparison[],
  where: Candidate['where'],
  text: string,
): Candidate {
  return {
    shown: fact.shown,
    words: text.slice(words.start, words.end),
    line,
    rules,
    differs: comparisons.filter(({ same }) => !same),
    where,
  }
}
