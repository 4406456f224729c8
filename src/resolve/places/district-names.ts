/** How school and special districts are called: where the name of one, or of the body that acts for it, begins and ends. */
import type { Words } from '../../article/words.ts'
import { brandAt, isSpecialDistrict, isSpecialKind, isSpecialNoun, joinsKinds } from './special-names.ts'

export type DistrictKind = 'school_district' | 'special_district'

/** A district's name as tokens, end exclusive. */
export interface DistrictName {
  readonly kind: DistrictKind
  readonly from: number
  readonly to: number
  /** No other body is called so: its place need not be known. */
  readonly plain: boolean
  /** The place stands last, and ends the name: "the Port of Longview". */
  readonly behind: boolean
  /** Its state, where the name tells it. */
  readonly state?: string
  /** Only if the article names that state or a place of it. */
  readonly unsure?: boolean
  /** Its full name, where it is written in short. */
  readonly name?: string
}

/** Bodies that act for a school district. */
const schoolBodies: ReadonlySet<string> = new Set('board committee system trustees'.split(' '))
const acronyms: ReadonlySet<string> = new Set('ISD USD CUSD CISD SFUSD LAUSD'.split(' '))
/** "Huntsville City Schools", "Mesa Public Schools": what may stand between the place and "Schools". */
const schoolKinds: ReadonlySet<string> = new Set(
  'public city county parish town township borough community area unified independent consolidated central regional union local metro metropolitan'.split(
    ' ',
  ),
)
/** Words that open a sentence or stand before a name and are none of it. */
const notNames: ReadonlySet<string> = new Set(
  'The In At But And For From While When After Before Because Although Though Since Until Unless Whether Why How Where Under By With Without As Once Even Like Unlike Despite Besides Following Had Have Are Were Can Could Would Should Both Neither Federal State Officials Former That This Has Did Does Is Was If Monday Tuesday Wednesday Thursday Friday Saturday Sunday Superintendent'.split(
    ' ',
  ),
)
/** A name of these alone is none: "the Independent School District". */
const kindsAlone: ReadonlySet<string> = new Set(
  `new local our your each every any no some many all most other independent unified public school community consolidated central
  regional joint elementary high area rural urban special`.split(/\s+/),
)
/** The schools of these are a charity's or a church's; a party's or a people's are nobody's. */
const charities: ReadonlySet<string> = new Set(
  `charter idea kipp harmony success uncommon achievement aspire alliance rocketship summit uplift catholic lutheran christian private
  boarding baptist episcopal jewish hebrew islamic muslim montessori waldorf republican democratic american`.split(
    /\s+/,
  ),
)
const LONGEST_NAME = 8

/** Can a district's name, or that of its board, end with the word? */
export function isDistrictWord(raw: string): boolean {
  const lower = raw.toLowerCase()
  return (
    lower === 'district' ||
    lower === 'schools' ||
    lower === 'education' ||
    schoolBodies.has(lower) ||
    raw === 'Unified' ||
    raw === 'Port' ||
    raw === 'Unit' ||
    acronyms.has(raw) ||
    maineUnits.has(raw) ||
    isSpecialNoun(raw)
  )
}

/** The name that has its noun at token `i`; null if none has. */
export function districtNameAt(words: Words, i: number): DistrictName | null {
  return brandOf(words, i) ?? portOf(words, i) ?? unitOf(words, i) ?? ofPlaceBehind(words, i) ?? namedBefore(words, i)
}

/** "Sound Transit" */
function brandOf(words: Words, i: number): DistrictName | null {
  const brand = brandAt(words, i)
  if (brand === null) return null
  const { state, unsure, name } = brand
  const from = i + 1 - brand.words.length
  return { kind: 'special_district', from, to: i + 1, plain: true, behind: false, state, unsure, name }
}

const maineUnits: ReadonlySet<string> = new Set(['RSU', 'MSAD', 'SAD'])

/** "RSU 21", "Regional School Unit 21": Maine's districts, which go by their numbers. */
function unitOf(words: Words, i: number): DistrictName | null {
  const isUnit =
    maineUnits.has(words.raw(i)) ||
    (words.raw(i) === 'Unit' && words.raw(i - 1) === 'School' && words.raw(i - 2) === 'Regional')
  const number = words.raw(i + 1) === '#' ? i + 2 : i + 1
  if (!isUnit || !/^\d{1,3}$/.test(words.raw(number)) || !words.joined(i)) return null
  const from = words.raw(i) === 'Unit' ? i - 2 : i
  return { kind: 'school_district', from, to: number + 1, plain: true, behind: false, state: 'ME', unsure: true }
}

/** "Mesa Public Schools", "Dallas ISD", "the Peoria, Ill., school board", "Los Angeles Unified" */
function namedBefore(words: Words, i: number): DistrictName | null {
  const kind = kindAt(words, i)
  if (!kind) return null
  const from = nameStart(words, i)
  const plain = isWholeName(words, from, i, kind) || isCalledByBoard(words, from, i)
  return { kind, from, to: withNumber(words, i), plain, behind: false }
}

