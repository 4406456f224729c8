/** "The governor named Ann Poe budget director": who gives an office tells that it is a public one. */
import type { Words } from '../../article/words.ts'
import type { Join } from './join-name.ts'

const officials =
  /^(?:gov|governor|mayor|senate|legislature|council|commissioners|supervisors|selectmen|aldermen|sheriff|county|city|town|trump|biden|obama)$/
const FARTHEST = 16

/** Does an official or a public body stand before the name, in the same sentence, where the office is told by a verb of appointing? */
export function isNamedByOfficial(words: Words, { rule, name, given }: Join): boolean {
  if (rule !== 'office-told' || !given) return false
  for (let k = name.from - 1; k > name.from - FARTHEST && k >= 0 && words.joined(k); k--) {
    if (words.raw(k) === '.' && words.raw(k - 1).length > 4) return false
    if (officials.test(words.lower(k)) || (words.raw(k) === 'President' && words.isCapital(k + 1))) return true
  }
  return false
}
