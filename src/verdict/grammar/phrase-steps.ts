/** Whether a noun phrase that is walked from its end to its beginning reaches over a token, and how far. */
import { Shape } from '../../article/tokens.ts'
import { remember } from '../../remember.ts'
import {
  claimNouns,
  complementizers,
  controlVerbs,
  exceptions,
  governmentNouns,
  listOpeners,
  prepositions,
  privateNouns,
} from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { behindBodyName } from './body-name.ts'
import { isLooseDash, takesOutPlace } from './clause-openers.ts'
import { behindDocument } from './document-phrase.ts'
import { endsSource } from './fronted.ts'
import { endsFrontedPlace } from './fronted-place.ts'
import { isPlaceEnd } from './phrase-trailers.ts'
import { opensQualifier } from './qualifier.ts'
import { isPaperDone, isReducedBefore } from './reduced.ts'
import { isPointing } from './that-clauses.ts'
import { isAdverb, isAuxiliary, isCalledSo, isHyphenated, isVerbHere, nounLike } from './verb-group.ts'

/** A walk in tokens from `right`, exclusive, down to `floor` at most; the phrase reaches down to `from` so far. */
export interface Walk {
  readonly view: SentenceView
  readonly floor: number
  readonly right: number
  from: number
}

/** The first token that the phrase reaches to now, or one of the two below; numbers, since this is asked for every word. */
type Step = number
/** The phrase begins behind this token. */
export const STOPS = -1
/** A comma, an "and", a preposition: of the phrase only if more of it stands before. */
export const PASSES = -2

/** What token `i` does to the phrase. */
export function stepBack(walk: Walk, i: number): Step {
  const { view, floor, right } = walk
  const word = view.words[i] as string
  const name = nameStart(view, i)
  if (name >= floor && name < i) return name
  if (isHyphenated(view, i)) return i
  if (word === ')') {
    const open = lastIndex(view, '(', i, floor)
    return open < 0 ? STOPS : open
  }
  if (word === '"' || word === "'") return overQuote(walk, i)
  // The period of "Ore." or "Gov." belongs to its word.
  if (word === '.' && i > floor && view.ends[i - 1] === view.starts[i]) return i
  if (word === ',') return overComma(walk, i)
  if (word === 'and' || word === 'or' || word === '&' || word === 'but') return overConjunction(walk, i)
  if (isSeemingLike(walk, i)) return STOPS
  if (exceptions.has(word) || listOpeners.has(word)) return PASSES
  if (beginsAnother(walk, i)) return STOPS
  if (isPhraseStop(view, i) && !isReducedBefore(view, i, floor) && !isPaperDone(view, i, floor, right)) return STOPS
  if (prepositions.has(word) || word === 'of' || word === 'to') return overPreposition(walk, i)
  if (word === '-' && isLooseDash(view, i)) return STOPS
  return isMark(word) && !withinName.has(word) ? STOPS : i
}

/** A quoted name belongs to the phrase; the mark that opens a whole quotation ends it. */
function overQuote({ view, right }: Walk, i: number): Step {
  if (i === right - 1) return i
  return view.words[i - 1] === ',' || i === 0 ? STOPS : i
}

function overComma({ view, floor, right }: Walk, i: number): Step {
  if (endsSource(view, i)) return STOPS
  // "the Mobile, Ala., police department"
  const goesOn = i + 1 < right && !determiner.test(view.words[i + 1] as string) && !startsPlace(view, i + 1)
  const opening = goesOn ? opensQualifier(view, i) : -1
  if (opening > floor) return opening
  if (behindBodyName(view, i) > i) return PASSES
  return (continuesList(view, i, right) && !endsFrontedPlace(view, i, right)) || continuesName(view, i, floor)
    ? PASSES
    : STOPS
}

function overConjunction({ view, floor }: Walk, i: number): Step {
  // "the code, every line of it, and the department": what ends in a pronoun is no member of a list.
  if (view.words[i - 1] === ',' && /^(?:it|them|us|him|me)$/.test(view.words[i - 2] ?? '')) return STOPS
  if (view.words[i] === 'but' && view.words[i + 1] !== 'not' && !takesOutPlace(view, i)) return STOPS
  return i > floor && !isVerbHere(view, i - 1) && !isAdverb(view, i - 1) ? PASSES : STOPS
}

