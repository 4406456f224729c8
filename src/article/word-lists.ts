/**
 * Which of some lists of words have a word, as bits: a list is looked up once for a word in however many articles. A look-up waits
 * for the list to come from memory, and a name is asked for some forty of them.
 */

/** A list of words. */
export interface WordList {
  has(word: string): boolean
}

/**
 * The lists that have a word in lower case, one bit each, the first the lowest; at most 31 of them, so that -1 can mean that nobody
 * has looked. Each stage keeps them in a field of `Word` of its own: one field for all would be asked by its name, which is slower.
 *
 * @example listsWith('ohio', [firstNames, states]) // 2
 */
export function listsWith(lower: string, lists: readonly WordList[]): number {
  let bits = 0
  for (let i = 0; i < lists.length; i++) if ((lists[i] as WordList).has(lower)) bits |= 1 << i
  return bits
}
