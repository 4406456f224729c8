/** "two states", "neither city", "cities": governments of a class, told by their number or by none. */
import type { Span } from '../../../types.ts'
import { classNouns } from '../../lexicon.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { type Candidate, kindsFor, listIdentifiedLater, nearestListBefore, oneEach, standsFor } from './antecedents.ts'

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
  const fits = governmentsOf(head)
  const list =
    listBeside(view, span, context, fits) ??
    listNext(view, span, context, fits) ??
    listIdentifiedLater(context.article, context.candidates, view.index, fits)
  return list.length > 0 ? standsFor(list, null, span) : { kind: 'generic' }
}

const numbers = 'two three four five six seven eight nine ten'.split(' ')

/** "Two Ulster County villages broke the law. Ellenville and Saugerties held ...": as many as were counted open the next sentence; null: they do not. */
function listNext(
  view: SentenceView,
  { start }: Span,
  { article, candidates }: SubjectContext,
  fits: (candidate: Candidate) => boolean,
): readonly Candidate[] | null {
  const next = article.sentences[view.index + 1]
  const counted = /^(?:the )?([a-z]+) /i.exec(article.folded.slice(start, start + 16))?.[1]?.toLowerCase() ?? ''
  const count = numbers.indexOf(counted) + 2
  if (!next || count < 2) return null
  const named = oneEach(within(candidates, (c) => c, next).filter(fits)).slice(0, count)
  let end = next.start
  for (const { start: at, end: behind } of named) {
    if (!joinsNames.test(article.folded.slice(end, at))) return null
    end = behind
  }
  return named.length === count && /^,? [a-z]/.test(article.folded.slice(end, end + 3)) ? named : null
}

/** "Hudson and Pavillion, two Fremont County towns,": those named right before the comma; null: none are. */
function listBeside(
  view: SentenceView,
  { start }: Span,
  { article, candidates }: SubjectContext,
  fits: (candidate: Candidate) => boolean,
): readonly Candidate[] | null {
  const named = within(candidates, (c) => c, { start: view.start, end: start }).filter(fits)
  const last = named.at(-1)
  if (!last || !/^, (?:both |all )?$/.test(article.folded.slice(last.end, start))) return null
  const list = named.filter(
    ({ end }, i) => i === named.length - 1 || joinsNames.test(article.folded.slice(end, named[i + 1]?.start)),
  )
  return list.length > 1 ? oneEach(list) : null
}

const joinsNames = /^(?:(?:the )?(?:cities|towns|villages|counties) of |both |,? and |, (?:and )?)?$/i

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
