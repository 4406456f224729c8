/**
 * A round-up with a dateline before each item: "SALINA, Kan. ... PINE BLUFF, Ark. ...": counties of an item are looked for in its state.
 * A bare city may be one that everybody knows: "Houston".
 */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import type { PlaceCandidate } from './candidate.ts'
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
    // "HOUSTON" without a state begins an item as well.
    if (isDateline(candidate, words)) item = candidate.state
    if (candidate.state !== null || candidate.context !== 'sure' || item === null) return candidate
    return candidate.options.every(({ kind }) => kind === 'county') &&
      candidate.options.some(({ state }) => state === item)
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
