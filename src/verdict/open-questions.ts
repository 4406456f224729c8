/** "and is seeking more information before deciding", "is looking into whether the village did": what was said is still open. */
import type { TraceStep, Verdict } from '../types.ts'
import { phraseBefore } from './grammar/noun-phrase.ts'
import { readSubject } from './judged/read-subject.ts'
import type { SubjectContext } from './judged/subject.ts'
import { endsClause, proVerbAt } from './pro-verbs.ts'
import type { SentenceView } from './sentence-view.ts'
import { readSpeaker } from './sources/read-speaker.ts'

const seeks =
  /\b(?:is|are|was|were) (?:also |now |still )?(?:seeking|asking for|requesting|awaiting|gathering|collecting) (?:more|additional|further)\b[^.;]{0,80}\bbefore (?:deciding|reaching|making|issuing|it |they |a |any )/

/** "and is seeking more information before deciding": what may be a breach is being looked into. */
export function readSeeking(view: SentenceView, verdict: Verdict, subjects: SubjectContext): Verdict | null {
  // Hardly any sentence has the word: the pattern need not look.
  const found = view.text.includes(' before ') ? seeks.exec(view.text) : null
  if (!found || verdict.status === 'under_review') return null
  const start = view.start + found.index
  const at = view.starts.indexOf(start)
  // "said it may violate the act and is seeking": whoever said so.
  const phrase = at > 0 && view.words[at - 1] !== 'and' ? phraseBefore(view, at, conjunctBefore(view, at)) : null
  const step = stepOf('frame.seeking', start, start + found[0].length)
  return opened(view, verdict, step, phrase, subjects)
}

/** "It may violate the act, and federal officials are": where the last clause begins. */
function conjunctBefore(view: SentenceView, at: number): number {
  for (let i = at - 1; i > 0; i--)
    if (/^(?:and|but)$/.test(view.words[i] as string) && view.words[i - 1] === ',') return i + 1
  return 0
}

const looks =
  /\b(?:(?:is|are|was|were|be|been) (?:also |now |still )?(?:looking into|investigating|reviewing|examining|studying|weighing|checking|trying to determine)|(?:is|are|was|were) (?:also |now |still )?(?:asking|seeking to learn)|opened an (?:investigation|inquiry) into|(?:is|are) under (?:investigation|review) (?:over|for)) whether /

/** "The EPA is looking into whether the county has": the verb of the verdict before, under an examination. */
export function readLookingInto(view: SentenceView, verdict: Verdict, subjects: SubjectContext): Verdict | null {
  const found = view.text.includes(' whether ') ? looks.exec(view.text) : null
  if (!found) return null
  const start = view.start + found.index
  const end = start + found[0].length
  const from = view.starts.findIndex((offset) => offset >= end)
  if (from < 1) return null
  for (let i = from + 1; i < view.count; i++) {
    const verb = proVerbAt(view, i)
    if (!verb || verb.hedged || !(endsClause(view, verb) || /^(?:so|indeed)$/.test(view.words[verb.to] as string)))
      continue
    const phrase = phraseBefore(view, i, from)
    if (!phrase || phrase.from > from + 1) return null
    const subject = readSubject(view, phrase, subjects)
    if (subject.kind !== 'government' || subject.ids.length === 0) return null
    const at = view.starts.indexOf(start)
    const looker = phraseBefore(view, at, 0)
    const review = opened(view, verdict, stepOf('frame.looks-into', start, end - 1), looker, subjects)
    return { ...review, jurisdictions: subject.ids, via: subject.via, past: false }
  }
  return null
}

const stepOf = (rule: string, start: number, end: number): TraceStep => ({ rule, effect: 'reviews', start, end })

function opened(
  view: SentenceView,
  verdict: Verdict,
  step: TraceStep,
  phrase: ReturnType<typeof phraseBefore>,
  subjects: SubjectContext,
): Verdict {
  const speaker = phrase ? readSpeaker(view, phrase, subjects) : null
  return {
    ...verdict,
    status: 'under_review',
    stance: 'questions',
    source: speaker?.source ?? verdict.source,
    cites: null,
    hedges: [],
    degree: null,
    evidence: [{ start: view.start, end: view.end }],
    trace: [step],
  }
}
