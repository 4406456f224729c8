/** What "your jurisdiction" stands for: the place of the person or body that the sentence addresses. */
import type { SentenceView } from '../sentence-view.ts'

/** Ids of the places addressed; empty if the sentence does not say. */
export function readAddressee(view: SentenceView): readonly string[] {
  const addressed = view.officials.findLast(
    ({ entity }) => entity.jurisdiction !== null && !/\/country:us$/.test(entity.jurisdiction),
  )
  if (addressed?.entity.jurisdiction) return [addressed.entity.jurisdiction]
  const place = view.places.findLast(({ mention, entity }) => mention.as !== 'qualifier' && entity.kind !== 'country')
  return place ? [place.entity.id] : []
}
