/** What "your jurisdiction" stands for: the place of the person or body that the sentence addresses. */
import { unitedStates } from '../../rules/place/federal.ts'
import type { SentenceView } from '../sentence-view.ts'
import { federalIn } from './named-places.ts'

/** Ids of the places addressed; empty if the sentence does not say. */
export function readAddressee(view: SentenceView): readonly string[] {
  const addressed = view.officials.findLast(
    ({ entity }) => entity.jurisdiction !== null && !/\/country:us$/.test(entity.jurisdiction),
  )
  if (addressed?.entity.jurisdiction) return [addressed.entity.jurisdiction]
  const federal = /\bto (?:the )?(?:\w+ (?:of|at) (?:the )?)?(.+)/.exec(view.text.slice(view.text.lastIndexOf('"') + 1))
  if (federal && federalIn((federal[1] as string).slice(0, 60))) return [unitedStates]
  const place = view.places.findLast(
    ({ mention, entity }) =>
      mention.as !== 'qualifier' && entity.kind !== 'country' && view.text[mention.start - view.start - 1] !== '-',
  )
  return place ? [place.entity.id] : []
}
