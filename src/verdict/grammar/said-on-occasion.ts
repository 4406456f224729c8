/** "said after the ruling that it broke the act": an occasion between a verb of saying and what is said. */
import { Shape } from '../../article/tokens.ts'
import { claimNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { opensClause } from './clause-openers.ts'
import { handedOver, isDateWord } from './document-phrase.ts'
import { startsFiniteGroup } from './finite-group.ts'
import { opensQualifier } from './qualifier.ts'
import { isAdverb, isAuxiliary, isFiniteCue, isReportingVerb, isTelling, isVerbHere } from './verb-group.ts'

/** Tokens: the verb of saying, and where the clause or phrase of time behind it opens. */
interface Occasion {
  readonly verb: number
  readonly opener: number
}

/** In tokens, from the verb of saying to its "that". */
const LONGEST_OCCASION = 30
/** In tokens, from the verb of saying to the word that opens the occasion. */
const FARTHEST_OPENER = 12

/** Verbs that have what is said behind them. */
const saying =
  /^(?:sa(?:id|ys?|ying)|rul(?:ed|es|ing)|found|finds|finding|conclud(?:ed|es|ing)|determin(?:ed|es|ing)|held|holds|announc(?:ed|es|ing)|insist(?:ed|s|ing)|argu(?:ed|es|ing)|maintain(?:ed|s|ing)|contend(?:ed|s|ing)|assert(?:ed|s|ing)|claim(?:ed|s|ing)|alleg(?:ed|es|ing)|acknowledg(?:ed|es|ing)|admit(?:ted|s|ting)|conced(?:ed|es|ing)|confirm(?:ed|s|ing)|den(?:ied|ies|ying)|report(?:ed|s|ing)|declar(?:ed|es|ing)|stat(?:ed|es|ing)|testif(?:ied|ies|ying)|noted|noting|added|adding|explain(?:ed|s|ing)|agreed|decid(?:ed|es|ing)|certif(?:ied|ies|ying)|complain(?:ed|s|ing)|reiterat(?:ed|es|ing)|repeat(?:ed|s|ing)|affirm(?:ed|s|ing)|suggest(?:ed|s|ing)|observ(?:ed|es)|remark(?:ed|s)|swor(?:e|n)|revealed|disclosed|check(?:s|ed|ing)?|verif(?:y|ies|ied|ying))$/
const opensOccasion =
  /^(?:after|before|when|once|as|while|until|since|following|during|upon|amid|ahead|moments|minutes|hours|days|weeks|months|shortly|immediately|soon|right|because|despite|although|though)$/
const place = /^(?:in|at|on|to|from|by|through|via|outside|inside|near|over|under|with|for|of|last|this|late|early)$/

/**
 * The occasion that stands between the "that" at token `that` and the verb of saying whose complement it opens; null if there is
 * none, or if "that" describes the noun before it.
 */
export function occasionBefore(view: SentenceView, that: number): Occasion | null {
  const { words } = view
  // A text may be cut off behind its "that".
  if (that + 1 >= view.count || startsBareVerb(view, that + 1) || !opensClause(view, that + 1)) return null
  // "after she found that", "after the auditor said that": the verb right before it.
  if (saying.test(words[that - 1] as string) && isVerbHere(view, that - 1)) return null
  for (let k = that - 2; k >= Math.max(0, that - LONGEST_OCCASION); k--) {
    const word = words[k] as string
    if (/^[";:?]$/.test(word)) return null
    // "after a trial that lasted two weeks, that": another one may describe, no more.
    if (word === 'that' && !startsBareVerb(view, k + 1)) return null
    if (!isSaying(view, k)) continue
    if (rules(view, k, that)) return null
    const opener = openerBehind(view, k, that)
    if (opener < 0) continue
    return hasSaid(view, k) || goesOn(view, that) ? null : { verb: k, opener }
  }
  return null
}

/** "said after a lawyer told the court that": the nearer verb rules it, unless a comma has closed the occasion. */
function rules(view: SentenceView, verb: number, that: number): boolean {
  const { words } = view
  if (words[that - 1] === ',') return false
  const between = words.slice(verb + 1, that)
  if (between.some((word, k) => opensOccasion.test(word) || startsFiniteGroup(view, verb + 1 + k, verb + 1)))
    return false
  return isTelling(words[verb]) || place.test(between[0] as string) || isDateWord(view, verb + 1)
}

const startsBareVerb = (view: SentenceView, i: number): boolean =>
  isAuxiliary(view, i) || isFiniteCue(view.words[i] ?? '') || isVerbHere(view, i)

/** "was told after the vote": the one told, who has said nothing, is no subject of "that" either, but the verb still rules it. */
function isSaying(view: SentenceView, k: number): boolean {
  const word = view.words[k] as string
  if (isTelling(word)) return isReportingVerb(word) || isVerbHere(view, k) || /ed$/.test(word)
  // "was found after the audit that": nobody finds it.
  return saying.test(word) && !/^(?:the|a|an|its|their|his|her|is|are|was|were|been)$/.test(view.words[k - 1] ?? '')
}

/** The word that opens the occasion behind the verb of saying; -1 if the verb has another object. */
function openerBehind(view: SentenceView, verb: number, that: number): number {
  const addressed = isTelling(view.words[verb])
  let phrase = addressed
  for (let i = verb + 1; i < Math.min(that - 1, verb + FARTHEST_OPENER); i++) {
    const word = view.words[i] as string
    if (opensOccasion.test(word)) return i
    if (word === ',' || isDateWord(view, i) || isAdverb(view, i) || /^[\d-]/.test(word)) continue
    if (place.test(word)) {
      phrase = true
      continue
    }
    // "said it opened the case after": what is said stands behind the verb already.
    // "in an email sent before"
    if (phrase && handedOver.test(word)) continue
    if (!phrase || view.shapes[i] === Shape.mark || startsFiniteGroup(view, i, verb + 1)) return -1
  }
  return -1
}

/** "The fine stands, Roe said after the ruling that", '"We won," Roe said': all is said before the verb. */
function hasSaid(view: SentenceView, verb: number): boolean {
  const { words } = view
  for (let i = verb - 1; i >= Math.max(0, verb - 12); i--) {
    const word = words[i] as string
    if (word === '"') return true
    if (word !== ',') continue
    // "Roe, the clerk, said", "Reno, Nev., Mayor Roe said", "Roe resigned, and Poe said", "When it was over, Roe said"
    if (i === verb - 1 || i < 3 || opensQualifier(view, i) >= 0) return false
    return !/^(?:and|but|or|so|then)$/.test(words[i + 1] as string) && !opensSetting(view)
  }
  return false
}

/** "After the vote, ", "Speaking in court, ", "On Monday, " */
const opensSetting = (view: SentenceView): boolean => {
  const first = view.words[0] as string
  return (
    opensOccasion.test(first) ||
    place.test(first) ||
    isDateWord(view, 0) ||
    /(?:ing|ed)$/.test(first) ||
    /^(?:if|but|and)$/.test(first)
  )
}

/** "said after the ruling that it broke the act that she would resign": a second "that" opens what is said. */
function goesOn(view: SentenceView, that: number): boolean {
  if (!claimNouns.has(view.words[that - 1] as string)) return false
  const second = view.words.indexOf('that', that + 1)
  return (
    second > 0 &&
    /^(?:it|he|she|they|we|the)$/.test(view.words[second + 1] ?? '') &&
    view.words
      .slice(second + 2, second + 5)
      .some((word) => /^(?:would|will|wo|should|could|can|is|was|were|are|had|has|plan(?:s|ned))$/.test(word))
  )
}
