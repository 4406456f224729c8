/** A state between commas inside a name or phrase: "the Mobile, Ala., police department". */
import { firstTokenAt, type PlaceLink, type SentenceView } from '../sentence-view.ts'

/**
 * For the comma at token `i` that opens a state behind a place: the token behind the comma that closes it; -1 if there is
 * no such state. For a comma inside a name, "Peoria, Ill., school district", the token behind the name.
 */
export function behindQualifier(view: SentenceView, i: number): number {
  if (view.words[i] !== ',') return -1
  const name = nameAround(view, i)
  if (name) return firstTokenAt(view.starts, view.count, name.mention.end)
  const state = view.places.find(
    ({ mention, entity }) =>
      mention.start === view.starts[i + 1] && (mention.as === 'qualifier' || entity.kind === 'state'),
  )
  if (!state || !view.places.some(({ mention }) => mention.end === view.ends[i - 1])) return -1
  let to = i + 1
  while (to < view.count && (view.starts[to] as number) < state.mention.end) to++
  if (view.words[to] === '.' && view.starts[to] === view.ends[to - 1]) to++
  return view.words[to] === ',' ? to + 1 : -1
}

/** Is the token inside the name of a place or body: the comma of "Peoria, Ill., school district"? */
export const isInsideName = (view: SentenceView, i: number): boolean => nameAround(view, i) !== undefined

const nameAround = (view: SentenceView, i: number): PlaceLink | undefined =>
  view.places.find(
    ({ mention }) => mention.start < (view.starts[i] as number) && (view.starts[i] as number) < mention.end,
  )

/** For the comma at token `i` that closes a state: the token of the comma that opens it; -1 if it closes none. */
export function opensQualifier(view: SentenceView, i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    if (view.words[k] !== ',') continue
    return behindQualifier(view, k) === i + 1 ? k : -1
  }
  return -1
}
