/** "Ana Ruiz, who chairs the county board": a clause tells the office, no title does. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { publicBodies, publicWords } from '../../rules/person/bodies.ts'
import { officeVerbs } from '../../rules/person/titles.ts'
import { articles } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { employerAt } from './employer.ts'
import { isBodyInFocus } from './focus.ts'
import { isPrivate } from './is-private.ts'
import { namesPlace } from './is-public.ts'
import { looksPersonal } from './looks-personal.ts'
import { beforeAge, nameEndingAt } from './name-ending.ts'
import { tagBefore } from './party-state.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { publicWork } from './public-work.ts'
import { bodyAt } from './read-body.ts'
import { isPlace, type Scan, type TokenRun, textOf } from './token-run.ts'

const sitting = wordSet('sits serves served sat')
const working = wordSet('works worked speaks')
const chambers = /^(?:House|Senate|Legislature|Assembly|Congress)$/
const seatTaking = wordSet('lost left kept took takes holds held won fills filled')
const seatNouns = wordSet('seat office')
const partNouns = wordSet('division branch section unit office program bureau team')
const adverbs = wordSet('also now currently previously once formerly had has long')

/** "the state's cattle" is no body. */
const bodyNoun =
  /\b(?:department|board|council|commission|agency|office|committee|authority|division|bureau|jail|district|unit|court|senate|house|assembly|police)\b/
const numbered = wordSet('Precinct Ward District Zone Place Position Seat')
const seats =
  /\b(?:House|Senate|Congress|Assembly|Legislature|council|Council|statehouse|Statehouse|district|District \d+[A-Z]?|ward|Ward \d+|precinct|Precinct \d+|(?:Place|Position|Zone|Seat) \d+)\b/

/** A clause with "who", from its verb on, and the name before it. */
interface Clause {
  readonly scan: Scan
  readonly name: TokenRun
  readonly verb: number
}

/** The person of whom the clause that begins with token `i`, "who", tells an office; null if it does not. */
export function officeClause(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (words.raw(i) !== 'who') return null
  let verb = i + 1
  while (adverbs.has(words.lower(verb))) verb++
  const word = words.lower(verb)
  const sits = sitting.has(word) && (words.lower(verb + 1) === 'on' || isInChamber(words, verb + 1))
  const takes = seatTaking.has(word) && takesSeat(scan, verb)
  const works = working.has(word)
  if (!officeVerbs.has(word) && !sits && !takes && !works) return null
  const name = nameBefore(words, i)
  if (!name || isPlace(scan, name)) return null
  const clause = { scan, name, verb }
  if (takes) return seatTaken(clause)
  if (works) return employed(clause)
  if (sits) return heads(clause, bodyAt(words, verb + 2))
  const part = bodyAt(words, verb + 1) ?? panelAt(scan, verb + 1)
  return employed(clause) ?? (/^represent/.test(word) ? represents(clause, part) : heads(clause, part))
}

/** "Ann Poe, who", "Ann Poe, 48, a Dayton Democrat who", "Ann Poe (R-Mesa), who" */
function nameBefore(words: Words, who: number): TokenRun | null {
  const comma = words.raw(who - 1) === ',' ? who - 1 : (attributeStart(words, who) ?? who)
  const aged = beforeAge(words, comma)
  return nameEndingAt(words, tagBefore(words, aged) ?? aged)
}

/** "who lost her seat on the Akron City Council", "who took Roe's seat" */
function seatTaken({ scan, name, verb }: Clause): TitledPerson | null {
  if (!looksPersonal(scan.words, name)) return null
  return isBodyInFocus(scan, verb, 3) || isOfficials(scan, verb) || isOnPublicBody(scan, verb)
    ? personTold(scan, 'office-clause', { name, around: { from: verb, to: verb + 1 } })
    : null
}

/** "who works for the state", "who manages Ecology's water program" */
function employed({ scan, name, verb }: Clause): TitledPerson | null {
  const body = publicWork(scan, verb)
  return body && personTold(scan, 'staff-of-body', { name, body, head: 'official' })
}

