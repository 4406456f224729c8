/** "cited Reno for dumping waste, in violation of the act": who is blamed for the deed that is judged. */
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { isAdverb } from '../../grammar/verb-group.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { ClauseSite } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { readJudged } from '../read-judged.ts'
import { judgingVerbOver } from './object-of-judging.ts'

/** Whom a verb of judging before token `edge` blames for doing something; null: it blames nobody. */
export function blamedForDoing({ view, clause, context }: ClauseSite, edge: number): Judged | null {
  for (let i = edge - 1; i > clause.from; i--) {
    if (!/^\w+ing$/.test(view.words[i] as string)) continue
    const caught = caughtBefore(view, i, clause.from)
    if (caught) return readJudged(view, caught, context)
    if (!isDoneFor(view, i)) continue
    const judging = judgingVerbOver(view, { row: { frame: 'verb' }, from: i, to: i + 1 }, clause)
    if (judging?.phrase) return { ...readJudged(view, judging.phrase, context), joint: judging.joint }
  }
  return null
}

/** "for routinely holding", "of not posting" */
function isDoneFor(view: SentenceView, gerund: number): boolean {
  let i = gerund - 1
  while (i > 0 && isAdverb(view, i)) i--
  return /^(?:for|of)$/.test(view.words[i] ?? '')
}

/** "caught Reno dumping waste": whoever was seen to do it; null: nobody was. */
function caughtBefore(view: SentenceView, gerund: number, floor: number): NounPhrase | null {
  for (let i = gerund - 2; i > Math.max(floor, gerund - CAUGHT); i--)
    if (/^(?:caught|catches|spotted|observed|filmed|photographed)$/.test(view.words[i] as string))
      return /^(?:was|were|been|is|are)$/.test(view.words[i - 1] as string) ? null : phraseBefore(view, gerund, i + 1)
  return null
}

/** In tokens, the verb with whom it is said of. */
const CAUGHT = 14