/** "the Cape Henlopen school board", "the Tri-Valley school district": what is called so has the schools, whatever the article tells of the name. */
function isCalledByBoard(words: Words, from: number, i: number): boolean {
  const name = i - 1 - from
  return (
    words.raw(i - 1) === 'school' &&
    /^(?:board|committee|district)$/.test(words.raw(i)) &&
    words.lower(from - 1) === 'the' &&
    words.isCapital(from) &&
    !words.inHeadline(i) &&
    name >= 1 &&
    name <= LONGEST_PLAIN &&
    (name > 1 || words.raw(i) !== 'committee') &&
    !hasCharity(words, from, i) &&
    !isKindsAlone(words, from, i)
  )
}

const LONGEST_PLAIN = 4
function hasCharity(words: Words, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (charities.has(words.lower(k))) return true
  return false
}

/** "Pine Hollow School District"; those that clean the air are agencies of several counties. */
function isWholeName(words: Words, from: number, i: number, kind: DistrictKind): boolean {
  return (
    !/^(?:control|management)$/.test(words.lower(i - 1)) &&
    words.isCapital(i) &&
    words.isCapital(from) &&
    (!words.inHeadline(i) || headsItem(words, from, i)) &&
    /^(?:district|schools|isd|cisd|authority|rescue)$/.test(words.lower(i)) &&
    from <
      i - (kind === 'special_district' || words.lower(i - 1) === 'school' || words.lower(i - 1) === 'public' ? 1 : 0) &&
    !charities.has(words.lower(from)) &&
    !isKindsAlone(words, from, i)
  )
}

/** "Unatego Central School District – Lead Testing" over an item of a list: the line begins with the name and goes on behind a dash. */
const headsItem = (words: Words, from: number, i: number): boolean =>
  (from === 0 || !words.joined(from - 1)) && /^[–—-]$/.test(words.raw(i + 1)) && i - from <= LONGEST_PLAIN + 1

function isKindsAlone(words: Words, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!kindsAlone.has(words.lower(k)) && !isSpecialKind(words.lower(k))) return false
  return true
}

/** "the School District of Lancaster", "the Housing Authority of the City of Austin": the place stands behind. */
function ofPlaceBehind(words: Words, i: number): DistrictName | null {
  const kind = kindAt(words, i)
  const of = withNumber(words, i)
  if (!kind || !words.isCapital(i) || words.raw(of) !== 'of' || !words.joined(of - 1)) return null
  const from = nameStart(words, i)
  const opening = kind === 'special_district' ? from : words.lower(i) === 'education' ? i - 2 : i - 1
  const place = placeBehind(words, of)
  if (from < opening || !words.isCapital(place) || !words.joined(of)) return null
  let to = place + 1
  while (
    to - place < LONGEST_NAME &&
    words.joined(to - 1) &&
    (isNamePart(words, to) || (words.raw(to) === "'s" && isCountyWord(words, to + 1)))
  )
    to++
  // "the Port Authority of New York and New Jersey"
  if (kind === 'special_district' && words.raw(to) === 'and' && words.isCapital(to + 1)) return null
  return { kind, from: opening, to, plain: false, behind: true }
}

/** The token of the place behind "of the City of". */
function placeBehind(words: Words, of: number): number {
  const town = words.raw(of + 1) === 'the' ? of + 2 : of + 1
  return /^(?:City|County|Town)$/.test(words.raw(town)) && words.raw(town + 1) === 'of' ? town + 2 : of + 1
}

/** "the Port of Longview" */
function portOf(words: Words, i: number): DistrictName | null {
  if (words.raw(i) !== 'Port' || words.raw(i + 1) !== 'of' || !words.joined(i) || !words.joined(i + 1)) return null
  if (!words.isCapital(i + 2)) return null
  let to = i + 3
  while (to - i < LONGEST_NAME && words.joined(to - 1) && isNamePart(words, to)) to++
  return { kind: 'special_district', from: i, to, plain: false, behind: true }
}

/** The kind of a district whose name, or the name of whose board, ends with token `i`. */
function kindAt(words: Words, i: number): DistrictKind | null {
  if (!words.joined(i - 1)) return null
  const word = words.lower(i)
  const before = words.lower(i - 1)
  if (word === 'district')
    return before === 'school' || (before === 'college' && words.isCapital(i)) ? 'school_district' : special(words, i)
  if (schoolBodies.has(word) && before === 'school') return 'school_district'
  if (word === 'education')
    return before === 'of' && words.lower(i - 2) === 'board' && words.joined(i - 2) ? 'school_district' : null
  if (word === 'schools')
    return (schoolKinds.has(before) && words.isCapital(i) && words.isCapital(i - 1)) ||
      isOfCounty(words, i) ||
      hasOfficer(words, i) ||
      stateBefore(words, i) !== i
      ? 'school_district'
      : null
  if (words.raw(i) === 'Unified')
    return words.isCapital(i - 1) && !/^schools?$|^district$/.test(words.lower(i + 1)) ? 'school_district' : null
  if (isSpecialNoun(words.raw(i))) return special(words, i)
  return acronyms.has(words.raw(i)) && words.isCapital(i - 1) ? 'school_district' : null
}

