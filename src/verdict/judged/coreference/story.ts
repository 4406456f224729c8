/** The government that a story is about, of the kind whose body or officer a noun tells: "the council" in an article on Alpine's. */

import { partitionPoint } from '../../../partition-point.ts'
import { shareOf } from '../../../resolve/shares.ts'
import type { SourceContext } from '../../sources/speaker.ts'
import type { Candidate } from './antecedents.ts'

const days =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|\w+day)(?![A-Za-z])/g

/**
 * The naming, nearest before the words "the council" at an offset, of the government that the story is about; null if none of the kind is
 * named before. `text`: the words as written; a body with a name is not this one.
 */
export function governmentOfStory(
  noun: string,
  text: string,
  offset: number,
  context: SourceContext,
): Candidate | null {
  if (/[A-Z]/.test(text.slice(1).replace(days, ''))) return null
  const share = shareOf(noun)
  if (share === null) return null
  const id = context.salience().likeliest(share, offset)
  if (id === null) return null
  const named = context.candidatesOf(id)
  const last = named[partitionPoint(named.length, (i) => (named[i] as Candidate).end <= offset) - 1]
  return last === undefined || last.kind === 'state' || last.start < context.itemStart(offset) ? null : last
}
