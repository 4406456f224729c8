/** "Reno, the auditor wrote in a report released Monday, did not follow it": who says so, in the middle of what is said. */
import type { SentenceView } from '../sentence-view.ts'
import { handedOver, isDateWord } from './document-phrase.ts'
import { isAdverb, isAuxiliary, isVerbHere } from './verb-group.ts'

/** In tokens, from the verb of saying to the comma behind it. */
const LONGEST_TAIL = 12

/** The comma that closes an insertion whose verb of saying ends before token `to`; -1 if more is said behind the verb than when, where and to whom. */
export function commaBehindSaying(view: SentenceView, to: number): number {
  const comma = view.words.indexOf(',', to)
  if (comma < 0 || comma - to > LONGEST_TAIL) return -1
  if (comma === to) return comma
  if (!opensTail(view, to)) return -1
  for (let i = to; i < comma; i++) {
    const word = view.words[i] as string
    if (/^["():;]$/.test(word) || breaksOff.test(word) || isAuxiliary(view, i)) return -1
    if (isVerbHere(view, i) && !handedOver.test(word) && !/^(?:obtained|dated|reached|made)$/.test(word)) return -1
  }
  return comma
}

/** "said in an email", "ruled Friday", "wrote later", "told the council", "warned Mayor Jane Roe" */
function opensTail(view: SentenceView, to: number): boolean {
  const word = view.words[to] as string
  if (isDateWord(view, to) || isAdverb(view, to)) return true
  if (/^t(?:old|ells?)$/.test(view.words[to - 1] as string)) return true
  return /^(?:in|at|during|to|through|by|from|via|later|again|then|afterward|outside|before|under)$/.test(word)
}

const breaksOff = /^(?:that|which|who|whose|whether|if|because|when|while|as|and|or|but|it|he|she|they|we)$/
