/** A clause that tells a deed, as data, with the duty that it is set against. */
import type { SentenceView } from '../sentence-view.ts'
import type { Duty } from './duty.ts'

export interface ToldDeed {
  readonly view: SentenceView
  /** The tokens of the clause, and its words. */
  readonly from: number
  readonly to: number
  readonly words: readonly string[]
  /** The token of its verb. */
  readonly verb: number
  readonly duty: Duty
  /** The sentence that tells the duty, which may be another. */
  readonly dutyView: SentenceView
}
