/** Who is told by nothing but the body that employs him: "the health department's Ann Poe", "the Justice Department's Bo Roe". */
import { publicBodies, publicWords } from '../../rules/person/bodies.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isPrivate } from './is-private.ts'
import { namesPerson } from './looks-personal.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { bodyBefore } from './read-body.ts'
import { nameAt } from './read-name.ts'
import { type Scan, textOf } from './token-run.ts'

/** The words that this frame begins with. */
export const employers = wordSet('department agency bureau division authority')
const publicKinds =
  /\b(?:health|fire|police|sheriff's|state|county|city|federal|town|village|justice|highway|water|parks|works|safety|transportation|education|corrections|environmental|housing|transit|wildlife)\b/i
const goingOn = wordSet(', . ; ) said says told has had who wrote called was is added')
const letters = /^[A-Za-z]+$/

/** The person whose employer token `i`, "department", is; null if none is named. */
export function departmentsOwn(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (words.raw(i + 1) !== "'s") return null
  const name = nameAt(words, i + 2, 2)
  if (!name || !namesPerson(scan, name) || !goingOn.has(words.lower(name.to))) return null
  let from = bodyBefore(words, i + 1)?.from ?? i
  while (from > i - 4 && letters.test(words.raw(from - 1)) && words.lower(from - 1) !== 'the') from--
  const body = { from, to: i + 1 }
  const text = textOf(scan, body)
  if (words.lower(from - 1) !== 'the' || isPrivate(text)) return null
  if (!publicKinds.test(text) && !(publicBodies.test(text) && publicWords.test(text))) return null
  return personTold(scan, 'office-clause', { name, body, head: 'official' })
}
