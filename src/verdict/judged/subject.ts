/** What a phrase before a cue stands for, as data. */
import type { Span } from '../../types.ts'
import type { SourceContext } from '../sources/speaker.ts'

/**
 * What told which government is meant: its name in the phrase, a name that owns the head ("Ohio's purge"), a federal body, an
 * act that is a state's, an office, something named elsewhere, the members of a class, the place where the clause stands.
 */
export type SubjectClue = 'name' | 'owner' | 'federal-body' | 'act' | 'office' | 'reference' | 'members' | 'setting'

/** What a phrase turned out to be. `ids` may be empty only for a definite reference that found no antecedent. */
export type Subject =
  | {
      readonly kind: 'government'
      readonly ids: readonly string[]
      readonly via: string | null
      readonly by: SubjectClue
      /** The words elsewhere that the phrase stands for, or that its office was read from. */
      readonly antecedents?: readonly Span[]
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'speaker' | 'addressee'
      readonly via: string | null
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'private'
      /** The words elsewhere that show it. */
      readonly because?: Span
    }
  | { readonly kind: 'generic' }
  | { readonly kind: 'unknown' }

/** What reading a subject needs to know of the rest of the article. */
export type SubjectContext = SourceContext
