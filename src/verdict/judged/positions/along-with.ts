/** ", along with Keene and Dover": places that a trailing phrase adds to the one judged. */
import { Shape } from '../../../article/tokens.ts'
import { behindQualifier } from '../../grammar/qualifier.ts'
import { isVerbHere } from '../../grammar/verb-group.ts'
import { prepositions } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Judged } from '../judged.ts'

/** The subject with the places added that are listed behind it, or behind the cue at token `from`. */
export function withCompanions(view: SentenceView, from: number, judged: Judged): Judged {
  const { subject, phrase } = judged
  if (subject.kind !== 'government' || subject.ids.length === 0) return judged
  // Hardly any sentence has the words.
  if (!(view.words.includes('along') || view.words.includes('together') || view.words.includes('like'))) return judged
  // "Reno, along with Elko and Fallon, violated"
  const beside = phrase && view.words[phrase.to] === ',' ? companionsAt(view, phrase.to + 1) : null
  const added = (beside ?? companionsBehind(view, from)).filter((id) => !subject.ids.includes(id))
  return added.length > 0 ? { ...judged, subject: { ...subject, ids: [...subject.ids, ...added] } } : judged
}

function companionsBehind(view: SentenceView, from: number): readonly string[] {
  for (let i = from; i < view.count - 2; i++) {
    if (view.words[i] === ';' || isVerbHere(view, i)) return []
    const listed = companionsAt(view, i)
    if (listed) return listed
  }
  return []
}

/** The ids of the places that "along with" at token `i` adds; null if no such words stand there. */
const companionsAt = (view: SentenceView, i: number): readonly string[] | null =>
  /^(?:along|together)$/.test(view.words[i] ?? '') && view.words[i + 1] === 'with'
    ? listFrom(view, i + 2)
    : // "Reno, like Elko, violated"
      view.words[i] === 'like' && view.words[i - 1] === ','
      ? listFrom(view, i + 1)
      : null

/** The ids of a list of nothing but places; empty if it names anything else: "along with Reno firms". */
function listFrom(view: SentenceView, from: number): readonly string[] {
  const ids: string[] = []
  let i = from
  for (;;) {
    const place = view.places.find(
      ({ mention, entity }) =>
        mention.start === view.starts[i] && mention.as !== 'qualifier' && entity.kind !== 'country',
    )
    if (!place) return []
    ids.push(place.entity.id)
    while (i < view.count && (view.starts[i] as number) < place.mention.end) i++
    const behind = behindQualifier(view, i)
    if (behind > 0) i = behind - 1
    let next = i
    while (/^(?:,|and|&)$/.test(view.words[next] ?? '')) next++
    const goesOn =
      next > i &&
      view.shapes[next] !== Shape.lower &&
      view.places.some(({ mention }) => mention.start === view.starts[next])
    if (!goesOn) return endsList(view, i) ? ids : []
    i = next
  }
}

function endsList(view: SentenceView, i: number): boolean {
  const word = view.words[i]
  if (word === undefined || view.shapes[i] === Shape.mark) return word !== "'" && word !== '-'
  return word !== "'s" && (prepositions.has(word) || isVerbHere(view, i))
}
