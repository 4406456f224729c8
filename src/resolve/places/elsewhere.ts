/**
 * "I came from Dubuque", "hired from Terre Haute, Indiana", "bought from a firm in Tucson", "the fight with Sacramento": where somebody was
 * before, a seller is, or a state's government sits, is no place that a story goes on about.
 */
import { capitalNames } from '../../rules/place/capitals.ts'

const leaving =
  /\b(?:(?:came|comes?|hails?|hailed|flew|drove|commut(?:es|ed)) (?:here )?from|(?:moved|relocated|transferred) (?:here )?(?:from|(?:back )?to)|(?:born|raised|grew up|retired) (?:in|near)|native of|(?:hired|recruited|lured|poached|plucked)(?: away)?(?: (?:in|last) \w+)? from|(?:previously|formerly|earlier|once|last) (?:worked|served|taught|led)(?: \w+){0,3} (?:in|for|at)|(?:stint|career|tenure) (?:in|with|at)|(?:firm|company|contractor|vendor|supplier|manufacturer|dealer|consultant|store|shop|warehouse|laborator(?:y|ies)|lab) (?:in|from|near|outside)) (?:[A-Z][\w.'-]+ ){0,2}(?:[A-Z][\w.'-]+, )?$/
/** The longest of these words, with the name of a town before its state. */
const REACH = 70

/** Is a place whose name begins at an offset of the text told so? */
export const isElsewhere = (folded: string, start: number): boolean =>
  leaving.test(folded.slice(Math.max(0, start - REACH), start)) || isSeatMeant(folded, start)

const capital = new RegExp(
  String.raw`^(?:${capitalNames.join('|').replaceAll('.', String.raw`\.`)})(?=[.,;:"]| (?:and|but|or|is|was|to|over|that|for|on|in|this|last|said|says)\b|$)`,
)
const seat =
  /\b(?:(?:trouble|trouble \w+ \w+|fight|fights|battle|battles|feud|dispute|odds|tussle|clash|standoff|help|money|mandate|mandates|orders?|rules?|pressure|approval|word|guidance|letter|officials?|regulators?|lawmakers?|legislators?|leaders?|bureaucrats?|politicians?|only|just) (?:with|from|in)) $/

/** "trouble with Sacramento", "a mandate from Albany": the state's government, not its town. */
function isSeatMeant(folded: string, start: number): boolean {
  return capital.test(folded.slice(start, start + 24)) && seat.test(folded.slice(Math.max(0, start - 40), start))
}