const special = (words: Words, i: number): DistrictKind | null =>
  isSpecialDistrict(words, i) ? 'special_district' : null

/** "the Wake County schools": their district, however a newspaper writes it; "a teacher in the Wake County schools" tells where. */
function isOfCounty(words: Words, i: number): boolean {
  if (words.raw(i) !== 'schools' || !isCountyWord(words, i - 1) || !words.isCapital(i - 2)) return false
  let k = i - 2
  while (k > 0 && i - k < LONGEST_NAME && words.joined(k - 1) && isNamePart(words, k - 1)) k--
  if (words.lower(k - 1) === 'the') k--
  return isNamePart(words, i - 2) && !wheres.has(words.lower(k - 1))
}

/** "Dover schools Superintendent Ann Poe": who serves the district. */
const hasOfficer = (words: Words, i: number): boolean =>
  words.raw(i) === 'schools' &&
  words.isCapital(i - 1) &&
  words.joined(i) &&
  !notNames.has(words.raw(i - 1)) &&
  officers.has(words.lower(i + 1))
const officers: ReadonlySet<string> = new Set(
  'superintendent spokesman spokeswoman spokesperson chief officials board trustees'.split(' '),
)

const wheres: ReadonlySet<string> = new Set('in at of from through'.split(' '))

/** First token of the capitalised words before the kind: "Salt Lake City" of "Salt Lake City school district". */
function nameStart(words: Words, last: number): number {
  const lower = words.lower(last)
  const kind = lower === 'education' ? last - 2 : /^(?:school|public)$/.test(words.lower(last - 1)) ? last - 1 : last
  const named = stateBefore(words, kind)
  let from = named !== kind ? named : kind
  while (from > 0 && last - from < LONGEST_NAME && words.joined(from - 1)) {
    if (joinsKinds(words, from - 1)) from--
    else if (!isNamePart(words, from - 1)) break
    from--
    // "Prince George's County Public Schools"
    if (isCountyWord(words, from) && words.raw(from - 1) === "'s" && words.isCapital(from - 2)) from -= 2
  }
  // "Denver's school board"
  if (from === kind && words.raw(from - 1) === "'s" && !words.isCapital(kind)) {
    from--
    while (from > 0 && last - from < LONGEST_NAME && words.joined(from - 1) && isNamePart(words, from - 1)) from--
  }
  return from
}

const isCountyWord = (words: Words, i: number): boolean => /^(?:County|Parish)$/.test(words.raw(i))

/** The token behind the name: "Elgin Area School District U-46", "Pueblo School District No. 60". */
function withNumber(words: Words, i: number): number {
  if (!/^(?:District|USD|ISD)$/.test(words.raw(i)) || !words.joined(i)) return i + 1
  const at = /^No\.?$/.test(words.raw(i + 1)) ? (words.raw(i + 2) === '.' ? i + 3 : i + 2) : i + 1
  if (/^\d{1,4}$/.test(words.raw(at)) && words.joined(at - 1)) return at + 1
  const joined = /^[A-Z]$/.test(words.raw(at)) && words.raw(at + 1) === '-' && /^\d{1,3}$/.test(words.raw(at + 2))
  return joined && words.end(at) === words.start(at + 1) ? at + 3 : i + 1
}

/** "Peoria, Ill., school district": the token of the comma before the state that stands before token `i`; `i` if none does. */
function stateBefore(words: Words, i: number): number {
  let at = i - 1
  if (words.raw(at) !== ',') return i
  at--
  if (words.raw(at) === '.') at--
  let from = at
  while (from > 0 && from > at - 3 && (words.isCapital(from) || words.raw(from) === '.') && words.raw(from - 1) !== ',')
    from--
  return words.isCapital(from) && words.raw(from - 1) === ',' ? from - 1 : i
}

function isNamePart(words: Words, i: number): boolean {
  const raw = words.raw(i)
  if (raw === '-') return words.end(i - 1) === words.start(i) && words.isCapital(i - 1)
  // "St. Tammany"; "It rained in Napa, Calif. Napa Sanitation District" are two sentences.
  if (raw === '.') return words.end(i - 1) === words.start(i) && /^(?:St|Ste|Mt|Ft|[A-Z])$/.test(words.raw(i - 1))
  return words.isCapital(i) && !notNames.has(raw)
}
