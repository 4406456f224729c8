/** "Does Macon comply with the act? It does, the mayor said.": a question that the next sentence answers in short. */
import { matchRules } from './matches.ts'
import type { SpeechRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Layer } from './sources/attribute.ts'
import type { SourceContext } from './sources/speaker.ts'
import { speakerBehind } from './sources/speaker-phrase.ts'
import { trailing } from './sources/trailing.ts'

/** The answer: the sentence, whether it says no, and who gives it. */
export interface Answer {
  readonly view: SentenceView
  readonly reversed: boolean
  readonly layer: Layer | null
}

/** "A:", a quotation mark: what may stand before the answer. */
const OPENING = `^["']?(?:A[.:] ?)?["']?`
const ENDS = `(?=[.,;!"']|$| -)`
const SUBJECT = String.raw`(?:It|They|We|He|She|I|The \w+(?: \w+)?)`
const VERB = '(?:do|does|did|is|are|was|were|has|have|had)'

const yes = new RegExp(
  `${OPENING}(?:Yes\\b|${SUBJECT} ${VERB}(?: indeed| so)?[.,"']|(?:Absolutely|Definitely|Certainly|Clearly|Indeed|Undoubtedly|Unquestionably|Of course(?: (?:we|it|they) ${VERB})?|You bet|Without (?:a )?(?:doubt|question)|No (?:doubt|question) about it|In a word, yes)${ENDS})`,
  'i',
)
const no = new RegExp(
  `${OPENING}(?:No\\b[,.]|Not yet|${SUBJECT} (?:${VERB}(?: not|n't)|never)\\b|(?:(?:Absolutely|Definitely|Certainly|Clearly|Of course|Emphatically) not|Not (?:at all|once|even close|remotely|by a long shot|so)|Hardly|Never|Nope|No way|Far from it|Nowhere near|In a word, no)${ENDS})`,
  'i',
)

const spelledOut =
  /\b[Tt]he (?:short )?answer\b[^.?!;:]{0,80}?(?:\b(?:is|was|came back)|:) "?(?:a |an )?(?:clear |flat |firm |emphatic )?(yes|no)\b/

/** Does a sentence without a question mark put a question: "Whether the council broke the act was the question"? */
export const putsQuestion = ({ text }: SentenceView): boolean =>
  /^"?Whether\b.{1,300}\b(?:is|was|remained|became) (?:the|one|a) (?:\w+ )?(?:question|issue)\b/.test(text) ||
  /^"?(?:The|A|One|At issue was the) (?:\w+ )?(?:question|issue)\b.{0,80} (?:is|was) whether\b/.test(text)

/** "the answer from the attorney general's office was yes": whose answer it is. */
function answerer(view: SentenceView, context: SourceContext): Layer | null {
  const at = view.words.indexOf('answer')
  if (!/^(?:from|of)$/.test(view.words[at + 1] ?? '')) return null
  const speaker = speakerBehind(view, at + 2, context)
  return speaker && { match: null, stance: 'finds', speaker }
}

/** Reads a sentence as the answer to the question before it; null if it is none. */
export function readAnswer(
  view: SentenceView,
  speechRules: readonly SpeechRule[],
  context: SourceContext,
): Answer | null {
  const told = spelledOut.exec(view.text)
  const reversed = told ? told[1] === 'no' : no.test(view.text)
  if (!told && !reversed && !yes.test(view.text)) return null
  const own = told ? answerer(view, context) : null
  if (own) return { view, reversed, layer: own }
  const speech = matchRules(view, speechRules)
  return {
    view,
    reversed,
    layer: trailing(view, { after: view.start, quote: null, ignoreMarks: true }, speech, context),
  }
}
