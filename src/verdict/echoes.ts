/** Short sentences and asides that answer the verdict before them: "So did Reno.", "Mesa's does not.", "The city denies it." */
import type { Verdict } from '../types.ts'
import { phraseBefore } from './grammar/noun-phrase.ts'
import { isAdverb } from './grammar/verb-group.ts'
import { placesBetween } from './judged/named-places.ts'
import { readSubject } from './judged/read-subject.ts'
import type { SubjectContext } from './judged/subject.ts'
import type { SentenceView } from './sentence-view.ts'
import { readSpeaker } from './sources/read-speaker.ts'

/** Longer sentences say more than yes, no or the same. */
const LONGEST = 14

const opposite: Partial<Record<Verdict['status'], Verdict['status']>> = {
  compliant: 'non_compliant',
  non_compliant: 'compliant',
  possibly_compliant: 'possibly_non_compliant',
  possibly_non_compliant: 'possibly_compliant',
}

/** What an echo says of whom: the same as before, or the opposite. */
interface Repeated {
  readonly ids: readonly string[]
  readonly via: string | null
  readonly reversed: boolean
  readonly at: number
}

/** Reads a sentence without a cue of its own as the echo of `verdict`; empty if it is none. */
export function readEcho(view: SentenceView, verdict: Verdict, subjects: SubjectContext): readonly Verdict[] {
  const seeking = readSeeking(view, verdict, subjects)
  if (seeking) return [seeking]
  if (view.count > LONGEST || /[?]/.test(view.text)) return []
  const denial = readDenial(view, 0, view.count, verdict, subjects)
  if (denial) return [{ ...denial, evidence: [{ start: view.start, end: view.end }] }]
  const counter = readCounter(view, verdict, subjects)
  if (counter) return [{ ...counter, evidence: [{ start: view.start, end: view.end }] }]
  const repeated = invertedRepeat(view) ?? plainRepeat(view, subjects)
  if (!repeated || repeated.ids.length === 0) return []
  const status = repeated.reversed ? opposite[verdict.status] : verdict.status
  if (status === undefined) return []
  const step = {
    rule: 'frame.ellipsis',
    effect: repeated.reversed ? 'reverses' : 'repeats',
    start: view.starts[repeated.at] as number,
    end: view.ends[repeated.at] as number,
  }
  return [
    {
      ...verdict,
      status,
      jurisdictions: repeated.ids,
      via: repeated.via,
      hedges: [],
      degree: null,
      evidence: [{ start: view.start, end: view.end }],
      trace: [step],
    },
  ]
}

/** "So did Reno.", "Neither does Elko County." */
function invertedRepeat(view: SentenceView): Repeated | null {
  const from = /^(?:and|but|or)$/.test(view.words[0] as string) ? 1 : 0
  if (!/^(?:so|neither|nor)$/.test(view.words[from] as string)) return null
  if (!proVerb.test(view.words[from + 1] ?? '')) return null
  const ids = placesBetween(view, view.starts[from + 1] as number, view.end)
  return { ids, via: null, reversed: false, at: from }
}

const proVerb = /^(?:do|does|did|is|are|was|were|has|have|had)$/

const says =
  /^(?:sa(?:id|y|ys)|insist(?:s|ed)?|maintain(?:s|ed)?|argue[sd]?|contend(?:s|ed)?|counter(?:s|ed)?|believe[sd]?)$/
const sameOne = /^(?:it|they|that)$|^(?:the|both) \w+$/

/** "A retired officer, Sal Roe, says it is not.": somebody else says the same or the opposite of the same. */
function readCounter(view: SentenceView, verdict: Verdict, subjects: SubjectContext): Verdict | null {
  const at = view.words.findIndex((word) => says.test(word))
  if (at < 1) return null
  let from = at + 1
  if (view.words[from] === 'that') from++
  const found = readsSame(view, from)
  if (!found) return null
  const phrase = phraseBefore(view, at, 0)
  const speaker = phrase ? readSpeaker(view, phrase.from, phrase.to, phrase.head, subjects) : null
  const status = found.reversed ? opposite[verdict.status] : verdict.status
  if (!speaker || status === undefined) return null
  return {
    ...verdict,
    status,
    stance: 'asserts',
    source: speaker.source,
    cites: null,
    hedges: [],
    degree: null,
    trace: [
      {
        rule: 'frame.ellipsis',
        effect: found.reversed ? 'reverses' : 'repeats',
        start: view.starts[found.at] as number,
        end: view.ends[found.at] as number,
      },
    ],
  }
}

