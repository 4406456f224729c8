/** The head is a government's body, law or act: "the council", "its ordinance", "Ohio's purge". */
import { Shape } from '../../../article/tokens.ts'
import { unitedStates } from '../../../rules/place/federal.ts'
import { classNouns, definites, governmentNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { kindsFor, standsFor } from '../coreference/antecedents.ts'
import { bodyNamed } from '../coreference/body-named.ts'
import { isClassOfMany, readCounted, readPair } from '../coreference/classes.ts'
import { readDefinite } from '../coreference/definites.ts'
import { placeOfAct } from '../named-places.ts'
import { isNamedElsewhere, isOfState, namesOneOfEach, onlySaysWhere } from '../only-where.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'
import { federalHead } from './federal-head.ts'

export function governmentHead(reading: Reading): Subject | null {
  if (!governmentNouns.has(reading.head)) return null
  return (
    ofClass(reading) ??
    withItsPlace(reading) ??
    federalHead(reading) ??
    federalByName(reading) ??
    byAct(reading) ??
    byOffice(reading) ??
    countedAnywhere(reading) ??
    ofHolder(reading) ??
    spokenOf(reading) ?? { kind: 'generic' }
  )
}

/** "any Ohio district", "no city": of a class; "the list of systems": those on it. */
function ofClass({ view, phrase, head, first, text, span, listed, context }: Reading): Subject | null {
  if (/^(?:any|every|each|no)$/.test(first) && classNouns.has(head)) return { kind: 'generic' }
  if (first === 'neither' && classNouns.has(head) && listed.length === 0) return readPair(view, head, span, context)
  const isListed =
    /^(?:list|lists|roster|registry)$/.test(view.words[phrase.head - 2] ?? '') ||
    /\blists? of (?:\w+ ){0,3}\w+$/i.test(text)
  return isListed ? { kind: 'generic' } : null
}

const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|\d{1,3})$/

/** "the Reno council"; "two schools in Reno", "Ohio cities": of those, the place only says where they are. */
function withItsPlace(reading: Reading): Subject | null {
  const { view, head, first, text, span, listed, context } = reading
  if (isNamedElsewhere(reading)) return { kind: 'unknown' }
  const somewhere =
    (isClassOfMany(head) && isOfState(reading)) ||
    ((isClassOfMany(head) || head === 'schools') &&
      listed.length > 0 &&
      onlySaysWhere(reading) &&
      !namesOneOfEach(reading))
  if (listed.length > 0 && !somewhere) {
    const isPlace = classNouns.has(head) && !/(?:official|agenc|department|school|police|sheriff)/.test(head)
    return { kind: 'government', ids: listed, via: isPlace ? null : text, by: 'name', ...span }
  }
  if (!somewhere || definites.has(first)) return null
  return counted.test(first) ? readCounted(view, head, span, context) : { kind: 'generic' }
}

/** "the U.S. Agency for Global Media": of a name that no list knows. */
const federalByName = ({ view, phrase, text, span }: Reading): Subject | null =>
  /^(?:the )?U\.S\. [A-Z]/i.test(text) && view.shapes[phrase.head] === Shape.title
    ? { kind: 'government', ids: [unitedStates], via: text, by: 'federal-body', ...span }
    : null

/** "the Ohio Open Meetings Act's rule": the act is the state's. */
function byAct({ view, text, span }: Reading): Subject | null {
  const act = view.citations.find(({ mention }) => mention.start >= span.start && mention.end <= span.end)
  const state = act ? placeOfAct(act.entity.id) : null
  return state ? { kind: 'government', ids: [state], via: text, by: 'act', ...span } : null
}

/** "Mayor Roe's order": the office tells whose. */
function byOffice(reading: Reading): Subject | null {
  const { view, text, span } = reading
  const owner = view.officials.find(({ mention }) => mention.start >= span.start && mention.end <= span.end)
  if (!owner) return null
  const titles = owner.entity.titles.map((title) => title.text)
  const place = owner.entity.jurisdiction ?? stateOfGovernor(reading, titles)
  return place ? { kind: 'government', ids: [place], via: text, by: 'office', ...span } : null
}

/** "Gov. Roe's order violates the Nevada Constitution": the one state that the sentence names. */
function stateOfGovernor({ view }: Reading, titles: readonly string[]): string | null {
  if (!titles.some((title) => /\bgov/i.test(title))) return null
  const states = new Set(view.places.filter(({ entity }) => entity.kind === 'state').map(({ entity }) => entity.id))
  for (const { entity } of view.citations) {
    const id = placeOfAct(entity.id)
    if (id) states.add(id)
  }
  return states.size === 1 ? ([...states][0] as string) : null
}

/** "Two cities": of those spoken of, or listed behind. */
const countedAnywhere = ({ view, head, first, span, context }: Reading): Subject | null =>
  isClassOfMany(head) && counted.test(first) ? readCounted(view, head, span, context) : null

/** "this mayor's actions", "the authority's towing fees": who has it tells which government. */
function ofHolder(reading: Reading): Subject | null {
  const { view, words, first, text, span, context } = reading
  const holder = words[words.indexOf("'s") - 1]
  if (holder === undefined) return null
  if (definites.has(first) && kindsFor(holder) !== null) return readDefinite({ ...reading, head: holder })
  const body = bodyNamed(context, view.index, span.start, text.slice(0, text.search(/'s?(?![A-Za-z])|’/)))
  return body && standsFor([body], text, span)
}

/** "the council", "its ordinance"; a headline leaves the article out: "City broke law". */
function spokenOf(reading: Reading): Subject | null {
  const { view, phrase, words, head, first } = reading
  const mark = words.indexOf("'s")
  if (mark > 0 && phrase.from + mark < phrase.head && !mayOwn(view, phrase.from + mark - 1)) return { kind: 'unknown' }
  const isHeadlined = view.headline && classNouns.has(head) && phrase.to - phrase.from === 1
  return definites.has(first) || isHeadlined ? readDefinite(reading) : null
}

const owners =
  /^(?:general|chief|attorney|manager|engineer|assessor|auditor|clerk|judge|president|chairman|chairwoman|chair|director|monitor|receiver|prosecutor|trustee|councilman|councilwoman|chancellor|principal|warden|executive|administrator|constable|marshal|bureau|nation|men|women|children|people|veterans|workers|teachers|officers|voters|drivers|year|month|week|day|night|today|yesterday|tonight|morning|spring|summer|fall|winter|season|session|\w+day)$/

/** "the opera's board" is the opera's own. */
const mayOwn = (view: SentenceView, i: number): boolean => {
  const word = view.words[i] as string
  return view.shapes[i] !== Shape.lower || governmentNouns.has(word) || owners.test(word)
}
