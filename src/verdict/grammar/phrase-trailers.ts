/** What may stand between a subject and its verb: a parenthetical, a relative clause between commas, a weekday, an adverb. */
import { prepositions } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { commaBehindSaying } from './inserted.ts'
import { opensQualifier } from './qualifier.ts'
import { isAdverb, isAuxiliary, isReportingVerb, isVerbHere } from './verb-group.ts'

/** From the right edge back over a parenthetical, a relative clause between commas, a weekday, an adverb. */
export function skipTrailers(view: SentenceView, to: number, floor: number): number {
  let i = to
  for (let guard = 0; guard < 6; guard++) {
    const word = view.words[i - 1]
    if (i <= floor || word === undefined) return i
    if (word === ',') {
      const opening = openingComma(view, i - 1, floor)
      if (opening < 0) {
        i -= 1
        continue
      }
      i = opening
      continue
    }
    if (isAdverb(view, i - 1) || isDate(view, i - 1)) {
      i--
      // "EPA on Wednesday found"
      if (/^(?:on|in|late|early|earlier|since|last|this)$/.test(view.words[i - 1] ?? '') && isDate(view, i)) i--
      continue
    }
    // "A state audit released Thursday found"
    if (issued.has(word) && !isAuxiliary(view, i - 2) && i - 1 > floor) {
      i--
      continue
    }
    // "Dayton, Ohio, neither kept records nor"
    if (
      word === '-' ||
      emphatic.has(word) ||
      (word === 'neither' && view.words[i - 2] === ',') ||
      opensQuote(view, i - 1)
    ) {
      i--
      continue
    }
    return i
  }
  return i
}

const isDate = (view: SentenceView, i: number): boolean =>
  view.dates.some(({ start, end }) => start <= (view.starts[i] as number) && (view.starts[i] as number) < end)

/** "called the vote 'a plain violation'": the mark is of what follows. */
const opensQuote = (view: SentenceView, i: number): boolean =>
  view.words[i] === '"' && view.quotes.some(({ start }) => start === view.starts[i])

/** Participles that describe the document or law before them. */
const issued: ReadonlySet<string> = new Set(
  'released published issued filed obtained dated compiled conducted passed adopted enacted approved signed imposed announced unveiled completed'.split(
    ' ',
  ),
)
const emphatic: ReadonlySet<string> = new Set(['itself', 'themselves', 'alone', 'too', 'also'])

/** Is it a verb of saying that ends between the two commas, with when or where it is said? */
function isSaying(view: SentenceView, opening: number, comma: number): boolean {
  for (let i = comma - 1; i > opening + 1; i--)
    if (isReportingVerb(view.words[i]) && commaBehindSaying(view, i + 1) === comma) return true
  return false
}

/** For a comma that closes "X, which ..., " or "X, a ..., " the comma that opens it; -1 if it closes no such thing. */
function openingComma(view: SentenceView, comma: number, floor: number): number {
  const qualifier = opensQualifier(view, comma)
  // "Roe, a Democrat from Reno, Nev., said": the comma closes the state and the aside.
  if (qualifier >= 0) return asideAround(view, qualifier, floor)
  for (let i = comma - 1; i > floor; i--) {
    if (view.words[i] !== ',') continue
    // "Fresno, the state auditor said, has": no list of places.
    if (isReportingVerb(view.words[comma - 1]) && /^(?:the|its|an?)$/.test(view.words[i + 1] as string)) return i
    const place = isPlaceEnd(view, i - 1) && view.places.find(({ mention }) => mention.start === view.starts[i + 1])
    // "Reno, the state auditor wrote,": no state in which it lies.
    if (place && !(place.mention.as !== 'qualifier' && isSaying(view, i, comma))) continue
    const next = view.words[i + 1] as string
    if (
      /^(?:which|who|whose|where|a|an|like|along|particularly|especially|but|unlike|though|although|except|excluding|not|such|among|whose|plus|minus|including|specifically|notably|as|together|already|known|led|home|under|in|at|with|by|both|one|the|however|meanwhile|moreover|therefore|instead|nonetheless|nevertheless|after|before|now|once|long|about|near|on|to|rather|across|just|outside|\d+|north|south|east|west|\w+ing|\w+ed)$/.test(
        next,
      )
    )
      return i
    // "Georgia, its lawyers insist, has": somebody is named who says so.
    if (isSaying(view, i, comma) || /^(?:said|says)$/.test(next)) return i
    if (
      view.places.some(
        ({ mention }) =>
          mention.as === 'qualifier' &&
          mention.start === view.starts[i + 1] &&
          mention.end >= (view.ends[comma - 1] as number) - 1,
      )
    )
      return -1
    return -1
  }
  return -1
}

/** For the comma that opens a state, the comma that opens the aside in which the place stands; -1 if it stands in none. */
function asideAround(view: SentenceView, qualifier: number, floor: number): number {
  for (let i = qualifier - 1; i > floor && i > qualifier - 14; i--) {
    if (isVerbHere(view, i) && view.words[i - 1] !== ',') return -1
    if (view.words[i] !== ',') continue
    // "According to the EPA, the city of Flint, Michigan, is": the subject, no aside.
    if (prepositions.has(view.words[floor] as string) || view.words[floor] === 'according') return -1
    return /^(?:an?|the|who|based|located|headquartered|then|now|formerly|in|near|outside)$/.test(
      view.words[i + 1] as string,
    )
      ? i
      : -1
  }
  return -1
}

export function isPlaceEnd(view: SentenceView, i: number): boolean {
  const end = view.ends[i]
  return (
    end !== undefined &&
    view.places.some(({ mention }) => mention.start <= (view.starts[i] as number) && mention.end >= end - 1)
  )
}
