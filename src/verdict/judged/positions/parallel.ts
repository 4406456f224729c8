/** "The council broke one law, but it did not break another": of two verdicts side by side, the it of the second is who the first judges. */

import type { Clause } from '../../grammar/clause.ts'
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { type NounPhrase, phraseBefore, spanOfPhrase } from '../../grammar/noun-phrase.ts'
import { isAdverb, isAuxiliary, verbGroupStart } from '../../grammar/verb-group.ts'
import type { ClauseSite } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'

const judges =
  /^(?:violat|compl[yi]|breach|contraven|infring|flout|def(?:y|ie)|ignor|disregard|disobey|obey|abid|adher|honou?r|broke|break|meet|met$|follow|satisf|heed|fail)/

/** The subject of the clause before, if `phrase` is the "it" that opens the clause behind it; null: it is no such thing. */
export function parallelSubject(site: ClauseSite, phrase: NounPhrase): Judged | null {
  const { view, clauses, own, context } = site
  if (view.words[phrase.head] !== 'it' || phrase.to - phrase.from > 1) return null
  const before = clauseBefore(clauses, own)
  if (!before || phrase.from > (clauses[own] as Clause).from) return null
  for (let i = before.from + 1; i < before.to; i++) {
    if (!startsFiniteGroup(view, i, before.from)) continue
    let verb = i
    while (verb < before.to && (isAuxiliary(view, verb) || isAdverb(view, verb))) verb++
    if (!judges.test(view.words[verb] ?? '')) return null
    const antecedent = phraseBefore(view, verbGroupStart(view, i, before.from), before.from)
    const subject = antecedent ? readSubject(view, antecedent, context) : null
    if (!antecedent || !subject) return null
    // "Acme Foods broke the act in Reno, but it": no place between comes into question either.
    if (subject.kind === 'private' || subject.kind === 'unknown') return { subject, phrase, joined: -1 }
    if (subject.kind !== 'government' || subject.ids.length !== 1) return null
    const antecedents = [spanOfPhrase(view, antecedent)]
    const referring = { ...subject, by: 'reference', antecedents, ...spanOfPhrase(view, phrase) } as const
    return { subject: referring, phrase, joined: -1 }
  }
  return null
}

/** The clause beside which "but it" stands, or that "Although ...," has put first. */
function clauseBefore(clauses: readonly Clause[], own: number): Clause | undefined {
  const { link, parent } = clauses[own] as Clause
  let before = link === 'coordinate' ? clauses[parent] : clauses[own - 1]
  const isBeside = ({ link: its, parent: on }: Clause): boolean =>
    link === 'coordinate' ? !/^(?:adverbial|relative)$/.test(its) || on < 0 : its === 'adverbial' && on === parent
  // "broke the act when it met in March, but it did not": the time of the first is no clause beside the second.
  while (before && !isBeside(before)) before = clauses[before.parent]
  return before
}
