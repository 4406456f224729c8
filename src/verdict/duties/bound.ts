/** Who left a duty undone, where the deed's own clause names nobody: "Elma must post agendas. It posted none." */
import type { Judged } from '../judged/judged.ts'
import type { Match } from '../matches.ts'
import type { CueRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'

const refers = /^(?:it|they)$/
const points = /^(?:that|this|none|nothing|nobody|neither|it|such|no)$/

const atPlace = /^ (?:\w+ )?(?:in|at)(?: the)? $/
const whoAtPlace = /\b(?:[Nn]o one|[Nn]obody|[Nn]one|[Nn]either) (?:in|at)(?: the)? $/

/** The subject of a deed: a pronoun is whom the duty binds; of "That did not happen in Elma" it is the place. */
export function boundByDuty(view: SentenceView, cue: Match<CueRule>, judged: Judged, bound: readonly string[]): Judged {
  const { subject, phrase } = judged
  if (subject.kind === 'private') return judged
  const word = phrase ? (view.words[phrase.head] as string) : ''
  const alone = phrase === null || phrase.to - phrase.from === 1
  const [start, end] = [cue.start, cue.end]
  if (bound.length > 0 && ((alone && (phrase === null || refers.test(word))) || isClass(judged)))
    return { ...judged, subject: { kind: 'government', ids: bound, via: null, by: 'setting', start, end } }
  const pointed = phrase === null ? view.words.slice(Math.max(0, cue.from - 5), cue.from) : [word]
  if (subject.kind === 'government' || !pointed.some((said) => points.test(said))) return judged
  // "did not happen in Elma", "No one in Elma did"
  const place = view.places.find(({ mention, entity }) => {
    const [from, to] = mention.start >= cue.end ? [cue.end, mention.start] : [view.start, mention.start]
    const before = view.text.slice(from - view.start, to - view.start)
    return entity.kind !== 'country' && (from === cue.end ? atPlace : whoAtPlace).test(before)
  })
  if (!place) return judged
  const { mention, entity } = place
  return {
    ...judged,
    subject: { kind: 'government', ids: [entity.id], via: null, by: 'setting', start: mention.start, end: mention.end },
  }
}

/** "The district posted none": of which, the duty has told. */
const isClass = ({ subject, phrase }: Judged): boolean => phrase !== null && subject.kind === 'unknown'