function overPreposition({ view, floor, right, from }: Walk, i: number): Step {
  const word = view.words[i] as string
  const before = view.words[i - 1]
  if (from === right || i <= floor || before === undefined) return STOPS
  // "a letter sent Friday to the mayor"
  const document = isVerbHere(view, i + 1) ? -1 : behindDocument(view, i, floor)
  if (document >= 0) return document < i ? document : PASSES
  if (before === ',' && !(word === 'to' && hasInfinitiveNoun(view, i, floor))) return STOPS
  // "the decision to close the school", "its plan to use": the noun takes an infinitive.
  if (opensWithDealing(view, i, floor)) return PASSES
  if (word === 'to')
    return takesInfinitive.test(before) ||
      hasInfinitiveNoun(view, i, floor) ||
      (takesTo.test(before) && !isVerbHere(view, i + 1))
      ? PASSES
      : STOPS
  if (word !== 'of' && isGerund(view, i + 1)) return STOPS
  const governs = word === 'by' || word === 'in' || word === 'of'
  if (isVerbHere(view, i - 1) && !governs && !isPaperDone(view, i - 1, floor, right)) return STOPS
  if (!joins.test(word) && !(word === 'with' && joinsWith.test(before))) return STOPS
  if (view.shapes[i] !== Shape.lower && i === floor) return STOPS
  return isAuxiliary(view, i - 1) || complementizers.has(before) ? STOPS : PASSES
}

/** "Payments to a hauler", "The city's contract with two firms": what opens the clause is the dealing, not the other side of it. */
function opensWithDealing(view: SentenceView, i: number, floor: number): boolean {
  const dealing = view.words[i] === 'to' ? paid : view.words[i] === 'with' ? agreed : null
  if (!dealing?.test(view.words[i - 1] as string) || i - floor > 6) return false
  for (let k = floor; k < i; k++) if (isVerbHere(view, k) || prepositions.has(view.words[k] as string)) return false
  return true
}

const paid = /^(?:payments?|loans?|grants?|raises|bonuses|transfers?|gifts?|donations?|leases?|sales?|refunds?)$/
const agreed = /^(?:contracts?|agreements?|deals?|leases?|arrangements?)$/

const joins = /^(?:of|in|for|at|from|under|on|by|against|near|outside|within|without|toward|over|across)$/
const joinsWith = /^(?:familiar|charged|entrusted|people|those|officials)$/

/** "by closing"; "in Wyoming" is none. */
const isGerund = (view: SentenceView, i: number): boolean =>
  /ing$/.test(view.words[i] as string) &&
  (view.shapes[i] === Shape.lower || view.headline) &&
  !governmentNouns.has(view.words[i] as string)

/** "It looks to me like Reno violated the act" */
const isSeemingLike = ({ view: { words } }: Walk, i: number): boolean =>
  words[i] === 'like' &&
  [i - 1, i - 3].some((k) => /^(?:looks?|looked|seems?|seemed|sounds?|sounded|feels?)$/.test(words[k] ?? ''))

/** "found no evidence the city's police had", "a practice the judge called": what follows the noun begins a phrase of its own. */
function beginsAnother({ view, from }: Walk, i: number): boolean {
  if (from !== i + 1) return false
  const word = view.words[i] as string
  // "in what the judge called"
  if (word === 'what' && view.words[i - 1] === 'in') return true
  return (
    (claimNouns.has(word) && /^(?:the|its|their|any|a|an|that)$/.test(view.words[from] as string)) ||
    (deed.test(word) && /^(?:the|its|their)$/.test(view.words[from] as string))
  )
}

