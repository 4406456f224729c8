/** Names in a form in which they can be compared: capitals, typographic marks and blanks do not matter. */
import { foldTypography } from '../article/normalize.ts'

/** @example foldWords(' the  Children’s Act ') // "the children's act" */
export const foldWords = (text: string): string => foldTypography(text).toLowerCase().replace(/\s+/g, ' ').trim()

/** Do the words stand in a text, at word's edges? Both folded. "air act" stands in "clean air act", not in "clean air action". */
export function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isInWord(text[at - 1]) && !isInWord(text[at + words.length])) return true
  }
  return false
}

const isInWord = (mark: string | undefined): boolean => mark !== undefined && /[\p{L}\p{N}]/u.test(mark)
