/** "Knoxville says it does", "Mayor Roe said the city did not": of whom an answer in short speaks, given who speaks and who was judged before. */
import type { Verdict } from '../types.ts'
import { kindsFor } from './judged/coreference/antecedents.ts'
import type { SubjectContext } from './judged/subject.ts'
import type { Speaker } from './sources/speaker.ts'

/** Ids of the governments; null: it cannot be told. `subject`: the words before the verb, "it" or "the city". */
export function echoedSubject(
  subject: string,
  speaker: Speaker,
  verdict: Verdict,
  context: SubjectContext,
): readonly string[] | null {
  const { source } = speaker
  // A name that is a place elsewhere in the article is that place here.
  const place = speaker.place ?? placeCalled(source.kind === 'organization' ? source.name : null, context)
  const before = verdict.jurisdictions
  const isOfSpeaker = place !== null && before.includes(place)
  const kindOf = (id: string): string | undefined => context.candidates.find((candidate) => candidate.id === id)?.kind
  if (/^(?:it|that)$/.test(subject)) {
    // "HUD faulted Reno and Elko. Elko says it complied."
    if (isOfSpeaker) return [place]
    // "Memphis says it never complied. Knox says it does.": a name of one word may be a town's.
    if (place === null && source.kind === 'organization' && /^[A-Z][a-z]+$/.test(source.name ?? ''))
      return saysOfItself(verdict, context) ? null : before
    if (place === null || kindOf(place) === 'federal') return before
    const kind = kindOf(place)
    if (source.kind !== 'organization') return before.some((id) => kindOf(id) === kind) ? null : before
    // What the one has said of itself the other says of itself; of a third one, "it" may be either.
    return saysOfItself(verdict, context) ? [place] : null
  }
  const kinds = /^(?:the|both) /.test(subject) ? kindsFor(subject.split(' ')[1] as string) : null
  if (kinds === null) return before
  const fits = (id: string): boolean => kinds.has(kindOf(id) ?? '')
  const own = place !== null && fits(place) && subject.startsWith('the ')
  if (!before.some(fits)) return own ? [place] : null
  if (isOfSpeaker && own) return [place]
  // "Dallas broke the law. San Antonio Mayor Roe said the city did not."
  return own ? null : before.filter(fits)
}

const saysOfItself = ({ source, jurisdictions }: Verdict, { mentions }: SubjectContext): boolean =>
  source.kind === 'organization' &&
  mentions.places.some(({ entity }) => jurisdictions.includes(entity.id) && entity.name === source.organization)

const placeCalled = (name: string | null, { mentions }: SubjectContext): string | null =>
  (name && mentions.places.find(({ entity }) => entity.name === name)?.entity.id) || null
