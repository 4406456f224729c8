/** "that": opens what is said, describes a noun, or points at what stands behind it. */
import { Shape } from '../../article/tokens.ts'
import { claimNouns, classNouns, governmentNouns, normNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { ClauseLink } from './clause.ts'
import { isDateWord } from './document-phrase.ts'
import { opensQualifier } from './qualifier.ts'
import { isAuxiliary, isFiniteCue, isReportingVerb, isTelling, isVerbHere, nounLike } from './verb-group.ts'
import { isVerbForm } from './verbs.ts'

/** "posted for that meeting": a preposition before it, and a noun right behind. */
const pointed = /^(?:for|of|at|on|by|from|with|during|under|about|over|into|through)$/
const opensSubject =
  /^(?:the|an?|its|their|his|her|our|your|my|it|they|he|she|we|you|i|there|these|those|this|no|some|any|all|each|every|both|if|when)$/

/** Does the "that" at token `i` point at the noun behind it? */
export const isPointing = (view: SentenceView, i: number): boolean =>
  (pointed.test(view.words[i - 1] ?? '') || pointsAtPlace(view, i)) &&
  view.shapes[i + 1] === Shape.lower &&
  !opensSubject.test(view.words[i + 1] as string)

/** "The state says that city is out of compliance", not "that city officials are": one city needs a word before it. */
const pointsAtPlace = ({ words }: SentenceView, i: number): boolean =>
  /^(?:city|county|town|village|township|state|district|agency|department|tribe)$/.test(words[i + 1] ?? '') &&
  /^(?:is|was|has|had|does|did|now|also|still|never|no|already|violat(?:es|ed)|broke|met|meets|compl(?:ies|ied)|follow(?:s|ed)|obey(?:s|ed)|ignore[sd]|fail(?:s|ed)|breached)$/.test(
    words[i + 2] ?? '',
  )

/** "does not think so, and that puts it at odds with the act": the whole of what stands before, as a subject. */
function isSubjectThat({ words }: SentenceView, i: number): boolean {
  return (
    /^(?:and|but|so)$/.test(words[i - 1] ?? '') &&
    words[i - 2] === ',' &&
    /^(?:puts?|leaves?|left|makes?|made|violates?|violated|breaks|broke|means|is|was|has|isn't|wasn't|doesn't|does|did|didn't|runs|ran|conflicts|flouts|ignores|meets|satisfies|complies|keeps|kept)$/.test(
      words[i + 1] ?? '',
    ) &&
    !words.slice(0, i).some((word) => /^(?:that|which|who)$/.test(word))
  )
}

/** How the "that" at token `i` links its clause, which a clause from token `clauseStart` on stands before; null: it links none. */
export function thatLink(view: SentenceView, i: number, clauseStart: number): ClauseLink | null {
  if (i === 0 || isPointing(view, i) || isSubjectThat(view, i)) return null
  if (isSaidRight(view, i)) return describesThing(view, i) ? 'relative' : 'complement'
  if (isSetOff(view, i, clauseStart)) return isAuxiliary(view, i + 1) ? 'relative' : 'complement'
  if (isIdiom(view, i) || isSoSaid(view, i)) return 'complement'
  if (describesNoun(view, i)) return 'relative'
  if (isToldBefore(view, i, clauseStart)) return 'complement'
  return determined.test(view.words[i + 1] ?? '') ? null : 'relative'
}

/** "said that", "the claim that": a verb or noun of saying right before it. */
function isSaidRight(view: SentenceView, i: number): boolean {
  const before = view.words[i - 1] as string
  // "the 12 notices that the board posted"
  if (before === 'notices' && !/^(?:he|she|it|who)$/.test(view.words[i - 2] ?? '')) return false
  return claimNouns.has(before) || isVerbHere(view, i - 1) || (!nounLike.has(before) && isReportingVerb(before))
}

/** "fined a builder for signs that violate the code": no claim has a verb right behind its "that". */
function describesThing(view: SentenceView, i: number): boolean {
  const after = view.words[i + 1] ?? ''
  if (!things.test(view.words[i - 1] as string)) return false
  return isFiniteCue(after) || /^(?:is|are|was|were|do|does|did|has|have|had)$/.test(after)
}

/** Nouns of claims that are things as well. */
const things =
  /^(?:reports?|signs?|notices?|statements?|charges?|claims?|findings?|rulings?|decisions?|denials?|opinions?|questions?|arguments?|complaints?|announcements?|concerns?)$/

/** ", that", "and that", not "A rule in Naperville, Ill., that owners say": there the comma is the state's. */
function isSetOff(view: SentenceView, i: number, clauseStart: number): boolean {
  const before = view.words[i - 1] as string
  return before === ',' ? opensQualifier(view, i - 1) <= clauseStart : /^(?:"|and|or)$/.test(before)
}

/** "it turns out that", "points out that", "see to it that", "it is high time that", "they wish that" */
function isIdiom({ words }: SentenceView, i: number): boolean {
  const [first = '', before = ''] = [words[i - 2], words[i - 1]]
  switch (before) {
    case 'out':
      return /^(?:turn|point|f(?:igur|ind|ound)|work)(?:e?s|e?d|ing)?$/.test(first)
    case 'it':
      return first === 'to'
    case 'time':
      return /^(?:high|about)$/.test(first)
    default:
      return /^(?:wish|hop|pray)(?:e|es|ed|ing)?$/.test(before)
  }
}

/** "it is essential that": what is so is said. */
function isSoSaid(view: SentenceView, i: number): boolean {
  const before = view.words[i - 1] as string
  return isAuxiliary(view, i - 2) && !classNouns.has(before) && !normNouns.has(before)
}

/** "said any state that violates", "said it spent money in ways that broke": a verb straight behind it has no other subject. */
function describesNoun(view: SentenceView, i: number): boolean {
  const [before = '', , after] = view.words.slice(i - 1, i + 2)
  if (!classNouns.has(before) && !normNouns.has(before) && !governmentNouns.has(before) && !isManner(before))
    return false
  return after !== undefined && (isAuxiliary(view, i + 1) || isFiniteCue(after) || isVerbForm(view, i + 1))
}

/** So many words back a verb of saying may stand, dates and states not counted. */
const REACH = 9

/** "told Ohio on Thursday that it ...": the verb stands a few words back and nothing but its addressee and a day between. */
function isToldBefore(view: SentenceView, i: number, clauseStart: number): boolean {
  const { words } = view
  let reach = REACH
  for (let k = i - 1; k >= Math.max(clauseStart, i - reach); k--) {
    // "told Lane County, Ore., in a letter that": the commas are those of the state.
    const opening = opensQualifier(view, k)
    if (opening > clauseStart) {
      reach += k - opening
      k = opening
      continue
    }
    if (isDateWord(view, k)) {
      reach++
      continue
    }
    const word = words[k] as string
    if (isAuxiliary(view, k) || word === ',') return false
    if (isTelling(word) || turnsTo.test(word) || (isReportingVerb(word) && isVerbHere(view, k))) return true
    // "the ruling by the court that"
    if (claimNouns.has(word) && /^(?:by|of|from)$/.test(words[k + 1] as string)) return true
  }
  return false
}

/** "that section", "that year" */
const determined = /^(?:section|law|policy|statute|act|order|decision|year|day|time|rule|week|month)$/

const isManner = (word: string): boolean => /^(?:ways?|manners?|fashion)$/.test(word)

/** "voted that", "persuaded the judge that", "disagreed with the union that" */
const turnsTo =
  /^(?:voted|point(?:s|ed|ing)|check(?:s|ed)?|verif(?:y|ies|ied)|(?:dis)?agree[sd]|(?:persuad|convinc)(?:e|es|ed|ing))$/
