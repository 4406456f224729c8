/** Who says so: a noun phrase read as a speaker. */
import { Shape } from '../../article/tokens.ts'
import { remember } from '../../remember.ts'
import { unitedStates } from '../../rules/place/federal.ts'
import type { Span } from '../../types.ts'
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { type NounPhrase, phraseBefore, spanOfPhrase } from '../grammar/noun-phrase.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import { type Candidate, kindsFor, nearestBefore } from '../judged/coreference/antecedents.ts'
import { federalIn } from '../judged/named-places.ts'
import { documentNouns, privateNouns } from '../lexicon.ts'
import { type OfficialLink, quoteAt, type SentenceView } from '../sentence-view.ts'
import { speakingPhrase } from './apposition.ts'
import { bodyReferred } from './body-referred.ts'
import { correspondentOf } from './correspondents.ts'
import { paperBefore, readDocument } from './document-issuer.ts'
import { earlierSubject, subjectOfSentence } from './earlier-subject.ts'
import { jointSpeakers } from './joint-speakers.ts'
import { lastPerson } from './last-person.ts'
import { isOfFirm } from './of-firm.ts'
import { roleAhead, roleBehind } from './role-beside.ts'
import { roleHolder } from './role-holders.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { organizationBefore, placeOf } from './speaker-document.ts'
import { ofOfficial, organization, unnamed } from './speaker-kinds.ts'
import { federalName, fullNameBefore, isPersonName, organizationName, personBehindRole } from './speaker-names.ts'
import { bodies, courtly, isPublicRole, isRole, maySpeak, unnamedHeads, unnamedHolders } from './speaker-nouns.ts'

/** A noun phrase that is to be read as a speaker. */
interface SpeakerPhrase {
  readonly view: SentenceView
  readonly from: number
  readonly to: number
  /** Its head, a token. */
  readonly head: number
  /** The head without a verb that leans on it: "he" of "he'd". */
  readonly headWord: string
  readonly span: Span
  readonly text: string
  /** Id of the place that stands in it, or in the commas before it. */
  readonly place: string | null
  readonly context: SourceContext
  /** The official by name who speaks, if anybody does. */
  readonly official: OfficialLink | null
  /** The official by name whose letter it is. */
  readonly writer: OfficialLink | null
}

/** Reads one kind of speaker; null leaves the phrase to the next. */
type SpeakerReader = (phrase: SpeakerPhrase) => Speaker | null

/** Asked in turn. */
const readers: readonly SpeakerReader[] = [
  asDocument,
  asJointOfficials,
  asOfficial,
  asRoleHolder,
  asPronoun,
  asBodyReferred,
  asRepetition,
  asFederal,
  asPersonBehindRole,
  asUnnamedHolder,
  asCourt,
  asUnnamed,
  asPerson,
  asGovernment,
  asAnybody,
]

/** Reads a noun phrase as a speaker; null: it names nobody, or says that nobody speaks. */
export function readSpeaker(view: SentenceView, noun: NounPhrase, context: SourceContext): Speaker | null {
  if (/^(?:nobody|no|few)$/.test(view.words[noun.from] as string) && noun.to - noun.from <= 2) return null
  const phrase = speakerPhrase(view, noun, context)
  if (phrase.text === '') return null
  for (const read of readers) {
    const speaker = read(phrase)
    if (speaker !== null) return speaker
  }
  return organization(phrase.text, phrase.text, phrase.place, phrase.span)
}

