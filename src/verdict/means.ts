/** "held serial meetings to evade the act": what is done to get around a law has got around it. */
import { isAdverb } from './grammar/verb-group.ts'
import type { SentenceView } from './sentence-view.ts'

const dodges = /^(?:evade|skirt|circumvent|sidestep|dodge|bypass|subvert|flout|defy|thwart|ignore)$/

/** Deeds that serve to get around something. */
const means =
  /^(?:held|holds|used|uses|met|meets|split|splits|broke|divided|divides|structured|communicated|texted|emailed|relied|turned|labeled|relabeled|called|redrew|rotated|polled|polls|hid|hides|deleted|moved|routed|delayed|stalled|scheduled|formed|created)$/

/** What is only aimed at: "tried to skirt", "was accused of meeting to evade". */
const aims =
  /^(?:tr(?:y|ies|ied|ying)|want(?:s|ed)?|plan(?:s|ned)?|vow(?:s|ed)?|vot(?:e|es|ed)|decid(?:es|ed)|refus(?:es|ed)|hop(?:es|ed)|seek(?:s|ing)?|sought|attempt(?:s|ed|ing)?|threaten(?:s|ed)|would|could|may|might|will|should|must|cannot|can|if|not|n't|never|no|nobody|whether|allow(?:s|ed)?|bars?|forbids?)$/

/** Does the verb at token `at` stand behind "to" and a deed that served it, in the clause from `floor` on? */
export function isMeansTo(view: SentenceView, at: number, floor: number): boolean {
  if (!dodges.test(view.words[at] ?? '')) return false
  let to = at - 1
  while (to > floor && isAdverb(view, to)) to--
  if (view.words[to] !== 'to') return false
  const before = view.words.slice(floor, to)
  return before.some((word) => means.test(word)) && !before.some((word) => aims.test(word))
}
