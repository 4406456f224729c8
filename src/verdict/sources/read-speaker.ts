/** Who says so: a noun phrase read as a speaker. */
import { Shape } from '../../article/tokens.ts'
import { remember } from '../../remember.ts'
import { unitedStates } from '../../rules/place/federal.ts'
import type { Span } from '../../types.ts'
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { phraseBefore, spanOfPhrase } from '../grammar/noun-phrase.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import { type Candidate, kindsFor, nearestBefore } from '../judged/coreference/antecedents.ts'
import { federalIn } from '../judged/named-places.ts'
import { classNouns, documentNouns, privateNouns } from '../lexicon.ts'
import { type OfficialLink, quoteAt, type SentenceView } from '../sentence-view.ts'
import { speakingPhrase } from './apposition.ts'
import { bodyReferred } from './body-referred.ts'
import { correspondentOf } from './correspondents.ts'
import { readDocument } from './document-issuer.ts'
import { earlierSubject, subjectOfSentence } from './earlier-subject.ts'
import { jointSpeakers } from './joint-speakers.ts'
import { lastPerson } from './last-person.ts'
import { roleAhead } from './role-ahead.ts'
import { roleHolder } from './role-holders.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { organizationBefore, placeOf } from './speaker-document.ts'
import { ofOfficial, organization, unnamed } from './speaker-kinds.ts'
import { federalName, isPersonName, organizationName, personBehindRole } from './speaker-names.ts'

const courtly =
  /\b(?:court|judge|justices?|jury|magistrate|panel|tribunal|arbitrator|monitor|inspector general|auditors?|special master)\b/i
const unnamedHeads =
  /^(?:officials?|lawyers?|attorneys?|prosecutors?|advocates?|critics?|spokes(?:man|woman|person|people)|aides?|sources?|residents?|leaders?|activists?|plaintiffs?|experts?|lawmakers|leaders|members|groups?|inspectors?|investigators?|regulators?|auditors?|monitors?|opponents?|supporters?|authorities|administrators?|staff|teachers|parents|employees|deputies|commissioners|councilors|engineers|professor|professors|analysts?|tenants|families|reporters)$/

/** People in office who are not named: "a federal judge", "the city's accessibility coordinator". */
const unnamedHolders =
  /^(?:judges?|justices?|magistrates?|coordinators?|directors?|managers?|superintendents?|chiefs?|clerks?|treasurers?|commissioners?|secretar(?:y|ies)|counsel|solicitors?|chair(?:man|woman|person)|mayors?|governors?|sheriffs?|senators?|lawmakers?|legislators?)$/

const isRole = (noun: string): boolean => privateNouns.has(noun) || unnamedHeads.test(noun) || unnamedHolders.test(noun)

/** "A lawyer for the city", not "a tenant of the city", who speaks for himself. */
const isPublicRole = (noun: string): boolean => speaksForOthers.test(noun) || unnamedHolders.test(noun)

const speaksForOthers = /^(?:officials?|lawyer|attorney|prosecutor|spokes(?:man|woman|person)|aide|administrator)$/

