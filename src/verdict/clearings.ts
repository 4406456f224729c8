/** "has since been cleared", "The EPA cleared the county in May": what was found of a government is lifted. */
import type { Verdict } from '../types.ts'
import { phraseBefore } from './grammar/noun-phrase.ts'
import { readSubject } from './judged/read-subject.ts'
import type { SubjectContext } from './judged/subject.ts'
import type { SentenceView } from './sentence-view.ts'
import { speakerBehind } from './sources/speaker-phrase.ts'
import { trailing } from './sources/trailing.ts'

const group = /^(?:has|have|had|was|were|been|since|now|later|also|then)$/

/** Reads what stands behind token `from` as the end of a breach; null: nobody that was judged is cleared. */
export function readClearing(
  view: SentenceView,
  from: number,
  verdict: Verdict,
  subjects: SubjectContext,
): Verdict | null {
  if (verdict.status !== 'non_compliant' && verdict.status !== 'possibly_non_compliant') return null
  const at = view.words.indexOf('cleared', from + 1)
  if (at < 0 || !/^(?:[.,;]|by|in|on|last|this)$/.test(view.words[at + 1] ?? '.')) return null
  let start = at
  while (start > from && group.test(view.words[start - 1] as string)) start--
  if (!/^(?:has|have|had|was|were)$/.test(view.words[start] as string)) return null
  const phrase = start > from ? phraseBefore(view, start, from) : null
  const subject = phrase ? readSubject(view, phrase, subjects) : null
  if (subject?.kind !== 'government') return null
  const ids = verdict.jurisdictions.filter((id) => subject.ids.includes(id))
  if (ids.length === 0) return null
  const end = view.ends[at] as number
  const said = trailing(view, { after: end, quote: null }, subjects.speechIn(view), subjects)?.speaker
  const agent = view.words[at + 1] === 'by' ? speakerBehind(view, at + 2, subjects) : null
  return {
    ...verdict,
    status: 'compliant',
    stance: 'finds',
    jurisdictions: ids,
    source: (said ?? agent)?.source ?? { kind: 'unnamed', name: null, official: null, organization: null },
    cites: said && agent ? agent.source.name : null,
    past: false,
    hedges: [],
    degree: null,
    evidence: [{ start: view.start, end: view.end }],
    trace: [{ rule: 'frame.cleared', effect: 'reverses', start: view.starts[at] as number, end }],
  }
}
