/** The head is a body or an officer of the United States: "the Justice Department", "President Roe". */
import { unitedStates } from '../../../rules/place/federal.ts'
import { classNouns } from '../../lexicon.ts'
import { federalIn } from '../named-places.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'

/** Only the words up to the head say whose it is: "a list of cities that the department keeps" is no department. */
export function federalHead({ view, phrase, head, text, span, context }: Reading): Subject | null {
  const classed = classNouns.has(head) && !/^(?:department|agency|departments|agencies|officials?)$/.test(head)
  const end = classed ? (view.ends[phrase.head] as number) : span.end
  return federalIn(context.article.folded.slice(span.start, end))
    ? { kind: 'government', ids: [unitedStates], via: text, by: 'federal-body', ...span }
    : null
}

/** "The President", "President Ann Roe". */
export const presidentHead = ({ text, span }: Reading): Subject | null =>
  /^(?:The|the) President$/.test(text) || /^President (?:\w+ )?\w+$/.test(text)
    ? { kind: 'government', ids: [unitedStates], via: text, by: 'office', ...span }
    : null
