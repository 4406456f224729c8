/** "The Port of Longview bought land. Executive Director Ann Poe said": the officers of a district or tribe that the story speaks of. */
import { isFirm } from './focus.ts'
import { isBare, whose } from './of-the-body.ts'
import type { TitleFound } from './read-title.ts'
import type { Scan } from './token-run.ts'

/** Officers whom firms and charities have as well. */
const heads =
  /^(?:(?:acting |interim |deputy |vice )?(?:general manager|executive director|president|superintendent|administrator|commissioner|treasurer|secretary|director)|chief executive(?: officer)?|ceo|chief \w+ officer|[a-z]+ director|chief of staff|general counsel|(?:chief )?engineer|spokes(?:man|woman|person))$/

/** Tokens between the body and the title: about two sentences. */
const FARTHEST = 60

/** A title with a capital before a name that ends before token `end`, no private body between it and the last district or tribe before it. */
export function isOfOwnBody(scan: Scan, title: TitleFound, end: number): boolean {
  const { words, places } = scan
  const { head, lead } = title
  if (!heads.test(head) || !words.isCapital(title.from) || !isBare(scan, title)) return false
  // "President Ann Poe of the company"
  if (whose.has(words.lower(end))) return false
  const body = places.ownBodyBefore(words.start(lead))
  if (body === null) return false
  for (let k = lead - 1; k >= 0 && lead - k < FARTHEST; k--) {
    if (isFirm(words.lower(k))) return false
    // "A company leased land from the port": the sentence is the company's.
    if (words.start(k) < body.end && (k === 0 || !words.joined(k - 1) || /^[.!?]$/.test(words.raw(k - 1)))) return true
  }
  return false
}
