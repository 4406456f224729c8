/** What was found and should not have been. */
import type { Fact, Finding } from './findings.ts'
import { closeness, type Matching } from './match.ts'
import type { AnchoredAbsence } from './read-expected.ts'

/** Something that stands where nothing may be, and that no row asks for. */
export interface Intruder {
  readonly absence: AnchoredAbsence
  readonly finding: Finding
}

const claimedIn = ({ hits }: Matching): ReadonlySet<Finding> => new Set([...hits.values()].map((hit) => hit.finding))

export function intrudersIn(
  findings: readonly Finding[],
  matching: Matching,
  absent: readonly AnchoredAbsence[],
): readonly Intruder[] {
  const claimed = claimedIn(matching)
  return absent.flatMap((absence) =>
    findings
      .filter((one) => one.fact.needs === null && !claimed.has(one) && closeness(one, absence.span) > 0)
      .map((finding) => ({ absence, finding })),
  )
}

/** One finding of each fact that nobody expects: a fact is expected if one of its mentions is. Intruders are not counted twice. */
export function extrasIn(
  findings: readonly Finding[],
  matching: Matching,
  intruders: readonly Intruder[],
): readonly Finding[] {
  const known = new Set<Fact>([
    ...[...claimedIn(matching)].map(({ fact }) => fact),
    ...intruders.map(({ finding }) => finding.fact),
  ])
  return findings.filter(({ fact }) => {
    if (known.has(fact) || !fact.counts) return false
    known.add(fact)
    return true
  })
}
