/** "Cook County", "Orleans Parish", "Monterey and Sonoma counties": places that are called counties. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { placesOfKey } from '../../data/gazetteer.ts'
import { remember } from '../../remember.ts'
import { namesState, type PlaceOption, sureCandidate, type Taken } from './candidate.ts'
import { type CountiesOf, type CountyAt, countiesAfter, countiesBefore, countiesWords } from './county-lists.ts'
import { longestName } from './longest-name.ts'
import type { NameAt } from './name-at.ts'
import { isCountyPaper } from './no-place.ts'
import { nameOfRun } from './options.ts'
import { qualifierAfter } from './qualifier.ts'

const countyWords: ReadonlySet<string> = new Set(['county', 'parish', 'borough'])

/** The county whose name stands before its word, or the counties whose list ends there and begins at the offset `floor` or behind it. */
export function countyNamed(words: Words, { from, last }: NameAt, floor: number): Taken | null {
  const next = words.lower(last + 1)
  if (!words.joined(last)) return null
  if (!countyWords.has(next) || (next === 'borough' && !words.isCapital(last + 1)))
    return countiesWords.has(next) ? countiesListed(words, last, floor) : null
  // "an Iowa county", "TEXAS COUNTY SUED": the state's, whether or not one has its name.
  if (isState(words, { from, last }) && words.shape(last + 1) !== Shape.title) return null
  const { key, options } = countiesCalled(words, next)(from, last)
  if (options.length === 0) return null
  if (isCountyPaper(words, last + 2)) return { last: last + 2, candidates: [] }
  const qualifier = qualifierAfter(words, last + 1)
  if (qualifier === 'abroad') return { last: last + 1, candidates: [] }
  const name = { from, last: last + 1 }
  return { last: last + 1, candidates: [sureCandidate(words, name, key, 'county-name', options, qualifier)] }
}

/** "the County of Kauai", "the Parish of Jefferson": token `i` begins the name behind "of". The city and county of Denver is one place, the city. */
export function countyOf(words: Words, i: number): Taken | null {
  const kind = words.lower(i - 2)
  if (words.raw(i - 1) !== 'of' || !words.joined(i - 2) || !words.joined(i - 1)) return null
  if (kind !== 'county' && !(kind === 'parish' && words.isCapital(i - 2) && !/^st(?:e)?$/.test(words.lower(i))))
    return null
  if (words.lower(i - 3) === 'and') return null
  const last = longestName(words, i)?.last
  // "the County of Monroe County Office Building" is no county's name.
  if (last === undefined || countyWords.has(words.lower(last + 1))) return null
  const { key, options } = countiesCalled(words, kind)(i, last)
  if (options.length === 0) return null
  const qualifier = qualifierAfter(words, last)
  if (qualifier === 'abroad') return { last, candidates: [] }
  const name = { from: i - 2, last }
  return { last, candidates: [sureCandidate(words, name, key, 'county-name', options, qualifier)] }
}

/** "Monterey, Sonoma and Sacramento counties": the list ends with token `last`. */
function countiesListed(words: Words, last: number, floor: number): Taken | null {
  const names = countiesBefore(words, last, countiesCalled(words, words.lower(last + 1)), floor)
  if (names.length === 0) return null
  // "three Texas counties", "Ohio and Indiana counties"; but "Nevada and Placer counties"
  if (names.every((name) => isState(words, name))) return null
  const qualifier = qualifierAfter(words, last + 1)
  const state = qualifier === 'abroad' ? null : qualifier
  return { last: last + 1, candidates: names.map((name) => listed(words, name, state)) }
}

/** "Other counties include: Chaves, Eddy and Grant": behind token `i`, up to the offset `ceiling`. */
export function countiesIncluded(words: Words, i: number, ceiling: number): Taken | null {
  const list = countiesAfter(words, i, countiesCalled(words, words.lower(i)), ceiling)
  return list && { last: list.last, candidates: list.names.map((name) => listed(words, name, null)) }
}

const listed = (words: Words, name: CountyAt, state: string | null) =>
  sureCandidate(words, name, name.key, 'county-list', name.options, state)

const isState = (words: Words, { from, last }: NameAt): boolean => namesState(nameOfRun(words, from, last).options)

/** Looks up what is called "County", "Parish" or "Borough": Madison Parish is no Madison County. */
function countiesCalled(words: Words, word: string): CountiesOf {
  const called = singularOf(word)
  return (from, last) => {
    const { key } = nameOfRun(words, from, last)
    // "Delaware County": the look-up of a state's name ends at the state.
    return { key: `${key} county`, options: countiesOf(`${key} ${called}`) }
  }
}

/** "counties" to "county". */
const singularOf = (word: string): string =>
  word.startsWith('parish') ? 'parish' : word.startsWith('borough') ? 'borough' : 'county'

/** Counties of a look-up form that are called by its last word: the same list each time, with what is known of it. */
const countiesOf = remember((text) => {
  const at = text.lastIndexOf(' ')
  return placesOfKey(text.slice(0, at)).filter(isCalled(text.slice(at + 1)))
})

/** Is a place a county called by the word? What has no such word in its name is called a county, but for Puerto Rico's municipalities. */
function isCalled(word: string): (option: PlaceOption) => boolean {
  const called = word === 'parish' ? / Parish$/ : word === 'borough' ? / Borough$/ : null
  return ({ kind, name, id }) =>
    kind === 'county' && (called?.test(name) ?? (!/ (?:Parish|Borough)$/.test(name) && !id.includes('/municipio:')))
}
