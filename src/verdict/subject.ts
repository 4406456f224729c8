/** Who is judged: the noun phrase before the cue, and whether it stands for a government. */
import { Shape } from '../article/tokens.ts'
import { federalBody, unitedStates } from '../rules/place/federal.ts'
import type { Article } from '../types.ts'
import { type Candidate, kindsFor, nearestBefore, nearestListBefore } from './antecedents.ts'
import { classNouns, definites, governmentNouns, privateNouns } from './lexicon.ts'
import { isHeadline, type NounPhrase, spanOfPhrase } from './noun-phrase.ts'
import { type PlaceLink, type SentenceView, within } from './sentence-view.ts'

/** What a phrase turned out to be. `ids` may be empty only for a definite reference that found no antecedent. */
export type Subject =
  | {
      readonly kind: 'government'
      readonly ids: readonly string[]
      readonly via: string | null
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'speaker' | 'addressee'
      readonly via: string | null
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'private' }
  | { readonly kind: 'generic' }
  | { readonly kind: 'unknown' }

export interface SubjectContext {
  readonly article: Article
  readonly candidates: readonly Candidate[]
}

const speakerWords = new Set(['we', 'our', 'us', 'i', 'my'])
const addresseeWords = new Set(['you', 'your'])
const pluralNoun = /(?:ies|[^s]s)$/

