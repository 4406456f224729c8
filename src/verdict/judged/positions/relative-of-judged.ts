/** Whom a relative clause judges by way of the clause that it hangs on. */
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import { type ClauseSite, type CueSite, siteAt } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { readJudged } from '../read-judged.ts'
import { ofClause } from './before-verb.ts'
import { judgingVerbOver } from './object-of-judging.ts'

/** "fined Meridian for sewer overflows that violated the act": whom the verb of judging judges for what the clause describes. */
export function throughRelative(site: CueSite): Judged | null {
  const { view, cue, clauses, clause, context } = site
  const outer = clause.link === 'relative' ? clauses[clause.parent] : undefined
  if (!outer) return null
  const described: Match<CueRule> = { ...cue, row: { ...cue.row, frame: 'noun' }, from: clause.from - 1 }
  const judging = judgingVerbOver(view, described, outer)
  if (!judging?.phrase) return null
  const { phrase, joint } = judging
  return { ...readJudged(view, phrase, context), joined: clause.parent, joint }
}

/** "Topeka is among three Kansas cities that the EPA says are violating": the one that is said to be among them. */
export function oneOfThese(site: ClauseSite, { subject, phrase }: Judged): Judged | null {
  const { view, clauses } = site
  if (subject.kind !== 'generic' || phrase === null || phrase.from < 2) return null
  // "is one of three Nevada counties that violate the act"
  const one = view.words[phrase.from] === 'one' && view.words[phrase.from + 1] === 'of'
  const verb = one ? phrase.from - 1 : phrase.from - 2
  if (!one && view.words[phrase.from - 1] !== 'among') return null
  if (!/^(?:is|are|was|were|remains?)$/.test(view.words[verb] ?? '')) return null
  const index = clauses.findIndex(({ from, to }) => from <= verb && verb < to)
  const whole = index < 0 ? null : ofClause(siteAt(site, index))
  return whole?.subject.kind === 'government' && whole.subject.ids.length > 0 ? { ...whole, joined: index } : null
}
