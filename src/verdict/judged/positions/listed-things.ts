/** A list of things whose owner the first tells: "Utah's printers, logs and signature checks". */

import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { headOf } from '../../grammar/phrase-head.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import type { SubjectContext } from '../subject.ts'

/** So many things may stand in the list. */
const LONGEST = 6

/** Whose the list is that ends in `last`; null: no list, or its first thing is nobody's. */
export function listedThings(
  view: SentenceView,
  last: NounPhrase,
  floor: number,
  context: SubjectContext,
): Judged | null {
  const joint = view.words.slice(last.from, last.to).findIndex((word) => /^(?:and|or)$/.test(word))
  if (joint < 0 || !isPlain(view, last.from, last.to)) return null
  let to = last.from
  for (let things = 0; things < LONGEST; things++) {
    if (view.words[to - 1] !== ',') return null
    const item = phraseBefore(view, to - 1, floor)
    if (!item) return null
    const owns = view.words.slice(item.from, item.to).some((word) => /^(?:'s|'|its|their|our)$/.test(word))
    if (owns) {
      const subject = readSubject(view, { ...item, head: headOf(view, item.from, item.to) }, context)
      if (subject.kind !== 'government' || subject.ids.length === 0) return null
      return { subject, phrase: { from: item.from, to: last.to, head: last.head }, joined: -1 }
    }
    if (!isPlain(view, item.from, item.to)) return null
    to = item.from
  }
  return null
}

/** Nothing but nouns and what describes them: "chain-of-custody logs". */
const isPlain = ({ words }: SentenceView, from: number, to: number): boolean =>
  words.slice(from, to).every((word) => /^(?:[a-z]{2,}|-)$/.test(word) && !/^(?:the|an?|who|that|which)$/.test(word))
