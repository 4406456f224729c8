/** "a letter sent Friday to the mayor", "a complaint filed with HUD": what is told of a document behind its noun. */
import { documentNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { isAuxiliary } from './verb-group.ts'

/** Participles of what is done with a document. */
export const handedOver =
  /^(?:sent|mailed|emailed|e-mailed|given|addressed|delivered|handed|issued|submitted|forwarded|presented|filed|lodged|written|brought|released|signed|published|prepared|authored|conducted|served|compiled|commissioned|posted)$/

/** How many tokens may stand between the participle and the preposition: "filed late Monday by". */
const BETWEEN = 3

/**
 * For the preposition at token `i`, the token from which a phrase goes on to the left, if a document stands there: the
 * participle of "a letter sent Friday to", the preposition itself in "a letter to"; -1 if none does.
 */
export function behindDocument(view: SentenceView, i: number, floor: number): number {
  const word = view.words[i] as string
  if (!/^(?:to|with|by|from|in|on|at|against)$/.test(word)) return -1
  if (word === 'to' && i - 1 > floor && documentNouns.has(view.words[i - 1] as string)) return i
  if (word === 'to' && isBehindSender(view, i, floor)) return i
  for (let k = i - 1; k > Math.max(floor, i - 2 - BETWEEN); k--) {
    const at = view.words[k] as string
    if (handedOver.test(at)) return documentNouns.has(view.words[k - 1] ?? '') ? k : -1
    if (isAuxiliary(view, k) || !isDateWord(view, k)) return -1
  }
  return -1
}

/** "a letter from Gov. Roe to": the one it is from stands before the one it goes to. */
function isBehindSender(view: SentenceView, to: number, floor: number): boolean {
  for (let k = to - 2; k > Math.max(floor, to - 10); k--) {
    const word = view.words[k] as string
    if (word === 'from') return documentNouns.has(view.words[k - 1] as string)
    if (isAuxiliary(view, k) || word === ',') return false
  }
  return false
}

/** "Friday", "late", "last week" */
export function isDateWord(view: SentenceView, i: number): boolean {
  const start = view.starts[i] as number
  return (
    /^(?:on|late|early|last|this|earlier)$/.test(view.words[i] as string) ||
    view.dates.some((date) => date.start <= start && start < date.end)
  )
}
