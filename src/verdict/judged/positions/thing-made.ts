/** A thing with a relative clause that tells who made it: "The fee that Tulsa charged broke the law". */
import type { Clause } from '../../grammar/clause.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { ClauseSite } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import { makerIn } from './contact-clause.ts'

/** Whose the thing is that stands before "that" or "which", for the verb group at token `start`; null: nothing of the kind. */
export function thingMade({ view, clauses, own, clause, context }: ClauseSite, start: number): Judged | null {
  // "The fee, which Tulsa charged, broke the law": the relative clause has broken the sentence off.
  const before = clauses[own - 1]
  const split = clause.link === 'resumed' && before?.parent === clause.parent
  const relative: Clause | undefined = split ? before : clause
  if (relative?.link !== 'relative' || relative.parent < 0 || !/^(?:that|which)$/.test(relative.opener ?? ''))
    return null
  const to = split ? relative.to : start
  const end = relative.from - 1
  const edge = view.words[end - 1] === ',' ? end - 1 : end
  const thing = phraseBefore(view, edge, clauses[relative.parent]?.from ?? 0) ?? noun(view, edge - 1)
  const made = thing ? makerIn(view, relative.from, to, context) : null
  if (!thing || made?.subject.kind !== 'government' || isSomebody(view, thing, context)) return null
  return {
    subject: { ...made.subject, via: textOf(view, thing) },
    phrase: { ...thing, to: start },
    joined: relative.parent,
  }
}

/** "The notices that Tulsa posted": a noun that could be a verb. */
const noun = ({ words }: SentenceView, i: number): NounPhrase | null =>
  /^[a-z]{3,}$/.test(words[i] ?? '') ? { from: i, to: i + 1, head: i } : null

/** "The firm that Tulsa hired", "The board that Tulsa put in charge": who is no thing. */
function isSomebody(view: SentenceView, thing: NounPhrase, context: ClauseSite['context']): boolean {
  const subject = readSubject(view, thing, context)
  return (
    subject.kind === 'private' ||
    (subject.kind === 'government' && subject.ids.length > 0 && subject.by !== 'reference')
  )
}

const textOf = (view: SentenceView, { from, to }: NounPhrase): string =>
  view.text.slice((view.starts[from] as number) - view.start, (view.ends[to - 1] as number) - view.start)
