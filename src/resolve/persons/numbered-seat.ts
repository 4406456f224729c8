/** Who is told by the number of a seat or by the bench: "Ann Poe, Ward 3, voted no", "Bo Roe, named to the bench in 2019,". */

import { says } from '../../article/says.ts'
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { recentPresidentWords } from '../../rules/person/leaders-list.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isTownInFocus } from './focus.ts'
import { isOfficialLast } from './in-office-before.ts'
import { namesPerson } from './looks-personal.ts'
import { nameEndingAt } from './name-ending.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { nameAt } from './read-name.ts'
import { hasOneOf, type Scan, type TokenRun } from './token-run.ts'

/** The words that the frame with a number begins with. */
export const numberedSeats = wordSet('ward district precinct')
/** The words that the frame with a bench begins with. */
export const benchWords = wordSet('bench')
/** The words that the frame with a choice of an official begins with. */
export const nominating = wordSet('nominated nominates nominating')

/** Who runs for a seat, or lives there, does not hold it. */
const seekers = wordSet(
  `candidate candidates filed filing running run runs ran seeking seeks challenger challengers hopefuls primary ballot unopposed versus
  resident residents winner winners results runoff applicants applicant applied lives lived`,
)
const closers = wordSet(', ; ) . -')
const benchGivers = wordSet('named appointed elected nominated reelected confirmed')
const behindBench = wordSet('in by , . ; last this when after since under at')
const courts = /\b(?:[Jj]udges?|[Cc]ourts?|[Jj]ustices?|[Rr]ul(?:ed|ing)|[Ll]awsuit)\b/
const choosers: ReadonlySet<string> = new Set(['governor', 'gov', 'mayor', ...recentPresidentWords])
const prizes = wordSet('prize award awards medal honor hall oscar')
const intentions = wordSet('to as for')
const helpers = wordSet('has had have also formally again later')

/** Sentences that may stand between the body and the seat. */
const FARTHEST = 6
const AROUND = 30
const TO_PURPOSE = 14

/** The member whose seat's number token `i`, "Ward", begins; null if none is told. */
export function seatNumbered(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (!words.isCapital(i) || words.shape(i + 1) !== Shape.number || !words.joined(i)) return null
  if (words.raw(i - 1) !== ',' && words.raw(i - 1) !== '(') return null
  if (!closers.has(words.raw(i + 2))) return null
  const name = nameEndingAt(words, i - 1)
  if (!name || !namesPerson(scan, name) || isSought(words, i)) return null
  return isTownInFocus(scan, name.from, FARTHEST) ? personOf(scan, name, i, null) : null
}

/** Not "candidates Ann Poe, Ward 3, and Bo Roe, Ward 4". */
const isSought = (words: Words, i: number): boolean =>
  hasOneOf(words, Math.max(0, i - AROUND), Math.min(words.count, i + AROUND / 2), seekers)

/** The judge named "to the bench", which is token `i`; null if none is. */
export function namedToBench(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (words.raw(i - 1) !== 'the' || words.raw(i - 2) !== 'to' || !benchGivers.has(words.lower(i - 3))) return null
  if (!behindBench.has(words.lower(i + 1)) && words.shape(i + 1) !== Shape.number) return null
  let k = i - 3
  if (words.raw(k - 1) === ',') k--
  else {
    while (/^(?:was|were|been|has|had|who|first)$/.test(words.lower(k - 1))) k--
    if (k === i - 3) return null
    if (words.raw(k - 1) === ',') k--
  }
  const name = nameEndingAt(words, k)
  return name && namesPerson(scan, name) && (isYear(words, i) || says(scan.article, courts))
    ? personOf(scan, name, i, null)
    : null
}

/** "to the bench in 2019" */
const isYear = (words: Words, i: number): boolean =>
  words.lower(i + 1) === 'in' && /^(?:19|20)\d\d$/.test(words.raw(i + 2))

/** Whom an official has nominated, by the verb that is token `i`: "Gov. Roe nominated Ann Poe, a farmer, to the board". */
export function nominatedBy(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  const name = nameAt(words, i + 1, 2)
  if (!name || !namesPerson(scan, name) || !isChooser(scan, i)) return null
  let purpose = words.raw(name.to) === ',' ? 0 : name.to
  for (let k = name.to + 1; purpose === 0 && k < name.to + TO_PURPOSE && words.joined(k - 1); k++)
    if (words.raw(k) === ',' && intentions.has(words.lower(k + 1))) purpose = k + 1
    else if (words.raw(k) === '.' && words.raw(k - 1).length > 3) return null
  if (!intentions.has(words.lower(purpose))) return null
  if (hasOneOf(words, purpose, purpose + 8, prizes)) return null
  return personOf(scan, name, i, 'nominee')
}

/** "The White House has", "President Obama", "Gov. Ann Poe", or an official named before. */
function isChooser(scan: Scan, verb: number): boolean {
  const { words } = scan
  let k = verb
  while (helpers.has(words.lower(k - 1))) k--
  if (words.raw(k - 1) === 'House' && words.raw(k - 2) === 'White') return true
  if (choosers.has(words.lower(k - 1)) || words.raw(k - 1) === 'president') return true
  return words.isCapital(k - 1) && scan.known(words.raw(k - 1)) && isOfficialLast(scan, k)
}

const personOf = (scan: Scan, name: TokenRun, at: number, qualifier: string | null): TitledPerson =>
  personTold(scan, qualifier === null ? 'office-clause' : 'office-told', {
    name,
    head: 'member',
    qualifier,
    around: { from: Math.min(at, name.from), to: Math.max(at + 1, name.to) },
  })
