/** The government that a story is about, of the kind whose body or officer a noun tells: "the council" in an article on Alpine's. */

import type { GovernmentMention } from '../../resolve/governments.ts'
import type { Share } from '../../resolve/salience.ts'
import {
  ofBoard,
  ofCommissioners,
  ofCouncil,
  ofCounty,
  ofMayor,
  ofSchools,
  ofSupervisors,
  ofTown,
  ofTrustees,
} from '../../resolve/shares.ts'
import type { SourceContext } from '../sources/speaker.ts'
import type { Candidate } from './antecedents.ts'

/** Legislatures meet and vote too. */
function ofActs(mention: GovernmentMention): number {
  return /^(?:state|territory)$/.test(mention.kind) ? OF_STATES : ofBoard(mention)
}
const OF_STATES = 0.7

/** What the nouns are of; a state's bodies are told by the state's name. */
const sharesOf: readonly (readonly [nouns: RegExp, share: Share])[] = [
  [/^(?:city|town|village|municipality|borough|township)$/, ofTown],
  [/^(?:councils?|aldermen)$/, ofCouncil],
  [/^(?:mayor|administration)$/, ofMayor],
  [/^(?:county|parish)$/, ofCounty],
  [/^supervisors$/, ofSupervisors],
  [/^(?:commission|commissioners)$/, ofCommissioners],
  [/^trustees$/, ofTrustees],
  [/^(?:district|schools|superintendent)$/, ofSchools],
  [/^(?:meetings?|votes?|sessions?)$/, ofActs],
  [/^(?:boards?|committee|panel|selectmen|selectboard)$/, ofBoard],
]

const days =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|\w+day)(?![A-Za-z])/g

/** Longer texts are several stories. */
const LONGEST_STORY = 100_000

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
  const share = sharesOf.find(([nouns]) => nouns.test(noun))?.[1]
  if (share === undefined || context.article.text.length > LONGEST_STORY) return null
  const id = context.salience().likeliest(share, offset)
  if (id === null) return null
  return context.candidates.findLast((row) => row.end <= offset && row.id === id && row.kind !== 'state') ?? null
}
