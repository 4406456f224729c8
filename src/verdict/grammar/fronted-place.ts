/** "Unlike Seattle, Tacoma violates", "In Ohio, Toledo complies": a place before the subject that is compared with it, or where it lies. */
import { Shape } from '../../article/tokens.ts'
import { prepositions } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { behindQualifier } from './qualifier.ts'

/** "Along with Seattle, Tacoma violates", "Like Seattle, Tacoma": both do. */
const adds = /^(?:like|along|together|besides|including)$/
const opens =
  /^(?:unlike|aside|apart|other|contrary|compared|except|excepting|barring|next|north|south|east|west|northeast|northwest|southeast|southwest|instead|rather|versus|opposite|down|up|of|throughout|to|than)$/
const softens = /^(?:just|right|directly|immediately|only|even|much|far|here|there|miles|over|elsewhere)$/
const begins = /^(?:that|and|but|yet|so|because|although|though|while|whereas|-|;|:|")$/

/** How many tokens before its comma such a phrase may open. */
const LONGEST = 30

/** Does the comma at token `i` end such a phrase, for a subject that ends before token `right`? */
export function endsFrontedPlace(view: SentenceView, i: number, right: number): boolean {
  const opening = openingOf(view, i)
  return opening >= 0 && closingComma(view, opening, right) === i
}

/** Does such a phrase open the sentence, and nothing else stand before token `to`? "Unlike Denver, which complies, Aurora violates" */
export const isFrontedPlace = (view: SentenceView, to: number): boolean =>
  openingOf(view, to) === 0 && view.words.slice(0, to).every((word, i) => word !== ',' || isOfState(view, i))

/** "Unlike Decatur, Ill., which": the comma before a state. */
const isOfState = (view: SentenceView, comma: number): boolean => behindQualifier(view, comma) >= 0

function openingOf(view: SentenceView, comma: number): number {
  for (let k = comma - 1; k >= Math.max(0, comma - LONGEST); k--) {
    if (!opensClause(view, k)) continue
    let first = k
    while (softens.test(view.words[first] as string)) first++
    const word = view.words[first] as string
    return !adds.test(word) && (opens.test(word) || prepositions.has(word)) ? k : -1
  }
  return -1
}

/** Token 0, or one behind a conjunction and its comma: "said that, unlike". */
function opensClause(view: SentenceView, k: number): boolean {
  if (k === 0) return true
  const before = view.words[k - 1] as string
  if (before === 'and' && view.shapes[k] !== Shape.lower) return false
  return begins.test(before) || (before === ',' && k > 1 && begins.test(view.words[k - 2] as string))
}

/**
 * The first comma, unless what follows it is the rest of a list that a later one closes: "Unlike Reno, Elko and Ely, Fallon".
 * Those around a state are none: "Unlike Reno, Nev., Fallon".
 */
function closingComma(view: SentenceView, opening: number, right: number): number {
  const commas: number[] = []
  for (let i = opening + 1; i < right - 1; i++)
    if (view.words[i] === ',' && (behindQualifier(view, i) < 0 || isBehindState(view, i))) commas.push(i)
  for (let n = commas.length - 1; n > 0; n--) {
    const from = commas[n - 1] as number
    const list = view.words.slice(from + 1, commas[n])
    // "Reno, Elko, and Ely, Fallon"
    if (list.includes('and') || list.includes('or')) return commas[n] as number
  }
  return commas[0] ?? -1
}

/** "Iowa, Nebraska, ": a state is in no other. */
const isBehindState = (view: SentenceView, comma: number): boolean =>
  view.places.some(({ mention, entity }) => entity.kind === 'state' && mention.end === view.ends[comma - 1])
