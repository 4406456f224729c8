/** "Residents worry that the city ignores it", "The board voted unanimously that it did": whoever has a that-clause behind his verb says so, whatever the verb. */
import type { Verdict } from '../../record.generated.ts'
import type { Clause } from '../grammar/clause.ts'
import { isDateWord } from '../grammar/document-phrase.ts'
import { isAdverb, isAuxiliary, isVerbHere, verbGroupStart } from '../grammar/verb-group.ts'
import type { SentenceView } from '../sentence-view.ts'
import { speakingPhrase } from './apposition.ts'
import { type AttributionInput, type Layer, unmarked } from './layer.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { maySpeak } from './speaker-nouns.ts'
import { speakerBefore } from './speaker-phrase.ts'

/** Tokens between the verb and its "that": a day, an adverb, a vote. */
const BETWEEN = 6

/** The layer of the verb, or of the noun before a form of "be", whose that-clause the cue stands in; null if nobody speaks there. */
export function thatLayer({ view, clauses, own, context }: AttributionInput): Layer | null {
  const clause = clauses[own] as Clause
  const inner = clause.link === 'shared' ? (clauses[clause.parent] ?? clause) : clause
  if (inner.link !== 'complement' || inner.opener !== 'that') return null
  const that = inner.from - 1
  const floor = clauses[inner.parent]?.from ?? 0
  if (/^(?:is|was|remains|remained|been)$/.test(view.words[that - 1] ?? ''))
    return heldBy(view, that - 1, floor, context)
  for (let verb = that - 1; verb > Math.max(floor, that - BETWEEN); verb--) {
    const word = view.words[verb] as string
    // A verb of saying has been looked at before: "falsely reported that".
    if (context.speechIn(view).some(({ from, to }) => from <= verb && verb < to)) return null
    if (isVerbHere(view, verb) && !isAuxiliary(view, verb))
      return saysNot.test(word) ? null : saidBy(view, verb, floor, context)
    if (!isAdverb(view, verb) && !isDateWord(view, verb) && !/^(?:[\d-]+|in|on|again|too|unanimously)$/.test(word))
      return null
  }
  return null
}

/** What is known, wanted or merely so is told by the article itself. */
const saysNot =
  /^(?:know|knew|known|learn|hear|see|saw|seen|read|realiz|forg[eo]t|remember|requir|demand|order|mandat|direct|recommend|propos|ask|urg|insist|hop|wish|pray|expect|predict|ensur|guarantee|mean|meant|allow|seek|sought|want|prefer|request|happen|seem|appear|turn|prove|show|suppos|pretend|provid|specif|dictat|pledg|promis|vow|threaten|prevent|matter|follow|help)(?:s|e|es|ed|d|ing|ied|ies)?$/

const doubting = /^(?:worr(?:y|ies|ied)|fear(?:s|ed)?|fret(?:s|ted)?|fum(?:e|es|ed))$/
const deciding = /^(?:vot(?:ed|es)|agree[sd]|resolved|affirmed)$/

function saidBy(view: SentenceView, verb: number, floor: number, context: SourceContext): Layer | null {
  const start = verbGroupStart(view, verb, floor)
  if (view.words.slice(start, verb).some((word) => unsaid.test(word))) return null
  const phrase = speakingPhrase(view, start, floor)
  if (!phrase || !maySpeak(view, phrase.head) || /^(?:it|there|i|we|you)$/.test(view.words[phrase.head] as string))
    return null
  const speaker = readSpeaker(view, phrase, context)
  return speaker && unmarked(stanceOf(view.words[verb] as string, speaker), speaker)
}

const unsaid = /^(?:not|never|is|are|was|were|be|been|being|would|will|may|might|could|should|must)$|n't$/

const stanceOf = (verb: string, { source }: Speaker): Verdict['stance'] =>
  doubting.test(verb)
    ? 'questions'
    : deciding.test(verb) &&
        /\b(?:court|panel|commission|board|judges?|justices|jury|council|tribunal)\b/i.test(source.name ?? '')
      ? 'finds'
      : 'asserts'

/** "The union's position is that": whose it is. */
function heldBy(view: SentenceView, be: number, floor: number, context: SourceContext): Layer | null {
  const start = verbGroupStart(view, be, floor)
  const noun = view.words[start - 1] ?? ''
  if (!held.test(noun)) return null
  const mark = view.words.lastIndexOf("'s", start)
  const owned = mark > floor && start - mark < 4 ? mark : ownerInPlural(view, start, floor)
  const speaker = owned < 0 ? null : speakerBefore(view, owned, floor, context)
  return speaker && unmarked(judging.test(noun) ? 'finds' : 'asserts', speaker)
}

const held =
  /^(?:position|view|stance|contention|argument|theory|case|belief|opinion|answer|response|reply|complaint|claim|charge|finding|conclusion|verdict|ruling|message)$/
const judging = /^(?:finding|conclusion|verdict|ruling)$/

/** "the tenants' argument": the token behind the owners; -1 if none is told. */
function ownerInPlural(view: SentenceView, to: number, floor: number): number {
  for (let i = to - 2; i > Math.max(floor, to - 5); i--) if (/s'$/.test(view.words[i] as string)) return i + 1
  return -1
}