/** "it plainly does not." from token `from` to the end of the sentence. */
function readsSame(view: SentenceView, from: number): { readonly reversed: boolean; readonly at: number } | null {
  let at = from
  while (at < view.count && !proVerb.test((view.words[at] as string).replace(/n't$/, ''))) at++
  const subject = view.words.slice(from, at).filter((_, i) => !isAdverb(view, from + i))
  if (at >= view.count || !sameOne.test(subject.join(' '))) return null
  const rest = view.words.slice(at + 1).join(' ')
  if (!/^(?:not )?(?:\w+ly )?[.!]?$/.test(rest)) return null
  return { reversed: /n't$/.test(view.words[at] as string) || rest.startsWith('not'), at }
}

/** "Mesa's does not.", "Garland and Saline counties aren't.", "Pulaski is." */
function plainRepeat(view: SentenceView, subjects: SubjectContext): Repeated | null {
  let end = view.count
  while (end > 0 && /^(?:[.;!]|either|too|also)$/.test(view.words[end - 1] as string)) end--
  const negated = /(?:^not|n't)$/.test(view.words[end - 1] ?? '')
  let verb = negated && view.words[end - 1] === 'not' ? end - 2 : end - 1
  while (verb > 0 && /ly$/.test(view.words[verb] as string)) verb--
  if (!proVerb.test((view.words[verb] ?? '').replace(/n't$/, ''))) return null
  const phrase = phraseBefore(view, view.words[verb - 1] === "'s" ? verb - 1 : verb, 0)
  if (!phrase || phrase.from > 2) return null
  // A pronoun would only say the same of the same once more.
  if (/^(?:it|they|he|she|this|that|we|you|i|there)$/.test(view.words[phrase.head] as string)) return null
  const subject = readSubject(view, phrase, subjects)
  return subject.kind === 'government' ? { ids: subject.ids, via: subject.via, reversed: negated, at: verb } : null
}

const denies = /^(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contest(?:s|ed)?|refut(?:e|es|ed))$/
const whatIsDenied =
  /^(?:it|that|this|(?:(?:the|those|these|all|any) )?(?:charges?|claims?|allegations?|accusations?|findings?|assertions?|conclusions?|characterization|wrongdoing))\b/i

/** "The state denies it.", ", a charge leaders of both governments reject": what was said of somebody, denied. */
function readDenial(
  view: SentenceView,
  from: number,
  to: number,
  verdict: Verdict,
  subjects: SubjectContext,
): Verdict | null {
  if (verdict.status !== 'non_compliant' && verdict.status !== 'possibly_non_compliant') return null
  for (let i = from + 1; i < to; i++) {
    if (!denies.test(view.words[i] as string)) continue
    const behind = view.text.slice((view.ends[i] as number) - view.start + 1)
    const open = from > 0 ? /^[,.;"]?$/.test(view.words[i + 1] ?? '.') : whatIsDenied.test(behind)
    if (!open) return null
    const phrase = phraseBefore(view, /^(?:has|have|had)$/.test(view.words[i - 1] as string) ? i - 1 : i, from)
    if (!phrase) return null
    const speaker = readSpeaker(view, phrase.from, phrase.to, phrase.head, subjects)
    if (!speaker) return null
    const step = {
      rule: 'frame.denial',
      effect: 'denies',
      start: view.starts[i] as number,
      end: view.ends[i] as number,
    }
    return {
      ...verdict,
      status: 'compliant',
      stance: 'denies',
      source: speaker.source,
      cites: null,
      hedges: [],
      degree: null,
      trace: [step],
    }
  }
  return null
}

const deniedAside =
  /^(?:charges?|claims?|allegations?|accusations?|findings?|assertions?|contention|conclusions?|characterization|something|which)$/

/** The denial behind a verdict in its own sentence: ", a charge the mayor rejects", ", which the state disputes". */
export function readDenialAside(view: SentenceView, verdict: Verdict, subjects: SubjectContext): Verdict | null {
  const cue = Math.max(...verdict.trace.map(({ end }) => end))
  for (let i = 0; i + 3 < view.count; i++) {
    if (view.words[i] !== ',' || (view.starts[i] as number) < cue) continue
    const article = /^(?:an?|the|its)$/.test(view.words[i + 1] as string)
    const noun = view.words[article ? i + 2 : i + 1] as string
    if (!deniedAside.test(noun)) continue
    let from = i + (article ? 3 : 2)
    if (view.words[from] === 'that') from++
    const denial = readDenial(view, from, view.count, verdict, subjects)
    if (denial) return denial
  }
  return null
}

const seeks =
  /\b(?:is|are|was|were) (?:also |now |still )?(?:seeking|asking for|requesting|awaiting|gathering|collecting) (?:more|additional|further)\b[^.;]{0,80}\bbefore (?:deciding|reaching|making|issuing|it |they |a |any )/

/** "and is seeking more information before deciding": what may be a breach is being looked into. */
export function readSeeking(view: SentenceView, verdict: Verdict, subjects: SubjectContext): Verdict | null {
  const found = seeks.exec(view.text)
  if (!found || verdict.status === 'under_review') return null
  const start = view.start + found.index
  const at = view.starts.indexOf(start)
  // "said it may violate the act and is seeking": whoever said so.
  const phrase = at > 0 && view.words[at - 1] !== 'and' ? phraseBefore(view, at, 0) : null
  const speaker = phrase ? readSpeaker(view, phrase.from, phrase.to, phrase.head, subjects) : null
  return {
    ...verdict,
    status: 'under_review',
    stance: 'questions',
    source: speaker?.source ?? verdict.source,
    cites: null,
    hedges: [],
    degree: null,
    evidence: [{ start: view.start, end: view.end }],
    trace: [{ rule: 'frame.seeking', effect: 'reviews', start, end: start + found[0].length }],
  }
}
