/** "Piney Woods Care was fined because its records broke the act": a name that the sentence begins with, of no place, person or public body. */
import { Shape } from '../../../article/tokens.ts'
import { firstNames } from '../../../data/person-names.ts'
import type { Article, Span } from '../../../types.ts'
import { isReportingVerb } from '../../grammar/verb-group.ts'
import { governmentNouns } from '../../lexicon.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject, SubjectContext } from '../subject.ts'

const joins = /^(?:of|and|for|the|&)$/

/** Where that name stands, if an "its" or "it" at a token goes back to it; null: no such name, or a government is named between. */
export function firmNamed(view: SentenceView, at: number, { article, candidates }: SubjectContext): Span | null {
  const { words, shapes, starts, ends } = view
  const from = words[0] === 'the' ? 1 : 0
  let to = from
  while (to < at && (shapes[to] === Shape.title || (to > from && joins.test(words[to] as string)))) to++
  if (to === from || to >= at) return null
  const name = { start: starts[from] as number, end: ends[to - 1] as number }
  if (isShortForFirm(article, name)) return name
  if (to - from < 2 || firstNames.has(words[from] as string)) return null
  if (words.slice(from, to).some((word) => governmentNouns.has(word))) return null
  // A comma, or the verb: who reports speaks of others.
  if (words[to] !== ',' && (shapes[to] !== Shape.lower || isReportingVerb(words[to]))) return null
  const span = name
  const before = { start: view.start, end: starts[at] as number }
  const isNamed = (mention: Span): boolean => mention.start < span.end
  if ([...view.officials, ...view.citations].some(({ mention }) => isNamed(mention))) return null
  return within(candidates, (candidate) => candidate, before).length === 0 ? span : null
}

/** More text than stands before the second naming of a firm in most stories. */
const STORY = 4000
const firmBehind =
  /^(?: [A-Z][\w&'-]{1,20}){0,3},? (?:Inc|Co|Corp|Corporation|Company|LLC|L\.L\.C|Ltd|LP|LLP|PLC|Holdings|Partners|Industries|Enterprises|Brands|Foods|Farms|Motors|Homes|Properties|Builders|Logistics|Energy|Steel|Packing|Plastics|Chemical|Chemicals|Systems|Technologies|Solutions|Ventures|Pharmaceuticals|Realty|Trucking)(?![a-z])/

/** "Platte Valley denied that it": the story has called it Platte Valley Provision Co. */
function isShortForFirm({ folded }: Article, { start, end }: Span): boolean {
  const name = folded.slice(start, end)
  for (
    let at = folded.lastIndexOf(name, start - 1);
    at >= 0 && at > start - STORY;
    at = at === 0 ? -1 : folded.lastIndexOf(name, at - 1)
  )
    if (firmBehind.test(folded.slice(at + name.length, at + name.length + 80))) return true
  return false
}

/** "its records" of such a firm. */
export function thingOfFirm({ view, phrase, first, context }: Reading): Subject | null {
  const firm = first === 'its' ? firmNamed(view, phrase.from, context) : null
  return firm && { kind: 'private', because: firm }
}
