/** Words of time behind a title: "the sheriff at the time, Ann Poe,", "the mayor from 2004 to 2012, Bo Roe,". */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'

const phrases: readonly (readonly string[])[] = [
  'at the time',
  'at that time',
  'back then',
  'then',
  'in those days',
  'in those years',
  'during those years',
  'these days',
  'at this point',
  'since then',
].map((phrase) => phrase.split(' '))

/** Behind the words of time at token `k`; `k` if there are none. */
export function behindTime(words: Words, k: number): number {
  const phrase = phrases.find((parts) => parts.every((part, at) => words.lower(k + at) === part))
  if (phrase) return k + phrase.length
  const from = words.lower(k)
  if (!/^(?:in|since|until|from|through|after)$/.test(from) || !isYear(words, k + 1)) return k
  return from === 'from' && /^(?:to|until|through)$/.test(words.lower(k + 2)) && isYear(words, k + 3) ? k + 4 : k + 2
}

const isYear = (words: Words, k: number): boolean =>
  words.shape(k) === Shape.number && /^(?:1[89]|20)\d\d$/.test(words.raw(k))
