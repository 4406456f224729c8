/** Who speaks, told by nothing but the body: "said Ann Poe of the Panhandle Health District", "Bo Roe with the National Weather Service said". */

import { wordSet } from '../../rules/word-set.ts'
import { employerAt } from './employer.ts'
import { namesPerson } from './looks-personal.ts'
import { nameEndingAt } from './name-ending.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { nameAt } from './read-name.ts'
import type { Scan, TokenRun } from './token-run.ts'

/** The words that this frame begins with. */
export const speaking = wordSet('said says told wrote added explained warned testified according cautioned noted')
const ofWith = wordSet('of with from at')
const FARTHEST = 12

/** The speaker of whom the verb that is token `i` tells the body; null if it tells none. */
export function speakerOf(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  const at = words.lower(i) === 'according' ? i + 2 : i + 1
  if (words.isCapital(at)) {
    const name = nameAt(words, at, 2)
    return name && speaker(scan, name, words.raw(name.to) === ',' ? name.to + 1 : name.to, null)
  }
  return subject(scan, i)
}

/** "Ann Poe, of the county health department, said" */
function subject(scan: Scan, verb: number): TitledPerson | null {
  const { words } = scan
  const end = words.raw(verb - 1) === ',' ? verb - 1 : verb
  for (let k = end - 2; k > end - FARTHEST && k > 0 && words.joined(k); k--) {
    if (!ofWith.has(words.lower(k))) continue
    const name = nameEndingAt(words, words.raw(k - 1) === ',' ? k - 1 : k)
    if (name) return speaker(scan, name, k, end)
  }
  return null
}

function speaker(scan: Scan, name: TokenRun, link: number, end: number | null): TitledPerson | null {
  if (!ofWith.has(scan.words.lower(link)) || !namesPerson(scan, name)) return null
  const body = employerAt(scan, link + 1)
  if (body === null || (end !== null && body.to !== end)) return null
  return personTold(scan, 'staff-of-body', { name, body, head: 'official' })
}
