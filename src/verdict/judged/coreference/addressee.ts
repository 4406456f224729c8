/** What "your jurisdiction" stands for: the place of the person or body that the sentence addresses. */
import { unitedStates } from '../../../rules/place/federal.ts'
import { quoteAt, type SentenceView } from '../../sentence-view.ts'
import { federalIn } from '../named-places.ts'

/** Ids of the places addressed; empty if the sentence does not say. */
export function readAddressee(view: SentenceView, viewOf: (sentence: number) => SentenceView): readonly string[] {
  const here = addressedIn(view)
  if (here.length > 0) return here
  const before = view.index > 0 ? viewOf(view.index - 1) : null
  // "A letter to Mayor Roe of Aurora was terse. 'Your city is in violation.'"
  return before?.block === view.block && / (?:to|told|wrote) /.test(before.text) ? addressedIn(before) : []
}

/** "wrote to the Port of Longview", "told Mayor Roe": whom the words outside the quotation are said to. */
const addresses = /\b(?:to|told|telling|warned|notified|informed|advised|reminded) (?:the )?$/

function addressedIn(view: SentenceView): readonly string[] {
  const named = [
    ...view.officials.map(({ mention, entity }) => ({ mention, id: entity.jurisdiction })),
    ...view.places
      .filter(({ mention, entity }) => mention.as !== 'qualifier' && entity.kind !== 'country')
      .map(({ mention, entity }) => ({ mention, id: entity.id })),
  ]
  const told = named.find(
    ({ mention, id }) =>
      id !== null &&
      !quoteAt(view, mention.start) &&
      addresses.test(view.text.slice(Math.max(0, mention.start - view.start - 16), mention.start - view.start)),
  )
  if (told?.id) return [told.id]
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
