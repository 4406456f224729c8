/** Documents speak for those who issued them: letters, reports, lawsuits. */
import { unitedStates } from '../../rules/place/federal.ts'
import type { Official, Span } from '../../types.ts'
import { nearestBefore } from '../judged/coreference/antecedents.ts'
import { federalIn } from '../judged/named-places.ts'
import { type SentenceView, within } from '../sentence-view.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { ofOfficial, organization } from './speaker-kinds.ts'
import { federalName } from './speaker-names.ts'

/** A document by the words up to its noun, "the department's letter", "a HUD report"; `whole`: what it is called. */
export function documentOf(
  view: SentenceView,
  own: Span,
  whole: Span,
  official: Official | null,
  context: SourceContext,
): Speaker {
  if (official) return ofOfficial(official, official.name, whole, null)
  const { text, folded } = context.article
  const name = text.slice(whole.start, whole.end).replace(/\s+/g, ' ')
  const words = folded.slice(own.start, own.end)
  if (federalIn(words)) return organization(name, federalName(context.article, own) ?? name, unitedStates, whole)
  const place = placeOf(view, own, context)
  if (place) return organization(name, name, place, whole)
  const owner = ownerIn(words)
  if (owner) return organization(name, owner, null, whole)
  return {
    source: { kind: 'document', name, official: null, organization: null },
    place: null,
    span: whole,
    repeats: false,
  }
}

/** "the letter" of the federal body last spoken of. */
export function issuerNear(view: SentenceView, span: Span, context: SourceContext): Speaker | null {
  const org = organizationBefore(view, span.start, context)
  if (!org || (org.start >= view.start && !speaksUp.test(view.text.slice(org.end - view.start)))) return null
  return organization(org.name, org.name, org.place, span)
}

/** "HUD cited Reno, the letter said"; not "The bureau broke the law, the letter said", of which it may be the subject and no more. */
const speaksUp =
  /^(?: [a-z]+ly| has| had| also)? (?:sent|issued|wrote|cited|faulted|accused|told|said|found|warned|notified|released|published|informed|concluded|determined)\b/

/** "the Supreme Court's ruling": who is named before the document. */
function ownerIn(text: string): string | null {
  const owner = /^(?:the |an? )?((?:[A-Z][A-Za-zÀ-ɏḀ-ỿ.-]* ){0,4}[A-Z][A-Za-zÀ-ɏḀ-ỿ.-]*)'s? [a-z]/.exec(text)
  return owner ? (owner[1] as string) : null
}

/** Nouns that belong to a body's name, and the initials of those that have it. */
const classes: ReadonlyMap<string, RegExp> = new Map([
  ['department', /department|^(?:DOJ|DHS|HUD|HHS|USDA)$/i],
  ['office', /\boffice|^(?:GAO|OCR|OMB|ONDCP)$/i],
  ['bureau', /\bbureau|^(?:FBI|BLM|ATF)$/i],
  ['commission', /commission|^(?:FERC|EEOC|FCC|NRC)$/i],
  ['board', /\bboard|^NLRB$/i],
])

/** "the department": no Government Accountability Office. */
const isCalled = (name: string, noun: string): boolean => classes.get(noun)?.test(name) ?? true

/** The federal body or place last spoken of before an offset, near enough to be meant. */
export function organizationBefore(
  view: SentenceView,
  offset: number,
  context: SourceContext,
  noun = '',
): (Span & { readonly name: string; readonly place: string }) | null {
  const found = nearestBefore(
    context,
    view.index,
    offset,
    // One that is spoken of still, but not named, gives no name.
    ({ kind, body }) => kind === 'federal' && body !== null && isCalled(body, noun),
  )
  return found
    ? {
        name: context.article.text.slice(found.start, found.end),
        place: found.id,
        start: found.start,
        end: found.end,
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
