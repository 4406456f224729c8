/** The body before a title, with the words of the title that are the body's as well: "Justice Department spokesman". */
import type { Words } from '../../article/words.ts'
import { wordSet } from '../../rules/word-set.ts'
import { bodyBefore } from './read-body.ts'
import type { TitleFound } from './read-title.ts'
import type { TokenRun } from './token-run.ts'
import { BODY_NOUN, isListed } from './word-lists.ts'

const placeNouns = wordSet('county city town village district police education elections')

/** The words before the title that name whose it is. "Cook County Board President": with the board, which is the title's word as well. */
export function bodyWithTitle(words: Words, title: TitleFound): TokenRun | null {
  const before = bodyBefore(words, title.lead)
  let end = before?.to ?? title.from
  for (let k = title.from; k < title.to - 1; k++)
    if (
      isListed(words, k, BODY_NOUN) &&
      words.isCapital(k) &&
      (!placeNouns.has(words.lower(k)) || (words.lower(k) === 'district' && words.lower(k - 1) === 'school'))
    )
      end = k + 1
  if (end <= title.from) return before
  // "Round Rock Independent School District Superintendent": no party's.
  const own = words.lower(title.from - 1) === 'independent' ? title.from - 1 : title.from
  const from = before && before.to === own ? before.from : title.from
  return end - from >= 2 ? { from, to: end } : before
}
