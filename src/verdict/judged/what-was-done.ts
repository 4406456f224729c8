/** "The council met in a hotel. That violated the act": what the sentence before tells is the deed of its subject. */
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { type NounPhrase, phraseBefore } from '../grammar/noun-phrase.ts'
import { isReportingVerb, verbGroupStart } from '../grammar/verb-group.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Reading } from './phrase-reading.ts'
import type { Subject } from './subject.ts'

/** Verbs after which what is told is somebody else's deed: "The state sued Reno. That ..." */
const ofAnother =
  /^(?:sued|sues|fined|fines|cited|cites|accused|accuses|ordered|orders|asked|asks|require[sd]?|requires|allows?|allowed|bars|barred|forbids|calls?|gives?|wants?|will|would|could|should|must|may|might)$/

/** Null: the phrase is no such word, or the sentence before tells of no deed of a government. */
export function whatWasDone(
  { view, phrase, words, text, span, context }: Reading,
  read: (view: SentenceView, phrase: NounPhrase) => Subject,
): Subject | null {
  if (words.length !== 1 || !/^(?:that|this)$/.test(words[0] as string) || view.index === 0) return null
  const opens = phrase.from === 0 || (phrase.from === 1 && /^["']$/.test(view.words[0] as string))
  const before = context.viewOf(view.index - 1)
  if (!opens || view.block - before.block > 1 || before.text.endsWith('?')) return null
  for (let i = 1; i < before.count; i++) {
    if (!startsFiniteGroup(before, i, 0)) continue
    const group = verbGroupStart(before, i, 0)
    const verbs = before.words.slice(group, i + 2)
    if (verbs.some((word) => ofAnother.test(word) || isReportingVerb(word))) return null
    const doer = phraseBefore(before, group, 0)
    const subject = doer && read(before, doer)
    return subject?.kind === 'government' && subject.ids.length > 0 && subject.by !== 'act'
      ? { ...subject, via: text, by: 'reference', antecedents: [{ start: before.start, end: before.end }], ...span }
      : null
  }
  return null
}
