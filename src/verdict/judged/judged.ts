/** Whom a cue judges, with what was read to tell it. */
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import type { Subject } from './subject.ts'

/** A subject with the phrase it was read from; the phrase's own words are outside the cue's scope. */
export interface Judged {
  readonly subject: Subject
  readonly phrase: NounPhrase | null
  /** The clause whose subject was taken over by one that only describes it ("listed as a city that ..."); -1 if none. */
  readonly joined: number
  /** Tokens between commas behind the phrase (", but not Canton,"), outside the cue's scope too. */
  readonly aside?: { readonly from: number; readonly to: number }
  /** The token that joins the cue to a verb of judging: "to" in "found to be in compliance". */
  readonly joint?: number
}

/** The words do not say who. */
export const nobody: Judged = { subject: { kind: 'unknown' }, phrase: null, joined: -1 }