/** "who represents Ward 2 on the Tulsa City Council", "who represents Precinct 3": a seat must be told. */
function represents({ scan, name, verb }: Clause, part: TokenRun | null): TitledPerson | null {
  const { words } = scan
  if (!part || !seats.test(textOf(scan, { from: verb, to: Math.min(words.count, verb + 14) }))) return null
  const council = councilBehind(scan, part.to)
  const body = council ?? wholeOf(scan, part) ?? part
  const text = textOf(scan, body)
  if (isPrivate(text)) return null
  const isNumbered = numbered.has(text) && words.shape(body.to) === Shape.number
  if (!isNumbered && !publicWords.test(text) && !publicBodies.test(text) && !namesPlace(scan, body)) return null
  return personTold(scan, 'office-clause', {
    name,
    head: council && 'member',
    body: council,
    around: { from: verb, to: body.to },
  })
}

/** "who chairs the county board", "who directs the licensing branch at the Utah Department of Health", "who sits on the Ohio Senate" */
function heads({ scan, name, verb }: Clause, part: TokenRun | null): TitledPerson | null {
  if (!part) return null
  const body = wholeOf(scan, part) ?? part
  const text = textOf(scan, body)
  if (isPrivate(text) || !(publicBodies.test(text) || (publicWords.test(text) && bodyNoun.test(text)))) return null
  return personTold(scan, 'office-clause', { name, body, around: { from: verb, to: body.to } })
}

/** "who directs the licensing branch at the Utah Department of Health": the public body behind what need not be one. */
function wholeOf(scan: Scan, part: TokenRun): TokenRun | null {
  const { words } = scan
  if (words.isCapital(part.to - 1) || !/^(?:at|of|in|for)$/.test(words.lower(part.to))) return null
  return partNouns.has(words.lower(part.to - 1)) ? employerAt(scan, part.to + 1) : null
}

/** "who represents Ward 2 on the Tulsa City Council": the body behind. */
function councilBehind(scan: Scan, at: number): TokenRun | null {
  const { words } = scan
  for (let k = at; k < at + 5; k++) {
    if (words.raw(k) === ',' || words.raw(k) === '.') return null
    if (words.lower(k) !== 'on') continue
    const body = bodyAt(words, k + 1)
    return body !== null && body.to - body.from > 1 && publicBodies.test(textOf(scan, body)) ? body : null
  }
  return null
}

/** "served in the Ohio House" */
function isInChamber(words: Words, link: number): boolean {
  const body = words.lower(link) === 'in' ? bodyAt(words, link + 1) : null
  return body !== null && chambers.test(words.raw(body.to - 1))
}

/** The comma before "a Dayton Democrat who": an attribute stands between the name and the clause. */
function attributeStart(words: Words, i: number): number | null {
  for (let k = i - 2; k > i - 6 && k > 0; k--) {
    if (words.raw(k) === ',') return articles.has(words.lower(k + 1)) ? k : null
    if (words.shape(k) === Shape.mark) return null
  }
  return null
}

/** "who took Bo Roe's seat", "who holds the office now" */
function takesSeat({ words }: Scan, verb: number): boolean {
  for (let k = verb + 1; k < verb + 8 && words.joined(k - 1); k++) {
    if (words.raw(k) === ',' || words.raw(k) === '.') return false
    if (seatNouns.has(words.lower(k))) return /^(?:'s|the|his|her)$/.test(words.lower(k - 1))
  }
  return false
}

/** "who lost her seat on the Akron City Council" */
function isOnPublicBody(scan: Scan, verb: number): boolean {
  const { words } = scan
  for (let k = verb + 1; k < verb + 5; k++) {
    if (words.lower(k) !== 'seat' || words.lower(k + 1) !== 'on') continue
    const body = bodyAt(words, k + 2)
    if (body === null || body.to - body.from < 2) return false
    const text = textOf(scan, body)
    return publicBodies.test(text) && !isPrivate(text)
  }
  return false
}

/** "who took Roe's seat": the seat of an official who is named elsewhere. */
function isOfficials({ words, known }: Scan, verb: number): boolean {
  for (let k = verb + 1; k < verb + 5; k++) if (words.raw(k) === "'s") return known(words.raw(k - 1))
  return false
}

/** "who chairs the panel", in a story of a legislature or a council. */
function panelAt(scan: Scan, at: number): TokenRun | null {
  const { words } = scan
  if (words.lower(at) !== 'the' || !/^(?:panel|committee|subcommittee)$/.test(words.raw(at + 1))) return null
  return isBodyInFocus(scan, at, 3) ? { from: at + 1, to: at + 2 } : null
}
