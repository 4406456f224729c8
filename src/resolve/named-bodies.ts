/** The bodies that an article names, so that "Commissioner Roe" and "Board President Roe" can be told whose they are. */
import { type Words, wordsOf } from '../article/words.ts'
import { surnames } from '../data/person-names.ts'
import { presidentSurnames } from '../rules/person/leaders-list.ts'
import { wordSet } from '../rules/word-set.ts'
import type { Article, Span } from '../types.ts'
import { type Governments, lastPlaceIn, mentionsInside } from './governments.ts'
import { BODY, officeOf } from './persons/openings.ts'
import { BODY_NOUN, FIELD, isListed, TITLE_WORD } from './persons/word-lists.ts'

/** What kind of members a body has. */
export type BodyType =
  | 'council'
  | 'aldermen'
  | 'assembly'
  | 'commission'
  | 'supervisors'
  | 'selectmen'
  | 'trustees'
  | 'regents'
  | 'school'
  | 'board'
  | 'committee'
  | 'police'
  | 'fire'
  | 'department'

/** A body with its full name as written. */
export interface NamedBody extends Span {
  readonly text: string
  readonly type: BodyType
  /** Id of the place in its name; null if it names none. */
  readonly place: string | null
}

/** Lower-case words that belong to a body's name: "the Stockton school board", "county board of elections". */
const modifiers = wordSet(
  `city county town township village borough parish state school select planning zoning election elections health library water
  air park police fire tribal common public`,
)
const notNames = wordSet(
  `the in at but and for from while when after both neither federal former that this has did does is was if monday tuesday wednesday
  thursday friday saturday sunday new mayor gov sen rep superintendent commissioner president chairman chairwoman director
  voters members member a an its his her their`,
)
/** What lower-case boards are of. */
const fields = wordSet(
  `elections education supervisors commissioners trustees aldermen selectmen health regents adjustment appeals equalization estimates`,
)
const LONGEST = 9

/** All bodies that are named with more than their noun, sorted by start. */
export function readBodies(article: Article, governments: Governments): readonly NamedBody[] {
  const words = wordsOf(article)
  const found: NamedBody[] = []
  for (let i = 1; i < words.count; i++) {
    if ((officeOf(words.word(i)) & BODY) === 0 || words.inHeadline(i)) continue
    const run = runAt(words, i)
    if (!run || (run.to - run.from < 2 && !isSelectboard(words, i))) continue
    // "Milwaukee aldermen" are persons.
    if (words.raw(i) === 'aldermen' && run.to === i + 1) continue
    const span = { start: words.start(run.from), end: words.end(run.to - 1) }
    if (span.start < (found.at(-1)?.end ?? 0)) continue
    const text = article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const type = typeOf(words.lower(i), text.toLowerCase())
    if (type !== null) found.push({ ...span, text, type, place: placeIn(governments, span, type, text) })
    i = run.to - 1
  }
  return found
}

/** One word, and a name in itself. */
const isSelectboard = (words: Words, i: number): boolean => words.lower(i) === 'selectboard'

/** A school district's own name rather than the town in it. */
function placeIn(governments: Governments, span: Span, type: BodyType, text: string): string | null {
  const district =
    type === 'school' ? mentionsInside(governments, span).find(({ kind }) => kind === 'school_district') : undefined
  if (district) return district.id
  const place = lastPlaceIn(governments, span)
  // "Shawnee Mission School District" is not Shawnee's.
  if (place && type === 'school' && !schoolWords.test(text.slice(place.end - span.start))) return null
  return place?.id ?? null
}

/** "Shawnee" before " Mission School District": part of another name. */
export const isOfSchools = (behind: string): boolean =>
  /^ (?:[A-Z][a-z]+ ){1,2}(?:School District|Schools|ISD|USD)\b/.test(behind) && !schoolWords.test(behind)

