/** What the words beside a name say that makes it no place: a part of a person, a firm, a street or a thing. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { opensPlaceName } from '../../data/gazetteer.ts'
import { firstNames } from '../../data/person-names.ts'
import {
  calledWashington,
  departments,
  departmentsOf,
  departmentWords,
  justices,
  placeTails,
  prefixes,
  publicTails,
  stateBodies,
  stateBodyEnds,
  stateFirstNames,
} from '../../rules/place/neighbour-words.ts'
import { breeds, countyPapers } from '../../rules/place/private-words.ts'
import type { PlaceOption } from './candidate.ts'
import { namesState } from './candidate.ts'
import { isFamilyName } from './family-notices.ts'
import { isLandmark } from './landmarks.ts'
import { hasAge, isPartyTag, type NameAt } from './name-at.ts'
import { beforeName, isSurnameAt } from './persons.ts'
import {
  BREED_END,
  COMMON,
  isListed,
  LANDFORM,
  LOCATIVE,
  listsAt,
  PAPER,
  PART,
  PERSON_HEAD,
  PLURAL_THING,
  PRIVATE_HEAD,
  PRIVATE_TAIL,
  PUBLIC,
  PUBLIC_BODY,
  SCHOOL,
  SHIP,
  STATE,
  STREET,
  SURNAME,
  THING_HEAD,
  UNION,
  WARE,
} from './word-lists.ts'

/** Names of the capital's buildings and the like, which are towns elsewhere. */
const notPlaces: ReadonlySet<string> = new Set([
  'white house',
  'capitol hill',
  'wall street',
  'ground zero',
  'camp david',
])

/** Part of the name of a person, firm, team, paper, street or anything else that is no place. */
export function isNoPlace(words: Words, name: NameAt, key: string, options: readonly PlaceOption[]): boolean {
  const { from, last } = name
  const isState = namesState(options)
  const raw = words.raw(from)
  if (from === last && raw.length < 3 && raw !== 'LA') return true
  if (notPlaces.has(key)) return true
  // "Parish Administrator Ann Poe", "Parish workers": the parish spoken of, not Parish, N.Y.
  if (key === 'parish' && words.raw(last + 1) !== ',' && words.joined(last)) return true
  // "Glacier National Park", not National Park, N.J.; "the county's Drain Commissioner"
  if (key === 'national park' && words.isCapital(from - 1) && words.joined(from - 1)) return true
  // "the Village of Kiryas Joel", not The Village, Okla.
  if ((key === 'the village' || key === 'village') && words.lower(last + 1) === 'of') return true
  if (key === 'drain' && words.lower(last + 1) === 'commissioner') return true
  return (
    isDepartment(words, name, key) ||
    isSaints(words, name, key) ||
    (isState && isStatePerson(words, name, key)) ||
    isHeadedPrivately(words, from) ||
    isTailedPrivately(words, name, isState) ||
    isStreet(words, last) ||
    isThing(words, name, key) ||
    isLandmark(words, name, key, isState) ||
    isFamilyName(words, name, key) ||
    ((!isState || key === 'washington') &&
      (isPerson(words, name, key) || isHyphened(words, from) || isHalf(words, last)))
  )
}

/** "St. Paul's Church", "St. Mary's Hospital". */
const isSaints = (words: Words, { last }: NameAt, key: string): boolean =>
  key.startsWith('saint ') &&
  words.lower(last + 1) === "'s" &&
  words.isCapital(last + 2) &&
  !isListed(words, last + 2, PUBLIC)

/** "the Justice Department", "the Department of Commerce": the business of a department, not a town. */
function isDepartment(words: Words, { from, last }: NameAt, key: string): boolean {
  if (!departments.has(key)) return false
  const before = words.lower(from - 1)
  return (
    departmentWords.has(words.lower(last + 1)) ||
    justices.has(before) ||
    (before === 'of' && departmentsOf.has(words.lower(from - 2)))
  )
}

/** "Virginia Thomas", "Georgia Ruiz"; but "Virginia Tech", "Georgia Republicans". */
export function isStatePerson(words: Words, name: NameAt, key: string): boolean {
  if (key !== 'washington' && name.from === name.last && isBehindFirstName(words, name.from)) return true
  if (!stateFirstNames.has(key) || !words.joined(name.last)) return false
  const next = name.last + 1
  return (
    isNameWord(words, next) &&
    !isListed(words, next, PRIVATE_TAIL) &&
    words.lower(next) !== 'tech' &&
    !words.inHeadline(name.from)
  )
}

/** "Marion Delaware, who": but "Austin Texas" lost its comma, and headlines have none. */
const isBehindFirstName = (words: Words, i: number): boolean =>
  words.shape(i - 1) === Shape.title && words.raw(i - 1) !== '.' && !words.inHeadline(i) && isSurnameAt(words, i)

