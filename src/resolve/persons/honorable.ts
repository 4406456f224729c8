/** "The Honorable Jane Roe", with the title that a letter's address puts on the next line. */
import { wordSet } from '../../rules/word-set.ts'
import { around, officeLines } from './address-lines.ts'
import type { TitledPerson } from './person-mention.ts'
import { behindDegrees, nameAt } from './read-name.ts'
import { readTitle } from './read-title.ts'
import { type Scan, spanOf } from './token-run.ts'

/** The words that this frame begins with. */
export const honorifics = wordSet('Honorable Hon')

const FARTHEST = 8

/** The person whom token `i`, "Honorable" or "Hon", introduces; null if it does not. */
export function honorable(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (!honorifics.has(words.raw(i))) return null
  const name = nameAt(words, words.raw(i + 1) === '.' ? i + 2 : i + 1, 2)
  if (!name) return null
  return { ...addressed(scan, name.to), rule: 'honorable', name: spanOf(scan, name), tag: null }
}

/** Title and body on the lines of an address behind a name. */
function addressed(scan: Scan, to: number): Omit<TitledPerson, 'rule' | 'name' | 'tag'> {
  const { words } = scan
  let at = behindDegrees(words, to)
  if (words.raw(at) === ',') at++
  if (words.lower(at) === 'the') at++
  for (let k = at; k < at + FARTHEST && words.isCapital(k); k++) {
    const title = readTitle(scan, k)
    if (!title || title.lead > at) continue
    const { whole, body } = officeLines(scan, title)
    return {
      title: spanOf(scan, whole),
      qualifier: title.qualifier,
      head: title.head,
      organization: body ? spanOf(scan, body) : null,
      around: around(scan, title, whole, body),
    }
  }
  const at0 = words.end(to - 1)
  return { title: null, qualifier: null, head: null, organization: null, around: { start: at0, end: at0 } }
}
