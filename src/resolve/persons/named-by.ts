/** "The governor named Ann Poe budget director": who gives an office tells that it is a public one. */

import type { Words } from '../../article/words.ts'
import { rarePresidentSurnames } from '../../rules/person/leaders-list.ts'
import { wordSet } from '../../rules/word-set.ts'
import type { Join } from './join.ts'

const officials = wordSet(
  `gov governor mayor senate legislature council commissioners supervisors selectmen aldermen sheriff county city town
  sen rep councilman councilwoman ${rarePresidentSurnames.join(' ').toLowerCase()}`,
)
const FARTHEST = 16

/** Does an official or a public body stand before the name, in the same sentence, where the office is told by a verb of appointing? */
export const isNamedByOfficial = (words: Words, { rule, name, given }: Join): boolean =>
  rule === 'office-told' && given === true && isOfficialBefore(words, name.from)

/** Does an official or a public body stand before token `to`, in the same sentence? */
export function isOfficialBefore(words: Words, to: number): boolean {
  for (let k = to - 1; k > to - FARTHEST && k >= 0 && words.joined(k); k--) {
    if (words.raw(k) === '.' && words.raw(k - 1).length > 4) return false
    if (officials.has(words.lower(k)) || (words.raw(k) === 'President' && words.isCapital(k + 1))) return true
  }
  return false
}
