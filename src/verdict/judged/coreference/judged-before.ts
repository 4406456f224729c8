/** "the towing fees breached the clause ... The fees met it": what was judged before is spoken of by the same noun. */

import type { SubjectContext } from '../subject.ts'
import { SENTENCES_BACK } from './antecedents.ts'

/** How many sentences back a thing that was judged is known by its noun alone. */
const REMEMBERED = SENTENCES_BACK * 2

/** The governments that a verdict shortly before judges through the noun; empty: none does. */
export function judgedBefore(noun: string, sentence: number, { verdictsIn }: SubjectContext): readonly string[] {
  for (let back = sentence - 1; back >= Math.max(0, sentence - REMEMBERED); back--) {
    const found = verdictsIn(back).find(({ via }) => via !== null && isHeadedBy(via.toLowerCase(), noun))
    if (found) return found.jurisdictions
  }
  return []
}

const isHeadedBy = (phrase: string, noun: string): boolean => phrase === noun || phrase.endsWith(` ${noun}`)
