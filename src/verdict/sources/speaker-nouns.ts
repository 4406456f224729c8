/** Which nouns speak: heads of phrases for people, courts, bodies and documents. */
import { Shape } from '../../article/tokens.ts'
import { classNouns, documentNouns, privateNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'

export const courtly =
  /\b(?:court|judge|justices?|jury|magistrate|panel|tribunal|arbitrator|monitor|inspector general|auditors?|special master)\b/i
export const unnamedHeads =
  /^(?:officials?|lawyers?|attorneys?|prosecutors?|advocates?|critics?|spokes(?:man|woman|person|people)|aides?|sources?|residents?|leaders?|activists?|plaintiffs?|experts?|lawmakers|leaders|members|groups?|inspectors?|investigators?|regulators?|auditors?|monitors?|opponents?|supporters?|authorities|administrators?|staff|teachers|parents|employees|deputies|commissioners|councilors|engineers|professor|professors|analysts?|tenants|families|reporters)$/

/** People in office who are not named: "a federal judge", "the city's accessibility coordinator". */
export const unnamedHolders =
  /^(?:judges?|justices?|magistrates?|coordinators?|directors?|managers?|superintendents?|chiefs?|clerks?|treasurers?|commissioners?|secretar(?:y|ies)|counsel|solicitors?|chair(?:man|woman|person)|mayors?|governors?|sheriffs?|senators?|lawmakers?|legislators?)$/

export const isRole = (noun: string): boolean =>
  privateNouns.has(noun) || unnamedHeads.test(noun) || unnamedHolders.test(noun)

/** "A lawyer for the city", not "a tenant of the city", who speaks for himself. */
export const isPublicRole = (noun: string): boolean => speaksForOthers.test(noun) || unnamedHolders.test(noun)

const speaksForOthers = /^(?:officials?|lawyer|attorney|prosecutor|spokes(?:man|woman|person)|aide|administrator)$/

export const bodies = /\b(?:agency|department|group|board|council|commission|office|coalition|union|association)\b/

/** Is it a name, or a noun for people, a body, a place or a document? */
export function maySpeak(view: SentenceView, head: number): boolean {
  const word = view.words[head] as string
  return (
    view.shapes[head] !== Shape.lower ||
    unnamedHeads.test(word) ||
    bodies.test(word) ||
    courtly.test(word) ||
    documentNouns.has(word) ||
    classNouns.has(word) ||
    privateNouns.has(word)
  )
}
