/** Whom a cue judges, read from the phrase that names them. */
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Judged } from './judged.ts'
import { readSubject } from './read-subject.ts'
import type { SubjectContext } from './subject.ts'

/** The subject that stands in a phrase. */
export const readJudged = (view: SentenceView, phrase: NounPhrase, context: SubjectContext): Judged => ({
  subject: readSubject(view, phrase, context),
  phrase,
  joined: -1,
})
