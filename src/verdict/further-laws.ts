/** "8 U.S.C. 1373 and the Fourth Amendment": the laws with which a list goes on behind the one that a norm names first. */
import type { Clause } from './grammar/clause.ts'
import type { NormPhrase } from './norm.ts'
import type { SentenceView } from './sentence-view.ts'

/** "and the", ", ", "§§ 1373, 1644", "§§ 1981-1983" */
const goesOn = /^\s*(?:,?\s*(?:and|or|through|as well as)\b|[,;&–-])?\s*(?:also\s+)?(?:the\s+)?(?:§+\s*)?$/

/** Ids, in order; `clauses` are those of the sentence: what is the subject of the next one is no more of the list. */
export function furtherLaws(
  view: SentenceView,
  { start, end, citation }: NormPhrase,
  clauses: readonly Clause[],
): readonly string[] {
  const first = view.citations.findIndex(
    ({ mention, entity }) => entity.id === citation && mention.start < end && mention.end > start,
  )
  if (first < 0) return []
  const clause = clauses.findLast(({ from }) => (view.starts[from] ?? Number.POSITIVE_INFINITY) <= start)
  const last = clause ? (view.ends[clause.to - 1] as number) : view.end
  const ids: string[] = []
  for (let i = first + 1; i < view.citations.length; i++) {
    const before = view.citations[i - 1]?.mention.end ?? 0
    const next = view.citations[i]
    if (!next || next.mention.end > last) break
    if (!goesOn.test(view.text.slice(before - view.start, next.mention.start - view.start))) break
    if (next.entity.id !== citation && !ids.includes(next.entity.id)) ids.push(next.entity.id)
  }
  return ids
}
