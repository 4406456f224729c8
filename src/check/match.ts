/** One-to-one pairing of expected rows with findings of their kind. */
import type { Span } from '../types.ts'
import { type Comparison, compareFields } from './fields.ts'
import type { Finding } from './findings.ts'
import type { AnchoredRow, Rank } from './read-expected.ts'

/**
 * How near a finding has to be to the quoted words. `lenient`: they overlap; this reading decides. `strict`: they are the same
 * words; the evidence of a verdict is whole sentences, so there the quote has to lie within one of them.
 */
export type Reading = 'lenient' | 'strict'

/** A row with the finding that it claimed. */
export interface Claim {
  readonly row: AnchoredRow
  readonly finding: Finding
  readonly comparisons: readonly Comparison[]
}

/** The outcome for one kind of one article. */
export interface Matching {
  /** All given fields agree. */
  readonly hits: ReadonlyMap<AnchoredRow, Claim>
  /** Something was found there that no other row claims, but it differs. */
  readonly nearMisses: ReadonlyMap<AnchoredRow, Claim>
}

const ranks: readonly Rank[] = ['required', 'optional', 'todo']
const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** How much a finding and quoted words have in common: 1 if they are the same, 0 if they do not touch. */
export function closeness(finding: Finding, span: Span): number {
  const shares = finding.spans.map((own) => common(own, span) / Math.max(own.end - own.start, span.end - span.start, 1))
  return Math.max(0, ...shares)
}

function isNear(finding: Finding, span: Span, reading: Reading): boolean {
  if (reading === 'lenient') return closeness(finding, span) > 0
  if (finding.fact.kind === 'verdicts')
    return finding.spans.some((own) => own.start <= span.start && span.end <= own.end)
  return finding.spans.some((own) => own.start === span.start && own.end === span.end)
}

/**
 * As many required rows as can be satisfied at once are, then optional ones, then known misses (augmenting paths: a row that
 * has a finding keeps one, if not the same); what is left over is paired by how many fields agree.
 */
export function matchRows(rows: readonly AnchoredRow[], findings: readonly Finding[], reading: Reading): Matching {
  const ordered = ranks.flatMap((rank) => rows.filter((row) => row.rank === rank))
  const options = new Map(
    ordered.map((row) => [
      row,
      findings
        .filter((finding) => isMeant(finding, row) && isNear(finding, row.span, reading))
        .map((finding): Claim => ({ row, finding, comparisons: compareFields(row.row, finding.fact.fields) }))
        .sort((a, b) => closeness(b.finding, row.span) - closeness(a.finding, row.span)),
    ]),
  )
  const taken = new Map<Finding, Claim>()
  const claim = (row: AnchoredRow, tried: Set<Finding>): boolean => {
    for (const option of options.get(row) ?? []) {
      if (tried.has(option.finding) || !agrees(option)) continue
      tried.add(option.finding)
      const owner = taken.get(option.finding)
      if (owner && !claim(owner.row, tried)) continue
      taken.set(option.finding, option)
      return true
    }
    return false
  }
  for (const row of ordered) claim(row, new Set())
  const hits = new Map([...taken.values()].map((hit) => [hit.row, hit]))
  const nearMisses = new Map<AnchoredRow, Claim>()
  const left = ordered
    .filter((row) => !hits.has(row))
    .flatMap((row) => options.get(row) ?? [])
    .sort((a, b) => rankOf(a) - rankOf(b) || countSame(b) - countSame(a))
  for (const option of left) {
    if (taken.has(option.finding) || nearMisses.has(option.row)) continue
    taken.set(option.finding, option)
    nearMisses.set(option.row, option)
  }
  return { hits, nearMisses }
}

const isMeant = ({ fact }: Finding, { row }: AnchoredRow): boolean => fact.needs === null || fact.needs in row
const rankOf = ({ row }: Claim): number => ranks.indexOf(row.rank)
const countSame = ({ comparisons }: Claim): number => comparisons.filter(({ same }) => same).length
const agrees = (claim: Claim): boolean => countSame(claim) === claim.comparisons.length
