/** The first of several predicates that share a verb of being. */
import type { Clause } from '../../grammar/clause.ts'
import { isAdverb } from '../../grammar/verb-group.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'

/** "is a tax in disguise and thus illegal": the verb of being stands before the first of two predicates; its token, or the cue's own. */
export function firstPredicate(view: SentenceView, cue: Match<CueRule>, clause: Clause): number {
  let i = cue.from
  while (i > clause.from && isAdverb(view, i - 1)) i--
  if (!/^(?:and|or)$/.test(view.words[i - 1] ?? '')) return cue.from
  const listed = firstAdjective(view, i - 1, clause.from)
  if (listed >= 0) return listed
  if (!/^(?:thus|therefore|hence|so|consequently)$/.test(view.words[i] as string)) return cue.from
  for (let k = i - 2; k > clause.from; k--) if (/^(?:is|are|was|were)$/.test(view.words[k] as string)) return k + 1
  return cue.from
}

const condemns =
  /^(?:ultra|vires|arbitrary|capricious|void|invalid|illegal|unlawful|unconstitutional|unenforceable|unfair|unjust|discriminatory|excessive|unreasonable|improper|impermissible|wrong|vague|overbroad|irrational|unauthorized|flawed|deficient|inadequate)$/

/** "was arbitrary, capricious and contrary to law": the first of the words that the "and" at a token ends; -1 if it ends none. */
function firstAdjective(view: SentenceView, joint: number, floor: number): number {
  let i = joint
  while (
    i > floor &&
    (condemns.test(view.words[i - 1] as string) || view.words[i - 1] === ',' || isAdverb(view, i - 1))
  )
    i--
  while (i < joint && !condemns.test(view.words[i] as string)) i++
  return i < joint ? i : -1
}
