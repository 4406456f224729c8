/** Speakers who are named with a place but belong to a firm there. */
import type { Span } from '../../types.ts'
import { isPrivateAround } from '../judged/private/private.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { SourceContext } from './speaker.ts'

/** "the owner of a Toledo bar", "a Toledo landlord": the place is where it does business; a resident of Toledo may speak of "our city". */
export const isOfFirm = (view: SentenceView, span: Span, context: SourceContext): boolean =>
  isPrivatelyPlaced(view, span, context) && !livesThere.test(context.article.folded.slice(span.start, span.end))

/** "residents of Toledo", "a Toledo bar": the first place of a span tells where somebody private is. */
export function isPrivatelyPlaced(
  view: SentenceView,
  { start, end }: Span,
  { article: { folded } }: SourceContext,
): boolean {
  const place = view.places.find(({ mention }) => mention.start >= start && mention.end <= end)
  if (place === undefined || place.mention.as === 'qualifier') return false
  const before = folded.slice(start, place.mention.start)
  return owns.test(before) || isPrivateAround(before, folded.slice(place.mention.end, end))
}

/** "the owner of a Modesto, California, diner": the phrase may end with the place. */
const owns = /\b(?:owners?|founders?|proprietors?|manager|operator) (?:of|at) an? (?:[a-z]+ )?$/

const livesThere =
  /\b(?:residents?|citizens?|voters?|parents?|neighbors?|homeowners?|tenants?|students?|teachers?|workers?|people|m[ae]n|wom[ae]n)\b/
