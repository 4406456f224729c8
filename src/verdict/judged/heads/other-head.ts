/** Heads that no list of nouns tells to be a government's: what else in the phrase tells whose they are. */
import { Shape } from '../../../article/tokens.ts'
import type { NounPhrase } from '../../grammar/noun-phrase.ts'
import { definites, governmentNouns, privateNouns } from '../../lexicon.ts'
import type { PlaceLink, SentenceView } from '../../sentence-view.ts'
import { readDefinite } from '../coreference/definites.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'
import { isItsOfficer } from '../things/its-officer.ts'
import { federalHead, presidentHead } from './federal-head.ts'
import { ownerOf } from './owner.ts'

export const otherHead = (reading: Reading): Subject =>
  federalHead(reading) ??
  officialHead(reading) ??
  presidentHead(reading) ??
  oneOfIts(reading) ??
  ownThing(reading) ??
  inOwn(reading) ??
  ofPlace(reading) ??
  ofOfficer(reading) ??
  besidePlace(reading) ??
  ofBody(reading) ?? { kind: 'unknown' }

const acting =
  /\b(?:mayor|gov|governor|sheriff|clerk|president|secretary|superintendent|commissioner|administrator|attorney general|registrar|treasurer)\b/i

/** A mayor or a sheriff who breaks a law judges the government; a chairman or a former officer is a person. */
function officialHead({ view, phrase, text, span }: Reading): Subject | null {
  const official = view.officials.find(
    ({ mention }) => mention.end === view.ends[phrase.head] || (mention.start >= span.start && mention.end <= span.end),
  )
  if (!official) return null
  const acts = official.entity.titles.some((title) => title.qualifier === null && acting.test(title.text))
  const place = acts ? official.entity.jurisdiction : null
  return place ? { kind: 'government', ids: [place], via: text, by: 'office', ...span } : { kind: 'private' }
}

/** "its old one did not": its law. */
const oneOfIts = (reading: Reading): Subject | null =>
  /^ones?$/.test(reading.head) && definites.has(reading.first) ? readDefinite({ ...reading, head: 'law' }) : null

/** "its managed-care rates": what a government owns without being named. */
function ownThing(reading: Reading): Subject | null {
  const { view, phrase, first, shown } = reading
  if (!/^(?:its|their)$/.test(first) || view.shapes[phrase.head] !== Shape.lower || shown.length > 0) return null
  return known(readDefinite({ ...reading, head: 'law' }))
}

const known = (subject: Subject): Extract<Subject, { kind: 'government' }> | null =>
  subject.kind === 'government' && subject.ids.length > 0 ? subject : null

/** "violence in its prisons", "the water in their schools": in what a government owns without being named. */
function inOwn(reading: Reading): Subject | null {
  const { view, phrase, shown } = reading
  if (shown.length > 0) return null
  for (let i = phrase.head + 1; i < phrase.to - 1; i++) {
    if (!/^(?:in|at|inside|within)$/.test(view.words[i] as string)) continue
    if (!/^(?:its|their)$/.test(view.words[i + 1] as string)) continue
    if (!view.words.slice(i + 2, Math.min(i + 4, phrase.to)).some((word) => governmentNouns.has(word))) return null
    return known(readDefinite({ ...reading, head: 'law', first: view.words[i + 1] as string }))
  }
  return null
}

/** "Alabama's purge"; "Oregon's Nike", "Portland's Trail Blazers" have a name of their own. */
function ofPlace({ view, phrase, text, span, shown }: Reading): Subject | null {
  const owner = ownerOf(view, phrase, shown)
  if (!owner) return null
  return view.shapes[phrase.head] !== Shape.lower && !view.headline
    ? { kind: 'unknown' }
    : { kind: 'government', ids: [owner.entity.id], via: text, by: 'owner', ...span }
}

/** "the Bay City assessor's method". */
function ofOfficer({ view, phrase, words, text, span, shown, listed }: Reading): Subject | null {
  const mark = words.indexOf("'s")
  const officer = words[mark - 1]
  const isNamed = shown.some(
    ({ mention }) => mention.as !== 'reference' && mention.end === view.ends[phrase.from + mark - 1],
  )
  return listed.length > 0 && officer !== undefined && governmentNouns.has(officer) && !isNamed
    ? { kind: 'government', ids: listed, via: text, by: 'owner', ...span }
    : null
}

/** "the Elko County engineer", "the housing element of Encinitas"; "a Boston haberdasher" is his own. */
function besidePlace(reading: Reading): Subject | null {
  const { view, phrase, text, span, shown, listed } = reading
  if (isItsOfficer(view, phrase, shown)) return { kind: 'government', ids: listed, via: text, by: 'office', ...span }
  if (isThingOf(reading)) return { kind: 'government', ids: listed, via: text, by: 'owner', ...span }
  if (listed.length === 0) return null
  return view.shapes[phrase.head] === Shape.lower ? { kind: 'private' } : { kind: 'unknown' }
}

/** "the state's school funding formula": what a government owns without being named. */
function ofBody(reading: Reading): Subject | null {
  const { view, phrase, words, first, text } = reading
  const body = words[words.indexOf("'s") - 1]
  if (body === undefined || !governmentNouns.has(body)) return null
  if (!definites.has(first) || view.shapes[phrase.head] !== Shape.lower) return null
  const owner = known(readDefinite({ ...reading, head: body }))
  return owner && { ...owner, via: text }
}

/** "the housing element of Encinitas": a thing of the place, not somebody who lives or works there. */
function isThingOf({ view, phrase, shown, head }: Reading): boolean {
  const next = shown.find(({ mention }) => mention.as !== 'qualifier')
  const opening = phrase.head + (view.words[phrase.head + 2] === 'the' ? 3 : 2)
  return (
    next !== undefined &&
    (next.mention.start === view.starts[opening] || isDoneBy(view, phrase, next)) &&
    (view.words[phrase.head + 1] === 'of' || isDoneBy(view, phrase, next) || isInBody(view, phrase, next)) &&
    isCommon(view, phrase) &&
    !/(?:ers?|ors?|ists?|ants?|men|man|people|ees?|ians?)$/.test(head)
  )
}

/** "The sale of the park by Macon": the name of the doer ends the phrase. */
function isDoneBy(view: SentenceView, { head, to }: NounPhrase, { mention }: PlaceLink): boolean {
  const at = view.starts.indexOf(mention.start)
  const by = view.words[at - 1] === 'the' ? at - 2 : at - 1
  return by > head && view.words[by] === 'by' && mention.end >= (view.ends[to - 1] as number)
}

/** "Caseloads at Ohio's Department of Health": a plural that opens the sentence is no name. */
const isCommon = (view: SentenceView, { from, head }: NounPhrase): boolean =>
  view.shapes[head] === Shape.lower ||
  (from === 0 && head <= 1 && view.shapes[head] === Shape.title && /[^s]s$/.test(view.words[head] as string))

/** "caseloads at Oklahoma's Department of Human Services", "wait times in Ohio's courts": at a body, which the place owns. */
function isInBody(view: SentenceView, phrase: NounPhrase, { mention }: PlaceLink): boolean {
  if (!/^(?:at|in|within|inside|under)$/.test(view.words[phrase.head + 1] as string)) return false
  const behind = view.starts.findIndex((start) => start >= mention.end)
  if (behind < 0 || view.words[behind] !== "'s") return false
  const body = view.words.slice(behind + 1, phrase.to)
  const isShop = (word: string, k: number) => privateNouns.has(word) && view.shapes[behind + 1 + k] === Shape.lower
  return body.some((word) => governmentNouns.has(word)) && !body.some(isShop)
}
