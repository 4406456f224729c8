/** Last words of persons' names in an article: where "Lisa Jackson" is named, a bare "Jackson" is hardly the city. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { placesOfKey } from '../../data/gazetteer.ts'
import { stateByName } from '../../rules/place/states.ts'
import { keyOf } from './options.ts'
import { opensSentence } from './sentence-start.ts'
import {
  FIRST_NAME,
  isListed,
  LOCATIVE,
  PART,
  PERSON_HEAD,
  PRIVATE_TAIL,
  PUBLIC,
  SPEECH_VERB,
  STATE,
} from './word-lists.ts'

/** What a town is called in an apposition. */
const settlements: ReadonlySet<string> = new Set(
  'small large college farming mining resort coastal river mountain hamlet place bedroom rural historic remote quiet tiny largely'.split(
    ' ',
  ),
)

const weekdays: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
])

/** Token before `i`, over the period of an abbreviation: "Mr" for the name in "Mr. Jackson". */
export function beforeName(words: Words, i: number): number {
  return words.raw(i - 1) === '.' ? i - 2 : i - 1
}

/** Is token `i` the surname of a name in full or with a title: "Lisa Jackson", "J. Jackson", "Mr. Jackson"? */
export function isSurnameAt(words: Words, i: number): boolean {
  const at = beforeName(words, i)
  if (i === 0 || !words.isCapital(at) || !words.joined(i - 1)) return false
  if (words.shape(at) === Shape.initial) return words.raw(at) !== 'A' && words.raw(at) !== 'I'
  if (isListed(words, at, FIRST_NAME) && words.raw(i - 1) !== '.') return !isTownOfState(words, i)
  if (isListed(words, i, STATE) && words.lower(i) !== 'washington') return false
  return isListed(words, at, PERSON_HEAD) || hasTitle(words, at)
}

/** "Gov. Salem Derry": a title, and between it and the surname a word that can be a first name. */
function hasTitle(words: Words, i: number): boolean {
  const at = beforeName(words, i)
  if (!isListed(words, at, PERSON_HEAD) || !words.isCapital(at) || !words.joined(i - 1) || words.inHeadline(i))
    return false
  return words.shape(i) === Shape.title && !isListed(words, i, PUBLIC | PART | LOCATIVE)
}

/** "Austin Texas" lost its comma; "Marion Delaware" is a person. */
function isTownOfState(words: Words, i: number): boolean {
  const state = isListed(words, i, STATE) ? stateByName(words.lower(i)) : null
  return state !== null && placesOfKey(keyOf(words.raw(i - 1))).some((place) => place.state === state.code)
}

/** "Xernona Clayton, founder": an unknown capitalised word before, and what stands behind a person's name. */
function isUncommonName(words: Words, i: number): boolean {
  if (words.shape(i - 1) !== Shape.title || !words.joined(i - 1)) return false
  const isTold = words.raw(i + 1) === ',' ? !words.isCapital(i + 2) : isListed(words, i + 1, SPEECH_VERB)
  if (!isTold) return false
  const before = words.lower(i - 1)
  if (isListed(words, i - 1, PUBLIC | PART | PRIVATE_TAIL) || weekdays.has(before)) return false
  return (
    !opensSentence(words, i - 1) ||
    (isDescribed(words, i) && !isListed(words, i - 1, LOCATIVE) && !/(?:ing|ed|ly)$/.test(before))
  )
}

/** ", a rancher", ", who": what is said of a person; but "Sunny Provo, a city of". */
const isDescribed = (words: Words, i: number): boolean =>
  words.raw(i + 1) === ',' &&
  (words.lower(i + 2) === 'who' ||
    (/^an?$/.test(words.lower(i + 2)) && !isListed(words, i + 3, PUBLIC) && !settlements.has(words.lower(i + 3))))

const kin: ReadonlySet<string> = new Set(
  'son daughter brother sister husband wife father mother nephew niece grandson granddaughter cousin uncle aunt twin stepson stepdaughter'.split(
    ' ',
  ),
)

/** "Her son Tyler, 24,", "his brother, Austin, saw it": told by the first name alone. */
const isRelative = (words: Words, i: number): boolean =>
  words.joined(i - 1) &&
  (kin.has(words.raw(i - 1))
    ? !words.isCapital(i + 1)
    : words.raw(i - 1) === ',' && words.raw(i + 1) === ',' && kin.has(words.raw(i - 2)) && !words.isCapital(i + 2))

/** "Darlene St. Cloud" */
function isSaint(words: Words, i: number): boolean {
  if (words.raw(i - 1) !== '.' || words.raw(i - 2) !== 'St') return false
  return words.shape(i - 3) === Shape.title && words.joined(i - 3) && isListed(words, i - 3, FIRST_NAME)
}

/** Look-up forms of the surnames, and of first names by which the article calls somebody. */
export function readPersons(words: Words): {
  readonly surnames: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
} {
  const surnames = new Set<string>()
  const relatives = new Set<string>()
  for (let i = 1; i < words.count; i++) {
    if (words.shape(i) !== Shape.title) continue
    if (isRelative(words, i)) relatives.add(keyOf(words.raw(i)))
    if (isSaint(words, i)) surnames.add(`saint ${keyOf(words.raw(i))}`)
    // Behind a small word, a number or a mark stands no surname.
    if (!(words.isCapital(i - 1) || words.raw(i - 1) === '.')) continue
    if ((isSurnameAt(words, i) || isUncommonName(words, i)) && !isListed(words, i, PUBLIC))
      surnames.add(keyOf(words.raw(i)))
  }
  return { surnames, relatives }
}

const ofPersons: ReadonlySet<string> = new Set(
  'office staff administration campaign spokesman spokeswoman spokesperson aide aides lawyer lawyers attorney attorneys predecessor successor opponent deputy'.split(
    ' ',
  ),
)

/** "Nelson's office": what a named person has, and a town has not. */
export const ownsAsPerson = (words: Words, last: number): boolean =>
  words.raw(last + 1) === "'s" && ofPersons.has(words.lower(last + 2))
