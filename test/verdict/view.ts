/** One sentence of a text as the verdict stage sees it, for the tests of a single step. */
import { storyWindows } from '../../src/article/read-article.ts'
import { readFindings } from '../../src/pipeline.ts'
import { CitedLaws } from '../../src/verdict/cited-laws.ts'
import { accountForVerdicts } from '../../src/verdict/find-verdicts.ts'
import type { CueAccount, VerdictContext } from '../../src/verdict/reading.ts'
import { indexMentions, type SentenceView, viewSentence } from '../../src/verdict/sentence-view.ts'

function contextOf(text: string): VerdictContext {
  const findings = readFindings(text)
  return { ...findings, windows: storyWindows(findings.article) }
}

/** The last sentence of a text; those before it are there to be referred to. */
export function viewOf(text: string): SentenceView {
  const context = contextOf(text)
  return viewSentence(context, indexMentions(context), context.article.sentences.length - 1)
}

/** The laws that a text cites. */
export const lawsOf = (text: string): CitedLaws => new CitedLaws(indexMentions(contextOf(text)).citations)

/** All that was read of the last cue of a text; throws if there is none. */
export function lastCueOf(text: string): CueAccount {
  const cue = [...accountForVerdicts(contextOf(text))].flatMap(({ cues }) => cues).at(-1)
  if (cue === undefined) throw new Error(`No cue in: ${text}`)
  return cue
}