function speakerPhrase(view: SentenceView, { from, to, head }: NounPhrase, context: SourceContext): SpeakerPhrase {
  const span = spanOfPhrase(view, { from, to })
  const text = trimmed(context.article.text.slice(span.start, span.end))
  const word = view.words[head] as string
  const headWord = word.includes("'") ? word.replace(/'(?:re|ve|ll|d|m)$/, '') : word
  const place = isOfFirm(view, span, context) ? null : (placeOf(view, span, context) ?? placeAhead(view, from))
  const named = officialIn(view, span)
  // "President Roe's Department of Justice": the body speaks, not the one whose it is.
  const owns =
    named !== null &&
    context.article.folded.startsWith("'", named.mention.end) &&
    named.mention.end < (view.starts[head] as number)
  const isAnothers = named !== null && (owns || isServed(view, head, headWord, named) || isBeside(view, head, named))
  const official = isAnothers ? null : named
  // "Mayor Roe's letter", not "President Roe's Justice Department letter"
  const writer = owns && view.words[head - 1] === "'s" ? named : official
  return { view, from, to, head, headWord, span, text, place, context, official, writer }
}

/** "a spokeswoman for Gov. Roe" */
const isServed = (view: SentenceView, head: number, headWord: string, { mention }: OfficialLink): boolean =>
  unnamedHeads.test(headWord) &&
  mention.start > (view.ends[head] as number) &&
  /^(?:for|of|with|from|to|under|in)$/.test(view.words[head + 1] ?? '')

function asDocument({ view, from, to, head, headWord, writer, context }: SpeakerPhrase): Speaker | null {
  return documentNouns.has(headWord) ? readDocument(view, { from, to, head }, writer, context) : null
}

function asJointOfficials({ view, from, official, context }: SpeakerPhrase): Speaker | null {
  return official && jointSpeakers(view, official, from, context.article.text)
}

function asOfficial({ view, head, headWord, official, span, place, context }: SpeakerPhrase): Speaker | null {
  if (!official || (official.mention.end < (view.ends[head] as number) && unnamedHeads.test(headWord))) return null
  const { start, end } = official.mention
  return ofOfficial(official.entity, context.article.text.slice(start, end), span, place)
}

function asRoleHolder({ view, span, place, context }: SpeakerPhrase): Speaker | null {
  const holder = roleHolder(view, span, place, context)
  return holder && ofOfficial(holder, holder.name, span, place)
}

function asPronoun({ view, headWord, span, place, context }: SpeakerPhrase): Speaker | null {
  if (/^(?:he|she)$/.test(headWord)) return lastPerson(view, span, place, context)
  return /^(?:we|i|you)$/.test(headWord) ? correspondentOf(headWord, span, context) : null
}

function asBodyReferred({ view, from, to, span, context }: SpeakerPhrase): Speaker | null {
  return bodyReferred(view, from, to, span, context)
}

function asRepetition({ view, from, to, span, text, headWord, place, context }: SpeakerPhrase): Speaker | null {
  return repeatsOne(view, from, to, headWord) ? repeated(view, span, text, headWord, place, context) : null
}

function asFederal({ span, text, context: { article } }: SpeakerPhrase): Speaker | null {
  if (!federalIn(article.folded.slice(span.start, span.end))) return null
  return organization(text, federalName(article, span) ?? text, unitedStates, span)
}

/** "The association's lawyer, Jo Roe" */
function asPersonBehindRole({ view, from, to, span, place, context }: SpeakerPhrase): Speaker | null {
  const person = personBehindRole(view, from, to, isRole)
  if (!person) return null
  const name = context.article.text.slice(person.start, person.end)
  // A private person speaks for nobody, wherever he lives.
  return privateNouns.has(view.words[view.starts.indexOf(person.start) - 1] as string)
    ? unnamed(name, null, null, person)
    : unnamed(name, organizationName(view, span, context), place, span)
}

/** "A federal judge" */
function asUnnamedHolder({ view, span, text, headWord, place, context }: SpeakerPhrase): Speaker | null {
  return unnamedHolders.test(headWord) ? unnamed(text, organizationName(view, span, context), place, span) : null
}

/** "A three-judge panel", "A divided Ohio Supreme Court" */
function asCourt({ span, text, place }: SpeakerPhrase): Speaker | null {
  if (!courtly.test(text)) return null
  const name = text.replace(describedCourt, '')
  return organization(name, name, place, span)
}

/** What only describes a court that goes by its own name. */
const describedCourt = /^[Aa]n? (?:(?!(?:state|federal|county|city) )[a-z][a-z-]* )+(?=[A-Z].* Court$)/

/** "Residents", "an inspector from the agency" */
function asUnnamed({ view, head, to, span, text, headWord, place, context }: SpeakerPhrase): Speaker | null {
  if (!unnamedHeads.test(headWord) && !privateNouns.has(headWord)) return null
  return unnamed(text, organizationName(view, span, context) ?? bodyServed(view, head, to, context), place, span)
}

function asPerson({ view, from, to, span, text, context }: SpeakerPhrase): Speaker | null {
  const name = to - from === 1 ? fullNameBefore(context.article, view, from) : null
  if (name) return unnamed(name, null, null, span)
  if (!isPersonName(view, from, to)) return null
  const role = roleAhead(view, from, isPublicRole, context) ?? roleBehind(view, to, isPublicRole, context)
  return unnamed(text, role?.organization ?? null, role?.place ?? null, span)
}

/** "The county" */
function asGovernment({ view, from, to, span, text, headWord, context }: SpeakerPhrase): Speaker | null {
  const government = to - from === 2 ? governmentNamedBefore(view, from, headWord, context) : null
  return government && organization(text, calledInFull(government, context), government.id, span)
}

/** "neighbors of the plant": in lower case, and no body. */
function asAnybody({ span, text, place }: SpeakerPhrase): Speaker | null {
  return /^(?!the [A-Z])[a-z]/.test(text) && !place && !bodies.test(text) ? unnamed(text, null, place, span) : null
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
    return readSpeaker(view, phrase, context)
  }
  return null
}

/** "Auditors went to Reno. They found": the subject of a sentence before. */
function speakerEarlier(view: SentenceView, pronoun: string, context: SourceContext): Speaker | null {
  const found = earlierSubject(view, pronoun, context)
  if (found) return readSpeaker(found.view, found.phrase, context)
  return pronoun === 'it' ? paperBefore(view, context) : null
}

/** The body with that noun in its name that was spoken of last, whatever it did: "filed a complaint with the Texas Education Agency". */
function bodyNamed(view: SentenceView, noun: string, context: SourceContext): Speaker | null {
  for (let back = view.index - 1; back >= Math.max(0, view.index - BODY_BACK); back--) {
    const earlier = context.viewOf(back)
    for (let i = earlier.count - 1; i >= 0; i--) {
      if (earlier.words[i] !== noun || earlier.shapes[i] !== Shape.title) continue
      const phrase = phraseBefore(earlier, i + 1, 0)
      if (phrase?.head === i) return readSpeaker(earlier, phrase, context)
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
      if (earlier.words[i] === noun && earlier.shapes[i] === Shape.title) return readSpeaker(earlier, subject, context)
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
