/** Deeds that stand beside a duty: in its own sentence, "but Elma posted none", or in the next one or the one before. */
import type { CitedLaws } from '../cited-laws.ts'
import type { Clause } from '../grammar/clause.ts'
import { splitClauses } from '../grammar/split-clauses.ts'
import { type Match, matchRules } from '../matches.ts'
import type { CueRule } from '../rule.ts'
import type { CalledRule } from '../rule-scan.ts'
import type { SentenceView } from '../sentence-view.ts'
import { type Deed, deedOf } from './deed.ts'
import type { Duty } from './duty.ts'
import { dutyAt } from './read-duty.ts'

/** The duties that a sentence tells, in reading order. */
export function dutiesIn(view: SentenceView, rules: readonly CalledRule<CueRule>[], laws: CitedLaws): readonly Duty[] {
  const rule = rules.find(({ row }) => row.duty)
  if (!rule || /\?["')]*$/.test(view.text)) return []
  const duties: Duty[] = []
  for (const { from } of matchRules(view, [rule])) {
    const duty = dutyAt(view, from, laws)
    if (duty && !letsOff.test(view.lower.slice((view.starts[duty.content.from] as number) - view.start)))
      duties.push(duty)
  }
  return duties
}

/** "but Reno is exempt", "but it got a waiver": nobody fails a duty that does not bind him. */
const letsOff =
  /\b(?:exempt\w*|waive[rd]\w*|variances?|grandfathered|(?:does|do|did)(?:n't| not) apply|extension|exceptions?)\b/

/** The cue that a deed is, for the rule of its polarity. */
export function cueOfDeed(
  view: SentenceView,
  { verb, broken }: Deed,
  duty: Duty,
  rules: readonly CalledRule<CueRule>[],
): Match<CueRule> | null {
  const rule = rules.find(({ row }) => row.duty && (row.polarity === 'violates') === broken)
  if (!rule) return null
  const [start, end] = [view.starts[verb] as number, view.ends[verb] as number]
  return { row: rule.row, rule: rule.row.id, start, end, from: verb, to: verb + 1, duty }
}

const sets = /^(?:but|yet|instead|while|although|though|whereas|still|however|even)$/

const concedes = /^(?:despite|although|though)$/

/** The deed in the sentence that tells the duty. */
export function deedBeside(view: SentenceView, clauses: readonly Clause[], duty: Duty): Deed | null {
  const { from, content } = duty
  const link = view.words[from - 1] ?? ''
  const own = sets.test(link)
  const concession = concedes.test(link)
  for (const clause of clauses) {
    if (clause.link === 'relative') continue
    const behind = clause.from > content.from && clause.to > content.to - 1
    // "posted it at noon despite the act, which requires": one clause with the law.
    const cut =
      concession && !behind && clause.from < from - 1
        ? { from: clause.from, to: Math.min(clause.to, from - 1) }
        : clause
    if (!behind && cut.to > from) continue
    const opener = view.words.slice(Math.max(0, clause.from - 2), clause.from + 1)
    const contrast = own || concession || opener.some((word) => sets.test(word))
    const deed = deedOf(view, cut, duty, view, { contrast, concession, takesUp: false, behind })
    if (deed) return deed
  }
  const takesUp = /^(?:something|which)$/.test(view.words[content.to + 1] ?? '')
  const begin = content.to + (takesUp ? 2 : 1)
  // "must seek bids but sought none", "Elma, required by law to seek bids, sought none": what the split has left in one clause.
  if (begin >= view.count || (!takesUp && clauses.some((clause) => clause.from >= content.to && clause.from <= begin)))
    return null
  const contrast = sets.test(view.words[content.to] ?? '')
  return deedOf(view, { from: begin, to: view.count }, duty, view, { contrast, concession, takesUp, behind: true })
}

/** The deed that the sentence right behind tells, or the one right before. */
export function deedNear(near: SentenceView, view: SentenceView, duty: Duty): Deed | null {
  const behind = near.index > view.index
  if (!behind && duty.ofDeedBefore && duty.kind === 'limit') return null
  for (const clause of splitClauses(near)) {
    if (clause.link === 'relative' || clause.link === 'adverbial') continue
    const contrast = /^(?:but|yet|instead|still|however)$/.test(near.words[clause.from] ?? '')
    const deed = deedOf(near, clause, duty, view, { contrast, concession: false, takesUp: false, behind })
    if (deed) return deed
  }
  return null
}
