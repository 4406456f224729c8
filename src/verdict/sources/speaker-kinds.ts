/** The kinds of speaker, each from its words. */
import type { Official, Span } from '../../types.ts'
import type { OfficialLink } from '../sentence-view.ts'
import type { Speaker } from './speaker.ts'

/** An office-holder, under the name that the words give. */
export function ofOfficial(official: Official, name: string, span: Span, place: string | null): Speaker {
  return {
    source: { kind: 'official', name, official: official.id, organization: official.organization },
    place: official.jurisdiction ?? place,
    span,
    repeats: false,
  }
}

/** An office-holder where he is mentioned, under the full name of the article. */
export const officialNamed = ({ entity, mention }: OfficialLink): Speaker =>
  ofOfficial(entity, entity.name, mention, null)

/** A body; `text` as the words have it. */
export function organization(text: string, name: string, place: string | null, span: Span, repeats = false): Speaker {
  return { source: { kind: 'organization', name: text, official: null, organization: name }, place, span, repeats }
}

/** Somebody without office, or without a name. */
export function unnamed(
  name: string | null,
  org: string | null,
  place: string | null,
  span: Span,
  repeats = false,
): Speaker {
  return { source: { kind: 'unnamed', name, official: null, organization: org }, place, span, repeats }
}
