/** Noun phrases, found by walking left from a verb or right from a cue over word lists; there is no tagger. */
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
import { isLooseDash, isPointing, takesOutPlace } from './clause-openers.ts'
import { behindDocument } from './document-phrase.ts'
import { endsSource } from './fronted.ts'
import { endsFrontedPlace } from './fronted-place.ts'
import { headOf } from './phrase-head.ts'
import { isPlaceEnd, skipTrailers } from './phrase-trailers.ts'
import { opensQualifier } from './qualifier.ts'
import { isPaperDone, isReducedBefore } from './reduced.ts'
import { isAdverb, isAuxiliary, isHyphenated, isVerbHere, nounLike } from './verb-group.ts'

/** Token indices of the sentence, end exclusive; `head` is the token that says what the phrase is about. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

const lonePronouns: ReadonlySet<string> = new Set(['it', 'they', 'we', 'he', 'she', 'you', 'i'])
const isMark = remember((word) => /^[^A-Za-zÀ-ɏḀ-ỿ\p{N}$%']/u.test(word))

/** "a practice the judge called a violation": the judge begins a phrase of his own. */
const deed = /^(?:practice|policy|move|step|tactic|arrangement)$/

/** How far a phrase reaches at most; longer ones are lists of places, which are counted by their own rule. */
const REACH = 40

/**
 * The noun phrase that ends right before token `to`, or null if there is none: "The state, and cities including Hartford,"
 * before "do not comply".
 */
export function phraseBefore(view: SentenceView, to: number, floor = 0): NounPhrase | null {
  const right = skipTrailers(view, to, floor)
  if (right > floor && lonePronouns.has(view.words[right - 1] as string))
    return { from: right - 1, to: right, head: right - 1 }
  let from = right
  for (let i = right - 1; i >= Math.max(floor, right - REACH); i--) {
    const word = view.words[i] as string
    const name = nameStart(view, i)
    if (name >= floor && name < i) {
      i = name
      from = i
      continue
    }
    if (isHyphenated(view, i)) {
      from = i
      continue
    }
    if (word === ')') {
      const open = lastIndex(view, '(', i, floor)
      if (open < 0) break
      i = open
      from = i
      continue
    }
    if (word === '"' || word === "'") {
      // A quoted name belongs to the phrase; the mark that opens a whole quotation ends it.
      if (i === right - 1 || view.words[i - 1] === ',' || i === 0) {
        if (i === right - 1) {
          from = i
          continue
        }
        break
      }
      from = i
      continue
    }
    // The period of "Ore." or "Gov." belongs to its word.
    if (word === '.' && i > floor && view.ends[i - 1] === view.starts[i]) {
      from = i
      continue
    }
    if (word === ',') {
      if (endsSource(view, i)) break
      // "the Mobile, Ala., police department"
      const goesOn = i + 1 < right && !determiner.test(view.words[i + 1] as string) && !startsPlace(view, i + 1)
      const opening = goesOn ? opensQualifier(view, i) : -1
      if (opening > floor) {
        i = opening
        from = i
        continue
      }
      if (behindBodyName(view, i) > i) continue
      if ((continuesList(view, i, right) && !endsFrontedPlace(view, i, right)) || continuesName(view, i, floor))
        continue
      break
    }
    if (word === 'and' || word === 'or' || word === '&' || word === 'but') {
      if (word === 'but' && view.words[i + 1] !== 'not' && !takesOutPlace(view, i)) break
      if (i > floor && !isVerbHere(view, i - 1) && !isAdverb(view, i - 1)) continue
      break
    }
    if (exceptions.has(word) || listOpeners.has(word)) {
      continue
    }
    // "found no evidence the city's police had": what follows is what was found.
    if (claimNouns.has(word) && from === i + 1 && /^(?:the|its|their|any|a|an|that)$/.test(view.words[i + 1] as string))
      break
    if (deed.test(word) && from === i + 1 && /^(?:the|its|their)$/.test(view.words[i + 1] as string)) break
    if (isPhraseStop(view, i) && !isReducedBefore(view, i, floor) && !isPaperDone(view, i, floor, right)) break
    if (prepositions.has(word) || word === 'of' || word === 'to') {
      const before = view.words[i - 1]
      if (from === right || i <= floor || before === undefined) break
      // "a letter sent Friday to the mayor"
      const document = isVerbHere(view, i + 1) ? -1 : behindDocument(view, i, floor)
      if (document >= 0) {
        if (document < i) from = document
        i = document
        continue
      }
      if (before === ',' && !(word === 'to' && hasInfinitiveNoun(view, i, floor))) break
      // "the decision to close the school", "its plan to use": the noun takes an infinitive.
      if (word === 'to') {
        if (
          takesInfinitive.test(before) ||
          hasInfinitiveNoun(view, i, floor) ||
          (takesTo.test(before) && !isVerbHere(view, i + 1))
        )
          continue
        break
      }
      if (
        /ing$/.test(view.words[i + 1] as string) &&
        // "in Wyoming"
        (view.shapes[i + 1] === Shape.lower || view.headline) &&
        word !== 'of' &&
        !governmentNouns.has(view.words[i + 1] as string)
      )
        break
      if (
        isVerbHere(view, i - 1) &&
        word !== 'by' &&
        word !== 'in' &&
        word !== 'of' &&
        !isPaperDone(view, i - 1, floor, right)
      )
        break
      const joins =
        /^(?:of|in|for|at|from|under|on|by|against|near|outside|within|without|toward|over|across)$/.test(word) ||
        (word === 'with' && /^(?:familiar|charged|entrusted|people|those|officials)$/.test(before))
      if (!joins) break
      if (view.shapes[i] !== Shape.lower && i === floor) break
      if (isAuxiliary(view, i - 1) || complementizers.has(before)) break
      continue
    }
    if (word === '-' && isLooseDash(view, i)) break
    if (isMark(word) && word !== '-' && word !== '&' && word !== '/' && word !== '[' && word !== ']') break
    from = i
  }
  if (from >= right) return null
  while (from < right && (view.words[from] === '"' || view.words[from] === ',' || view.words[from] === '-')) from++
  from = behindDate(view, from, right)
  if (from >= right) return null
  return { from, to: right, head: headOf(view, from, right) }
}

