/** The head is a place itself, or a body named with it: "Chicago", "the Ohio EPA". */
import { unitedStates } from '../../../rules/place/federal.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'

export function namedHead({ view, phrase, shown, listed, text, span, context }: Reading): Subject | null {
  const at = view.starts[phrase.head] as number
  const named = shown.find(({ mention }) => mention.start <= at && at < mention.end)
  if (!named) return null
  const via =
    named.mention.as === 'organization' ? context.article.text.slice(named.mention.start, named.mention.end) : null
  if (named.entity.kind === 'country' && !via) {
    return /^(?:U\.?S\.?|America)$/i.test(text) && phrase.to - phrase.from > 2
      ? { kind: 'unknown' }
      : { kind: 'government', ids: [unitedStates], via: null, by: 'name', ...span }
  }
  // "the federal government": a body of the country's name.
  const ids = listed.length === 0 && named.entity.id === unitedStates ? [unitedStates] : listed
  // "Unlike Reno": a place that is named only to be left out.
  if (ids.length === 0) return { kind: 'unknown' }
  return { kind: 'government', ids, via, by: 'name', ...span }
}
