/** Who says so: the speaker of a quotation, the subject of a verb of saying, an "according to". */

import { Shape } from '../../article/tokens.ts'
import type { Source } from '../../record.generated.ts'
import { unitedStates } from '../../rules/place/federal.ts'
import type { Article, Official, Span } from '../../types.ts'
import { phraseBefore, spanOfPhrase } from '../grammar/noun-phrase.ts'
import { type Candidate, nearestBefore } from '../judged/antecedents.ts'
import { federalIn } from '../judged/named-places.ts'
import { privateNouns } from '../lexicon.ts'
import { type MentionIndex, type OfficialLink, type SentenceView, within } from '../sentence-view.ts'

/** A source, the government it speaks for, and where it is named. */
export interface Speaker {
  readonly source: Source
  /** Id of the place the speaker belongs to: what "we" stands for. */
  readonly place: string | null
  readonly span: Span
  /** The speaker is only a pronoun or a bare definite ("they", "the department") that repeats an earlier one. */
  readonly repeats: boolean
}

export interface SourceContext {
  readonly article: Article
  readonly mentions: MentionIndex
  readonly candidates: readonly Candidate[]
}

const documents =
  /^(?:letters?|reports?|lawsuits?|suits?|complaints?|rulings?|audits?|reviews?|filings?|statements?|memos?|memorandum|opinions?|decisions?|order|motion|brief|study|analysis|investigation|notice|findings?|documents?|records|petition|press-release|release|data|list|survey)$/
const courtly =
  /\b(?:court|judge|justices?|jury|magistrate|panel|tribunal|arbitrator|monitor|inspector general|auditors?|special master)\b/i
const unnamedHeads =
  /^(?:officials?|lawyers?|attorneys?|prosecutors?|advocates?|critics?|spokes(?:man|woman|person|people)|aides?|sources?|residents?|leaders?|activists?|plaintiffs?|experts?|lawmakers|leaders|members|groups?|inspectors?|investigators?|regulators?|auditors?|monitors?|opponents?|supporters?|authorities|administrators?|staff|teachers|parents|employees|deputies|commissioners|councilors|engineers|professor|professors|analysts?|tenants|families|reporters)$/

/** Reads the noun phrase before token `to` as a speaker; null if there is none. */
export function speakerBefore(view: SentenceView, to: number, floor: number, context: SourceContext): Speaker | null {
  const phrase = phraseBefore(view, to, floor)
  if (!phrase) return null
  // "A state audit released Thursday found": the audit speaks, whenever it was released.
  const published = /^(?:released|published|issued|filed|obtained|dated|compiled|conducted)$/.test(
    view.words[phrase.to - 1] as string,
  )
  const shorter = published ? phraseBefore(view, phrase.to - 1, floor) : null
  const { from, to: end, head } = shorter ?? phrase
  return readSpeaker(view, from, end, head, context)
}

