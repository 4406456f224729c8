/** Sentences without a cue that say the verdict before them again in short: "So did Reno.", "Mesa's does not, they said." */
import type { Verdict } from '../types.ts'
import { echoedSubject } from './echo-subject.ts'
import { phraseBefore } from './grammar/noun-phrase.ts'
import { isAdverb, verbGroupStart } from './grammar/verb-group.ts'
import { placesBetween } from './judged/named-places.ts'
import { readSubject } from './judged/read-subject.ts'
import type { SubjectContext } from './judged/subject.ts'
import { readLookingInto, readSeeking } from './open-questions.ts'
import { endsClause, isProVerb, proVerbAt } from './pro-verbs.ts'
import type { SentenceView } from './sentence-view.ts'
import { speakingPhrase } from './sources/apposition.ts'
import { readSpeaker } from './sources/read-speaker.ts'

/** Longer sentences say more than yes, no or the same. */
const LONGEST = 14

type Status = Verdict['status']

const opposite: Partial<Record<Status, Status>> = {
  compliant: 'non_compliant',
  non_compliant: 'compliant',
  possibly_compliant: 'possibly_non_compliant',
  possibly_non_compliant: 'possibly_compliant',
}
const weaker: Partial<Record<Status, Status>> = {
  compliant: 'possibly_compliant',
  non_compliant: 'possibly_non_compliant',
}

/** What an echo says of whom: the same as before, or the opposite. */
interface Repeated {
  readonly ids: readonly string[]
  readonly via: string | null
  readonly reversed: boolean
  readonly hedged: boolean
  readonly at: number
}

/** Reads a sentence without a cue of its own as the echo of `verdict`; null if it is none. `denied`: the verdict's verb is under a not. */
export function readEcho(
  view: SentenceView,
  before: Verdict,
  denied: boolean,
  subjects: SubjectContext,
): Verdict | null {
  const open = readSeeking(view, before, subjects) ?? readLookingInto(view, before, subjects)
  if (open) return open
  if (/[?]/.test(view.text)) return null
  const verdict = asIfSaid(before, denied)
  const counter = view.count > LONGEST ? null : readCounter(view, verdict, denied, subjects)
  if (counter) return { ...counter, evidence: [{ start: view.start, end: view.end }] }
  const repeated =
    invertedRepeat(view) ?? sameOf(view) ?? didTheSame(view, denied, subjects) ?? plainRepeat(view, denied, subjects)
  if (!repeated || repeated.ids.length === 0) return null
  const flat = repeated.reversed ? opposite[verdict.status] : verdict.status
  const status = flat !== undefined && repeated.hedged ? (weaker[flat] ?? flat) : flat
  if (status === undefined) return null
  return {
    ...verdict,
    status,
    jurisdictions: repeated.ids,
    via: repeated.via,
    hedges: [],
    degree: null,
    evidence: [{ start: view.start, end: view.end }],
    trace: [stepAt(view, repeated)],
  }
}

/** "It is disputed whether Reno broke the law. The state says it did.": what was left open, as if it had been said. */
function asIfSaid(verdict: Verdict, denied: boolean): Verdict {
  if (verdict.status !== 'under_review') return verdict
  const complies = verdict.trace.some(({ effect }) => effect === 'complies')
  return { ...verdict, status: complies !== denied ? 'compliant' : 'non_compliant', stance: 'asserts' }
}

function stepAt(view: SentenceView, { at, reversed }: { readonly at: number; readonly reversed: boolean }) {
  return {
    rule: 'frame.ellipsis',
    effect: reversed ? 'reverses' : 'repeats',
    start: view.starts[at] as number,
    end: view.ends[at] as number,
  }
}

/** "So did Reno.", "Neither does Elko County.", "Not so Reno." */
function invertedRepeat(view: SentenceView): Repeated | null {
  if (view.count > LONGEST) return null
  const from = /^(?:and|but|or)$/.test(view.words[0] as string) ? 1 : 0
  const contrast = view.words[from] === 'not' && view.words[from + 1] === 'so'
  if (!contrast && !/^(?:so|neither|nor)$/.test(view.words[from] as string)) return null
  const name = from + 2
  if (contrast ? !startsPlace(view, name) : !isProVerb(view.words[from + 1] ?? '')) return null
  const ids = placesBetween(view, view.starts[from + 1] as number, view.end)
  return { ids, via: null, reversed: contrast, hedged: false, at: from }
}

const same =
  /^(?:and |but )?(?:much |about )?the same (?:goes|went|is true|was true|holds(?: true)?|held true|applies|applied|(?:can|could|may) be said) (?:for|of|to) /

