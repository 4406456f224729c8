/** "The Honorable Jane Roe", with the title that a letter's address puts on the next line. */

import { wordSet } from '../../rules/word-set.ts'
import { officeLines, officeOf } from './address-lines.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold, type Told } from './person-told.ts'
import { behindDegrees, nameAt } from './read-name.ts'
import { readTitle } from './read-title.ts'
import type { Scan } from './token-run.ts'

/** The words that this frame begins with. */
export const honorifics = wordSet('Honorable Hon')

const FARTHEST = 8

/** The person whom token `i`, "Honorable" or "Hon", introduces; null if it does not. */
export function honorable(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (!honorifics.has(words.raw(i))) return null
  const name = nameAt(words, words.raw(i + 1) === '.' ? i + 2 : i + 1, 2)
  if (!name) return null
  const office = officeBelow(scan, name.to)
  if (office !== null) return personTold(scan, 'honorable', { name, ...office })
  const person = personTold(scan, 'honorable', { name })
  // The name tells no place.
  return { ...person, around: { start: person.name.end, end: person.name.end } }
}

/** Title and body on the lines of an address behind a name; null if there are none. */
function officeBelow(scan: Scan, to: number): Omit<Told, 'name'> | null {
  const { words } = scan
  let at = behindDegrees(words, to)
  if (words.raw(at) === ',') at++
  if (words.lower(at) === 'the') at++
  for (let k = at; k < at + FARTHEST && words.isCapital(k); k++) {
    const title = readTitle(scan, k)
    if (!title || title.lead > at) continue
    return officeOf(title, officeLines(scan, title))
  }
  return null
}
