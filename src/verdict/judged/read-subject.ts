/** Who is judged: the noun phrase before the cue, and whether it stands for a government. */
import { Shape } from '../../article/tokens.ts'
import { unitedStates } from '../../rules/place/federal.ts'
import { type NounPhrase, spanOfPhrase } from '../grammar/noun-phrase.ts'
import { classNouns, definites, facilityNouns, governmentNouns, privateNouns } from '../lexicon.ts'
import type { PlaceLink, SentenceView } from '../sentence-view.ts'
import { allOfThem } from './coreference/all-of-them.ts'
import { kindsFor, standsFor } from './coreference/antecedents.ts'
import { bodyNamed } from './coreference/body-named.ts'
import { countedAlone } from './coreference/counted-alone.ts'
import { isClassOfMany, readCounted, readDefinite, readPair } from './coreference/definites.ts'
import { formerLatter } from './coreference/former-latter.ts'
import { placeOfState } from './coreference/place-of-state.ts'
import { readPronoun } from './coreference/pronouns.ts'
import { shortName } from './coreference/short-name.ts'
import { federalIn, placeOfAct, placesOfPhrase } from './named-places.ts'
import { isNamedElsewhere, isOfState, namesOneOfEach, onlySaysWhere, wordsWithoutWhere } from './only-where.ts'
import type { Reading } from './phrase-reading.ts'
import { thingOfFirm } from './private/firm-named.ts'
import { isPrivateHead, isPrivateName } from './private/private.ts'
import { privateBeside, privateTeller } from './private/private-teller.ts'
import type { Subject, SubjectContext } from './subject.ts'
import { federalBase } from './things/federal-base.ts'
import { itsBranch } from './things/its-branch.ts'
import { isItsOfficer } from './things/its-officer.ts'
import { itsStaff } from './things/its-staff.ts'
import { numberedMeasure, publicHouse, publicSites } from './things/public-things.ts'
import { countedThing, publicThing, thingAtBody, thingRunBy } from './things/thing-of-body.ts'

