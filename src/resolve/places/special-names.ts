/** What special districts are called: "Fire Protection District", "Port Authority", "Utility Board", and brands, which name no kind. */
import type { Words } from '../../article/words.ts'
import { type Brand, brands } from '../../rules/place/special-districts.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What stands before "district" however it is written. */
const ofDistrict = set(
  `water sanitary sanitation sewer sewerage utility utilities irrigation protection fire library hospital control management transit
  park drainage conservation improvement port conservancy transportation cemetery ambulance levee waste recreation reclamation rescue
  abatement`,
)
/** "the airport district" is a quarter of a town: these need the capital of a name. */
const ofDistrictNamed = set(
  'health airport airports housing power services lighting parks healthcare highway metropolitan stormwater wastewater',
)
/** What public authorities do that are bodies of their own; those that house people are their towns', and a state's are the state's. */
const ofAuthority = set(
  `transit transportation port airport airports water sewer sewerage wastewater utility utilities sanitation sanitary hospital
  municipal waste irrigation reclamation river`,
)
/** What is joined by "and" within a name: "Park and Recreation District", "Water & Electric Board". */
const joinedKinds = set(
  'water electric power light gas sewer sanitation park parks recreation soil fire mosquito library health hospital',
)

/** Is it the kind, not the proper part of a name? "the Regional Fire Protection District" is any. */
export const isSpecialKind = (lower: string): boolean =>
  ofDistrict.has(lower) ||
  ofDistrictNamed.has(lower) ||
  ofAuthority.has(lower) ||
  joinedKinds.has(lower) ||
  general.has(lower)
const general = set(
  'municipal metropolitan greater flood soil emergency rapid solid vector county city the and & mass rural no',
)

/** Can the noun of a special district, behind which no place stands, be the word? */
export const isSpecialNoun = (raw: string): boolean => nouns.has(raw) || brandEnds.has(raw)
const nouns = set('Authority Board Rescue PUD')

/** Does a special district's name end with token `i`? */
export function isSpecialDistrict(words: Words, i: number): boolean {
  const before = words.lower(i - 1)
  const named = words.isCapital(i) && (words.isCapital(i - 1) || isAnd(words, i - 1))
  if (words.lower(i) === 'district') return ofDistrict.has(before) || (named && ofDistrictNamed.has(before))
  if (!named) return false
  switch (words.raw(i)) {
    case 'Authority':
      return ofAuthority.has(before)
    case 'Board':
      return /^utilit(?:y|ies)$/.test(before) ? words.lower(i - 2) !== 'public' : isWatersBoard(words, i)
    case 'Rescue':
      return isFireAndRescue(words, i)
    default:
      return words.raw(i) === 'PUD'
  }
}

/** "the Eugene Water & Electric Board" */
const isWatersBoard = (words: Words, i: number): boolean =>
  /^(?:electric|power|light|gas|sewer)$/.test(words.lower(i - 1)) &&
  isAnd(words, i - 2) &&
  /^(?:water|electric)$/.test(words.lower(i - 3))

/** "Tualatin Valley Fire and Rescue"; "Boise Fire and Rescue" is the town's. */
function isFireAndRescue(words: Words, i: number): boolean {
  const fire = isAnd(words, i - 1) ? i - 2 : i - 1
  return words.raw(fire) === 'Fire' && regions.has(words.lower(fire - 1)) && words.isCapital(fire - 2)
}
const regions = set('valley regional area metro bay basin island joint river rivers meadows coast peninsula')

const isAnd = (words: Words, i: number): boolean => words.raw(i) === '&' || words.raw(i) === 'and'

/** "Park and Recreation District", "Nampa & Meridian Irrigation District": does token `i` join two words of a name? */
export const joinsKinds = (words: Words, i: number): boolean =>
  isAnd(words, i) &&
  words.isCapital(i + 1) &&
  words.isCapital(i - 1) &&
  (words.raw(i) === '&' || joinedKinds.has(words.lower(i - 1)) || isOfTwoTowns(words, i))

/** "the Nampa and Meridian Irrigation District": one of both. */
function isOfTwoTowns(words: Words, and: number): boolean {
  if (words.lower(and - 2) !== 'the') return false
  for (let k = and + 2; k < and + 5 && words.isCapital(k); k++) if (words.raw(k) === 'District') return k > and + 2
  return false
}

const brandEnds: ReadonlySet<string> = new Set(brands.map(({ words }) => words.at(-1) as string))

/** The brand that ends with token `i`; null if none does. */
export function brandAt(words: Words, i: number): Brand | null {
  if (!brandEnds.has(words.raw(i))) return null
  return brands.find(({ words: own }) => own.every((word, k) => words.raw(i - own.length + 1 + k) === word)) ?? null
}
