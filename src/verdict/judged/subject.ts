/** What a phrase before a cue stands for, as data. */
import type { Article } from '../../types.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Candidate } from './antecedents.ts'

/** What a phrase turned out to be. `ids` may be empty only for a definite reference that found no antecedent. */
export type Subject =
  | {
      readonly kind: 'government'
      readonly ids: readonly string[]
      readonly via: string | null
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'speaker' | 'addressee'
      readonly via: string | null
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'private' }
  | { readonly kind: 'generic' }
  | { readonly kind: 'unknown' }

/** What reading a subject needs to know of the rest of the article. */
export interface SubjectContext {
  readonly article: Article
  readonly candidates: readonly Candidate[]
  /** Another sentence, by its index. */
  readonly viewOf: (sentence: number) => SentenceView
}
