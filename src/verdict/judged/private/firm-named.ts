/** "Piney Woods Care was fined because its records broke the act": a name that the sentence begins with, of no place, person or public body. */
import { Shape } from '../../../article/tokens.ts'
import { firstNames } from '../../../data/person-names.ts'
import type { Span } from '../../../types.ts'
import { isReportingVerb } from '../../grammar/verb-group.ts'
import { governmentNouns } from '../../lexicon.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject, SubjectContext } from '../subject.ts'

const joins = /^(?:of|and|for|the|&)$/

/** Where that name stands, if an "its" or "it" at a token goes back to it; null: no such name, or a government is named between. */
export function firmNamed(view: SentenceView, at: number, { candidates }: SubjectContext): Span | null {
  const { words, shapes, starts, ends } = view
  const from = words[0] === 'the' ? 1 : 0
  let to = from
  while (to < at && (shapes[to] === Shape.title || (to > from && joins.test(words[to] as string)))) to++
  if (to - from < 2 || to >= at || firstNames.has(words[from] as string)) return null
  if (words.slice(from, to).some((word) => governmentNouns.has(word))) return null
  // A comma, or the verb: who reports speaks of others.
  if (words[to] !== ',' && (shapes[to] !== Shape.lower || isReportingVerb(words[to] as string))) return null
  const span = { start: starts[from] as number, end: ends[to - 1] as number }
  const before = { start: view.start, end: starts[at] as number }
  const isNamed = (mention: Span): boolean => mention.start < span.end
  if ([...view.officials, ...view.citations].some(({ mention }) => isNamed(mention))) return null
  return within(candidates, (candidate) => candidate, before).length === 0 ? span : null
}

/** "its records" of such a firm. */
export function thingOfFirm({ view, phrase, first, context }: Reading): Subject | null {
  const firm = first === 'its' ? firmNamed(view, phrase.from, context) : null
  return firm && { kind: 'private', because: firm }
}
