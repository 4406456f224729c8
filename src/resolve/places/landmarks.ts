/** Boats, rivers, street corners, dogs and old stores that are called after a town. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { crossings, formerWords, ordinals } from '../../rules/place/neighbour-words.ts'
import { riverStates, riverTails, riverVerbs } from '../../rules/place/rivers.ts'
import type { NameAt } from './name-at.ts'
import { BOAT, DOG, isListed, PREMISES } from './word-lists.ts'

/** Is the name one of these, and no place? */
export function isLandmark(words: Words, name: NameAt, key: string, isState: boolean): boolean {
  return (
    isBoat(words, name) ||
    isRiver(words, name, key, isState) ||
    isCrossing(words, name) ||
    isLakeItself(words, name) ||
    (!isState && (isDog(words, name) || isOldPremises(words, name)))
  )
}

/** "the ferry Seattle", "a cutter Juneau"; but "they ferry Seattle workers". */
function isBoat(words: Words, { from }: NameAt): boolean {
  if (!isListed(words, from - 1, BOAT)) return false
  const before = words.lower(from - 2)
  return (
    before === 'the' || before === 'a' || (words.shape(from - 2) === Shape.lower && words.lower(from - 3) === 'the')
  )
}

/** Places that have an article of their own. */
const withArticle: ReadonlySet<string> = new Set(['bronx', 'dalles', 'woodlands', 'villages', 'hamptons'])

/**
 * "The Mississippi flooded farms", "towns on the Ohio.", "the Madison and the Gallatin are": a river with its article, and no noun
 * behind it that a state or a town could own.
 */
function isRiver(words: Words, { from, last }: NameAt, key: string, isState: boolean): boolean {
  if (words.lower(from - 1) !== 'the' || !words.joined(from - 1)) return false
  const next = words.lower(last + 1)
  const isPaired =
    from === last &&
    !withArticle.has(key) &&
    ((next === 'and' && words.lower(last + 2) === 'the' && words.isCapital(last + 3)) ||
      (words.lower(from - 2) === 'and' && words.isCapital(from - 3) && words.lower(from - 4) === 'the'))
  if (isState && !riverStates.has(key)) return false
  const isBare = words.shape(last + 1) === Shape.mark && next !== "'s" && next !== '-' && next !== '"'
  if (isPaired && (isBare || next === 'and' || next.endsWith('ed') || riverVerbs.has(next) || riverTails.has(next)))
    return true
  return isState && (isBare || riverVerbs.has(next))
}

/** "the corner of Houston and Broadway", "Fifth and Lincoln": streets. */
function isCrossing(words: Words, { from, last }: NameAt): boolean {
  const before = words.lower(from - 1)
  if (before === 'of') return crossings.has(words.lower(from - 2)) && isJoiner(words.lower(last + 1))
  if (!isJoiner(before)) return false
  if (ordinals.has(words.lower(from - 2)) && words.isCapital(from - 2)) return true
  for (let k = from - 2; k > from - 6 && words.isCapital(k); k--)
    if (words.lower(k - 1) === 'of') return crossings.has(words.lower(k - 2))
  return false
}

/** "docks on Torch Lake", "cottage owners around Lake Ann": the water; a town has things in it. */
function isLakeItself(words: Words, { from, last }: NameAt): boolean {
  if (from === last || words.raw(last) !== 'Lake' || words.isCapital(last + 1)) return false
  const before = words.lower(from - 1)
  return shores.has(before) || (rounds.has(before) && besideWater.has(words.lower(from - 2)))
}
const shores: ReadonlySet<string> = new Set(['on', 'along', 'beside'])
const rounds: ReadonlySet<string> = new Set(['around', 'across', 'off', 'of', 'at'])
const besideWater: ReadonlySet<string> = new Set(
  'owners cottages cabins docks boats boaters anglers shore shores shoreline waters beach marinas homes rentals'.split(
    ' ',
  ),
)

const isJoiner = (word: string): boolean => word === 'and' || word === '&'

/** "Catahoula hounds" */
const isDog = (words: Words, { last }: NameAt): boolean => words.joined(last) && isListed(words, last + 1, DOG)

/** "the old Carlton store", "the former Fulton farm": the family's; but "the old Dayton courthouse". */
const isOldPremises = (words: Words, { from, last }: NameAt): boolean =>
  isListed(words, last + 1, PREMISES) && formerWords.has(words.lower(from - 1)) && words.lower(from - 2) === 'the'
