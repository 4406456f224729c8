/** Whether a story has spoken of a state's legislature before it names a member. */
import { stateByName } from '../../rules/place/states.ts'
import type { Article } from '../../types.ts'

/** So much text before the name is read. */
const STORY = 3000
const statehouse =
  /\b(?:[Ss]tatehouse|Legislature|General Assembly|(?:HB|SB|LB|HF|SF) ?\d|(?:House|Senate) (?:Bill|File) \d|state (?:lawmakers|legislators|Rep|Sen|House|Senate|representative|senator))\b|\b([A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:House|Senate|[Ll]awmakers|[Ll]egislators)\b/g
const congress = /\b(?:Congress(?!ional)|Capitol Hill|U\.S\. (?:House|Senate|Sen|Rep))\b/

const before = ({ folded }: Article, at: number): string => folded.slice(Math.max(0, at - STORY), at)

/** Is a state's legislature named before an offset? */
export function speaksOfStatehouse(article: Article, at: number): boolean {
  for (const [, state] of before(article, at).matchAll(statehouse))
    if (state === undefined || stateByName(state) !== null || stateByName(state.replace(/^\w+ /, '')) !== null)
      return true
  return false
}

/** And Congress is not? */
export const onlySpeaksOfStatehouse = (article: Article, at: number): boolean =>
  speaksOfStatehouse(article, at) && !congress.test(before(article, at))