/** Reads tokens `from` to `to` as a speaker. */
export function readSpeaker(
  view: SentenceView,
  from: number,
  to: number,
  head: number,
  context: SourceContext,
): Speaker | null {
  const { article } = context
  const span = spanOfPhrase(view, { from, to })
  const text = trimmed(article.text.slice(span.start, span.end))
  const headWord = (view.words[head] as string).replace(/'(?:re|ve|ll|d|m)$/, '')
  const place = placeOf(view, span, context)
  const named = officialIn(view, span)
  // "President Roe's Department of Justice": the body speaks, not the one whose it is.
  const owns =
    named !== null &&
    article.folded.startsWith("'", named.mention.end) &&
    named.mention.end < (view.starts[head] as number)
  const official = owns ? null : named
  if (official && (official.mention.end >= (view.ends[head] as number) || !unnamedHeads.test(headWord))) {
    if (documents.test(headWord)) return documentOf(view, span, text, context, official.entity)
    return ofOfficial(official.entity, article.text.slice(official.mention.start, official.mention.end), span, place)
  }
  if (/^(?:he|she)$/.test(headWord)) {
    const last = lastOfficial(context.mentions.officials, span.start)
    if (last) return { ...ofOfficial(last, last.name, span, place), repeats: true }
    return {
      source: {
        kind: 'unnamed',
        name: null,
        official: null,
        organization: null,
      },
      place: null,
      span,
      repeats: true,
    }
  }
  if (
    /^(?:they|it|we|i|which|who|that|those|these|both)$/.test(headWord) ||
    (to - from === 2 &&
      /^(?:the|that)$/.test(view.words[from] as string) &&
      /^(?:department|agency|court|judge|board|bureau|office|monitor|commission)$/.test(headWord))
  ) {
    const org = organizationBefore(view, span.start, context)
    if (headWord === 'judge' || headWord === 'court' || headWord === 'monitor')
      return {
        source: {
          kind: 'organization',
          name: text,
          official: null,
          organization: org?.name ?? text,
        },
        place: null,
        span,
        repeats: org === null,
      }
    return {
      source: {
        kind: 'organization',
        name: org?.name ?? text,
        official: null,
        organization: org?.name ?? text,
      },
      place: org?.place ?? place,
      span,
      repeats: true,
    }
  }
  if (documents.test(headWord)) return documentOf(view, span, text, context, null)
  if (federalIn(article.folded.slice(span.start, span.end))) {
    return {
      source: {
        kind: 'organization',
        name: text,
        official: null,
        organization: federalName(article, span) ?? text,
      },
      place: unitedStates,
      span,
      repeats: false,
    }
  }
  if (courtly.test(text))
    return {
      source: {
        kind: 'organization',
        name: text,
        official: null,
        organization: text,
      },
      place,
      span,
      repeats: false,
    }
  if (unnamedHeads.test(headWord) || privateNouns.has(headWord)) {
    return {
      source: {
        kind: 'unnamed',
        name: text,
        official: null,
        organization: organizationName(view, span, context),
      },
      place,
      span,
      repeats: false,
    }
  }
  if (isPersonName(view, from, to))
    return {
      source: {
        kind: 'unnamed',
        name: text,
        official: null,
        organization: null,
      },
      place: null,
      span,
      repeats: false,
    }
  if (
    /^[a-z]/.test(text) &&
    !place &&
    !/\b(?:agency|department|group|board|council|commission|office|coalition|union|association)\b/.test(text)
  ) {
    return {
      source: {
        kind: 'unnamed',
        name: text,
        official: null,
        organization: null,
      },
      place,
      span,
      repeats: false,
    }
  }
  return {
    source: {
      kind: 'organization',
      name: text,
      official: null,
      organization: text,
    },
    place,
    span,
    repeats: false,
  }
}

const trimmed = (text: string): string => text.replace(/\s+/g, ' ').replace(/^["'“”‘’,\s]+|["'“”‘’,\s]+$/g, '')

function officialIn(view: SentenceView, span: Span): OfficialLink | null {
  return view.officials.findLast(({ mention }) => mention.start >= span.start && mention.end <= span.end) ?? null
}

export function ofOfficial(official: Official, name: string, span: Span, place: string | null): Speaker {
  return {
    source: {
      kind: 'official',
      name,
      official: official.id,
      organization: official.organization,
    },
    place: official.jurisdiction ?? place,
    span,
    repeats: false,
  }
}

/** A document speaks for its issuer: "the department's letter", "a report by the EPA", "the letter" of the one before. */
function documentOf(
  view: SentenceView,
  span: Span,
  text: string,
  context: SourceContext,
  official: Official | null,
): Speaker {
  if (official) return ofOfficial(official, official.name, span, null)
  const folded = context.article.folded.slice(span.start, span.end)
  if (federalIn(folded)) {
    return {
      source: {
        kind: 'organization',
        name: text,
        official: null,
        organization: federalName(context.article, span) ?? text,
      },
      place: unitedStates,
      span,
      repeats: false,
    }
  }
  const own = placeOf(view, span, context)
  if (own)
    return {
      source: {
        kind: 'organization',
        name: text,
        official: null,
        organization: text,
      },
      place: own,
      span,
      repeats: false,
    }
  const org = organizationBefore(view, span.start, context)
  const definite = /^(?:the|its|that|this)\b/i.test(folded)
  if (org && definite)
    return {
      source: {
        kind: 'organization',
        name: org.name,
        official: null,
        organization: org.name,
      },
      place: org.place,
      span,
      repeats: false,
    }
  return {
    source: {
      kind: 'document',
      name: text,
      official: null,
      organization: null,
    },
    place: null,
    span,
    repeats: false,
  }
}

/** The federal body or place last spoken of before an offset, near enough to be meant. */
function organizationBefore(
  view: SentenceView,
  offset: number,
  context: SourceContext,
): { readonly name: string; readonly place: string } | null {
  const found = nearestBefore(
    context.article,
    context.candidates,
    view.index,
    offset,
    (candidate) => candidate.kind === 'federal',
  )
  return found
    ? {
        name: context.article.text.slice(found.start, found.end),
        place: found.id,
      }
    : null
}

export function lastOfficial(officials: readonly OfficialLink[], offset: number): Official | null {
  let low = 0
  let high = officials.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((officials[middle] as OfficialLink).mention.start < offset) low = middle + 1
    else high = middle
  }
  return low > 0 ? (officials[low - 1] as OfficialLink).entity : null
}

function placeOf(view: SentenceView, span: Span, context: SourceContext): string | null {
  const place = within(view.places, (row) => row.mention, span).find(
    ({ mention, entity }) => mention.as !== 'qualifier' && entity.kind !== 'country',
  )
  if (place) return place.entity.id
  return federalIn(context.article.folded.slice(span.start, span.end)) ? unitedStates : null
}

function federalName(article: Article, span: Span): string | null {
  const found =
    /\b(?:U\.S\. )?(?:(?:\p{Lu}[\p{L}.]* )*Department(?: of (?:the )?\p{Lu}\p{L}*(?:(?: and|,)? \p{Lu}\p{L}*)*)?|\p{Lu}[\p{L}&]*(?: (?:of|for|and|the) \p{Lu}\p{L}*| \p{Lu}[\p{L}&]*)*)/u.exec(
      article.folded.slice(span.start, span.end),
    )
  return found ? article.text.slice(span.start + found.index, span.start + found.index + found[0].length) : null
}

function organizationName(view: SentenceView, span: Span, sourceContext: SourceContext): string | null {
  if (federalIn(sourceContext.article.folded.slice(span.start, span.end)))
    return federalName(sourceContext.article, span)
  const place = within(view.places, (row) => row.mention, span)[0]
  return place ? place.entity.name : null
}

/** Two or three capitalised words and nothing else, no word of which heads an organisation. */
function isPersonName(view: SentenceView, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 4) return false
  for (let i = from; i < to; i++) if (view.shapes[i] !== Shape.title && view.shapes[i] !== Shape.initial) return false
  return !/^(?:department|council|board|commission|agency|court|office|county|city|coalition|union|association|institute|center|fund|project|network|alliance|foundation|league|committee|authority|district|bureau|service|law|police)$/.test(
    view.words[to - 1] as string,
  )
}
