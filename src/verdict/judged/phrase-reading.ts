/** A noun phrase under reading, with what its readers ask again and again. */
import type { Span } from '../../types.ts'
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import type { PlaceLink, SentenceView } from '../sentence-view.ts'
import type { SubjectContext } from './subject.ts'

export interface Reading {
  readonly view: SentenceView
  readonly phrase: NounPhrase
  readonly context: SubjectContext
  readonly span: Span
  readonly words: readonly string[]
  readonly head: string
  readonly first: string
  /** As written. */
  readonly text: string
  /** Places inside the phrase. */
  readonly shown: readonly PlaceLink[]
  /** Their ids, without those that only qualify or are taken out. */
  readonly listed: readonly string[]
}

/** "we've" -> "we": the word without a contracted verb. */
export const bare = (word: string): string => (word.includes("'") ? word.replace(/'(?:re|ve|ll|d|m)$/, '') : word)
