/** "Indiana, Pa.", "Delaware, Ohio, with": a town that has a state's name; but "Kansas, Ohio and Utah" is a list of states. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { placesOfKey } from '../../data/gazetteer.ts'
import { namesState, sureCandidate, type Taken } from './candidate.ts'
import type { NameRead } from './longest-name.ts'
import { qualifierAfter } from './qualifier.ts'

/** The town; null if the name is a state's. */
export function townNamedAsState(words: Words, name: NameRead): Taken | null {
  const { last, key, options } = name
  if (!namesState(options) || options.length > 1) return null
  const state = qualifierAfter(words, last)
  if (!state || state === 'abroad' || state === options[0]?.state) return null
  const isShort =
    words.raw(last + 2).endsWith('.') || words.raw(last + 3) === '.' || words.shape(last + 2) === Shape.caps
  const closes =
    words.raw(last + 3) === ',' &&
    !words.isCapital(last + 4) &&
    words.lower(last + 4) !== 'and' &&
    words.lower(last + 4) !== 'or'
  if (!isShort && !closes) return null
  const towns = placesOfKey(key).filter((place) => place.state === state && place.kind !== 'county')
  return towns.length === 0
    ? null
    : { last, candidates: [sureCandidate(words, name, `${key}, ${state}`, 'place-name', towns, state)] }
}
