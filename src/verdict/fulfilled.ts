/** "It was ordered to comply but did not", "It had until June. It did.": what was only expected turns out so, or not, told in short. */
import type { Verdict } from '../types.ts'
import { phraseBefore } from './grammar/noun-phrase.ts'
import { isAdverb, isReportingVerb } from './grammar/verb-group.ts'
import { readSubject } from './judged/read-subject.ts'
import type { SubjectContext } from './judged/subject.ts'
import type { Match } from './matches.ts'
import { endsClause, isProVerb, type ProVerb, proVerbAt } from './pro-verbs.ts'
import type { Parts } from './reading.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'
import { type Layer, unmarked } from './sources/layer.ts'
import { speakerBefore } from './sources/speaker-phrase.ts'
import { saidBehind } from './sources/trailing.ts'

/** A duty that was told of nobody for sure: who bears it, if it names one, and the verdict that it would be. */
export interface Expected {
  readonly verdict: Verdict
  /** "to be in compliance" may be taken up by "is", "to comply" by "does" alone. */
  readonly ofBeing: boolean
}

const being = /^(?:is|are|was|were)(?:n't)?$/
const joins = /^(?:but|and|yet|,|;)$/
const opens =
  /^(?:if|unless|until|when|whether|because|once|while|as|though|although|than|that|which|who|what|where|how)$/
const sameOne = /^(?:it|they|both)$/

/** What keeping the norm of a cue would be, if the words tell it of a duty alone; null: they deny or doubt it besides. */
export function expectedOf(
  view: SentenceView,
  { row }: Match<CueRule>,
  { effects, attribution }: Parts,
  norm: Verdict['norm'],
  jurisdictions: readonly string[],
): Expected | null {
  if (row.polarity !== 'complies') return null
  if (effects.some(({ effect }) => effect !== 'unreal' && effect !== 'affirms' && effect !== 'whole')) return null
  const { source, stance, cites } = attribution
  const verdict: Verdict = {
    id: '',
    status: 'compliant',
    stance,
    jurisdictions,
    via: null,
    norm,
    source,
    cites,
    time: null,
    past: false,
    hedges: [],
    degree: null,
    evidence: [{ start: view.start, end: view.end }],
    trace: [],
  }
  return { verdict, ofBeing: row.frame === 'predicate' }
}

/** Reads the words behind token `from` as the outcome; null: they tell none. */
export function readFulfilled(
  view: SentenceView,
  from: number,
  { verdict, ofBeing }: Expected,
  subjects: SubjectContext,
): Verdict | null {
  if (/\?["')]*$/.test(view.text)) return null
  for (let i = Math.max(1, from); i < view.count; i++) {
    const verb = isProVerb(view.words[i] as string) ? proVerbAt(view, i) : null
    if (!verb || (being.test(view.words[i] as string) && !ofBeing) || !endsShort(view, verb)) continue
    const outcome = outcomeAt(view, i, from, verdict, subjects)
    if (!outcome || outcome.ids.length === 0) continue
    const negated = verb.negated || outcome.never
    const end = view.ends[verb.to - 1] as number
    const said = outcome.said ?? saidBehind(view, end, subjects)
    const voice = said?.speaker ? { source: said.speaker.source, stance: said.stance, cites: null } : {}
    return {
      ...verdict,
      ...voice,
      status: negated ? 'non_compliant' : 'compliant',
      jurisdictions: outcome.ids,
      evidence: [{ start: view.start, end: view.end }],
      trace: [
        {
          rule: 'frame.ellipsis',
          effect: negated ? 'reverses' : 'repeats',
          start: view.starts[i] as number,
          end,
        },
      ],
    }
  }
  return null
}

/** "did.", "did so.", "has not yet, she said" */
function endsShort(view: SentenceView, verb: ProVerb): boolean {
  const so = /^(?:so|yet|do)$/.test(view.words[verb.to] ?? '')
  // "The mayor wants it to comply, and the council does too.": wants it too.
  if (view.words.slice(verb.from, verb.to).some((word) => /^(?:too|also|well|either)$/.test(word))) return false
  return endsClause(view, so ? { ...verb, to: verb.to + 1 } : verb) && !verb.hedged
}

interface Outcome {
  readonly ids: readonly string[]
  readonly never: boolean
  readonly said: Layer | null
}

/** Of whom the short verb at a token tells it, and who says so before it. */
function outcomeAt(
  view: SentenceView,
  verb: number,
  floor: number,
  { jurisdictions }: Verdict,
  subjects: SubjectContext,
): Outcome | null {
  let edge = verb
  while (edge > floor && isAdverb(view, edge - 1)) edge--
  const never = view.words.slice(edge, verb).includes('never')
  const before = view.words[edge - 1] ?? ''
  // "was ordered to comply but never did"
  if (/^(?:but|and|yet)$/.test(before)) return floor > 0 ? { ids: jurisdictions, never, said: null } : null
  const phrase = phraseBefore(view, edge, floor)
  if (!phrase) return null
  for (let i = phrase.from - 1; i >= floor && !joins.test(view.words[i] as string); i--)
    if (
      opens.test(view.words[i] as string) &&
      !(view.words[i] === 'which' && i === phrase.from - 1) &&
      !isReportingVerb(view.words[i - 1])
    )
      return null
  const word = view.words[phrase.head] as string
  const that = view.words[phrase.from - 1] === 'that' ? phrase.from - 2 : phrase.from - 1
  const speaker = isReportingVerb(view.words[that]) ? speakerBefore(view, that, floor, subjects) : null
  const said = speaker && unmarked('asserts', speaker)
  if (phrase.to - phrase.from === 1 && sameOne.test(word)) return { ids: jurisdictions, never, said }
  const subject = readSubject(view, phrase, subjects)
  if (subject.kind === 'speaker') {
    const place = saidBehind(view, view.ends[verb] as number, subjects)?.speaker?.place
    return place ? { ids: [place], never, said } : null
  }
  return subject.kind === 'government' ? { ids: subject.ids, never, said } : null
}
