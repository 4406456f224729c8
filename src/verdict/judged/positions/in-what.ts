/** "Utah moved the boys in what the judge called a violation of the decree": who did what is called so. */

import { isVerbHere } from '../../grammar/verb-group.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { CueSite } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { readJudged } from '../read-judged.ts'
import { ofClause } from './before-verb.ts'
import { blamingVerbs } from './blame.ts'
import { objectOf } from './object-of-judging.ts'
import { toldDoer } from './told-doer.ts'

const REACH = 16

const calledSo =
  /(?:^| )(?:call(?:s|ed)|describ(?:es|ed) as|term(?:s|ed)|consider(?:s|ed)|deem(?:s|ed)|label(?:s|ed)|rul(?:es|ed)|found|s(?:ays|aid)|argue[sd]?|allege[sd]?|amount(?:s|ed) to|appears? to (?:be|have been)|seems to be|was|is|were) (?:was |is |were |to be )?(?:an? )?(?:[\w-]+ ){0,3}$/

/** The token of the "what"; -1: no such words stand before the cue, or nothing before them. */
function whatBefore({ words }: SentenceView, cue: Match<CueRule>, floor = 0): number {
  for (let i = cue.from - 2; i > Math.max(floor + 2, cue.from - REACH); i--) {
    if (/^[;:"]$/.test(words[i] as string)) return -1
    if (words[i] === 'what' && /^(?:in|over|for)$/.test(words[i - 1] as string))
      return calledSo.test(`${words.slice(i + 1, cue.from).join(' ')} `) ? i : -1
  }
  return -1
}

export function doneInWhat(site: CueSite): Judged | null {
  const { view, cue, clause } = site
  const what = whatBefore(view, cue, clause.from)
  if (what < 0) return null
  // "sued Utah over what it called a violation of the decree": who is sued for it.
  if (view.words[what - 1] !== 'in') return suedOver(site, what - 1)
  const edge = view.words[what - 2] === ',' ? what - 2 : what - 1
  const done = toldDoer(site, edge) ?? ofClause(site)
  return done.subject.kind === 'government' || done.subject.kind === 'private' ? { ...done, phrase: null } : null
}

/** The object of the verb of suing or blaming before the "over" at token `joint`. */
function suedOver({ view, clause, context }: CueSite, joint: number): Judged | null {
  for (let i = joint - 1; i > clause.from; i--) {
    if (!blamingVerbs.has(view.words[i] as string)) {
      if (isVerbHere(view, i)) return null
      continue
    }
    const phrase = objectOf(view, i + 1, joint)
    const judged = phrase && readJudged(view, phrase, context)
    return judged && /^(?:government|private)$/.test(judged.subject.kind) ? { ...judged, phrase: null } : null
  }
  return null
}