/** Reads a noun phrase as the subject of a verdict. */
export function readSubject(view: SentenceView, phrase: NounPhrase, context: SubjectContext): Subject {
  const span = spanOfPhrase(view, phrase)
  const words = view.words.slice(phrase.from, phrase.to)
  const head = (view.words[phrase.head] as string).replace(/'(?:re|ve|ll|d|m)$/, '')
  const lone = words.length <= 2 && words.every((word) => /^[\p{L}']+$/u.test(word))
  const first = (words[0] as string).replace(/'(?:re|ve|ll|d|m)$/, '')
  const text = context.article.text.slice(span.start, span.end)
  const shown = view.places.filter(({ mention }) => mention.start >= span.start && mention.end <= span.end + 1)
  const listed = placesOfPhrase(view, shown, span)

  if (lone && speakerWords.has(head)) return { kind: 'speaker', via: null, ...span }
  if (lone && addresseeWords.has(head)) return { kind: 'addressee', via: null, ...span }
  if (lone && /^(?:it|they|them|he|she|this|that|these|those|both|which|who)$/.test(first) && words.length === 1)
    return pronoun(view, first, span, context)
  if (/^(?:our|my|we)$/.test(first) && governmentNouns.has(head)) return { kind: 'speaker', via: text, ...span }
  if (first === 'your' && governmentNouns.has(head))
    return {
      kind: 'addressee',
      via: classNouns.has(head) ? null : text,
      ...span,
    }

  if (privateNouns.has(head) && !governmentNouns.has(head)) return { kind: 'private' }
  const headPlace = shown.find(
    ({ mention }) =>
      mention.start <= (view.starts[phrase.head] as number) && (view.starts[phrase.head] as number) < mention.end,
  )
  if (headPlace) {
    const via =
      headPlace.mention.as === 'organization'
        ? context.article.text.slice(headPlace.mention.start, headPlace.mention.end)
        : null
    if (headPlace.entity.kind === 'country' && !via) {
      return /^(?:U\.?S\.?|America)$/i.test(text) && phrase.to - phrase.from > 2
        ? { kind: 'unknown' }
        : { kind: 'government', ids: [unitedStates], via: null, ...span }
    }
    return { kind: 'government', ids: listed, via, ...span }
  }
  // Only the words up to the head say whose it is: "a list of cities that the department keeps" is no department.
  const core = context.article.folded.slice(span.start, view.ends[phrase.head] as number)
  const federal = federalIn(
    classNouns.has(head) && !/^(?:department|agency|departments|agencies|officials?)$/.test(head)
      ? core
      : context.article.folded.slice(span.start, span.end),
  )
  if (governmentNouns.has(head)) {
    const via =
      classNouns.has(head) && listed.length > 0 && !/(?:official|agenc|department|school|police|sheriff)/.test(head)
        ? null
        : text
    if (listed.length > 0) return { kind: 'government', ids: listed, via, ...span }
    if (federal) return { kind: 'government', ids: [unitedStates], via: text, ...span }
    const act = view.citations.find(({ mention }) => mention.start >= span.start && mention.end <= span.end)
    if (act) {
      const id = placeOfAct(act.entity.id)
      if (id) return { kind: 'government', ids: [id], via: text, ...span }
    }
    if (definites.has(first) || (isHeadline(view) && classNouns.has(head) && phrase.to - phrase.from === 1))
      return definite(view, head, first, span, text, context)
    return { kind: 'generic' }
  }
  if (federal) return { kind: 'government', ids: [unitedStates], via: text, ...span }
  const official = view.officials.find(
    ({ mention }) => mention.end === view.ends[phrase.head] || (mention.start >= span.start && mention.end <= span.end),
  )
  if (official) {
    // A mayor or a sheriff who breaks a law judges the government; a chairman or a former officer is a person.
    const acts = official.entity.titles.some(
      ({ text, qualifier }) =>
        qualifier === null &&
        /\b(?:mayor|gov|governor|sheriff|clerk|president|secretary|superintendent|commissioner|administrator|attorney general|registrar|treasurer)\b/i.test(
          text,
        ),
    )
    const place = acts ? official.entity.jurisdiction : null
    return place ? { kind: 'government', ids: [place], via: text, ...span } : { kind: 'private' }
  }
  if (listed.length > 0) {
    // "Alabama's purge" is the state's; "a Boston haberdasher" is his own.
    const owner = shown.find(
      ({ mention }) =>
        context.article.folded.slice(mention.end, mention.end + 2) === "'s" ||
        context.article.folded.startsWith("'", mention.end),
    )
    if (owner) return { kind: 'government', ids: [owner.entity.id], via: text, ...span }
    return view.shapes[phrase.head] === Shape.lower ? { kind: 'private' } : { kind: 'unknown' }
  }
  return { kind: 'unknown' }
}

/** The federal body named in a stretch of folded text, if any. */
export function federalIn(folded: string): boolean {
  return folded.search(federalBody) !== -1
}

/** Ids of a phrase's places: without the states that only qualify, without what "except" and "but not" take out. */
function placesOfPhrase(
  view: SentenceView,
  shown: readonly PlaceLink[],
  span: { readonly start: number; readonly end: number },
): readonly string[] {
  const text = view.text.slice(span.start - view.start, span.end - view.start)
  const cut = /\b(?:except(?: for)?|but not|other than|excluding|besides|apart from)\b/i.exec(text)
  const limit = cut ? span.start + cut.index : span.end + 1
  const named = shown.filter(
    ({ mention, entity }) => mention.start < limit && mention.as !== 'qualifier' && entity.kind !== 'country',
  )
  return [...new Set(named.map(({ entity }) => entity.id))]
}

/** The government whose legislature made an act, told by the act's id; null for acts of Congress. */
function placeOfAct(id: string): string | null {
  const state = /^\/us-([a-z]{2})\//.exec(id)
  if (!state) return null
  return state[1] === 'dc' ? 'ocd-division/country:us/district:dc' : `ocd-division/country:us/state:${state[1]}`
}

function pronoun(
  view: SentenceView,
  word: string,
  span: { readonly start: number; readonly end: number },
  context: SubjectContext,
): Subject {
  if (word === 'he' || word === 'she' || word === 'this' || word === 'that' || word === 'which' || word === 'who')
    return { kind: 'unknown' }
  if (word === 'they' || word === 'them' || word === 'these' || word === 'those' || word === 'both') {
    const list = nearestListBefore(context.article, context.candidates, view.index, span.start, notFederal)
    if (list.length > 0) return { kind: 'government', ids: list, via: null, ...span }
  }
  const here = nearestBefore(context.article, context.candidates, view.index, span.start, () => true, 0)
  if (here) return { kind: 'government', ids: [here.id], via: null, ...span }
  // "The agency said it complies": the sentence's own definite subject before what another sentence names.
  const own =
    /^(?:the|The) (?:\w+ ){0,2}?(city|county|state|town|village|agency|department|bureau|service|district|commission|board|council)\b/.exec(
      view.text,
    )?.[1]
  if (own && span.start > view.start) {
    const kinds = kindsFor(own)
    const meant = nearestBefore(context.article, context.candidates, view.index, view.start, (candidate) =>
      kinds
        ? kinds.has(candidate.kind)
        : /^(?:agency|department|bureau|service)$/.test(own)
          ? candidate.kind === 'federal'
          : true,
    )
    if (meant) return { kind: 'government', ids: [meant.id], via: null, ...span }
  }
  const one = nearestBefore(context.article, context.candidates, view.index, span.start, () => true)
  return one ? { kind: 'government', ids: [one.id], via: null, ...span } : { kind: 'unknown' }
}

const notFederal = (candidate: Candidate): boolean => candidate.kind !== 'federal'

/** "the policies", "its law", "these cities", "the department": what was spoken of before. */
function definite(
  view: SentenceView,
  head: string,
  first: string,
  span: { readonly start: number; readonly end: number },
  text: string,
  context: SubjectContext,
): Subject {
  const kinds = kindsFor(head)
  const fits = (candidate: Candidate) => (kinds ? kinds.has(candidate.kind) : true)
  const local = (candidate: Candidate) => notFederal(candidate) && fits(candidate)
  if (classNouns.has(head) && pluralNoun.test(head) && !/(?:official|school|police|sheriff)/.test(head)) {
    const list = nearestListBefore(context.article, context.candidates, view.index, span.start, local)
    return { kind: 'government', ids: list, via: null, ...span }
  }
  const agency = /^(?:department|dept|agency|bureau|administration|office|service)$/.test(head)
  const own = first === 'its' || first === 'their' || first === 'his' || first === 'her'
  const nearest = (ok: (candidate: Candidate) => boolean) =>
    nearestBefore(context.article, context.candidates, view.index, span.start, ok)
  // A clerk or a sheriff with no county in sight belongs to the place that was named.
  const federal = agency ? nearest((candidate) => candidate.kind === 'federal') : null
  const found =
    federal ?? nearest(agency || own ? fits : local) ?? (kinds && !classNouns.has(head) ? nearest(notFederal) : null)
  const via = classNouns.has(head) && !agency ? null : text
  return { kind: 'government', ids: found ? [found.id] : [], via, ...span }
}

/** All places named between two offsets, as ids, without qualifiers and the country. */
export function placesBetween(view: SentenceView, start: number, end: number): readonly string[] {
  return placesOfPhrase(
    view,
    within(view.places, (row) => row.mention, { start, end }),
    { start, end },
  )
}
