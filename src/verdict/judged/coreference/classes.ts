/** "two states", "neither city", "cities": governments of a class, told by their number or by none. */
import type { Span } from '../../../types.ts'
import { classNouns } from '../../lexicon.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { type Candidate, kindsFor, listIdentifiedLater, nearestListBefore, standsFor } from './antecedents.ts'

/** Those that "states" or "city" may mean; any, where the word tells no kind. */
function governmentsOf(head: string): (candidate: Candidate) => boolean {
  const kinds = kindsFor(head)
  return (candidate) => candidate.kind !== 'federal' && (kinds?.has(candidate.kind) ?? true)
}

/**
 * "sued five Texas cities, alleging their ordinances": not Texas', but those of the cities, which a later sentence may name. Null
 * where the last government named in the sentence is no state that only says where many are.
 */
export function readClassed(view: SentenceView, span: Span, context: SubjectContext): Subject | null {
  const { article, candidates } = context
  const last = within(candidates, (c) => c, { start: view.start, end: span.start }).findLast(
    ({ end }) => end <= span.start,
  )
  if (!last?.onlyWhere) return null
  const noun = classBehind.exec(article.folded.slice(last.end, last.end + 40))?.[1]
  return noun === undefined ? null : readCounted(view, noun, span, context)
}

const classBehind = /^ (?:[a-z]{3,12} )?([a-z]{5,14}s)(?![A-Za-z])/

/** "two states", "several districts": counted, not named; a later sentence may name them. */
export function readCounted(view: SentenceView, head: string, span: Span, context: SubjectContext): Subject {
  const list = listIdentifiedLater(context.article, context.candidates, view.index, governmentsOf(head))
  return list.length > 0 ? standsFor(list, null, span) : { kind: 'generic' }
}

/** "neither city", "either county": the two that were named last. */
export function readPair(view: SentenceView, head: string, span: Span, context: SubjectContext): Subject {
  const list = nearestListBefore(context, view.index, span.start, governmentsOf(head))
  return list.length === 2 ? standsFor(list, null, span) : { kind: 'generic' }
}

const pluralNoun = /(?:ies|[^s]s)$/

/** "cities", "jurisdictions": several governments of a class. */
export function isClassOfMany(head: string): boolean {
  return classNouns.has(head) && pluralNoun.test(head) && !/(?:official|school|police|sheriff)/.test(head)
}