/** "The same goes for Indiana.", "The same is true of Elko County." */
function sameOf(view: SentenceView): Repeated | null {
  const found = same.exec(view.lower)
  if (!found || view.count > LONGEST * 2) return null
  const from = view.start + found[0].length
  const stop = view.text
    .slice(found[0].length)
    .search(/[,;.](?= (?:which|where|the|said|he|she|they|it|according)\b)|"/)
  const ids = placesBetween(view, from, stop < 0 ? view.end : from + stop)
  return { ids, via: null, reversed: false, hedged: false, at: 0 }
}

/** "A second state, Indiana, did the same, the agency said.", "Two other cities, Dalton and Rome, did so as well." */
function didTheSame(view: SentenceView, denied: boolean, subjects: SubjectContext): Repeated | null {
  for (let i = 1; i < view.count; i++) {
    if (!/^(?:do|does|did|done|follow(?:s|ed))$/.test(view.words[i] as string)) continue
    const likewise = /^(?:the same(?: thing)?|so(?: too| as well)?|likewise|suit)(?: too| as well)?(?=[.,;]|$)/.exec(
      view.lower.slice((view.starts[i + 1] ?? view.end) - view.start),
    )
    if (!likewise || denied) continue
    const start = verbGroupStart(view, i, 0)
    const phrase = phraseBefore(view, start, 0)
    if (
      !phrase ||
      view.words.slice(0, start).some((word) => /^(?:if|unless|whether|would|could|should|might)$/.test(word))
    )
      return null
    if (view.words.slice(start, i).some((word) => /^(?:not|never|would|could|will|might|may|should)$|n't$/.test(word)))
      return null
    const ids = placesBetween(view, view.start, view.starts[start] as number)
    const subject = ids.length > 0 ? null : readSubject(view, phrase, subjects)
    if (subject && subject.kind !== 'government') return null
    return { ids: subject ? subject.ids : ids, via: null, reversed: false, hedged: false, at: i }
  }
  return null
}

/** "Not so Reno", "Not so the city of Elko"; not "Not so fast". */
const startsPlace = (view: SentenceView, i: number): boolean =>
  view.places.some(({ mention }) => mention.start === view.starts[i])

const says =
  /^(?:sa(?:id|y|ys)|insist(?:s|ed)?|maintain(?:s|ed)?|argue[sd]?|contend(?:s|ed)?|counter(?:s|ed)?|believe[sd]?)$/
const sameOne = /^(?:it|they|that)$|^(?:the|both) \w+$/

/** "A retired officer, Sal Roe, says it is not.": somebody else says the same or the opposite of the same. */
function readCounter(view: SentenceView, verdict: Verdict, denied: boolean, subjects: SubjectContext): Verdict | null {
  const at = view.words.findIndex((word) => says.test(word))
  if (at < 1) return null
  let from = at + 1
  if (view.words[from] === 'that') from++
  const found = readsSame(view, from)
  if (!found) return null
  const phrase = speakingPhrase(view, at, 0)
  const speaker = phrase ? readSpeaker(view, phrase, subjects) : null
  const reversed = found.negated !== denied
  const status = reversed ? opposite[verdict.status] : verdict.status
  if (!speaker || status === undefined) return null
  const ids = echoedSubject(found.subject, speaker, verdict, subjects)
  if (ids === null || ids.length === 0) return null
  return {
    ...verdict,
    status,
    jurisdictions: ids,
    via: ids === verdict.jurisdictions ? verdict.via : null,
    stance: 'asserts',
    source: speaker.source,
    cites: null,
    hedges: [],
    degree: null,
    trace: [stepAt(view, { at: found.at, reversed })],
  }
}

/** "it plainly does not." from token `from` to the end of the sentence. */
function readsSame(
  view: SentenceView,
  from: number,
): { readonly negated: boolean; readonly at: number; readonly subject: string } | null {
  let at = from
  while (at < view.count && !isProVerb(view.words[at] as string)) at++
  const subject = view.words
    .slice(from, at)
    .filter((_, i) => !isAdverb(view, from + i))
    .join(' ')
  if (at >= view.count || !sameOne.test(subject)) return null
  const rest = view.words.slice(at + 1).join(' ')
  if (!/^(?:not )?(?:\w+ly )?[.!]?$/.test(rest)) return null
  return { negated: /n't$/.test(view.words[at] as string) || rest.startsWith('not'), at, subject }
}

/** "In the other," in tokens. */
const LONGEST_OPENING = 6

/** "It also says the city's wait was not": whoever said the first says the second. */
function saysMore(view: SentenceView, from: number): boolean {
  const at = view.words[from - 1] === 'that' ? from - 2 : from - 1
  if (
    !/^(?:sa(?:id|ys)|finds|found|ruled|rules|held|holds|wrote|writes|concluded|concludes|added|adds)$/.test(
      view.words[at] as string,
    )
  )
    return false
  // "In the other, it found that the clerk did not"
  const comma = view.words[0] === 'in' ? view.words.indexOf(',') + 1 : 0
  const opening = comma <= LONGEST_OPENING ? comma : 0
  const subject = view.words.slice(opening, at).filter((_, i) => !isAdverb(view, opening + i))
  return /^(?:it|he|she|they|the (?:judge|court|opinion|report|audit|letter|agency|ruling|monitor|auditor|inspector|department))$/.test(
    subject.join(' '),
  )
}

/** "Mesa's does not.", "Garland and Saline counties aren't, they said, though they are close.", "Pulaski appears to be as well." */
function plainRepeat(view: SentenceView, denied: boolean, subjects: SubjectContext): Repeated | null {
  for (let i = 1; i < view.count; i++) {
    const verb = proVerbAt(view, i)
    if (!verb) continue
    if (!endsClause(view, verb)) return null
    let end = i
    while (end > 0 && isAdverb(view, end - 1)) end--
    const phrase = phraseBefore(view, view.words[end - 1] === "'s" ? end - 1 : end, 0)
    if (!phrase || (phrase.from > 2 && !saysMore(view, phrase.from))) return null
    // A pronoun would only say the same of the same once more.
    if (/^(?:it|they|he|she|this|that|we|you|i|there)$/.test(view.words[phrase.head] as string)) return null
    const subject = readSubject(view, phrase, subjects)
    if (subject.kind !== 'government') return null
    const reversed = verb.negated !== denied
    return { ids: subject.ids, via: subject.via, reversed, hedged: verb.hedged, at: i }
  }
  return null
}