/** The first token of a body's name that token `i` ends and that has a comma inside, "Peoria, Ill., school district"; -1 if none. */
function nameStart(view: SentenceView, i: number): number {
  const named = view.places.find(({ mention }) => mention.as === 'organization' && mention.end === view.ends[i])
  if (!named) return -1
  const from = view.starts.indexOf(named.mention.start)
  return view.words.slice(from, i).includes(',') ? from : -1
}

const startsPlace = (view: SentenceView, i: number): boolean =>
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

/** "On April 24 the department", "For a decade Atlantic City": the day is not part of the name. */
function behindDate(view: SentenceView, from: number, to: number): number {
  const date = view.dates.find(
    ({ start, end }) => start <= (view.starts[from] as number) && (view.starts[from] as number) < end,
  )
  if (!date) return from
  let i = from
  while (i < to && (view.starts[i] as number) < date.end) i++
  return i < to && (/^(?:the|an?|its)$/.test(view.words[i] as string) || startsPlace(view, i)) ? i : from
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
  if (isAuxiliary(view, i)) return !/^(?:'s|(?:we|you|they|i|he|she|it|that|who)'(?:re|ve|ll|d|m))$/.test(word)
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
  if (view.shapes[i] !== Shape.lower || i === 0 || !endsLikeVerb(word) || governmentNouns.has(word)) return false
  const next = view.words[i + 1]
  if (next === undefined || view.shapes[i - 1] === Shape.mark) return false
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

/** The offsets of a phrase. */
export function spanOfPhrase(
  view: SentenceView,
  phrase: { readonly from: number; readonly to: number },
): { readonly start: number; readonly end: number } {
  return {
    start: view.starts[phrase.from] as number,
    end: view.ends[phrase.to - 1] as number,
  }
}