/** Reads tokens `from` to `to` as a speaker. */
export function readSpeaker(
  view: SentenceView,
  from: number,
  to: number,
  head: number,
  context: SourceContext,
): Speaker | null {
  if (/^(?:nobody|no|few)$/.test(view.words[from] as string) && to - from <= 2) return null
  const { article } = context
  const span = spanOfPhrase(view, { from, to })
  const text = trimmed(article.text.slice(span.start, span.end))
  if (text === '') return null
  const word = view.words[head] as string
  const headWord = word.includes("'") ? word.replace(/'(?:re|ve|ll|d|m)$/, '') : word
  const place = placeOf(view, span, context) ?? placeAhead(view, from)
  const named = officialIn(view, span)
  // "President Roe's Department of Justice": the body speaks, not the one whose it is.
  const owns =
    named !== null &&
    article.folded.startsWith("'", named.mention.end) &&
    named.mention.end < (view.starts[head] as number)
  // "a spokeswoman for Gov. Roe"
  const behind =
    named !== null &&
    unnamedHeads.test(headWord) &&
    named.mention.start > (view.ends[head] as number) &&
    /^(?:for|of|with|from|to|under|in)$/.test(view.words[head + 1] ?? '')
  const official = owns || behind || (named !== null && isBeside(view, head, named)) ? null : named
  // "Mayor Roe's letter", not "President Roe's Justice Department letter"
  const writer = owns && view.words[head - 1] === "'s" ? named : official
  if (documentNouns.has(headWord)) return readDocument(view, { from, to, head }, writer, context)
  const several = official ? jointSpeakers(view, official, from, article.text) : null
  if (several) return several
  if (official && (official.mention.end >= (view.ends[head] as number) || !unnamedHeads.test(headWord))) {
    return ofOfficial(official.entity, article.text.slice(official.mention.start, official.mention.end), span, place)
  }
  const holder = roleHolder(view, span, place, context)
  if (holder) return ofOfficial(holder, holder.name, span, place)
  if (/^(?:he|she)$/.test(headWord)) return lastPerson(view, span, place, context)
  if (/^(?:we|i|you)$/.test(headWord)) return correspondentOf(headWord, span, context)
  const body = bodyReferred(view, from, to, span, context)
  if (body) return body
  if (repeatsOne(view, from, to, headWord)) return repeated(view, span, text, headWord, place, context)
  if (federalIn(article.folded.slice(span.start, span.end)))
    return organization(text, federalName(article, span) ?? text, unitedStates, span)
  const person = personBehindRole(view, from, to, isRole)
  if (person) {
    const name = article.text.slice(person.start, person.end)
    // A private person speaks for nobody, wherever he lives.
    return privateNouns.has(view.words[view.starts.indexOf(person.start) - 1] as string)
      ? unnamed(name, null, null, person)
      : unnamed(name, organizationName(view, span, context), place, span)
  }
  if (unnamedHolders.test(headWord)) return unnamed(text, organizationName(view, span, context), place, span)
  if (courtly.test(text)) return organization(text, text, place, span)
  if (unnamedHeads.test(headWord) || privateNouns.has(headWord))
    return unnamed(text, organizationName(view, span, context) ?? bodyServed(view, head, to, context), place, span)
  if (isPersonName(view, from, to)) {
    const role = roleAhead(view, from, isPublicRole, context)
    return unnamed(text, role?.organization ?? null, role?.place ?? null, span)
  }
  const government = to - from === 2 ? governmentNamedBefore(view, from, headWord, context) : null
  if (government) return organization(text, calledInFull(government, context), government.id, span)
  if (/^(?!the [A-Z])[a-z]/.test(text) && !place && !bodies.test(text)) return unnamed(text, null, place, span)
  return organization(text, text, place, span)
}

/** "Investigators from the agency": the agency that was named before. */
function bodyServed(view: SentenceView, head: number, to: number, context: SourceContext): string | null {
  const the = head + 2
  if (!/^(?:from|with|for|at|of)$/.test(view.words[head + 1] ?? '') || view.words[the] !== 'the' || to !== the + 2)
    return null
  const noun = view.words[the + 1] as string
  if (!/^(?:agency|department|office|board|commission|bureau|court|group|union)$/.test(noun)) return null
  const body = bodyNamed(view, noun, context)
  return body?.source.organization ?? null
}

/** "the county": the one last named. */
function governmentNamedBefore(
  view: SentenceView,
  from: number,
  noun: string,
  context: SourceContext,
): Candidate | null {
  const kinds = /^(?:the|that)$/.test(view.words[from] as string) && governments.test(noun) ? kindsFor(noun) : null
  if (!kinds) return null
  return nearestBefore(context, view.index, view.starts[from] as number, (candidate) => kinds.has(candidate.kind))
}

/** As it was named; "the state" by the name of the state that is meant. */
function calledInFull({ start, end, id }: Candidate, { article, mentions }: SourceContext): string {
  const words = article.text.slice(start, end)
  if (!/^the [a-z]+$/i.test(words)) return words
  return mentions.places.find(({ entity }) => entity.id === id)?.entity.name ?? words
}

const governments = /^(?:city|county|state|town|village|parish|borough|district|tribe)$/

/** "A judge named by Gov. Roe", "A letter to Mayor Roe": the name behind the head is somebody else's. */
function isBeside(view: SentenceView, head: number, { mention, entity }: OfficialLink): boolean {
  const headEnd = view.ends[head] as number
  if (mention.start <= headEnd) return false
  const word = view.words[head] as string
  if (entity.titles.some(({ text }) => text.toLowerCase().split(' ').includes(word))) return false
  return /\b(?:by|to|against|from|with|under)\b/.test(view.text.slice(headEnd - view.start, mention.start - view.start))
}

/** "Hennepin County, Minn., Attorney Jo Roe": the place stands before the commas of its state. */
function placeAhead(view: SentenceView, from: number): string | null {
  if (view.words[from - 1] !== ',' || view.shapes[from] !== Shape.title) return null
  const before = view.places.filter(({ mention }) => mention.end <= (view.starts[from - 1] as number) + 1)
  const state = before.at(-1)
  if (!state || (view.starts[from - 1] as number) - state.mention.end > 1) return null
  return state.mention.as === 'qualifier' ? (before.at(-2)?.entity.id ?? null) : null
}

const bodies = /\b(?:agency|department|group|board|council|commission|office|coalition|union|association)\b/

const trimmed = remember((text) => text.replace(/\s+/g, ' ').replace(/^["'“”‘’,\s]+|["'“”‘’,\s]+$/g, ''))

function officialIn(view: SentenceView, span: Span): OfficialLink | null {
  return view.officials.findLast(({ mention }) => mention.start >= span.start && mention.end <= span.end) ?? null
}

/** "they", "the department", "the judge": only repeats somebody. */
function repeatsOne(view: SentenceView, from: number, to: number, headWord: string): boolean {
  if (/^(?:they|it|we|i|which|who|that|those|these|both)$/.test(headWord)) return true
  return (
    to - from === 2 &&
    /^(?:the|that)$/.test(view.words[from] as string) &&
    /^(?:department|agency|court|judge|board|bureau|office|monitor|commission)$/.test(headWord)
  )
}

/** "The tribunal upheld the method, but it said": the subject of the sentence, if the pronoun is not that itself. */
function subjectSpeaker(view: SentenceView, offset: number, context: SourceContext): Speaker | null {
  for (let i = 1; i < view.count && (view.starts[i] as number) < offset; i++) {
    if (!startsFiniteGroup(view, i, 0)) continue
    const phrase = speakingPhrase(view, verbGroupStart(view, i, 0), 0)
    if (!phrase || (view.starts[phrase.from] as number) >= offset) return null
    if (quoteAt(view, view.starts[phrase.from] as number)) return null
    if (/^(?:it|they|he|she|we|i|you|that|this|there)$/.test(view.words[phrase.head] as string)) return null
    // "The city's water is clean, regulators said, years after they found": water finds nothing.
    if (!maySpeak(view, phrase.head)) continue
    return readSpeaker(view, phrase.from, phrase.to, phrase.head, context)
  }
  return null
}

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

/** "Auditors went to Reno. They found": the subject of a sentence before. */
function speakerEarlier(view: SentenceView, pronoun: string, context: SourceContext): Speaker | null {
  const found = earlierSubject(view, pronoun, context)
  return found && readSpeaker(found.view, found.phrase.from, found.phrase.to, found.phrase.head, context)
}

/** The body with that noun in its name that was spoken of last, whatever it did: "filed a complaint with the Texas Education Agency". */
function bodyNamed(view: SentenceView, noun: string, context: SourceContext): Speaker | null {
  for (let back = view.index - 1; back >= Math.max(0, view.index - BODY_BACK); back--) {
    const earlier = context.viewOf(back)
    for (let i = earlier.count - 1; i >= 0; i--) {
      if (earlier.words[i] !== noun || earlier.shapes[i] !== Shape.title) continue
      const phrase = phraseBefore(earlier, i + 1, 0)
      if (phrase?.head === i) return readSpeaker(earlier, phrase.from, phrase.to, phrase.head, context)
    }
  }
  return null
}

/** "The Ohio Department of Health looked into it. The department said": the subject with that noun in its name. */
function bodyBefore(view: SentenceView, noun: string, context: SourceContext): Speaker | null {
  for (let back = view.index - 1; back >= Math.max(0, view.index - BODY_BACK); back--) {
    const earlier = context.viewOf(back)
    const subject = subjectOfSentence(earlier)
    if (!subject) continue
    for (let i = subject.from; i < subject.to; i++)
      if (earlier.words[i] === noun && earlier.shapes[i] === Shape.title)
        return readSpeaker(earlier, subject.from, subject.to, subject.head, context)
  }
  return null
}

/** In sentences. */
const BODY_BACK = 3

/** "The monitor said the city ignores the decree. It also said": who said the verdict of the sentence before, no person by name. */
function spokeLast(view: SentenceView, pronoun: string, context: SourceContext): Speaker | null {
  if (view.index === 0 || context.viewOf(view.index - 1).block !== view.block) return null
  const speaker = context.saidIn(view.index - 1)?.speaker ?? null
  const kinds = pronoun === 'it' ? /^(?:organization|document)$/ : /^(?:organization|unnamed)$/
  return speaker && kinds.test(speaker.source.kind) ? speaker : null
}

function repeated(
  view: SentenceView,
  span: Span,
  text: string,
  headWord: string,
  place: string | null,
  context: SourceContext,
): Speaker {
  const personal = /^(?:it|they)$/.test(headWord)
  // ", they told the judge": the subject of the sentence belongs to what they said.
  const beside =
    personal &&
    /[,"] ?$/.test(context.article.folded.slice(Math.max(0, span.start - 2), span.start)) &&
    !/^ (?:also )?[a-z]+ (?:[a-z]+ ){0,3}that\b/.test(context.article.folded.slice(span.end, span.end + 60))
  const subject = personal && !beside ? subjectSpeaker(view, span.start, context) : null
  if (subject) return { ...subject, span, repeats: true }
  const earlier = personal ? speakerEarlier(view, headWord, context) : null
  if (earlier) return { ...earlier, span, repeats: true }
  const lately = personal ? spokeLast(view, headWord, context) : null
  if (lately) return { ...lately, span, repeats: true }
  const org = organizationBefore(view, span.start, context, headWord)
  const body = org ? null : bodyBefore(view, headWord, context)
  if (body) return { ...body, span, repeats: true }
  const name = org?.name ?? text
  if (/^(?:judge|court|monitor)$/.test(headWord)) return organization(text, name, null, span, org === null)
  return organization(name, name, org?.place ?? place, span, true)
}