/** "University of Houston", "Lake Jackson" where the whole is no place of the gazetteer. */
function isHeadedPrivately(words: Words, from: number): boolean {
  if (from === 0 || !words.joined(from - 1)) return false
  // "the ACLU of Northern California"
  const of = isListed(words, from - 1, PART) && words.isCapital(from - 1) ? from - 2 : from - 1
  if (words.lower(of) === 'of' && isListed(words, of - 1, PRIVATE_HEAD))
    // "the League of Women Voters of Ohio"; but "Voters of Ohio agreed"
    return words.isCapital(of - 1) && (words.lower(of - 1) !== 'voters' || words.isCapital(of - 2))
  return words.isCapital(from - 1) && isListed(words, from - 1, THING_HEAD)
}

function isTailedPrivately(words: Words, { from, last }: NameAt, isState: boolean): boolean {
  const next = words.lower(last + 1)
  if (!words.joined(last) || !words.isCapital(last + 1)) return false
  if (words.inHeadline(from)) return false
  if (next === 'state' && isStateBody(words, last + 2)) return false
  if (next === 'state' && words.lower(last) !== 'washington' && words.lower(last) !== 'york')
    return isTeamState(words, last + 2)
  if (isState && next === 'court') return false
  return isListed(words, last + 1, PAPER) || endsPrivately(words, last)
}

/** "the Rooks County Record" at token `i`, with "-Times" or without; but "the county Record Act", "Lake County Register of Deeds". */
export function isCountyPaper(words: Words, i: number): boolean {
  if (!words.joined(i - 1) || words.shape(i) !== Shape.title || words.inHeadline(i)) return false
  return countyPapers.has(words.lower(i)) && !(words.joined(i) && words.isCapital(i + 1)) && words.lower(i + 1) !== 'of'
}

/** "Florida Highway Patrol", "Ohio Power Siting Board", "Palestine Independent School District", "Norfolk High School". */
function isPublicAfterAll(words: Words, i: number): boolean {
  if (isListed(words, i, SCHOOL)) return false
  if (publicTails.has(words.lower(i + 1))) return true
  // "Ohio River Sanitation Board": the river's, not the state's.
  if (isListed(words, i, LANDFORM)) return false
  let end = i
  while (end < i + 6 && words.joined(end)) {
    if (words.isCapital(end + 1)) end++
    // "Colorado Energy and Carbon Management Commission"
    else if (isListMark(words.raw(end + 1)) && words.raw(end + 1) !== ',' && words.isCapital(end + 2)) end += 2
    else break
  }
  return end > i && isListed(words, end, PUBLIC_BODY)
}

/** What stands behind a state's name and "State" is a body of the state: "Police", "Highway Patrol". */
function isStateBody(words: Words, i: number): boolean {
  if (stateBodies.has(words.lower(i))) return true
  if (isListed(words, i, SCHOOL) || !words.joined(i)) return false
  return words.isCapital(i) && words.isCapital(i + 1) && stateBodyEnds.has(words.lower(i + 1))
}

/**
 * "Mississippi State Department of Health": the name of a town of a state's name and "State" (tokens `from` to `last`) is no more than
 * the beginning of the name of a body of the state; "Mississippi State University" and "Mississippi State, Miss." are the town.
 */
export function beginsStateBody(words: Words, { from, last }: NameAt): boolean {
  return (
    last > from &&
    words.lower(last) === 'state' &&
    words.joined(last) &&
    words.isCapital(last + 1) &&
    (isStateBody(words, last + 1) || !isTeamState(words, last + 1)) &&
    !words.inHeadline(from)
  )
}

/** "Ohio State beat", "Michigan State today": the school; "Ohio State House", "Washington State Department" are not. */
const isTeamState = (words: Words, i: number): boolean => !words.isCapital(i) || isListed(words, i, PRIVATE_TAIL)

/** "Houston Methodist Hospital", "Philadelphia International Airport": the last word of the name says what it is. */
function endsPrivately(words: Words, last: number): boolean {
  for (let k = last + 1; k <= last + 4 && words.joined(k - 1) && words.isCapital(k); k++) {
    // "Branson Tri-Lakes News": the half before the hyphen tells nothing.
    const lists = listsAt(words, k)
    if (isGlued(words, k) && (lists & PRIVATE_TAIL) === 0) {
      k++
      continue
    }
    // "Chicago Teachers Union", "Boston Police Foundation"
    if ((lists & UNION) !== 0) return true
    if ((lists & PUBLIC) !== 0 && words.isCapital(k + 1) && words.joined(k)) continue
    // "California Supreme Court" is no street.
    if (k > last + 1 && words.lower(k) === 'court') return false
    if ((lists & PRIVATE_TAIL) !== 0) return !isPublicAfterAll(words, k)
    if ((lists & PUBLIC) !== 0 || words.shape(k) === Shape.initial) return false
  }
  return false
}

