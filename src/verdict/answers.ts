/** "Does Macon comply with the act? It does, the mayor said.": a question that the next sentence answers in short. */
import { matchRules } from './matches.ts'
import type { SpeechRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Layer } from './sources/attribute.ts'
import type { SourceContext } from './sources/speaker.ts'
import { trailing } from './sources/trailing.ts'

/** The answer: the sentence, whether it says no, and who gives it. */
export interface Answer {
  readonly view: SentenceView
  readonly reversed: boolean
  readonly layer: Layer | null
}

const yes =
  /^["']?(?:Yes\b|Yes,|(?:It|They|We|He|She|The \w+(?: \w+)?) (?:do|does|did|is|are|was|were|has|have|had)(?: indeed| so)?[.,"'])/i
const no =
  /^["']?(?:No\b[,.]|Not yet|(?:It|They|We|He|She|The \w+(?: \w+)?) (?:(?:do|does|did|is|are|was|were|has|have|had)(?: not|n't)|never)\b)/i

/** Reads a sentence as the answer to the question before it; null if it is none. */
export function readAnswer(
  view: SentenceView,
  speechRules: readonly SpeechRule[],
  context: SourceContext,
): Answer | null {
  const reversed = no.test(view.text)
  if (!reversed && !yes.test(view.text)) return null
  const speech = matchRules(view, speechRules)
  return {
    view,
    reversed,
    layer: trailing(view, { after: view.start, quote: null, ignoreMarks: true }, speech, context),
  }
}
