/** "The council met in a hotel. That violated the act": what the sentence before tells is the deed of its subject. */
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { isAdverb, isAuxiliary, verbGroupStart } from '../../grammar/verb-group.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { readSubject } from '../read-subject.ts'
import type { Subject, SubjectContext } from '../subject.ts'

/**
 * Verbs after which what is told is somebody else's deed: "The state sued Reno. That ..." Not all verbs of saying: "The board denied
 * a permit. That violated the act" tells of the board's own; but also verbs of ordering, allowing and suing, which say nothing.
 */
const ofAnother =
  /^(?:said|says|found|finds|ruled|rules|wrote|told|tells|claim(?:s|ed)|alleg(?:es|ed)|argue[sd]|concluded|announced|reported|sued|sues|fined|fines|cited|cites|accused|accuses|ordered|orders|asked|asks|require[sd]?|requires|allows?|allowed|bars|barred|forbids|calls?|gives?|wants?|will|would|could|should|must|may|might)$/

/** Who did what a "that" stands for which opens the sentence, right before the cue at a token; null: no such word, or no government did it. */
export function whatWasDone(view: SentenceView, cue: number, context: SubjectContext): Subject | null {
  const at = /^["']$/.test(view.words[0] ?? '') ? 1 : 0
  if (!/^(?:that|this)$/.test(view.words[at] ?? '') || view.index === 0 || cue <= at) return null
  for (let i = at + 1; i < cue; i++)
    if (!isAuxiliary(view, i) && !isAdverb(view, i) && !/^(?:an?|not|itself)$/.test(view.words[i] as string))
      return null
  const before = context.viewOf(view.index - 1)
  if (view.block - before.block > 1 || before.text.endsWith('?')) return null
  for (let i = 1; i < before.count; i++) {
    if (!startsFiniteGroup(before, i, 0)) continue
    const group = verbGroupStart(before, i, 0)
    if (before.words.slice(group, i + 2).some((word) => ofAnother.test(word))) return null
    const doer = phraseBefore(before, group, 0)
    const subject = doer && readSubject(before, doer, context)
    if (subject?.kind !== 'government' || subject.ids.length === 0 || subject.by === 'act') return null
    const { start } = view
    const antecedents = [{ start: before.start, end: before.end }]
    return { ...subject, via: null, by: 'reference', antecedents, start, end: view.ends[at] as number }
  }
  return null
}
