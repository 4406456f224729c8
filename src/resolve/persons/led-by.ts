/** Who heads a body, told behind it, and who is given a seat in it: "the zoning board, chaired by Ann Poe,", "appointed Bo Roe to the council". */
import { publicBodies, publicWords } from '../../rules/person/bodies.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isBodyInFocus } from './focus.ts'
import { isPrivate } from './is-private.ts'
import { looksPersonal } from './looks-personal.ts'
import { nameEndingAt } from './name-ending.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { bodyAt, bodyBefore } from './read-body.ts'
import { nameAt } from './read-name.ts'
import { hasOneOf, isPlace, type Scan, type TokenRun, textOf } from './token-run.ts'
import { BODY_NOUN, isListed } from './word-lists.ts'

/** The words that this frame begins with. */
export const seatWords = wordSet('chaired headed led appointed elected reelected reappointed named chose confirmed')
const leads = wordSet('chaired headed led')
const seats = wordSet('seat vacancy vacancies term unexpired remainder')
const boards = wordSet('council board commission assembly committee legislature senate bench court authority')
const tooWide = wordSet('police fire')

/** The person told by token `i`, "chaired" or "appointed"; null if none is. */
export function seatAt(scan: Scan, i: number): TitledPerson | null {
  return leads.has(scan.words.lower(i)) ? ledBy(scan, i) : givenSeat(scan, i)
}

/** "the Board of Elections, chaired by Ann Poe," */
function ledBy(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (words.lower(i + 1) !== 'by') return null
  const end = words.raw(i - 1) === ',' ? i - 1 : i
  const name = nameAt(words, i + 2, 2)
  if (!name || !isListed(words, end - 1, BODY_NOUN) || tooWide.has(words.lower(end - 1))) return null
  const body = bodyBefore(words, end) ?? { from: end - 1, to: end }
  const text = textOf(scan, body)
  if (isPrivate(text) || !(publicBodies.test(text) || isBodyInFocus(scan, end, 2))) return null
  return personOf(scan, name, body, 'office-clause')
}

/** "The council appointed Ann Poe to fill the seat", "Bo Roe was appointed to the school board" */
function givenSeat(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  let verb = i
  if (words.lower(verb - 1) === 'first') verb--
  const passive = /^(?:was|were|been|,)$/.test(words.lower(verb - 1))
  let subject = verb - 1
  while (passive && /^(?:was|were|been|has|had|have)$/.test(words.lower(subject - 1))) subject--
  const name = passive ? nameEndingAt(words, subject) : nameAt(words, i + 1, 2)
  const to = passive ? i + 1 : (name?.to ?? 0)
  if (!name || words.lower(to) !== 'to' || !looksPersonal(words, name)) return null
  if (words.lower(to + 1) === 'fill')
    return hasOneOf(words, to + 2, to + 8, seats) && isBodyInFocus(scan, i, 1)
      ? personOf(scan, name, null, 'office-told')
      : null
  const body = /^(?:the|its|a)$/.test(words.lower(to + 1)) ? bodyAt(words, to + 1) : null
  if (!body || !boards.has(words.lower(body.to - 1))) return null
  const text = textOf(scan, body)
  if (isPrivate(text) || words.lower(body.to) === 'of') return null
  const known =
    publicBodies.test(text) || (body.to - body.from > 1 && publicWords.test(text)) || isBodyInFocus(scan, i, 1)
  return known ? personOf(scan, name, body, 'office-told') : null
}

const personOf = (scan: Scan, name: TokenRun, body: TokenRun | null, rule: string): TitledPerson | null =>
  isPlace(scan, name) ? null : personTold(scan, rule, { name, body, head: 'member' })
