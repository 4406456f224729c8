/** What a law asks of a government, as data: what is to be done, what must not be, and how much there may be of it. */
import type { Span } from '../../types.ts'
import type { NormPhrase } from '../norm.ts'

/** `do`: "must post agendas"; `refrain`: "may not hold children"; `limit`: "caps the jail at 320", "gives agencies five days". */
export type DutyKind = 'do' | 'refrain' | 'limit'

export interface Duty {
  readonly kind: DutyKind
  readonly norm: NormPhrase
  /** The tokens that say who says it and that it is so: "Under state law, towns must". */
  readonly from: number
  /** Offsets of all that tells the duty. */
  readonly span: Span
  /** The tokens of what is to be done or not: "post agendas 48 hours ahead". */
  readonly content: { readonly from: number; readonly to: number }
  /** The governments that it names as bound: "State law required Elma to". */
  readonly bound: readonly string[]
  /** It takes up a deed told before: "State law bars that". */
  readonly ofDeedBefore: boolean
}
