/** Words that are part of a name, though the same letters say something else: "Will County", "in May", "Sue Nance". */
import { Shape } from '../../article/tokens.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Is it part of the name of somebody or of a place? Said of words that are no verb, modal or noun then. */
export function isNameWord(view: SentenceView, i: number): boolean {
  if (opensPlace(view, i)) return true
  // A capital inside a sentence makes a name of the word.
  if (view.shapes[i] !== Shape.title || i === 0 || view.headline) return false
  const before = view.words[i - 1] as string
  // "Rep. Sue Nance"
  if (before === '.' && titles.test(view.words[i - 2] ?? '')) return true
  return !/^(?:["'(:;.!?-]|says?|said)$/.test(before)
}

const titles = /^(?:[a-z]|reps?|sens?|govs?|lt|mrs?|ms|dr|rev|hon|sgt|capt|gen|col|prof|supt)$/

/** "Will County": a word of a place's name that more of it follows. */
export function opensPlace({ places, starts, ends }: SentenceView, i: number): boolean {
  const [start, end] = [starts[i] as number, ends[i] as number]
  return places.some(({ mention }) => mention.start <= start && end < mention.end && mention.as === 'name')
}
