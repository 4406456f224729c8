/** "Clearwater broke the act", in a story of Clearwater Township, where the state has no town called so: the township in short. */
import type { PlaceCandidate } from './candidate.ts'
import type { ChosenPlace } from './choose.ts'

const suffix = ' township'
const towns: ReadonlySet<string> = new Set(['city', 'town', 'village', 'borough'])

/** The chosen with the townships that are named in short, in the order of the candidates. */
export function withShortTownships(
  candidates: readonly PlaceCandidate[],
  chosen: readonly ChosenPlace[],
): readonly ChosenPlace[] {
  const townships = new Map<string, ChosenPlace>()
  for (const place of chosen)
    if (place.candidate.key.endsWith(suffix)) townships.set(place.candidate.key.slice(0, -suffix.length), place)
  if (townships.size === 0) return chosen
  const own = new Map(chosen.map((place) => [place.candidate, place]))
  return candidates.flatMap((candidate) => {
    const found = own.get(candidate)
    const township = townships.get(candidate.key)
    if (!township || !isShort(candidate, township)) return found ? [found] : []
    return [{ candidate, option: township.option, rival: null }]
  })
}

/** No other town of the state is meant, and no person. */
const isShort = ({ as, state, doubt, options }: PlaceCandidate, { option }: ChosenPlace): boolean =>
  as === 'name' &&
  state === null &&
  doubt !== 'person' &&
  doubt !== 'surname' &&
  !options.some((other) => other.state === option.state && towns.has(other.kind) && other.id !== option.id)
