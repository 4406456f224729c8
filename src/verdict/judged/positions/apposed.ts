/** "Ohio detains the sick, a practice the judge called a violation of the act": what was just told is judged, so whoever does it is. */
import type { Clause } from '../../grammar/clause.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import type { SubjectContext } from '../subject.ts'
import { ofClause } from './before-verb.ts'
import { judgingVerbOver } from './object-of-judging.ts'

const deeds =
  /^(?:practices?|polic(?:y|ies)|moves?|steps?|decisions?|patterns?|arrangements?|requirements?|delays?|failures?|refusals?|rules?|actions?|acts?|tactics?|conditions|habit|omission)$/
const calls =
  /^(?:call(?:s|ed)|describ(?:es|ed)|brand(?:s|ed)|label(?:s|ed)|deem(?:s|ed)|consider(?:s|ed)|declar(?:es|ed)|rul(?:es|ed)|found|held|denounc(?:es|ed)|condemn(?:s|ed)|said|says)$/

/** Reads who did what the words behind a comma judge; null if they judge nothing of the kind. */
export function apposed(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  context: SubjectContext,
): Judged | null {
  if (cue.row.polarity !== 'violates' && cue.row.frame !== 'predicate') return null
  const comma = view.words.lastIndexOf(',', cue.from)
  if (comma < 1 || cue.from - comma > 16 || !isDeed(view, comma + 1)) return null
  // Between the deed and the cue somebody calls it so: "a practice it described as a".
  const verb = view.words.findIndex((word, i) => i > comma + 1 && i < cue.from && calls.test(word))
  if (
    verb < 0 ||
    !/^(?:(?:as|to be|is|are|was|were) )?(?:an? )?(?:[\w-]+ ){0,2}$/.test(between(view, verb + 1, cue.from))
  )
    return null
  const index = clauses.findIndex(({ from, to }) => from <= comma - 1 && comma - 1 < to)
  const clause = clauses[index]
  if (!clause) return null
  // "faulted Reno for holding people"
  for (let i = comma - 1; i > clause.from; i--) {
    if (!/^\w+ing$/.test(view.words[i] as string) || !joinsBehind(view, i)) continue
    const doing: Match<CueRule> = { ...cue, row: { ...cue.row, frame: 'verb' }, from: i, to: i + 1 }
    const judging = judgingVerbOver(view, doing, clause)
    if (judging?.phrase) {
      const { phrase, joint } = judging
      return { subject: readSubject(view, phrase, context), phrase, joined: -1, joint }
    }
  }
  const whole = ofClause(view, clauses, index, context)
  return whole.subject.kind === 'government' ? { ...whole, joined: -1 } : null
}

/** "a practice", "its latest move", "which". */
function isDeed(view: SentenceView, from: number): boolean {
  if (view.words[from] === 'which') return true
  if (!/^(?:an?|its|the|their|this|that|another)$/.test(view.words[from] ?? '')) return false
  return deeds.test(view.words[from + 1] ?? '') || deeds.test(view.words[from + 2] ?? '')
}

/** "for routinely holding" */
const joinsBehind = ({ words }: SentenceView, gerund: number): boolean =>
  /^(?:for|of)$/.test(words[gerund - 1] ?? '') ||
  (/ly$/.test(words[gerund - 1] ?? '') && /^(?:for|of)$/.test(words[gerund - 2] ?? ''))

const between = (view: SentenceView, from: number, to: number): string =>
  view.words
    .slice(from, to)
    .map((word) => `${word} `)
    .join('')
