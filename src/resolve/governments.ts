/** Which government is near a place of the article: the nearest of a kind, and what speaks for the federal or a state one. */

import { says } from '../article/says.ts'
import { wordsOf } from '../article/words.ts'
import { partitionPoint, startingBefore } from '../partition-point.ts'
import { recentPresidentGivenNames, recentPresidentSurnames } from '../rules/person/leaders-list.ts'
import { stateByCode } from '../rules/place/states.ts'
import type { Article, Jurisdiction, PlaceMention, Span } from '../types.ts'
import { byStart } from './by-start.ts'
import { federalBodiesIn } from './federal-bodies.ts'
import { FEDERAL, readAtWords, STATE } from './government-words.ts'

type Kinds = readonly Jurisdiction['kind'][]

export const stateKinds: Kinds = ['state', 'territory', 'district']

const stateCue =
  /\b(?:Assembly(?:man|woman|member)\b|House of Delegates|Delegate (?=[A-Z])|Legislature|Statehouse|statehouse|General Assembly|Gov\.|[Gg]overnor|statewide|[Ss]tate(?:'s)? (?:[Aa]ttorney|[Ll]aw|[Ss]en|[Rr]ep|[Hh]ouse|[Ss]enate|[Ss]upreme|[Dd]epartment|[Oo]fficials|[Ll]awmakers|[Cc]apitol|[Cc]onstitution|[Cc]ode))/y
const federalCue = new RegExp(
  String.raw`\b(?:President (?:${[...recentPresidentGivenNames, ...recentPresidentSurnames].join('|')})|White House|Congress\b|Capitol Hill|U\.S\.|United States|federal (?:law|government|court|agency|funding|officials|judge|grants))`,
  'y',
)
const justiceCue = /\b(?:Justice Department|Department of Justice|U\.S\. Attorney General)\b/

/** Where an article speaks of the federal government and of states. Offsets are UTF-16, sorted; looked for when first asked. */
export interface GovernmentCues {
  readonly federal: readonly number[]
  readonly state: readonly number[]
  readonly justice: boolean
}

export function readCues(article: Article): GovernmentCues {
  let federal: readonly number[] | null = null
  let state: readonly number[] | null = null
  return {
    get federal() {
      federal ??= [
        ...federalBodiesIn(article).map(({ start }) => start),
        ...startsOf(federalCue, FEDERAL, article),
      ].sort((a, b) => a - b)
      return federal
    },
    get state() {
      state ??= startsOf(stateCue, STATE, article)
      return state
    },
    get justice() {
      return says(article, justiceCue)
    },
  }
}

/** Where a pattern with the flag "y" matches, which begins with the words that the bit tells. */
function startsOf(pattern: RegExp, bit: number, article: Article): readonly number[] {
  const starts: number[] = []
  readAtWords(wordsOf(article), bit, (start) => {
    pattern.lastIndex = start
    if (!pattern.test(article.folded)) return start
    starts.push(start)
    return pattern.lastIndex
  })
  return starts
}

/** Is the federal government spoken of nearer to an offset than a state's? */
export function isFederalNear(cues: GovernmentCues, at: number): boolean {
  return distance(cues.federal, at) < distance(cues.state, at)
}

/** What was said before is likelier meant than what comes. */
const weigh = (offset: number, at: number): number => (offset <= at ? at - offset : (offset - at) * 1.5)

const distance = (offsets: readonly number[], at: number): number => {
  const next = partitionPoint(offsets.length, (i) => (offsets[i] as number) < at)
  return Math.min(
    next > 0 ? weigh(offsets[next - 1] as number, at) : Number.POSITIVE_INFINITY,
    next < offsets.length ? weigh(offsets[next] as number, at) : Number.POSITIVE_INFINITY,
  )
}

/** A mention of a place that can be a government, with what is asked of it. */
export interface GovernmentMention extends Span {
  readonly id: string
  readonly kind: Jurisdiction['kind']
  readonly state: string | null
  readonly as: PlaceMention['as']
}

/** The article's places by where they are named. */
export interface Governments {
  readonly all: readonly GovernmentMention[]
  readonly stateOf: ReadonlyMap<string, string | null>
}

/** All mentions of places, with what is asked of them; sorted by start. */
export function governmentMentions(jurisdictions: readonly Jurisdiction[]): readonly GovernmentMention[] {
  const all: GovernmentMention[] = []
  for (const { id, kind, state, mentions } of jurisdictions)
    for (const { start, end, as } of mentions) all.push({ id, kind, state, as, start, end })
  return byStart(all)
}

/**
 * Indexes the places by their mentions; those that `isNoPlace` tells by their words are left out: "Gentry spokeswoman Ann Poe" where
 * Gentry is the governor, "Commonwealth's Attorney".
 */
export function indexGovernments(
  jurisdictions: readonly Jurisdiction[],
  mentions: readonly GovernmentMention[],
  isNoPlace: (span: Span) => boolean,
): Governments {
  const stateOf = new Map<string, string | null>()
  for (const { id, state } of jurisdictions) stateOf.set(id, state === null ? null : (stateByCode(state)?.id ?? null))
  return {
    all: mentions.filter((mention) => mention.kind !== 'country' && (mention.as !== 'name' || !isNoPlace(mention))),
    stateOf,
  }
}

/** The mentions that lie inside the words, in reading order. */
export function mentionsInside({ all }: Governments, { start, end }: Span): readonly GovernmentMention[] {
  const inside: GovernmentMention[] = []
  for (let k = startingBefore(all, start); k < all.length && (all[k] as GovernmentMention).start < end; k++) {
    const mention = all[k] as GovernmentMention
    if (mention.end <= end) inside.push(mention)
  }
  return inside
}

/** The last place that the words name, since it stands nearest to the title; qualifiers ("Salem, Ore.") are none. */
export function lastPlaceIn(governments: Governments, words: Span): GovernmentMention | null {
  const last = mentionsInside(governments, words).findLast(({ as }) => as !== 'qualifier')
  return last ? (districtAround(governments, last) ?? last) : null
}

/** "the Waco Independent School District", "the Port of Beaumont": a government of its own, not the town's in its name. */
export function districtAround({ all }: Governments, { start, end }: Span): GovernmentMention | null {
  for (let k = startingBefore(all, start + 1) - 1; k >= 0; k--) {
    const mention = all[k] as GovernmentMention
    if (start - mention.start > LONGEST_NAME) break
    if (mention.end >= end && mention.end - mention.start > end - start && districtKinds.includes(mention.kind))
      return mention
  }
  return null
}

const LONGEST_NAME = 64
const districtKinds: Kinds = ['school_district', 'special_district']

/** The state that a place lies in. */
export const stateOf = (governments: Governments, id: string | null): string | null =>
  id === null ? null : (governments.stateOf.get(id) ?? null)
