/** A person found with a title, before mentions of one person are gathered. */
import type { Span } from '../../types.ts'

/** One naming of a person with what the words around say of the office. Offsets are UTF-16. */
export interface TitledPerson {
  readonly rule: string
  /** The name without title and possessive. */
  readonly name: Span
  /** The title without its qualifier, as written. */
  readonly title: Span | null
  /** How the title is held: "acting", "former", "ex", "elect", "nominee". */
  readonly qualifier: string | null
  /** Lower-case head of the title, as in the lexicon. */
  readonly head: string | null
  /** The words that name a body, a place or a person beside the title. */
  readonly organization: Span | null
  /** Where to look for the place that the title's own words name. */
  readonly around: Span
  /** Party and place behind the name: "(D-Conn.)". */
  readonly tag: Span | null
}
