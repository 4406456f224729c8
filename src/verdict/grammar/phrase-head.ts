/** The word that says what a phrase is about. */
import { remember } from '../../remember.ts'
import { documentNouns, listOpeners, prepositions } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { handedOver } from './document-phrase.ts'
import { behindQualifier } from './qualifier.ts'
import { opensPaperDone } from './reduced.ts'

const amounts = new Set([
  'number',
  'list',
  'group',
  'majority',
  'dozens',
  'hundreds',
  'handful',
  'all',
  'both',
  'some',
  'many',
  'several',
  'most',
  'series',
  'part',
  'parts',
  'pattern',
  'nothing',
  'none',
  'one',
  'each',
  'any',
  'half',
])

/** Is the token a "of" or "to" between the hyphens of a compound? */
const isCompound = ({ words, ends, starts }: SentenceView, i: number): boolean =>
  /^(?:of|to|in|on|by|for|and)$/.test(words[i] as string) &&
  words[i - 1] === '-' &&
  words[i + 1] === '-' &&
  ends[i - 1] === starts[i] &&
  ends[i] === starts[i + 1]

const isWord = remember((text) => /^[A-Za-zÀ-ɏḀ-ỿ\p{N}]/u.test(text))

/** The head of the phrase of tokens `from` to `to`. */
export function headOf(view: SentenceView, from: number, to: number): number {
  let head = -1
  for (let i = from; i < to; i++) {
    const word = view.words[i] as string
    if (word === '(') {
      const close = view.words.indexOf(')', i)
      if (close < 0 || close >= to) break
      i = close
      continue
    }
    // "our chain-of-custody logs"
    if (isCompound(view, i)) {
      head = i
      continue
    }
    const behind = word === ',' ? behindQualifier(view, i) : -1
    if (behind > 0 && behind < to) {
      // Behind the commas of a state the head is still to come; a comma inside a name is not its end.
      head = view.words[behind - 1] === ',' ? -1 : behind - 1
      i = behind - 1
      continue
    }
    if (word === ',' || prepositions.has(word) || word === 'of' || word === 'to' || listOpeners.has(word)) {
      if (
        head >= 0 &&
        amounts.has(view.words[head] as string) &&
        (word === 'of' || (word === 'in' && /^no/.test(view.words[head] as string)))
      ) {
        head = -1
        continue
      }
      if (head >= 0) break
      continue
    }
    // "the ordinance passed last fall in Cheyenne"
    if (head === i - 1 && opensPaperDone(view, i)) break
    // "a contractor hired by Tucson"
    if (head === i - 1 && /(?:ed|paid)$/.test(word) && view.words[i + 1] === 'by' && view.words[i - 1] !== "'s") break
    // "the letter sent to the mayor"
    if (head === i - 1 && handedOver.test(word) && documentNouns.has(view.words[head] as string)) break
    if (word === "'s" || word === '"' || word === 'and' || word === '-' || word === 'the') continue
    // "a law similar to Hawaii's"
    if (
      head >= 0 &&
      /^(?:similar|identical|related|next|adjacent|due|subject)$/.test(word) &&
      view.words[i + 1] === 'to'
    )
      continue
    if (isWord(word)) head = i
  }
  return head >= 0 ? head : to - 1
}
