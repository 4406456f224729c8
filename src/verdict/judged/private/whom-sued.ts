/** "Utah sued a lender, saying it broke the law": who is sued is who broke it. */
import type { Span } from '../../../types.ts'
import { headOf } from '../../grammar/phrase-head.ts'
import { governmentNouns, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { isPrivateHead } from './private.ts'

/** Verbs whose object is who broke the law; a wider list of verbs that only judge would take in "found", whose object is a breach. */
const sues =
  /^(?:su(?:ed|es|ing)|fin(?:ed|es|ing)|cit(?:ed|es|ing)|penaliz(?:ed|es|ing)|blam(?:ed|es|ing)|fault(?:ed|s|ing)|accus(?:ed|es|ing)|criticiz(?:ed|es|ing)|warn(?:ed|s|ing)|indicted|charged)$/
const alleging = /^(?:saying|alleging|claiming|arguing|contending|asserting|charging|after|because)$/

/** Where the private body is named that is sued in the words before the "it" or "they" at a token; null: none is. */
export function suedPrivately(view: SentenceView, at: number): Span | null {
  let opener = at - 1
  while (
    opener > 2 &&
    (view.words[opener] === 'that' || view.words[opener] === 'says' || view.words[opener] === 'said')
  )
    opener--
  if (!alleging.test(view.words[opener] ?? '')) return null
  for (let verb = opener - 2; verb > 0; verb--) {
    if (!sues.test(view.words[verb] as string)) continue
    const head = headOf(view, verb + 1, view.words[opener - 1] === ',' ? opener - 1 : opener)
    const word = view.words[head]
    if (word === undefined) return null
    const owned = view.places.some(({ mention }) => mention.start === view.starts[head])
    const isPrivate =
      (privateNouns.has(word) && !governmentNouns.has(word)) || (!owned && isPrivateHead(word, [word], false))
    return isPrivate ? { start: view.starts[head] as number, end: view.ends[head] as number } : null
  }
  return null
}
