/** Presidents, vice presidents and governors whom news names without a title: "on Kay Ivey's desk", "as Jimmy Carter did". */
import { says } from '../../article/says.ts'
import type { Words } from '../../article/words.ts'
import {
  governorList,
  presidentList,
  rarePresidentSurnames,
  vicePresidentList,
} from '../../rules/person/leaders-list.ts'
import { suffixes } from '../../rules/person/names.ts'
import { wordSet } from '../../rules/word-set.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import type { Scan } from './token-run.ts'

interface Leader {
  /** The words before the surname, in lower case. */
  readonly given: readonly string[]
  /** Null: of the nation. */
  readonly state: string | null
}

const bySurname: ReadonlyMap<string, readonly Leader[]> = readLeaders()

/** The words that this frame ends with, in lower case. */
export const leaderSurnames: ReadonlySet<string> = new Set(bySurname.keys())

/** Presidents whose surname alone, in a text of government, is nobody else's; Trump's is a firm's too. */
const bareNames: ReadonlySet<string> = new Set(rarePresidentSurnames.filter((name) => name !== 'Trump'))
const initials = /^(?:[A-Z]\.?)+$/
const governor = /\b(?:[Gg]ov(?:ernors?)?\b|veto|[Ll]egislature|[Ll]awmakers)/
const afterBare = wordSet(`, . ; : ' ) - and or who said was had did has in on over for at as when would`)
const beforeBare = wordSet(
  ', by with under and like of from for to since before after that when as than until if while against',
)
/** Behind a name these make the whole a thing named after the person, or a son. */
const namedAfter = wordSet(
  `school elementary high middle library airport center centre highway bridge park street avenue boulevard building university college foundation museum
  plaza hospital house expressway freeway parkway day award institute tower towers`,
)

/** The leader whose surname is token `i`; null if it is nobody's whom the words before name. */
export function leaderAt(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  const leaders = bySurname.get(words.lower(i))
  if (leaders === undefined || isThing(words, i)) return null
  for (const { given, state } of leaders) {
    const from = givenBefore(words, i, given)
    if (from === null) continue
    if (state !== null && !(scan.article.folded.includes(state) && says(scan.article, governor))) continue
    return leader(scan, from, i + 1, state === null ? 'u.s. president' : 'governor')
  }
  if (bareNames.has(words.raw(i)) && isBare(words, i)) return leader(scan, i, i + 1, 'u.s. president')
  return null
}

const leader = (scan: Scan, from: number, to: number, head: string): TitledPerson =>
  personTold(scan, 'leader-named', { name: { from, to }, head })

/** First token of the given names that end right before token `i`, an initial between them allowed; null if others stand there. */
function givenBefore(words: Words, i: number, given: readonly string[]): number | null {
  let k = i - 1
  // "Donald J. Roe"
  while (k > 0 && (words.raw(k) === '.' || initials.test(words.raw(k))) && words.lower(k) !== given.at(-1)) k--
  for (let part = given.length - 1; part >= 0; part--, k--)
    if (words.lower(k) !== given[part] || !words.joined(k)) return null
  // "Mary Kate Brown"
  return words.isCapital(k) && words.joined(k) && !/^[.,]$/.test(words.raw(k)) && isName(words, k) ? null : k + 1
}

/** A capitalised word that does not begin its sentence, and so may be a further given name. */
const isName = (words: Words, k: number): boolean => k > 0 && words.joined(k - 1) && !/^[."!?-]$/.test(words.raw(k - 1))

function isThing(words: Words, i: number): boolean {
  const next = words.lower(i + 1)
  if (suffixes.has(next) || (words.raw(i + 1) === ',' && suffixes.has(words.lower(i + 2)))) return true
  for (let k = i + 1; k < i + 4 && words.isCapital(k) && words.joined(k - 1); k++)
    if (namedAfter.has(words.lower(k))) return true
  return false
}

const isBare = (words: Words, i: number): boolean =>
  beforeBare.has(words.lower(i - 1)) &&
  words.joined(i - 1) &&
  afterBare.has(words.lower(i + 1)) &&
  words.raw(i - 1) !== '.'

function readLeaders(): ReadonlyMap<string, readonly Leader[]> {
  const found = new Map<string, Leader[]>()
  const add = (name: string, state: string | null) => {
    const parts = name.toLowerCase().split(' ')
    const surname = parts.pop() as string
    const family = found.get(surname)
    const row = { given: parts, state }
    if (family) family.push(row)
    else found.set(surname, [row])
  }
  for (const name of [...presidentList, ...vicePresidentList]) add(name, null)
  for (const [state, names] of governorList) for (const name of names) add(name, state)
  return found
}
