/** "Nobody at the Ogden, Utah, city hall had gathered the bids": that nobody did it is told of the body where nobody did. */
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { isVerbHere } from '../../grammar/verb-group.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { type Judged, nobody } from '../judged.ts'
import { readJudged } from '../read-judged.ts'
import type { SubjectContext } from '../subject.ts'

/** Who did not do it, if the cue is a "nobody"; null: it is another word. */
export function nobodyAt(view: SentenceView, { from, to }: Match<CueRule>, context: SubjectContext): Judged | null {
  const word = view.words[from] as string
  if (word !== 'nobody' && !(word === 'no' && view.words[from + 1] === 'one')) return null
  if (!/^(?:at|in|inside|from|on|with)$/.test(view.words[to] ?? '')) return nobody
  let end = to + 1
  while (end < view.count && end < to + 12 && !isVerbHere(view, end)) end++
  const phrase = phraseBefore(view, end, to + 1)
  return phrase ? readJudged(view, phrase, context) : nobody
}
