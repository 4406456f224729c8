/** Whether words with capitals are hardly anything but the name of a person. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isPlace, type Scan, type TokenRun } from './token-run.ts'
import { FIRST_NAME, isListed } from './word-lists.ts'

/** Of places: "U.N. Watch", "N.C. State". */
export const placeInitials = wordSet('U.S. D.C. U.N. U.K. N.Y. N.J. N.C. S.C. N.H. N.M. N.D. S.D. R.I. L.A.')

export const initials = /^[A-Z]\.(?:[A-Z]\.)+$/

/** Does the run begin with a common first name, or one with an initial: is it hardly anything but a person? */
export const looksPersonal = (words: Words, { from, to }: TokenRun): boolean =>
  isListed(words, from, FIRST_NAME) ||
  words.shape(from) === Shape.initial ||
  (to - from === 2 && initials.test(words.raw(from)) && !placeInitials.has(words.raw(from))) ||
  (to - from > 2 && words.shape(from + 1) === Shape.initial)

/** The same, and no place's name: "Ann Arbor". */
export const namesPerson = (scan: Scan, name: TokenRun): boolean =>
  looksPersonal(scan.words, name) && !isPlace(scan, name)
