/** A round-up with a dateline before each item: "SALINA, Kan. ... PINE BLUFF, Ark. ...": names of an item are looked for in its state. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { namesState, type PlaceCandidate } from './candidate.ts'
import { tokenAt } from './token-at.ts'

/** So many states have a dateline each where a text is a round-up; a story has one. */
const ROUND_UP = 3

/** The candidates, those without a state of their own with that of their item, if they have a reading there. */
export function withinItems(candidates: readonly PlaceCandidate[], words: Words): readonly PlaceCandidate[] {
  const states = new Set<string>()
  for (const candidate of candidates)
    if (candidate.state !== null && isDateline(candidate, words)) states.add(candidate.state)
  if (states.size < ROUND_UP) return candidates
  let item: string | null = null
  return candidates.map((candidate) => {
    if (candidate.state !== null && isDateline(candidate, words)) item = candidate.state
    const { state, context, options } = candidate
    const asks = state === null && !namesState(options) && (context === 'sure' || context === 'strong')
    return asks && item !== null && options.some((option) => option.state === item)
      ? { ...candidate, state: item }
      : candidate
  })
}

/** "SALINA, Kan." at the beginning of a line. */
function isDateline({ as, start }: PlaceCandidate, words: Words): boolean {
  const at = tokenAt(words, start)
  return (
    as === 'name' && words.shape(at) === Shape.caps && words.raw(at).length > 2 && (at === 0 || !words.joined(at - 1))
  )
}
