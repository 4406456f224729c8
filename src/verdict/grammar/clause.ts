/** Clauses as data: how each hangs on what stands before it, and which reach into which. */

/**
 * How a clause hangs on what stands before it.
 * - `main`: it does not.
 * - `complement`: it is what is said, found or denied; operators of the clause before reach into it.
 * - `relative`: it describes the noun before it.
 * - `coordinate`: it stands beside the clause before (but, while, semicolon).
 * - `shared`: it stands beside it and shares its subject ("denied X and said Y").
 * - `adverbial`: it gives a time, reason or condition.
 * - `aside`: it stands between dashes.
 * - `resumed`: it goes on with the clause that a relative clause or an aside has broken off.
 */
export type ClauseLink =
  | 'main'
  | 'complement'
  | 'relative'
  | 'coordinate'
  | 'shared'
  | 'adverbial'
  | 'aside'
  | 'resumed'

/** Token indices, end exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly link: ClauseLink
  /** The word that opens it. */
  readonly opener: string | null
  /** Index of the clause it hangs on; -1 for the first. */
  readonly parent: number
}

/** The clauses, from the given one outwards, whose words reach into it. */
export function reachingClauses(clauses: readonly Clause[], own: number): readonly number[] {
  const reaching: number[] = []
  for (let i = own; i >= 0; ) {
    reaching.push(i)
    const { link, parent } = clauses[i] as Clause
    if (link !== 'complement' && link !== 'resumed') break
    i = parent
  }
  return reaching
}
