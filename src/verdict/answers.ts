/** "Does Macon comply with the act? It does, the mayor said.": a question that the next sentence answers in short. */
import type { SentenceView } from './sentence-view.ts'
import { type Layer, unmarked } from './sources/layer.ts'
import type { SourceContext } from './sources/speaker.ts'
import { speakerBefore, speakerBehind } from './sources/speaker-phrase.ts'
import { saidBehind } from './sources/trailing.ts'
import { BOLD, COLON, NAME } from './sources/turn-label.ts'
import { turnAt } from './sources/turns.ts'

/** The answer: the sentence, whether it says no, and who gives it. */
export interface Answer {
  readonly view: SentenceView
  readonly reversed: boolean
  readonly layer: Layer | null
  /** "An auditor is looking into that": neither yes nor no. */
  readonly open?: true
}

/** "A:", a quotation mark: what may stand before the answer. */
const OPENING = `^["']?(?:A[.:] ?|${BOLD}${NAME}${COLON} ?)?["']?`
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

/** "A reporter asked if it was meeting the standards", no "Asked whether it did, he said no", which answers itself. */
const asksWhether =
  /^(?!["']?(?:when |also |again |repeatedly )?(?:asked|pressed|questioned)\b).{0,160}\b(?:asked|wondered|wanted to know|questioned|inquired|pressed) (?:[\w.'-]+ ){0,5}(?:whether|if) /i

/** "Are we following the law?" she asked.: the quotation that the words stand in is a question; `from`: behind the words. */
export function asksInQuote({ text, start }: SentenceView, from: number): boolean {
  return /^[^.!?"]*\?"(?: [^?!"]{1,90}?)?,? (?:asked|asks|wondered|wanted to know|demanded|inquired)\b/.test(
    text.slice(from - start),
  )
}

/** Does a sentence without a question mark put a question: "Whether the council broke the act was the question"? */
export const putsQuestion = ({ text }: SentenceView): boolean =>
  /^"?Whether\b.{1,300}\b(?:is|was|remain(?:s|ed)|became) (?:(?:the|one|a) (?:\w+ )?(?:question|issue)|(?:a |the )?(?:matter|point|subject) of (?:\w+ )?(?:dispute|debate|disagreement|contention)|(?:in|under|open to) (?:dispute|debate)|(?:hotly )?(?:disputed|contested|debated))\b/.test(
    text,
  ) ||
  asksWhether.test(text) ||
  /^"?(?:The|A|One|At issue was the) (?:\w+ )?(?:question|issue)\b.{0,80} (?:is|was) whether\b/.test(text)

const asked =
  /^["']?(?:When |Also |Again |Repeatedly )?(?:asked|pressed|questioned)(?: [\w.'-]+){0,6}? (?:whether|if) /i
const insideNo =
  /(?:: ?|, ?)["'](?:No\b[,.]|Absolutely not|Not (?:at all|yet)|Never|(?:It|We|They|He|She|I|The \w+) (?:\w+(?: not|n't)|never)\b)|\b(?:said|answered|replied|responded)(?: flatly| simply)?,? (?:"?no\b(?! (?:one|comment))|(?:it|they|he|she|the \w+) (?:did|does|do|had|has|have|was|is|were|are)(?: not|n't)(?= ?[.,"]|$))/
const insideYes =
  /(?:: ?|, ?)["'](?:Yes\b|Absolutely[.,"]|(?:It|We|They|I|The \w+) (?:did|does|do|had|has|have|is|are|was|were)[.,"])|\b(?:said|answered|replied|responded)(?: flatly| simply)?,? (?:"?yes\b|(?:it|they|he|she|the \w+) (?:did|does|do|had|has|have|was|is|were|are)(?= ?[.,"]|$))/

/** "Asked whether Flint had complied, he said: 'No.'": the answer inside the sentence that puts the question; `from`: behind its words. */
export function answerInside(view: SentenceView, from: number): Answer | null {
  if (!asked.test(view.text)) return null
  const rest = view.text.slice(from - view.start)
  const reversed = insideNo.test(rest)
  return reversed || insideYes.test(rest) ? { view, reversed, layer: null } : null
}

/** "An auditor is looking into that.", "The commission is still reviewing the matter." */
const looksInto =
  /\b(?:is|are) (?:also |now |still |currently )?(?:looking into (?:that|it|this|the (?:matter|question|issue)|just that)|(?:investigating|reviewing|examining|studying|weighing|probing)(?: (?:that|it|this|the (?:matter|question|issue|case)))?(?=[.,]| and\b)|trying to (?:find|figure) (?:that )?out|about to find out)|\b(?:opened|launched|began) (?:an? (?:\w+ )?)(?:investigation|inquiry|probe|review) into (?:that|it|the (?:matter|question))/

const tells =
  /^(?:sa(?:id|ys)|answer(?:ed|s)|repl(?:ied|ies)|respond(?:ed|s)|told|tells|assur(?:ed|es)|insist(?:ed|s)|maintain(?:ed|s)|added|argue[sd]|contend(?:ed|s)|conclude[sd]|ruled|found|finds|thinks|believes|countered|confirm(?:ed|s)|concede[sd]|acknowledge[sd]|admit(?:s|ted))$/

/** "that the city is", "they had not", "no": behind a verb of saying. */
const told = new RegExp(
  String.raw`^(?: (?:him|her|them|me|us|reporters|(?:the )?[a-z]+ ?(?:members?|council|board)?))?,?(?: that)? "?(?:(yes|no)(?=[.,;"])|(?:it|they|he|she|we|the \w+(?: \w+)?) (?:${VERB}(?:n't| not|)|(never) (?:did|was|were|had))(?: not| indeed| so| currently)?(?=[.,;"]|$))`,
)

/** "The law director answered that the city is.", "The monitor says no.": somebody who is named gives the answer. */
function toldAnswer(view: SentenceView, context: SourceContext): Answer | null {
  for (let i = 1; i < view.count; i++) {
    if (!tells.test(view.words[i] as string)) continue
    const found = told.exec(view.text.slice((view.ends[i] as number) - view.start))
    const speaker = found ? speakerBefore(view, i, 0, context) : null
    if (!found || !speaker) continue
    const reversed = found[1] === 'no' || /n't| not\b| never /.test(found[0])
    return { view, reversed, layer: unmarked('asserts', speaker) }
  }
  // "Not according to the monitor."
  const source = /^"?(Not|Yes,) according to /.exec(view.text)
  if (!source) return null
  const at = view.starts.findIndex((start) => start >= view.start + source[0].length)
  const speaker = at > 0 ? speakerBehind(view, at, context) : null
  return speaker && { view, reversed: source[1] === 'Not', layer: unmarked('asserts', speaker) }
}

function openAnswer(view: SentenceView, context: SourceContext): Answer | null {
  const found = looksInto.exec(view.text)
  if (!found) return null
  const at = view.starts.findIndex((start) => start >= view.start + found.index)
  const speaker = at > 0 ? speakerBefore(view, at, 0, context) : null
  return { view, reversed: false, layer: speaker && unmarked('questions', speaker), open: true }
}

/** "the answer from the attorney general's office was yes": whose answer it is. */
function answerer(view: SentenceView, context: SourceContext): Layer | null {
  const at = view.words.indexOf('answer')
  if (!/^(?:from|of)$/.test(view.words[at + 1] ?? '')) return null
  const speaker = speakerBehind(view, at + 2, context)
  return speaker && unmarked('finds', speaker)
}

/** "RUIZ: It does not." */
function turnLayer({ start }: SentenceView, context: SourceContext): Layer | null {
  const turn = turnAt(start, context)
  return turn && unmarked('asserts', turn.speaker)
}

/**
 * Reads a sentence as the answer to the question before it; null if it is none. `apart`: it opens the next paragraph, where only
 * what somebody is said to answer counts.
 */
export function readAnswer(view: SentenceView, context: SourceContext, apart = false): Answer | null {
  if (apart) return toldAnswer(view, context)
  const spelled = spelledOut.exec(view.text)
  const reversed = spelled ? spelled[1] === 'no' : no.test(view.text)
  if (!spelled && !reversed && !yes.test(view.text)) return toldAnswer(view, context) ?? openAnswer(view, context)
  const own = spelled ? answerer(view, context) : null
  if (own) return { view, reversed, layer: own }
  return {
    view,
    reversed,
    layer: saidBehind(view, view.start, context) ?? turnLayer(view, context),
  }
}
