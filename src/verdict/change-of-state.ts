/** "It was out of compliance until this fall. It is no longer, she said.": the state has changed since, told in short. */
import type { Verdict } from '../types.ts'
import type { SubjectContext } from './judged/subject.ts'
import { isProVerb } from './pro-verbs.ts'
import type { SentenceView } from './sentence-view.ts'
import { trailing } from './sources/trailing.ts'

const opposite: Partial<Record<Verdict['status'], Verdict['status']>> = {
  compliant: 'non_compliant',
  non_compliant: 'compliant',
}
const same = /^(?:it|they|that|this)$/
const kinds =
  /^(?:city|county|state|town|village|district|tribe|agency|department|jail|board|council|school|schools|plant)$/
const time = /^(?:now|today|anymore|since|currently)$/

/** Longer sentences say more. */
const LONGEST = 16

/** Reads it; null if the sentence says something else. `denied`: the verb of `verdict` is under a not. */
export function readChange(
  view: SentenceView,
  verdict: Verdict,
  denied: boolean,
  subjects: SubjectContext,
): Verdict | null {
  const status = opposite[verdict.status]
  if (status === undefined || view.count > LONGEST || /[?]/.test(view.text)) return null
  const verb = shortChange(view)
  if (verb === null || verb.negated === denied) return null
  const said = trailing(
    view,
    { after: view.ends[verb.to - 1] as number, quote: null },
    subjects.speechIn(view),
    subjects,
  )
  const voice = said?.speaker ? { source: said.speaker.source, stance: said.stance, cites: null } : {}
  return {
    ...verdict,
    ...voice,
    status,
    hedges: [],
    degree: null,
    time: null,
    past: false,
    evidence: [{ start: view.start, end: view.end }],
    trace: [
      {
        rule: 'frame.ellipsis',
        effect: 'reverses',
        start: view.starts[verb.at] as number,
        end: view.ends[verb.to - 1] as number,
      },
    ],
  }
}

/** "It is now", "They no longer do", "The city does today", "Now it is": the verb, and where the words end. */
function shortChange(
  view: SentenceView,
): { readonly at: number; readonly to: number; readonly negated: boolean } | null {
  const { words } = view
  let i = /^(?:and|but)$/.test(words[0] as string) ? 1 : 0
  let timed = false
  if (time.test(words[i] ?? '')) {
    timed = true
    i += words[i + 1] === ',' ? 2 : 1
  }
  if (same.test(words[i] ?? '')) i++
  else if (words[i] === 'the' && kinds.test(words[i + 1] ?? '')) i += 2
  else return null
  let negated = false
  if (words[i] === 'no' && words[i + 1] === 'longer') {
    negated = timed = true
    i += 2
  }
  const at = i
  const verb = words[at] ?? ''
  if (!isProVerb(verb)) return null
  negated ||= verb.endsWith("n't")
  i++
  for (; i < view.count; i++) {
    const word = words[i] as string
    if (word === 'not') negated = true
    else if (word === 'no' && words[i + 1] === 'longer') {
      negated = timed = true
      i++
    } else if (time.test(word)) timed = true
    else break
  }
  // "It is now a park": more is said. ", she said": only who says so.
  return timed && /^[.,;!]$/.test(words[i] ?? '.') ? { at, to: i, negated } : null
}
