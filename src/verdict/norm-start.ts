/** Where the words for a norm begin: behind a second verb and behind the share of it that is meant. */
import { remember } from '../remember.ts'
import { isAdverb, isFiniteCue } from './grammar/verb-group.ts'
import type { SentenceView } from './sentence-view.ts'

/** The token that the norm begins with, if it stands behind `at`. */
export const normStart = (view: SentenceView, at: number): number =>
  behindDegree(view, behindVerb(view, view.words[at] === 'what' ? at + 1 : at))

/** "obeyed or honored the order": the law of both verbs stands behind the second. */
function behindVerb(view: SentenceView, i: number): number {
  if (!/^(?:and|or|nor)$/.test(view.words[i] ?? '')) return i
  const verb = isAdverb(view, i + 1) ? i + 2 : i + 1
  const word = view.words[verb] ?? ''
  if (!isFiniteCue(word)) return i
  return /^(?:with|by|to)$/.test(view.words[verb + 1] ?? '') ? verb + 2 : verb + 1
}

/** "less than 10% of the settlement", "several, though not all, of the terms of": the norm stands behind the share. */
function behindDegree(view: SentenceView, from: number): number {
  let i = from
  while (i < view.count && i < from + 14 && isShare(view.words[i] as string)) i++
  if (i === from) return from
  const last = view.words[i - 1] as string
  if (last === 'of') return i
  return /^(?:the|its|their)$/.test(last) && view.words[i - 2] === 'of'
    ? i - 1
    : /^(?:provisions|parts|requirements|terms|sections)$/.test(view.words[i] ?? '')
      ? i
      : from
}

const isShare = remember((word) =>
  /^(?:,|%|percent|all|most|some|many|several|few|a|each|every|any|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|fifth|thirds|quarters|fifths|less|more|fewer|than|only|just|about|nearly|almost|roughly|at|least|but|though|although|not|by|no|means|far|from|nearly|hardly|certainly|of|the|out|its|\d[\d.,]*|majority|portion|parts?|the)$/.test(
    word,
  ),
)
