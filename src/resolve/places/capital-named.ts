/** "Washington, D.C." */
import type { Words } from '../../article/words.ts'
import { stateByCode } from '../../rules/place/states.ts'
import { sureCandidate, type Taken } from './candidate.ts'
import type { NameRead } from './longest-name.ts'
import { stateOption } from './options.ts'

const districtCodes: ReadonlySet<string> = new Set(['D.C.', 'D.C', 'DC'])

/** The federal district by the name of its city; null where "Washington" stands without "D.C." */
export function capitalNamed(words: Words, { from, last, key }: NameRead): Taken | null {
  if (key !== 'washington') return null
  const end = endOfDistrict(words, words.raw(last + 1) === ',' ? last + 2 : last + 1)
  const district = stateByCode('DC')
  if (end === null || !district) return null
  const name = { from, last: end }
  const options = [stateOption(district)]
  return {
    last: end,
    candidates: [sureCandidate(words, name, 'district of columbia', 'washington-dc', options, 'DC')],
  }
}

/** Last token of "D.C.", "DC" or "D. C." at token `i`; null if it is not there. */
function endOfDistrict(words: Words, i: number): number | null {
  if (districtCodes.has(words.raw(i))) return i
  const spaced = words.raw(i) === 'D' && words.raw(i + 1) === '.' && words.raw(i + 2) === 'C'
  return spaced ? (words.raw(i + 3) === '.' ? i + 3 : i + 2) : null
}
