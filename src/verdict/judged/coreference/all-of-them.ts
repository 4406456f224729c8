/** "all three", "both of them", "neither": those that were named last, if their number is the one said. */
import type { Span } from '../../../types.ts'
import { classNouns, governmentNouns, privateNouns } from '../../lexicon.ts'
import { within } from '../../sentence-view.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'
import { type Candidate, nearestListBefore, oneEach, SENTENCES_BACK, standsFor } from './antecedents.ts'

const counts: readonly string[] = 'two three four five six seven eight nine ten'.split(' ')

const quantifiers: ReadonlySet<string> = new Set(['all', 'both', 'each', 'neither'])

/** Null: the phrase is no such thing. */
export function allOfThem(reading: Reading): Subject | null {
  const { view, words, span, context } = reading
  if (!quantifiers.has(words[0] as string) || (words.length === 1 && words[0] !== 'neither')) return null
  const said =
    /^(?:(?:all|both|each)(?: (?:of )?(?:the )?(two|three|four|five|six|seven|eight|nine|ten))?(?: of them)?|neither(?: one)?(?: of (?:them|the two))?)$/.exec(
      words.join(' '),
    )
  if (!said) return null
  const { article } = context
  const number = said[1] ? counts.indexOf(said[1]) + 2 : /^(?:both|neither)/.test(said[0]) ? 2 : null
  const last = nearestListBefore(context, view.index, span.start, isMember)
  const list = number !== null && last.length !== number ? gathered(reading, number) : last
  const first = list[0]
  if (!first || (number !== null && list.length !== number)) return { kind: 'unknown' }
  // "Reno and Elko fined two hotels, leaving both of them out of compliance"
  const start = article.sentences.findLast((sentence) => sentence.start <= first.start)?.start ?? 0
  const told = article.folded
    .slice(start, span.start)
    .toLowerCase()
    .split(/[^a-z'-]+/)
  // "Cass County and Clay County fined two motels. Neither": of the motels.
  const counted =
    number === null ? null : new RegExp(`\\b${counts[number - 2]} (?:[a-z-]+ )?([a-z]+s)(?![a-z])`).exec(told.join(' '))
  if (counted && !classNouns.has(counted[1] as string)) return { kind: 'unknown' }
  const others = told.some((word) => privateNouns.has(word) && !governmentNouns.has(word))
  return others ? { kind: 'unknown' } : standsFor(list, null, span)
}

const isMember = ({ kind, inPrivate }: Candidate): boolean => kind !== 'federal' && !inPrivate

/** "Elko was one of three Nevada cities that were told so. The others were Ely and Reno. All three": named sentence by sentence. */
function gathered({ view, span, context }: Reading, number: number): readonly Candidate[] {
  const { article, candidates } = context
  for (let back = view.index; back >= Math.max(0, view.index - SENTENCES_BACK); back--) {
    const { start } = article.sentences[back] as Span
    const named = oneEach(
      within(candidates, (c) => c, { start, end: span.start }).filter(
        (candidate) => isMember(candidate) && !candidate.onlyWhere && candidate.kind !== 'state',
      ),
    )
    if (named.length >= number) return named.length === number ? named : []
  }
  return []
}
