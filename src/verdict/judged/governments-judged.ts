/** Which governments a subject comes down to once it is known who speaks, and to whom. */
import { unitedStates } from '../../rules/place/federal.ts'
import type { Attribution } from '../sources/attribution.ts'
import { federalIn } from './named-places.ts'
import type { Subject } from './subject.ts'

/** Ids of the governments, null if the speaker's is meant and not known. `words`: the subject as written; `own`: the author's. */
export function governmentsJudged(
  subject: Exclude<Subject, { readonly kind: 'private' | 'generic' | 'unknown' }>,
  words: string,
  attribution: Pick<Attribution, 'place' | 'source'>,
  addressed: () => readonly string[],
  own: () => string | null,
): readonly string[] | null {
  // "The government is in full compliance," said a federal spokeswoman: in such a mouth it is the country's.
  if (subject.kind === 'government')
    return /^the government$/i.test(words) && isFederal(attribution) ? [unitedStates] : subject.ids
  if (subject.kind === 'addressee') return addressed()
  const place = attribution.place ?? own()
  return place ? [place] : null
}

const isFederal = ({ place, source }: Pick<Attribution, 'place' | 'source'>): boolean =>
  place === unitedStates || federalIn(source.organization ?? '') || federalIn(source.name ?? '')
