/** Which government a story is about, where a reference could mean a place that only says where something was done. */
import { partitionPoint } from '../../../partition-point.ts'
import type { Share } from '../../../resolve/salience.ts'
import { ofAny, ofCounty, ofSchools, ofState, ofTown, ofTribe } from '../../../resolve/shares.ts'
import type { SourceContext } from '../../sources/speaker.ts'
import type { Candidate } from './antecedents.ts'
import { isDateline } from './dateline.ts'

const shares: ReadonlyMap<string, Share> = new Map([
  ...['city', 'town', 'village', 'borough', 'township', 'place'].map((kind) => [kind, ofTown] as const),
  ['county', ofCounty],
  ['school_district', ofSchools],
  ['tribe', ofTribe],
])

/**
 * The naming, nearest before an offset, of the government that the article is about there; null if it fits no reference of this kind.
 *
 * @example "Alabama broke the decree ... 58 beds opened at a hospital in Tuscaloosa. They have ignored it" // Alabama
 */
export function topicBefore(
  context: SourceContext,
  offset: number,
  kind: string,
  fits: (candidate: Candidate) => boolean,
): Candidate | null {
  return likeliestOf([ofAny, shares.get(kind) ?? ofAny], context, offset, fits)
}

/** The same, for a body that was named long before: "The jail", ten sentences on. */
export const topicOfStory = (
  context: SourceContext,
  offset: number,
  fits: (candidate: Candidate) => boolean,
): Candidate | null => {
  const all = [ofAny, ofTown, ofCounty, ofSchools, ofTribe, ofState]
  return likeliestOf(all, context, offset, (one) => fits(one) && isToldOf(context, one.id, fits))
}

/** Is it named elsewhere than in a dateline, and not only as who sues or audits? Where nobody else fits, it is told of all the same. */
function isToldOf(context: SourceContext, id: string, fits: (candidate: Candidate) => boolean): boolean {
  const { folded } = context.article
  const isTold = (one: Candidate): boolean => !one.judges && !isDateline(folded, one)
  return context.candidatesOf(id).some(isTold) || !context.candidates.some((one) => fits(one) && isTold(one))
}

function likeliestOf(
  among: readonly Share[],
  context: SourceContext,
  offset: number,
  fits: (candidate: Candidate) => boolean,
): Candidate | null {
  for (const share of among) {
    const id = context.salience().likeliest(share, offset)
    if (id === null) continue
    const named = context.candidatesOf(id)
    const last = named[partitionPoint(named.length, (i) => (named[i] as Candidate).end <= offset) - 1]
    if (last && last.start >= context.itemStart(offset) && fits(last)) return last
  }
  return null
}
