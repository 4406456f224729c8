/** Who heads a body, told by the sentence's own verb: "Ann Poe leads the Ohio Department of Health", "Bo Roe has chaired the Akron City Council". */

import { wordSet } from '../../rules/word-set.ts'
import { employerAt } from './employer.ts'
import { namesPerson } from './looks-personal.ts'
import { nameEndingAt } from './name-ending.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import type { Scan } from './token-run.ts'

/** The words that this frame begins with. */
export const heading = wordSet(
  'heads headed leads led chairs chaired directs directed oversees oversaw commands commanded',
)
const auxiliaries = wordSet('has had also now currently previously long')

/** The person who heads the body behind the verb, token `i`; null if none is told. */
export function headOfBody(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  let k = i
  while (auxiliaries.has(words.lower(k - 1))) k--
  const name = nameEndingAt(words, k)
  if (!name || !namesPerson(scan, name)) return null
  const body = employerAt(scan, i + 1)
  if (body === null || words.raw(body.to) === "'s") return null
  return personTold(scan, 'office-told', { name, body })
}
