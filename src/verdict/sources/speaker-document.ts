/** Documents speak for those who issued them: letters, reports, lawsuits. */
import { unitedStates } from '../../rules/place/federal.ts'
import type { Official, Span } from '../../types.ts'
import { nearestBefore } from '../judged/antecedents.ts'
import { federalIn } from '../judged/named-places.ts'
import { type SentenceView, within } from '../sentence-view.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { ofOfficial, organization } from './speaker-kinds.ts'
import { federalName } from './speaker-names.ts'

/** Words for documents that speak. */
export const documents =
  /^(?:letters?|reports?|lawsuits?|suits?|complaints?|rulings?|audits?|reviews?|filings?|statements?|memos?|memorandum|opinions?|decisions?|order|motion|brief|study|analysis|investigation|notice|findings?|documents?|records|petition|press-release|release|data|list|survey)$/

/** A document speaks for its issuer: "the department's letter", "a report by the EPA", "the letter" of the one before. */
export function documentOf(
  view: SentenceView,
  span: Span,
  text: string,
  context: SourceContext,
  official: Official | null,
): Speaker {
  if (official) return ofOfficial(official, official.name, span, null)
  const folded = context.article.folded.slice(span.start, span.end)
  if (federalIn(folded)) return organization(text, federalName(context.article, span) ?? text, unitedStates, span)
  const own = placeOf(view, span, context)
  if (own) return organization(text, text, own, span)
  const owner = ownerIn(folded)
  if (owner) return organization(text, owner, null, span)
  const org = organizationBefore(view, span.start, context)
  if (org && /^(?:the|its|that|this)\b/i.test(folded)) return organization(org.name, org.name, org.place, span)
  return {
    source: { kind: 'document', name: text, official: null, organization: null },
    place: null,
    span,
    repeats: false,
  }
}

/** "the Supreme Court's ruling": who is named before the document. */
function ownerIn(text: string): string | null {
  const owner = /^(?:the |an? )?((?:[A-Z][A-Za-zÀ-ɏḀ-ỿ.-]* ){0,4}[A-Z][A-Za-zÀ-ɏḀ-ỿ.-]*)'s? [a-z]/.exec(text)
  return owner ? (owner[1] as string) : null
}

/** The federal body or place last spoken of before an offset, near enough to be meant. */
export function organizationBefore(
  view: SentenceView,
  offset: number,
  context: SourceContext,
): { readonly name: string; readonly place: string } | null {
  const found = nearestBefore(
    context.article,
    context.candidates,
    view.index,
    offset,
    (candidate) => candidate.kind === 'federal',
  )
  return found
    ? {
        name: context.article.text.slice(found.start, found.end),
        place: found.id,
      }
    : null
}

/** The government that a speaker named in the span speaks for. */
export function placeOf(view: SentenceView, span: Span, context: SourceContext): string | null {
  const place = within(view.places, (row) => row.mention, span).find(
    ({ mention, entity }) => mention.as !== 'qualifier' && entity.kind !== 'country',
  )
  if (place) return place.entity.id
  return federalIn(context.article.folded.slice(span.start, span.end)) ? unitedStates : null
}