const bare = (word: string): string => (word.includes("'") ? word.replace(/'(?:re|ve|ll|d|m)$/, '') : word)
const emphatic: ReadonlySet<string> = new Set(['both', 'all', 'each', 'themselves', 'itself'])

/** Reads a noun phrase as the subject of a verdict. */
export function readSubject(view: SentenceView, phrase: NounPhrase, context: SubjectContext): Subject {
  const span = spanOfPhrase(view, phrase)
  const shown = view.places.filter(({ mention }) => mention.start >= span.start && mention.end <= span.end + 1)
  const words = view.words.slice(phrase.from, phrase.to)
  const reading: Reading = {
    view,
    phrase,
    context,
    span,
    words,
    head: bare(view.words[phrase.head] as string),
    first: bare(words[0] as string),
    text: context.article.text.slice(span.start, span.end),
    shown,
    listed: placesOfPhrase(view, shown, span),
  }
  const read = (inner: NounPhrase): Subject => readSubject(view, inner, context)
  return (
    privateTeller(view, phrase.from) ??
    privateBeside(view, phrase.from) ??
    allOfThem(reading) ??
    personal(reading) ??
    thingOfFirm(reading) ??
    countedAlone(reading) ??
    formerLatter(reading) ??
    placeOfState(reading) ??
    itsBranch(reading) ??
    thingRunBy(reading, read) ??
    countedThing(reading, read) ??
    publicHouse(reading) ??
    publicSites(reading) ??
    publicThing(reading) ??
    numberedMeasure(reading) ??
    thingAtBody(reading, read) ??
    federalBase(reading) ??
    shortName(reading) ??
    itsStaff(reading) ??
    asideOfPrivate(reading) ??
    privateHead(reading) ??
    namedHead(reading) ??
    governmentHead(reading) ??
    otherHead(reading)
  )
}

/** "we", "your jurisdiction", "it", "they both". */
function personal(reading: Reading): Subject | null {
  const { view, phrase, words, head, first, text, span, context } = reading
  // "those who violate it": anybody.
  if (
    /^(?:those|anyone|anybody|everyone|whoever|people)$/.test(head) &&
    /^(?:who|that|which|whose|in|with|whom)$/.test(view.words[phrase.to] ?? '')
  )
    return { kind: 'generic' }
  const alone = words.filter((word) => !emphatic.has(word))
  const lone = alone.length <= 2 && alone.every((word) => /^[A-Za-zÀ-ɏḀ-ỿ']+$/u.test(word))
  const only = alone.length === 1 ? bare(alone[0] as string) : alone.length === 0 ? first : null
  if (lone && /^(?:we|our|us|i|my)$/.test(only ?? head)) return { kind: 'speaker', via: null, ...span }
  // "That's how you comply": anybody.
  if (only === 'you' && /^(?:how|when|where|why)$/.test(view.words[phrase.from - 1] ?? '')) return { kind: 'generic' }
  if (lone && /^(?:you|your)$/.test(only ?? head)) return { kind: 'addressee', via: null, ...span }
  if (only !== null && /^(?:it|they|them|he|she|this|that|these|those|both|which|who)$/.test(only))
    return readPronoun(view, only, span, context)
  if (isOurs(reading)) return { kind: 'speaker', via: text, ...span }
  if (!governmentNouns.has(head)) return null
  // "Sheriff Roe said her deputies": hers is the office that she holds.
  const holder = /^(?:his|her)$/.test(first) ? view.officials.findLast(({ mention }) => mention.end < span.start) : null
  const office = holder?.entity.jurisdiction
  if (office) return { kind: 'government', ids: [office], via: text, by: 'office', ...span }
  if (/^(?:our|my|we)$/.test(first)) return { kind: 'speaker', via: text, ...span }
  if (first === 'your') return { kind: 'addressee', via: classNouns.has(head) ? null : text, ...span }
  return null
}

const notOurs =
  /^(?:clients?|lawsuits?|suits?|complaints?|appeals?|case|claims?|country|democracy|part(?:y|ies)|famil(?:y|ies)|faith|friends?|opponents?|allies|constituents?|children|kids|neighbou?rs?|neighbou?rhoods?|forefathers|founders|president|congress)$/

/** "Our redaction", "our ramps": what the government of an office-holder does and has. */
const isOurs = ({ view, phrase, words, head }: Reading): boolean =>
  words[0] === 'our' &&
  phrase.head > phrase.from &&
  // "by having our standards meet the act"
  !/ing$/.test(view.words[phrase.from - 1] ?? '') &&
  view.shapes[phrase.head] === Shape.lower &&
  !privateNouns.has(head) &&
  !notOurs.test(head)

function privateHead(reading: Reading): Subject | null {
  const { words, head, shown, view, phrase, text } = reading
  if (isPrivateName(text, words.at(-1) as string) || (officers.has(head) && former.test(text)))
    return { kind: 'private' }
  const owned =
    /^(?:the|its|their|our|your|this|that)$/.test(words[0] as string) && facilityNouns.has(head) && shown.length === 0
      ? true
      : ownerOf(view, phrase, shown) !== null || words.includes("'s")
  if (privateNouns.has(head) && !governmentNouns.has(head)) return { kind: 'private' }
  // "a Dover landlord's policy"
  const owner = words[words.indexOf("'s") - 1]
  if (
    owner !== undefined &&
    // "the state's men's prisons"
    !/^(?:wo)?men$/.test(owner) &&
    phrase.from + words.indexOf("'s") < phrase.head &&
    privateNouns.has(owner) &&
    !governmentNouns.has(owner)
  )
    return { kind: 'private' }
  return isPrivateHead(head, wordsWithoutWhere(reading), owned) ? { kind: 'private' } : null
}

/** "said the hauler, Merrimack Carting, violated": the name of the private body before the comma. */
function asideOfPrivate({ view, phrase, shown }: Reading): Subject | null {
  const { from, to } = phrase
  if (view.words[from - 1] !== ',' || view.shapes[from] !== Shape.title || view.words[to] !== ',') return null
  const named = view.words[from - 2] ?? ''
  if (!privateNouns.has(named) || governmentNouns.has(named)) return null
  if (!/^(?:the|an?|its)$/.test(view.words[from - 3] ?? '') && !/^(?:the|an?|its)$/.test(view.words[from - 4] ?? ''))
    return null
  return shown.some(({ mention }) => mention.as !== 'name')
    ? null
    : { kind: 'private', because: { start: view.starts[from - 2] as number, end: view.ends[from - 2] as number } }
}

/** The head is a place itself, or a body named with it. */
function namedHead({ view, phrase, shown, listed, text, span, context }: Reading): Subject | null {
  const at = view.starts[phrase.head] as number
  const named = shown.find(({ mention }) => mention.start <= at && at < mention.end)
  if (!named) return null
  const via =
    named.mention.as === 'organization' ? context.article.text.slice(named.mention.start, named.mention.end) : null
  if (named.entity.kind === 'country' && !via) {
    return /^(?:U\.?S\.?|America)$/i.test(text) && phrase.to - phrase.from > 2
      ? { kind: 'unknown' }
      : { kind: 'government', ids: [unitedStates], via: null, by: 'name', ...span }
  }
  // "the federal government": a body of the country's name.
  const ids = listed.length === 0 && named.entity.id === unitedStates ? [unitedStates] : listed
  // "Unlike Reno": a place that is named only to be left out.
  if (ids.length === 0) return { kind: 'unknown' }
  return { kind: 'government', ids, via, by: 'name', ...span }
}

/** The head is a government's body, law or act: "the council", "its ordinance", "Ohio's purge". */
function governmentHead(reading: Reading): Subject | null {
  const { view, phrase, head, first, text, span, listed, context } = reading
  if (!governmentNouns.has(head)) return null
  // "any Ohio district", "no city": of a class; "the list of systems": those on it.
  if (/^(?:any|every|each|no)$/.test(first) && classNouns.has(head)) return { kind: 'generic' }
  if (first === 'neither' && classNouns.has(head) && listed.length === 0) return readPair(view, head, span, context)
  if (
    /^(?:list|lists|roster|registry)$/.test(view.words[phrase.head - 2] ?? '') ||
    /\blists? of (?:\w+ ){0,3}\w+$/i.test(text)
  )
    return { kind: 'generic' }
  const via =
    classNouns.has(head) && listed.length > 0 && !/(?:official|agenc|department|school|police|sheriff)/.test(head)
      ? null
      : text
  if (isNamedElsewhere(reading)) return { kind: 'unknown' }
  const many = isClassOfMany(head) && isOfState(reading)
  const somewhere =
    many ||
    ((isClassOfMany(head) || head === 'schools') &&
      listed.length > 0 &&
      onlySaysWhere(reading) &&
      !namesOneOfEach(reading))
  if (listed.length > 0 && !somewhere) return { kind: 'government', ids: listed, via, by: 'name', ...span }
  if (somewhere && !definites.has(first))
    return counted.test(first) ? readCounted(view, head, span, context) : { kind: 'generic' }
  if (isFederal(reading)) return { kind: 'government', ids: [unitedStates], via: text, by: 'federal-body', ...span }
  // "the U.S. Agency for Global Media"
  if (/^(?:the )?U\.S\. [A-Z]/i.test(text) && view.shapes[phrase.head] === Shape.title)
    return { kind: 'government', ids: [unitedStates], via: text, by: 'federal-body', ...span }
  const act = view.citations.find(({ mention }) => mention.start >= span.start && mention.end <= span.end)
  const state = act ? placeOfAct(act.entity.id) : null
  if (state) return { kind: 'government', ids: [state], via: text, by: 'act', ...span }
  const owner = view.officials.find(({ mention }) => mention.start >= span.start && mention.end <= span.end)
  if (owner) {
    const place =
      owner.entity.jurisdiction ??
      stateOfGovernor(
        reading,
        owner.entity.titles.map((title) => title.text),
      )
    if (place) return { kind: 'government', ids: [place], via: text, by: 'office', ...span }
  }
  if (isClassOfMany(head) && counted.test(first)) return readCounted(view, head, span, context)
  // "this mayor's actions": the mayor tells which government.
  const words = view.words.slice(phrase.from, phrase.to)
  const holder = words[words.indexOf("'s") - 1]
  if (definites.has(first) && holder !== undefined && kindsFor(holder) !== null)
    return readDefinite(view, holder, first, span, text, context)
  // "the authority's towing fees"
  const body =
    holder === undefined
      ? null
      : bodyNamed(context, view.index, span.start, text.slice(0, text.search(/'s?(?![A-Za-z])|’/)))
  if (body) return standsFor([body], text, span)
  if (definites.has(first) || (view.headline && classNouns.has(head) && phrase.to - phrase.from === 1))
    return readDefinite(view, head, first, span, text, context)
  return { kind: 'generic' }
}

/** "a former treasurer of Reading": a person, no government. */
const former = /^(?:an? |the |its |their )?(?:\w+ )?(?:former|ex-?|retired|then-?|one-time|onetime)\b/i
const officers: ReadonlySet<string> = new Set(
  `treasurer treasurers mayor mayors clerk clerks sheriff sheriffs superintendent superintendents commissioner commissioners official
  officials officer officers deputy deputies governor governors judge judges lawmaker lawmakers legislator legislators auditor auditors
  administrator administrators employee employees member members secretary secretaries prosecutor prosecutors coroner coroners
  warden wardens supervisor supervisors trustee trustees`.split(/\s+/),
)

const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|\d{1,3})$/

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

/** Only the words up to the head say whose it is: "a list of cities that the department keeps" is no department. */
function isFederal({ view, phrase, head, span, context }: Reading): boolean {
  const classed = classNouns.has(head) && !/^(?:department|agency|departments|agencies|officials?)$/.test(head)
  const end = classed ? (view.ends[phrase.head] as number) : span.end
  return federalIn(context.article.folded.slice(span.start, end))
}

const acting =
  /\b(?:mayor|gov|governor|sheriff|clerk|president|secretary|superintendent|commissioner|administrator|attorney general|registrar|treasurer)\b/i

function otherHead(reading: Reading): Subject {
  const { view, phrase, text, span, shown, listed, context } = reading
  if (isFederal(reading)) return { kind: 'government', ids: [unitedStates], via: text, by: 'federal-body', ...span }
  const official = view.officials.find(
    ({ mention }) => mention.end === view.ends[phrase.head] || (mention.start >= span.start && mention.end <= span.end),
  )
  if (official) {
    // A mayor or a sheriff who breaks a law judges the government; a chairman or a former officer is a person.
    const acts = official.entity.titles.some(({ text, qualifier }) => qualifier === null && acting.test(text))
    const place = acts ? official.entity.jurisdiction : null
    return place ? { kind: 'government', ids: [place], via: text, by: 'office', ...span } : { kind: 'private' }
  }
  if (/^(?:The|the) President$/.test(text) || /^President (?:\w+ )?\w+$/.test(text))
    return { kind: 'government', ids: [unitedStates], via: text, by: 'office', ...span }
  // "its old one did not"
  if (/^ones?$/.test(reading.head) && definites.has(reading.first))
    return readDefinite(view, 'law', reading.first, span, text, context)
  // "its managed-care rates": what a government owns without being named.
  if (/^(?:its|their)$/.test(reading.first) && view.shapes[phrase.head] === Shape.lower && shown.length === 0) {
    const whose = readDefinite(view, 'law', reading.first, span, text, context)
    if (whose.kind === 'government' && whose.ids.length > 0) return whose
  }
  const own = inOwn(reading)
  if (own) return own
  const owner = ownerOf(view, phrase, shown)
  // "Oregon's Nike", "Portland's Trail Blazers": a name of its own.
  if (owner && view.shapes[phrase.head] !== Shape.lower && !view.headline) return { kind: 'unknown' }
  if (owner) return { kind: 'government', ids: [owner.entity.id], via: text, by: 'owner', ...span }
  // "the Bay City assessor's method"
  const officers = view.words.slice(phrase.from, phrase.to)
  const officer = officers[officers.indexOf("'s") - 1]
  const isNamed = shown.some(
    ({ mention }) => mention.as !== 'reference' && mention.end === view.ends[phrase.from + officers.indexOf("'s") - 1],
  )
  if (listed.length > 0 && officer !== undefined && governmentNouns.has(officer) && !isNamed)
    return { kind: 'government', ids: listed, via: text, by: 'owner', ...span }
  if (isItsOfficer(view, phrase, shown)) return { kind: 'government', ids: listed, via: text, by: 'office', ...span }
  if (isThingOf(reading)) return { kind: 'government', ids: listed, via: text, by: 'owner', ...span }
  if (listed.length > 0) return view.shapes[phrase.head] === Shape.lower ? { kind: 'private' } : { kind: 'unknown' }
  // "the state's school funding formula": what a government owns without being named.
  const owning = view.words.slice(phrase.from, phrase.to).indexOf("'s")
  const owned = owning > 0 ? (view.words[phrase.from + owning - 1] as string) : ''
  if (
    owning > 0 &&
    governmentNouns.has(owned) &&
    definites.has(reading.first) &&
    view.shapes[phrase.head] === Shape.lower
  ) {
    const owner = readDefinite(view, owned, reading.first, span, text, context)
    return owner.kind === 'government' && owner.ids.length > 0 ? { ...owner, via: text } : { kind: 'unknown' }
  }
  return { kind: 'unknown' }
}

/** "violence in its prisons", "the water in their schools": in what a government owns without being named. */
function inOwn({ view, phrase, text, span, shown, context }: Reading): Subject | null {
  if (shown.length > 0) return null
  for (let i = phrase.head + 1; i < phrase.to - 1; i++) {
    if (!/^(?:in|at|inside|within)$/.test(view.words[i] as string)) continue
    if (!/^(?:its|their)$/.test(view.words[i + 1] as string)) continue
    if (!view.words.slice(i + 2, Math.min(i + 4, phrase.to)).some((word) => governmentNouns.has(word))) return null
    const whose = readDefinite(view, 'law', view.words[i + 1] as string, span, text, context)
    return whose.kind === 'government' && whose.ids.length > 0 ? whose : null
  }
  return null
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

/** The place whose the head is: "Alabama's purge"; "a Boston haberdasher" is his own. */
function ownerOf(view: SentenceView, phrase: NounPhrase, shown: readonly PlaceLink[]): PlaceLink | null {
  const headStart = view.starts[phrase.head] as number
  return (
    shown.find(({ mention }) => {
      const behind = view.text.slice(mention.end - view.start, mention.end - view.start + 2)
      return (
        mention.end <= headStart &&
        (behind === "'s" || (behind.startsWith("'") && /s$/i.test(view.text.slice(0, mention.end - view.start))))
      )
    }) ?? null
  )
}
