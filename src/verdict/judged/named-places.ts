/** The places that a stretch of a sentence names, and what else tells a government: a federal body, a state's act. */
import { remember } from '../../remember.ts'
import { federalBody } from '../../rules/place/federal.ts'
import type { Span } from '../../types.ts'
import { endsSource } from '../grammar/fronted.ts'
import { type PlaceLink, type SentenceView, within } from '../sentence-view.ts'

/** Is a federal body named in a stretch of folded text? */
export const federalIn = remember((folded) => folded.search(federalBody) !== -1)

const takesOut =
  /\b(?:except(?: for)?|but not|though not|although not|other than|excluding|besides|apart from|not including|similar to|identical to|unlike|modeled (?:on|after)|compared (?:with|to))\b|(?<=\b(?:all|every|each|any|no|none)\b[^.;]{1,80}) but (?=[A-Z])/i

/** Where the places begin that are taken out; -1: none are. */
const cutOf = remember((text) => text.search(takesOut))

/** Ids of a phrase's places: without the states that only qualify, without what "except" and "but not" take out. */
export function placesOfPhrase(view: SentenceView, shown: readonly PlaceLink[], span: Span): readonly string[] {
  const text = view.text.slice(span.start - view.start, span.end - view.start)
  const cut = cutOf(text)
  const limit = cut >= 0 ? span.start + cut : span.end + 1
  const named = shown.filter(
    ({ mention, entity }, i) =>
      mention.start < limit &&
      entity.kind !== 'country' &&
      (mention.as !== 'qualifier' ||
        mention.start === span.start ||
        isListed(shown, i) ||
        followsSource(view, mention.start)) &&
      !saysWhere(view, shown, i) &&
      !classesOthers(view, shown, i) &&
      !qualifiesUnknown(view, shown, i) &&
      !isBesideOf(view, mention.start) &&
      !ownsNext(view, shown, i),
  )
  return [...new Set(named.map(({ entity }) => entity.id))]
}

/** "the Gregg County jail in Texas", "Ohio's wards at the Lima prison": where the ones named before lie. */
function saysWhere(view: SentenceView, shown: readonly PlaceLink[], i: number): boolean {
  const { mention } = shown[i] as PlaceLink
  return (
    i > 0 &&
    /(?<!\b(?:and|or|both)) (?:in|near|outside|at|inside|based in) (?:the )?(?:state of |northern |southern |eastern |western |central )?$/i.test(
      view.text.slice(0, mention.start - view.start),
    )
  )
}

/** "According to the Herald, Maine violated": what looks like the state of a town. */
function followsSource(view: SentenceView, start: number): boolean {
  const at = view.starts.indexOf(start)
  return endsSource(view, at - 1)
}

/** "on the outskirts of Houston", "20 miles west of Reno", "to the dismay of Boulder" */
const isBesideOf = (view: SentenceView, start: number): boolean =>
  /\b(?:outskirts|edge|edges|suburbs?|vicinity|shadow|west|east|north|south|miles|blocks|minutes|dismay|delight|surprise|envy) (?:of|from) $/i.test(
    view.text.slice(0, start - view.start),
  )

/** "Nevada's Clark County": whose county it is. */
function ownsNext(view: SentenceView, shown: readonly PlaceLink[], i: number): boolean {
  const { mention, entity } = shown[i] as PlaceLink
  const next = shown[i + 1]
  return (
    entity.kind === 'state' &&
    next !== undefined &&
    next.entity.kind !== 'state' &&
    /^'s? $/.test(view.text.slice(mention.end - view.start, next.mention.start - view.start))
  )
}

/** "Tempe and six nearby Arizona cities": the state says which cities are counted; it is not one of those named. */
function classesOthers(view: SentenceView, shown: readonly PlaceLink[], i: number): boolean {
  const { mention, entity } = shown[i] as PlaceLink
  return (
    shown.length > 1 &&
    entity.kind === 'state' &&
    /^ (?:counties|cities|towns|townships|villages|boroughs|parishes|municipalities|districts|localities|communities|jurisdictions)\b/i.test(
      view.text.slice(mention.end - view.start, mention.end - view.start + 20),
    )
  )
}

/** "the select board in Harlow, Maine": the state of a place that nobody has listed. */
function qualifiesUnknown(view: SentenceView, shown: readonly PlaceLink[], i: number): boolean {
  const { mention, entity } = shown[i] as PlaceLink
  if (entity.kind !== 'state') return false
  const before = view.text.slice(0, mention.start - view.start)
  return (
    view.text[mention.end - view.start] === ',' &&
    /[A-ZÀ-Þ][A-Za-zÀ-ɏ.'-]+, $/u.test(before) &&
    !view.places.some((other) => other.mention.end === mention.start - 2) &&
    !view.dates.some((date) => date.end === mention.start - 2)
  )
}

/** "Ohio, Iowa and Utah": a state behind a state qualifies nothing. */
function isListed(shown: readonly PlaceLink[], i: number): boolean {
  return shown[i]?.entity.kind === 'state' && shown[i - 1]?.entity.kind === 'state'
}

/** All places named between two offsets, as ids, without qualifiers and the country. */
export function placesBetween(view: SentenceView, start: number, end: number): readonly string[] {
  return placesOfPhrase(
    view,
    within(view.places, (row) => row.mention, { start, end }),
    { start, end },
  )
}

/** The government whose legislature made an act, told by the act's id; null for acts of Congress. */
export function placeOfAct(id: string): string | null {
  const state = /^\/us-([a-z]{2})\//.exec(id)
  if (!state) return null
  return state[1] === 'dc' ? 'ocd-division/country:us/district:dc' : `ocd-division/country:us/state:${state[1]}`
}
