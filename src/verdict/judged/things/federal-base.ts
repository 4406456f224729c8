/** "The Navy", "the base", where the story tells of the armed forces: what they do is done by the United States. */
import { unitedStates } from '../../../rules/place/federal.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'

/** More text than most stories have before a verdict. */
const STORY = 4000

const forces =
  /^the (?:(?:u\.s\. )?(?:navy|army|air force|marine corps|marines|space force|national guard bureau)|pentagon)$/i
const posts = /^(?:base|shipyard|arsenal|garrison|squadron|depot)$/
const military = /\b(?:Navy|U\.S\. Army|the Army|Air Force|Marine Corps|Space Force|Naval)(?![a-z])/

/** Null: the phrase is no such thing. */
export function federalBase({ text, words, head, shown, span, context }: Reading): Subject | null {
  const isForce = forces.test(text)
  const isPost =
    !isForce &&
    words.length === 2 &&
    words[0] === 'the' &&
    posts.test(head) &&
    shown.length === 0 &&
    military.test(context.article.folded.slice(Math.max(0, span.start - STORY), span.start))
  return isForce || isPost ? { kind: 'government', ids: [unitedStates], via: text, by: 'federal-body', ...span } : null
}
