/** "the government": in American news the nation's, wherever the story has spoken of it; a city is called "the city". */
import { unitedStates } from '../../../rules/place/federal.ts'
import type { Span } from '../../../types.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { SubjectContext } from '../subject.ts'

/** More text than most stories have before a verdict. */
const STORY = 4000

const nation =
  /\b(?:federal (?:government|agenc(?:y|ies)|officials?|grants?|law|funds|aid)|U\.S\. (?:District|Attorney|attorney|government|Supreme)|the United States|the administration|Congress)(?![a-z])/
/** "the city government", "Tempe's government", "the tribal government": another has been spoken of by the same word. */
const another =
  /\b(?:(?:city|county|town|village|tribal|state|local|municipal|borough)(?:'s)?|[A-Z][a-z]+'s) government\b(?!s)/

/** Does "the government" at a span stand for the United States? */
export function isNationSpokenOf(view: SentenceView, { start, end }: Span, context: SubjectContext): boolean {
  const { article, candidatesOf } = context
  // "The government there"
  if (/^ (?:there|here|in|of)(?![a-z])/.test(article.folded.slice(end, end + 8))) return false
  const before = article.folded.slice(Math.max(0, start - STORY), start)
  if (another.test(before)) return false
  const body = candidatesOf(unitedStates)[0]
  return (
    (body !== undefined && body.end <= start) ||
    nation.test(before) ||
    nation.test(article.folded.slice(start, view.end))
  )
}
