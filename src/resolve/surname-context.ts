/** What stands around a surname: given names before it, and what makes the whole no person's name. */
import { Shape } from '../article/tokens.ts'
import type { Words } from '../article/words.ts'
import { firstNames } from '../data/person-names.ts'
import { joinedParticles, notNames } from '../rules/person/names.ts'
import { attributes, qualifiers, titleWords } from '../rules/person/titles.ts'
import { wordSet } from '../rules/word-set.ts'
import type { Person } from './people.ts'
import { sameFirst } from './person-names.ts'
import { gapBefore } from './persons/token-run.ts'

const ofPeople = wordSet('administration administrations campaign era family families v vs')
const versus = wordSet('v vs')

/** Behind a surname these make the whole a thing named after the person. */
const namedAfter = wordSet(
  `administration administrations campaign era family families county parish street avenue road drive boulevard lane
  highway park act amendment doctrine school elementary academy university college foundation library memorial bridge
  airport building hall hospital rule reforms estate township center institute v vs`,
)
const afterSurname = wordSet(
  `, . ; : 's ' " ) - and or who said says told has had is was will would also did does added wrote asked called denied agreed could should to on in of for with at by`,
)

/** A surname with what was read before it; indices are tokens. */
export interface Candidate {
  readonly first: number
  readonly surname: number
  /** The given name that stands before; null: the surname alone. */
  readonly given: string | null
  /** Somebody else's given name stands before. */
  readonly foreign: boolean
}

/** Comparison form of the word, or words joined by a hyphen, that ends with token `i`. */
export function keyAt(words: Words, i: number): string {
  const last = plainForm(words.lower(i))
  return isHyphened(words, i) ? `${plainForm(words.lower(i - 2))}-${last}` : last
}

/** Comparison form of one word in lower case. */
export function plainForm(lower: string): string {
  for (let k = 0; k < lower.length; k++) {
    const code = lower.charCodeAt(k)
    // Not a letter from a to z.
    if (code < 97 || code > 122) return lower.normalize('NFKD').replace(/[\u0300-\u036f'.]/g, '')
  }
  return lower
}

const isHyphened = (words: Words, i: number): boolean =>
  words.raw(i - 1) === '-' &&
  words.start(i - 1) === words.end(i - 2) &&
  words.start(i) === words.end(i - 1) &&
  words.isCapital(i - 2)

/** Back from the surname over particles, initials, nicknames and given names of those who bear it. */
export function readBackwards(words: Words, i: number, key: string, owners: readonly Person[]): Candidate {
  let surname = isHyphened(words, i) ? i - 2 : i
  while (
    joinedParticles.has(words.lower(surname - 1)) &&
    words.joined(surname - 1) &&
    owners.some((person) => person.surname !== key)
  )
    surname--
  if (
    words.raw(surname - 1) === '.' &&
    words.lower(surname - 2) === 'st' &&
    owners.some((person) => person.surname !== key)
  )
    surname -= 2
  const mine = (k: number) =>
    owners.some(({ givens }) => givens.some((list) => list.some((given) => sameFirst(given, keyAt(words, k)))))
  let first = surname
  let given: string | null = null
  while (first > 0 && surname - first < 8 && words.joined(first - 1) && !gapBefore(words, first)) {
    const k = first - 1
    if (words.raw(k) === '.' && words.shape(k - 1) === Shape.initial && words.start(k) === words.end(k - 1)) {
      first -= 2
      if (words.shape(k - 2) !== Shape.title && mine(k - 1)) given ??= keyAt(words, k - 1)
    } else if (words.shape(k) === Shape.initial && words.isCapital(k - 1)) first--
    else if (/^["')]$/.test(words.raw(k)) && /^["'(]$/.test(words.raw(k - 2)) && words.isCapital(k - 1)) first -= 3
    else if (words.isCapital(k) && words.shape(k) !== Shape.initial && mine(k)) {
      given = keyAt(words, k)
      first--
    } else break
  }
  if (given !== null) return { first, surname, given, foreign: false }
  const k = first - 1
  const strange = isGiven(words, k)
  // The surname was first named alone: a first name before it completes the name.
  if (strange && owners.length === 1 && owners[0]?.givens.length === 0)
    return { first: k, surname, given: keyAt(words, k), foreign: false }
  return { first: surname, surname, given: null, foreign: strange }
}

/** Is token `k`, right before a surname, somebody's given name? */
function isGiven(words: Words, k: number): boolean {
  if (k < 0 || !words.joined(k) || gapBefore(words, k + 1) || words.shape(k) !== Shape.title) return false
  const lower = words.lower(k)
  if (firstNames.has(lower)) return true
  if (notNames.has(lower) || titleWords.has(lower) || attributes.has(lower) || qualifiers.has(lower)) return false
  if (titleWords.has(lower.replace(/s$/, ''))) return false
  // At the start of a sentence or of a line any word has a capital.
  return k > 0 && words.joined(k - 1) && /^[a-z,]/.test(words.raw(k - 1))
}

export function isNamedAfter(words: Words, i: number, { given }: Candidate): boolean {
  const next = words.lower(i + 1)
  if (!words.joined(i)) return false
  if (namedAfter.has(next)) return ofPeople.has(next) ? given === null || versus.has(next) : words.isCapital(i + 1)
  if (given !== null || words.shape(i + 1) !== Shape.title || words.shape(i) !== Shape.title) return false
  // "Roe Valley", but "Roe Urges Panel" in a headline.
  return !notNames.has(next) && words.start(i + 1) - words.end(i) < 2
}

/** A surname that is a word as well stands as a name: inside a sentence, or before a verb or mark. */
export function isClearlyName(words: Words, i: number, first: number): boolean {
  const before = words.raw(first - 1)
  const opens = before === '' || /^[.!?"(-]$/.test(before) || !words.joined(first - 1)
  return !opens || afterSurname.has(words.lower(i + 1))
}