/** What may stand between a place and the end of the name of its schools. */
const schoolWords =
  /^(?:['’]s)? (?:(?:city|county|parish|town|township|borough|area|unified|public|independent|consolidated|central|community|regional|union|joint|local|elementary|high|metropolitan|exempted|village|no\.|\d+)[ -])*(?:schools?|board|isd|usd|cisd|cusd|district|education)/i

/** The tokens of the body whose noun is token `i`; null if the noun stands alone. */
function runAt(words: Words, i: number): { readonly from: number; readonly to: number } | null {
  const capital = words.isCapital(i)
  let from = i
  while (from > 0 && i - from < LONGEST && words.joined(from - 1)) {
    const raw = words.raw(from - 1)
    const lower = words.lower(from - 1)
    const capitalised = words.isCapital(from - 1)
    if (
      capitalised
        ? !notNames.has(lower) || /^(?:new|federal)$/.test(lower)
        : !capital && modifiers.has(lower) && !words.isCapital(from)
    )
      from--
    // "Matanuska-Susitna Borough Assembly"
    else if (
      raw === '-' &&
      words.isCapital(from) &&
      words.isCapital(from - 2) &&
      words.end(from - 1) === words.start(from)
    )
      from -= 2
    else if ((raw === 'and' || raw === '&') && capital && words.isCapital(from - 2) && words.joined(from - 2)) from -= 2
    else break
  }
  if (capital && !words.isCapital(from)) from++
  let to = i + 1
  if (words.lower(to) === 'of' && words.joined(i) && words.joined(to)) {
    // "Council of the District of Columbia"
    const next = words.raw(to + 1) === 'the' ? to + 2 : to + 1
    if (words.isCapital(next) && capital) {
      to = next + 1
      while (to - next < LONGEST && words.joined(to - 1)) {
        if (words.isCapital(to)) to++
        else if (/^(?:and|for|of)$/.test(words.raw(to)) && words.isCapital(to + 1) && words.joined(to)) to += 2
        else break
      }
    } else if (fields.has(words.lower(next)) && !words.isCapital(next)) to = next + 1
  }
  // "Decatur School District 61"
  if (to === i + 1 && words.raw(i) === 'District' && words.lower(i - 1) === 'school' && words.joined(i)) {
    const number = /^No\.?$/.test(words.raw(to)) ? (words.raw(to + 1) === '.' ? to + 2 : to + 1) : to
    if (/^\d{1,4}$/.test(words.raw(number))) to = number + 1
  }
  return from === i && to === i + 1 && !isSelectboard(words, i) ? null : { from: behindOfficer(words, from, i), to }
}

/** "County Councilman Ann Poe and Council President": behind the "and" that joins persons, where a title and a name stand before it. */
function behindOfficer(words: Words, from: number, noun: number): number {
  let start = from
  for (let k = from + 2; k < noun; k++)
    if (words.raw(k) === 'and')
      for (let at = from; at < k - 1; at++)
        if (isListed(words, at, TITLE_WORD) && !isListed(words, at, BODY_NOUN | FIELD)) start = k + 1
  return start
}

const presidents: ReadonlySet<string> = new Set(presidentSurnames.map((name) => name.toLowerCase()))
const isSurname = (lower: string): boolean => surnames.has(lower) || presidents.has(lower)

function typeOf(noun: string, text: string): BodyType | null {
  if (/\bdepartment of education$/.test(text)) return 'department'
  if (/\b(?:school|education|isd|usd|cisd|cusd)\b|\bpublic schools$/.test(text)) return 'school'
  if (/\b(?:aldermen)\b/.test(text)) return 'aldermen'
  if (/\bsupervisors\b/.test(text)) return 'supervisors'
  if (/\bselect(?:men|\s?board)\b/.test(text)) return 'selectmen'
  if (/\bregents\b/.test(text)) return 'regents'
  if (/\bcommissioners\b/.test(text)) return 'commission'
  if (/\btrustees\b/.test(text)) return 'trustees'
  if (noun === 'council' || noun === 'assembly' || noun === 'commission' || noun === 'committee' || noun === 'board')
    return noun
  if (noun === 'department') return /\bpolice\b/.test(text) ? 'police' : /\bfire\b/.test(text) ? 'fire' : 'department'
  // "Federal Railroad Administration"; "Trump Administration" is a government.
  if (noun === 'administration') return isSurname(text.split(' ').at(-2) as string) ? null : 'department'
  return noun === 'authority' || noun === 'agency' || noun === 'district' || noun === 'bureau' ? 'department' : null
}