/** "Tri-Lakes": a hyphen and a capital follow without a space. */
const isGlued = (words: Words, k: number): boolean =>
  words.raw(k + 1) === '-' &&
  words.joined(k + 1) &&
  words.isCapital(k + 2) &&
  words.end(k) === words.start(k + 1) &&
  words.end(k + 1) === words.start(k + 2)

const isListMark = (word: string): boolean => word === 'and' || word === '&' || word === ','

/** "Memphis Street", "1200 DeKalb Ave.", "Hidden Hills and Clairmont roads", "the Missouri and Tennessee rivers". */
function isStreet(words: Words, last: number): boolean {
  const lists = listsAt(words, last + 1)
  if ((lists & STREET) !== 0 && words.joined(last) && words.isCapital(last + 1) && words.lower(last + 1) !== 'court')
    return !isPublicAfterAll(words, last + 1)
  if ((lists & PLURAL_THING) !== 0) return true
  if (!isListMark(words.lower(last + 1))) return false
  for (let k = last + 2; k < last + 10; k++) {
    if (isListed(words, k, PLURAL_THING)) return true
    if (!words.isCapital(k) && !isListMark(words.raw(k))) return false
  }
  return false
}

/** "the battleship Texas", "Virginia-class", "Boston cream pie", "Portland cement". */
function isThing(words: Words, { from, last }: NameAt, key: string): boolean {
  if (isListed(words, from - 1, SHIP)) return true
  const lists = listsAt(words, last + 1)
  const next = words.lower(last + 1)
  if ((lists & BREED_END) !== 0 && breeds.has(`${key} ${next}`)) return true
  if (next === '-') return words.lower(last + 2) === 'class'
  return (lists & WARE) !== 0
}

/** "Denzel Washington", "Washington School": the capital and the state are never called so by what stands beside them. */
function isWashingtonElse(words: Words, { from, last }: NameAt, key: string): boolean {
  if (key !== 'washington') return false
  const next = words.lower(last + 1)
  if (words.isCapital(last + 1) && words.joined(last) && calledWashington.has(next)) return true
  const before = words.lower(from - 1)
  return (
    words.shape(from - 1) === Shape.title &&
    words.joined(from - 1) &&
    !words.inHeadline(from) &&
    before.length > 2 &&
    // "In Washington", "Western Washington", "Monday Washington"
    !isListed(words, from - 1, LOCATIVE | PART | PUBLIC | COMMON)
  )
}

function isPerson(words: Words, name: NameAt, key: string): boolean {
  const { from, last } = name
  if (isWashingtonElse(words, name, key)) return true
  if (from === last && isSurnameAt(words, from) && !followsList(words, from)) return true
  // "Houston, 52, pleaded guilty"
  if (from === last && hasAge(words, last)) return true
  const at = beforeName(words, from)
  // "John Q. Lincoln", "Sgt. Paul Jackson"
  if (
    from === last &&
    words.raw(from - 1) === '.' &&
    words.isCapital(at) &&
    isListed(words, at, PERSON_HEAD) &&
    words.joined(at)
  )
    return true
  if (!words.joined(last)) return false
  const next = last + 1
  const shouted = words.inHeadline(name.from)
  // "Jackson P. Smith", "Madison Keys"
  if (from === last && firstNames.has(key) && words.shape(next) === Shape.initial && !shouted) return true
  if (from === last && firstNames.has(key) && isNameWord(words, next) && !shouted) return true
  return (
    from === last &&
    words.shape(next) === Shape.title &&
    isListed(words, next, SURNAME) &&
    !shouted &&
    !isListed(words, next, PUBLIC)
  )
}

/** A first name that closes a list of places is one of them: "Helena, Madison". */
const followsList = (words: Words, i: number): boolean => words.raw(i - 1) === ','

const isNameWord = (words: Words, i: number): boolean =>
  words.shape(i) === Shape.title && !isListed(words, i, PUBLIC | STREET | PRIVATE_TAIL)

/** "Smith-Lincoln"; "Wilkes-Barre" is looked up whole, and a party's tag is read elsewhere. */
function isHyphened(words: Words, from: number): boolean {
  return (
    words.raw(from - 1) === '-' &&
    words.end(from - 1) === words.start(from) &&
    words.end(from - 2) === words.start(from - 1) &&
    !isPartyTag(words, from) &&
    !prefixes.has(words.lower(from - 2)) &&
    // "the Idaho-Washington border"
    !isListed(words, from - 2, STATE)
  )
}

/** "Bradford-Sullivan Funeral Home", "Cleveland-Cliffs": half of a surname or a firm; but "the Houston-based firm". */
function isHalf(words: Words, last: number): boolean {
  if (words.raw(last + 1) !== '-' || words.end(last) !== words.start(last + 1)) return false
  if (words.end(last + 1) !== words.start(last + 2) || words.shape(last + 2) !== Shape.title) return false
  const next = words.lower(last + 2)
  return !isListed(words, last + 2, PUBLIC | PART) && !opensPlaceName(next) && !placeTails.has(next)
}
