/** Last words of persons' names in an article: where "Lisa Jackson" is named, a bare "Jackson" is hardly the city. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { firstNames } from '../../data/person-names.ts'
import { personHeads, speechVerbs } from '../../rules/place/person-words.ts'
import { privateTails } from '../../rules/place/private-words.ts'
import { partWords, publicWords } from '../../rules/place/public-words.ts'
import { keyOf } from './options.ts'
import { opensSentence } from './sentence-start.ts'

const weekdays: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
])

/** Token before `i`, over the period of an abbreviation: "Mr" for the name in "Mr. Jackson". */
export function beforeName(words: Words, i: number): number {
  return words.raw(i - 1) === '.' ? i - 2 : i - 1
}

/** Is token `i` the surname of a name in full or with a title: "Lisa Jackson", "J. Jackson", "Mr. Jackson"? */
export function isSurnameAt(words: Words, i: number): boolean {
  const at = beforeName(words, i)
  if (i === 0 || !words.isCapital(at) || !words.joined(i - 1)) return false
  if (words.shape(at) === Shape.initial) return words.raw(at) !== 'A' && words.raw(at) !== 'I'
  const before = words.lower(at)
  return personHeads.has(before) || (firstNames.has(before) && words.raw(i - 1) !== '.')
}

/** "Xernona Clayton, founder": an unknown capitalised word before, and what stands behind a person's name. */
function isUncommonName(words: Words, i: number): boolean {
  if (words.shape(i - 1) !== Shape.title || !words.joined(i - 1)) return false
  const isTold = words.raw(i + 1) === ',' ? !words.isCapital(i + 2) : speechVerbs.has(words.lower(i + 1))
  if (!isTold) return false
  const before = words.lower(i - 1)
  if (publicWords.has(before) || partWords.has(before) || privateTails.has(before) || weekdays.has(before)) return false
  return !opensSentence(words, i - 1)
}

/** Look-up forms of the surnames. */
export function readSurnames(words: Words): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (let i = 1; i < words.count; i++) {
    // Behind a small word, a number or a mark stands no surname.
    if (words.shape(i) !== Shape.title || !(words.isCapital(i - 1) || words.raw(i - 1) === '.')) continue
    if ((isSurnameAt(words, i) || isUncommonName(words, i)) && !publicWords.has(words.lower(i)))
      surnames.add(keyOf(words.raw(i)))
  }
  return surnames
}
