/** What is asked of the readers that tell whose an office is. */
import type { Level } from '../../rules/person/titles.ts'
import type { OfficeContext } from '../office-context.ts'
import type { TitledPerson } from '../persons/person-mention.ts'

/** An office whose title names no government. */
export interface AskedOffice {
  readonly context: OfficeContext
  /** All titled namings of whoever holds it. */
  readonly found: readonly TitledPerson[]
  readonly person: TitledPerson
  /** The head of the title, '' if it has none. */
  readonly head: string
  /** The level that the words beside the title, the title or the story tell. */
  readonly level: Level | null
  /** Where the holder is first named. */
  readonly at: number
}

/** Id of the government; null: it cannot be told; undefined: the reader knows no such office. */
export type OfficeReader = (asked: AskedOffice) => string | null | undefined
