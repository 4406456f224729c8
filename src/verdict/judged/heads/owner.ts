/** Whose the head of a phrase is, by a place with a possessive mark. */
import type { NounPhrase } from '../../grammar/noun-phrase.ts'
import type { PlaceLink, SentenceView } from '../../sentence-view.ts'

/** The place whose the head is: "Alabama's purge"; "a Boston haberdasher" is his own. */
export function ownerOf(view: SentenceView, phrase: NounPhrase, shown: readonly PlaceLink[]): PlaceLink | null {
  const headStart = view.starts[phrase.head] as number
  return (
    shown.find(({ mention }) => {
      const behind = view.text.slice(mention.end - view.start, mention.end - view.start + 2)
      return (
        mention.end <= headStart &&
        (behind === "'s" || (behind.startsWith("'") && /s$/i.test(view.text.slice(0, mention.end - view.start))))
      )
    }) ?? null
  )
}
