/** "Of the 14 cities, five broke the law": the number alone, of the class that the sentence has named; a later one may say which. */

import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'
import { isClassOfMany, readCounted } from './classes.ts'

const number = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|several|some|most|many)$/

/** Null: the phrase is no such thing. */
export function countedAlone({ view, phrase, words, span, context }: Reading): Subject | null {
  if (words.length !== 1 || !number.test(words[0] as string)) return null
  for (let i = phrase.from - 1; i >= 0; i--) {
    const word = view.words[i] as string
    if (isClassOfMany(word)) return readCounted(view, word, span, context)
  }
  return null
}