/** Marks that stand inside a phrase. */
const withinName: ReadonlySet<string> = new Set(['-', '&', '/', '[', ']'])
const isMark = remember((word) => /^[^A-Za-zÀ-ɏḀ-ỿ\p{N}$%']/u.test(word))

const deed = /^(?:practice|policy|move|step|tactic|arrangement)$/

/** The first token of a body's name that token `i` ends and that has a comma inside, "Peoria, Ill., school district"; -1 if none. */
function nameStart(view: SentenceView, i: number): number {
  const named = view.places.find(({ mention }) => mention.as === 'organization' && mention.end === view.ends[i])
  if (!named) return -1
  const from = view.starts.indexOf(named.mention.start)
  return view.words.slice(from, i).includes(',') ? from : -1
}

export const startsPlace = (view: SentenceView, i: number): boolean =>
  view.places.some(({ mention }) => mention.start === view.starts[i])

const determiner = /^(?:a|an|the|its|his|her|their|this|that|these|those|and|or|but|where|which|who|it|they|he|she|we)$/

/** "Department of Children, Youth and Families": a comma inside the name of a body. */
function continuesName(view: SentenceView, i: number, floor: number): boolean {
  if (
    view.shapes[i - 1] !== Shape.title ||
    view.shapes[i + 1] !== Shape.title ||
    !/^(?:,|and|&)$/.test(view.words[i + 2] ?? '')
  )
    return false
  for (let k = i - 2; k >= Math.max(floor, i - 7); k--) {
    const word = view.words[k] as string
    if (/^(?:department|office|agency|division|bureau|committee|ministry)$/.test(word)) return true
    if (view.shapes[k] === Shape.mark && word !== ',') return false
  }
  return false
}

/** "the decision to close the school", "its plan to use": nouns that take an infinitive. */
const takesInfinitive =
  /^(?:decisions?|plans?|refusals?|failures?|efforts?|moves?|proposals?|attempts?|policy|practice|orders?|rules?|law|amendment|request|bid|scheme|vote|votes)$/

/** "the refusal of commissioners in Otero County, N.M., to certify": the noun stands before whose refusal it is. */
function hasInfinitiveNoun(view: SentenceView, to: number, floor: number): boolean {
  for (let k = to - 2; k > Math.max(floor, to - 14); k--) {
    if (isAuxiliary(view, k)) return false
    if (/^(?:decision|refusal|failure|plan|effort|attempt|proposal|vote)$/.test(view.words[k] as string))
      return /^(?:of|by)$/.test(view.words[k + 1] as string)
  }
  return false
}

/** "a law similar to Hawaii's", "limits to growth" */
const takesTo =
  /^(?:similar|identical|related|subject|due|access|changes?|amendments?|restrictions?|limits?|exceptions?|approach|response|responses|opposition|objections?|according|back|next|close|improvements?|repairs?|damage|threats?|additions?)$/

function isPluralOf(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  return governmentNouns.has(word) && word.endsWith('s') && view.shapes[i] === Shape.lower
}

/** Does the comma at `i` stand inside a list of places, or before a qualifier ("Cook County, Ill.")? */
function continuesList(view: SentenceView, i: number, right: number): boolean {
  if (i + 1 >= right) return false
  const next = view.words[i + 1] as string
  if (next === 'and' || next === 'or' || listOpeners.has(next) || exceptions.has(next))
    return i > 0 && !isVerbHere(view, i - 1)
  // "laws, policies, or practices"
  if (isPluralOf(view, i - 1) && isPluralOf(view, i + 1) && /^(?:,|and|or)$/.test(view.words[i + 2] ?? ',')) return true
  if (namesItsPart(view, i)) return true
  // "and Ford County, the state said": somebody who speaks, no member.
  if (view.places.some(({ mention }) => mention.start === view.starts[i + 1] && mention.as !== 'reference'))
    return (
      isPlaceEnd(view, i - 1) ||
      view.places.some(({ mention }) => mention.as === 'qualifier' && mention.start === view.starts[i + 1])
    )
  return false
}

/** "Bibb County and its largest city, Macon, do not": the comma before the name of a part. */
function namesItsPart(view: SentenceView, i: number): boolean {
  if (!/^(?:city|county|town|district|agency|suburb|neighbor)$/.test(view.words[i - 1] ?? '')) return false
  if (!view.places.some(({ mention }) => mention.start === view.starts[i + 1])) return false
  const own = view.words.slice(Math.max(0, i - 5), i - 1).indexOf('its')
  return own > 0 && view.words[Math.max(0, i - 5) + own - 1] === 'and'
}

function isPhraseStop(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  if (
    view.words[i - 1] === 'to' &&
    (takesInfinitive.test(view.words[i - 2] ?? '') || hasInfinitiveNoun(view, i - 1, 0))
  )
    return false
  if (complementizers.has(word)) return word !== 'that' || !isPointing(view, i)
  if (word === ';' || word === ':') return true
  if (isAuxiliary(view, i) && !isCalledSo(view, i))
    return !/^(?:'s|(?:we|you|they|i|he|she|it|that|who)'(?:re|ve|ll|d|m))$/.test(word)
  if (isVerbHere(view, i)) return true
  if (takesObjectAhead(view, i)) return true
  return (
    controlVerbs.has(word) &&
    !governmentNouns.has(word) &&
    !prepositions.has(word) &&
    word !== 'of' &&
    word !== 'to' &&
    view.shapes[i] === Shape.lower &&
    // "the county's continued failure"
    !/^(?:'s|its|their|his|her|our|your|the|this)$/.test(view.words[i - 1] ?? '') &&
    /(?:ed|ing|es|s|found|known|said|ruled|put|told)$/.test(word) &&
    !nounLike.has(word)
  )
}

const endsLikeVerb = remember((word) => /(?:[^s']s|ed|let|made|sent|gave|took)$/.test(word))

/** "lets Ohio", "sued the county": a word in -s or -ed right before a name or determiner is taken for a verb. */
function takesObjectAhead(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  // "in ways that" is no verb with an object.
  if (view.shapes[i] !== Shape.lower || i === 0 || !endsLikeVerb(word) || governmentNouns.has(word) || word === 'ways')
    return false
  const next = view.words[i + 1]
  if (next === undefined || view.shapes[i - 1] === Shape.mark) return false
  // "a divided Michigan panel"
  if (word.endsWith('ed') && /^(?:an?|the|its|their)$/.test(view.words[i - 1] as string)) return false
  if (word.endsWith('ed') && privateNouns.has(next)) return true
  return (
    /^(?:the|a|an|its|their|his|her|this|that|these|those|our)$/.test(next) ||
    view.places.some(({ mention }) => mention.start === view.starts[i + 1])
  )
}

const lastIndex = (view: SentenceView, word: string, from: number, floor: number): number => {
  for (let i = from; i >= floor; i--) if (view.words[i] === word) return i
  return -1
}
