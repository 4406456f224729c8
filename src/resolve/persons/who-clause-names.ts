/** A title, what its holders did, and their names: "The two members who voted no, Ann Poe and Bo Roe, left", "The trustee who quit, Cy Doe, said". */
import { says } from '../../article/says.ts'
import type { Words } from '../../article/words.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isBodyInFocus } from './focus.ts'
import { looksPersonal } from './looks-personal.ts'
import type { TitledPerson } from './person-mention.ts'
import { bearing, personTold } from './person-told.ts'
import { nameAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import { isPlace, type Scan, type TokenRun } from './token-run.ts'

/** Members of what deliberates, by whatever name. */
const seats =
  /^(?:(?:council|board|commission|committee|school board|city council|select ?board) ?(?:member|man|woman|person)|member|trustee|supervisor|commissioner|selectman|councilman|councilwoman|councilor|councilmember|alderman|regent|legislator|lawmaker|senator|representative|judge|justice)$/
const counts = wordSet('the one two three four five six seven only lone other remaining fourth fifth sixth seventh')
/** Members of these are no officials. */
const privates = /\b(?:band|orchestra|club|crew|cast|family|union|congregation|sorority|fraternity|gang) members?\b/
const stops = wordSet('. ; : ( " -')

const LONGEST_CLAUSE = 14
const MOST_NAMES = 8
const FARTHEST = 6

/** The persons named behind the clause; none if the words tell none. */
export function whoClauseNames(scan: Scan, title: TitleFound): readonly TitledPerson[] {
  const { words } = scan
  if (words.raw(title.to) !== 'who' || !seats.test(title.head) || !counts.has(words.lower(title.lead - 1))) return []
  const comma = commaBehind(words, title.to + 1)
  const names = comma === null ? [] : namesAt(scan, comma)
  if (names.length === 0 || (!title.plural && names.length > 1)) return []
  if (!isBodyInFocus(scan, title.lead, FARTHEST) && !isBodyInFocus(scan, title.to, 0)) return []
  if (title.head === 'member' && says(scan.article, privates)) return []
  return names.map((name) =>
    personTold(scan, 'title-comma-name', {
      name,
      ...bearing(title),
      around: { from: title.lead, to: title.to },
    }),
  )
}

/** The comma before a name that ends the clause. */
function commaBehind(words: Words, from: number): number | null {
  for (let k = from; k < from + LONGEST_CLAUSE && k < words.count; k++) {
    if (words.raw(k) === ',') return words.isCapital(k + 1) ? k : null
    if (stops.has(words.raw(k))) return null
  }
  return null
}

/** ", Ann Poe and Bo Roe" and a mark that closes the list. */
function namesAt(scan: Scan, comma: number): readonly TokenRun[] {
  const { words } = scan
  const names: TokenRun[] = []
  for (let k = comma; names.length < MOST_NAMES; ) {
    const at = words.raw(k) === ',' && words.lower(k + 1) === 'and' ? k + 2 : k + 1
    const name = nameAt(words, at, 2)
    if (!name || isPlace(scan, name)) break
    names.push(name)
    k = name.to
    if (words.raw(k) !== ',' && words.lower(k) !== 'and') break
  }
  const last = names.at(-1)
  const closed = last !== undefined && /^[,.;]$/.test(words.raw(last.to))
  return closed && names.some((name) => looksPersonal(words, name)) ? names : []
}
