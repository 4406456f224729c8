/** A government by its name, with the nouns of its own behind it. */
import type { NounPhrase } from '../../grammar/noun-phrase.ts'
import { behindQualifier } from '../../grammar/qualifier.ts'
import { governmentNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'

/** "Toledo's police" in "Toledo's police routinely stop drivers": a name of a government with its nouns; null if none begins here. */
export function nounRun(view: SentenceView, from: number, to: number): NounPhrase | null {
  let i = from
  while (i < to && (small.test(view.words[i] as string) || isJoined(view, i, from) || isNoun(view, i))) i++
  const head = i - 1
  // "Dayton, Ohio, let it spill"
  const behind = i > from && view.words[i] === ',' ? behindQualifier(view, i) : -1
  if (behind > i && behind < to) i = behind
  return i > from && i < to && /^[a-z]/.test(view.words[i] as string) ? { from, to: i, head } : null
}

const small = /^(?:the|its|their|our|'s|city|county|this)$/

/** "the police in this town", "the town of Newfane" */
const isJoined = ({ words }: SentenceView, i: number, from: number): boolean =>
  i > from &&
  ((words[i] === 'in' && words[i + 1] === 'this') || (words[i] === 'of' && governmentNouns.has(words[i - 1] as string)))

const isNoun = (view: SentenceView, i: number): boolean =>
  governmentNouns.has(view.words[i] as string) ||
  view.places.some(
    ({ mention }) => mention.start <= (view.starts[i] as number) && (view.starts[i] as number) < mention.end,
  )
