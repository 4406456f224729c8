/** Where a group of finite verbs begins: "has violated", "said", "does not comply". */
import type { SentenceView } from '../sentence-view.ts'
import { isAdverb, isAuxiliary, isCalledSo, isFiniteCue, isVerbHere } from './verb-group.ts'

/** Does a finite verb group begin at token `i`, in the clause that starts at `from`? */
export function startsFiniteGroup(view: SentenceView, i: number, from: number): boolean {
  if (!isFiniteVerb(view, i)) return false
  let before = i - 1
  while (before > from && isAdverb(view, before)) before--
  const word = view.words[before]
  if (before < from || word === undefined) return true
  if (/^(?:to|and|or|but|not|been|being|be|by|of|as)$/.test(word)) return false
  return !isAuxiliary(view, before)
}

const infinite: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having', "'s"])

function isFiniteVerb(view: SentenceView, i: number): boolean {
  const word = view.words[i]
  if (word === undefined || infinite.has(word)) return false
  return (isAuxiliary(view, i) && !isCalledSo(view, i)) || isVerbHere(view, i) || isFiniteCue(word)
}
