/** Words that refer to a place named elsewhere: "the city", "the state", "both counties", "the tribe". */

import type { Words } from '../../article/words.ts'
import { startingBefore } from '../../partition-point.ts'
import type { Article, Span } from '../../types.ts'
import { isElsewhere } from './elsewhere.ts'
import { type BareJurisdiction, jurisdictionOfState, type Placed } from './placed.ts'
import { isSetting } from './setting.ts'
import { Topics } from './topics.ts'

type Kind = BareJurisdiction['kind']

const townLike: readonly Kind[] = ['town', 'city', 'township', 'village', 'borough', 'place']
/** Which kinds of place a word can refer to, the first that fits an article's places being the word's own. */
const kindsOf: ReadonlyMap<string, readonly Kind[]> = new Map([
  ['city', ['city', 'town', 'village', 'borough', 'place']],
  ['town', townLike],
  ['village', ['village', 'town', 'place']],
  ['borough', ['borough', 'county']],
  ['township', ['township', 'town']],
  ['municipality', townLike],
  // "the District" is Columbia, which nobody calls a state.
  ['state', ['state', 'territory']],
  ['commonwealth', ['state', 'territory']],
  ['territory', ['territory']],
  ['county', ['county']],
  ['parish', ['county']],
  ['tribe', ['tribe']],
  ['nation', ['tribe']],
  ['district', ['school_district', 'special_district']],
])
const singulars: ReadonlyMap<string, string> = new Map([
  ['cities', 'city'],
  ['towns', 'town'],
  ['villages', 'village'],
  ['states', 'state'],
  ['counties', 'county'],
  ['parishes', 'parish'],
  ['townships', 'township'],
  ['boroughs', 'borough'],
  ['tribes', 'tribe'],
])
const numbers: ReadonlyMap<string, number> = new Map(
  ['both', 'two', 'three', 'four', 'five', 'six'].map((word, index) => [word, Math.max(2, index + 1)]),
)

/** So many places in one sentence are a list. */
const LIST = 3

/** "Both counties" are looked for in so many mentions of counties before it. */
const FURTHEST = 200

/** Nouns that are read with a capital too. */
const capitalNouns: ReadonlySet<string> = new Set([
  'City',
  'State',
  'County',
  'Town',
  'Village',
  'Commonwealth',
  'Tribe',
  'Nation',
  'District',
])
/** "The District" with its capital is Columbia's. */
const DISTRICT = 'District'

/** What stands before a noun, at the end of a token that may be "o'the". */
const determiner = /(?:^|')(?:[Tt]he|THE|[Tt]his|[Hh]er|[Hh]is|[Tt]heir)$/
const number = /(?:^|')(?:[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)$/
const article = /(?:^|')(?:[Tt]he|[Tt]hese|[Tt]hose)$/

/** The word as far as an apostrophe: "city" of "city'll". */
const bare = (raw: string): string => (raw.includes("'") ? raw.slice(0, raw.indexOf("'")) : raw)

/** Can this be the noun of a reference? */
export function isReferenceNoun(raw: string): boolean {
  const noun = bare(raw)
  return kindsOf.has(noun) || capitalNouns.has(noun) || singulars.has(noun)
}

/**
 * Finds the references of the windows. `watched` are the tokens that `isReferenceNoun` tells, `mentions` those found so far, sorted
 * by start.
 */
export function findReferences(
  words: Words,
  watched: readonly number[],
  text: Article,
  windows: readonly Span[],
  mentions: readonly Placed[],
): readonly Placed[] {
  const antecedents = new Antecedents(mentions, text)
  const reader = new ReferenceReader(words, text.folded)
  const found: Placed[] = []
  let window = 0
  for (const i of watched) {
    while (window < windows.length && (windows[window] as Span).end <= words.start(i)) window++
    const inside = windows[window]
    if (!inside) break
    const reference = reader.read(i)
    if (!reference || reference.start < inside.start) continue
    const { start, end, noun, count } = reference
    const word = count === null ? noun.toLowerCase() : (singulars.get(noun) as string)
    const named = count === null ? antecedents.one(noun, word, start) : antecedents.several(word, start, count)
    for (const jurisdiction of named) found.push({ start, end, as: 'reference', rule: `the-${word}`, jurisdiction })
  }
  return found
}

interface Reference extends Span {
  readonly noun: string
  /** How many places it stands for; null: "the city" stands for one. */
  readonly count: number | null
}

/** Reads the words around a noun. One pattern for all would be tried at every character of the article. */
class ReferenceReader {
  constructor(
    private readonly words: Words,
    private readonly folded: string,
  ) {}

  /** Reads "the city" or "both counties" with its noun at token `i`; null if that is none. */
  read(i: number): Reference | null {
    const noun = bare(this.words.raw(i))
    const end = this.words.start(i) + noun.length
    // "the city-owned pool"
    if (this.folded[end] === '-') return null
    if (singulars.has(noun)) return this.readSeveral(i, noun, end)
    const start = this.startBefore(i, determiner)
    return start === null || this.goesOn(i, noun, end) ? null : { start, end, noun, count: null }
  }

  private readSeveral(i: number, noun: string, end: number): Reference | null {
    const from = this.startBefore(i, number)
    if (from === null) return null
    const count = numbers.get(this.folded.slice(from, this.words.end(i - 1)).toLowerCase()) ?? null
    const opening = from === this.words.start(i - 1) ? this.startBefore(i - 1, article) : null
    return { start: opening ?? from, end, noun, count }
  }

  /** Where the match of a pattern at the end of the token before `i` begins, if only a blank is between them. */
  private startBefore(i: number, pattern: RegExp): number | null {
    const { words } = this
    const end = words.end(i - 1)
    if (i === 0 || end + 1 !== words.start(i) || this.folded[end] !== ' ') return null
    const raw = words.raw(i - 1)
    const at = raw.search(pattern)
    return at < 0 ? null : words.start(i - 1) + (raw[at] === "'" ? at + 1 : at)
  }

  /** "the city of Peoria", "the state line", "the State Department": a name, no reference. */
  private goesOn(i: number, noun: string, end: number): boolean {
    const { words } = this
    if (!this.isBlank(end, words.start(i + 1))) return false
    const next = words.raw(i + 1)
    if (next === 'of' || next === 'and')
      return this.isBlank(words.end(i + 1), words.start(i + 2)) && words.isCapital(i + 2)
    return /^line(?:$|['\d])/.test(next) || (capitalNouns.has(noun) && words.isCapital(i + 1))
  }

  private isBlank(from: number, to: number): boolean {
    return from + 1 === to && this.folded[from] === ' '
  }
}

/** The places that references can stand for, gathered by noun when one asks. */
class Antecedents {
  private readonly byNoun = new Map<string, readonly Placed[]>()
  /** Of those that fit a noun, those not told as where somebody comes from. */
  private readonly staying = new Map<readonly Placed[], readonly Placed[]>()
  /** Those in a state. */
  private stated: readonly Placed[] | null = null
  private readonly topics: Topics

  constructor(
    private readonly mentions: readonly Placed[],
    private readonly article: Article,
  ) {
    this.topics = new Topics(article, mentions)
  }

  /** "the city" stands for one place, or none. */
  one(noun: string, word: string, offset: number): readonly BareJurisdiction[] {
    const fitting = this.fitting(word)
    const own = noun === DISTRICT ? this.fitting(DISTRICT) : fitting
    const asked = own.length > 0 ? own : fitting
    const near =
      this.notOfList(asked, offset) ??
      this.near(asked, word, offset) ??
      (word === 'state' ? this.stateNear(offset) : null)
    return near ? [near] : []
  }

  /**
   * "Inspectors listed halls in Berlin, Gorham and Milan. The town has no lift": no one of several that a sentence before lists, but the one
   * spoken of before them. Null where no list stands right before.
   */
  private notOfList(mentions: readonly Placed[], offset: number): BareJurisdiction | null {
    const last = startingBefore(mentions, offset) - 1
    const here = this.article.sentences[startingBefore(this.article.sentences, offset + 1) - 1]
    const listed = mentions[last]
    if (!here || !listed || listed.start >= here.start) return null
    const listing = this.article.sentences[startingBefore(this.article.sentences, listed.start + 1) - 1]
    if (!listing) return null
    let first = last
    while (first > 0 && (mentions[first - 1] as Placed).start >= listing.start) first--
    const members = new Set(mentions.slice(first, last + 1).map(({ jurisdiction }) => jurisdiction.id))
    if (members.size < LIST) return null
    return mentions[first - 1]?.jurisdiction ?? null
  }

  /** "both cities" stands for each of the two named last before it. A number that the places do not make up refers to others. */
  several(word: string, offset: number, count: number): readonly BareJurisdiction[] {
    const named = lastNamed(this.fitting(word), offset, count)
    return named.length === count ? named : []
  }

  private fitting(noun: string): readonly Placed[] {
    let fitting = this.byNoun.get(noun)
    if (!fitting) {
      const kinds = noun === DISTRICT ? ['district'] : (kindsOf.get(noun) ?? [])
      fitting = this.mentions.filter(({ jurisdiction }) => kinds.includes(jurisdiction.kind))
      this.byNoun.set(noun, fitting)
    }
    return fitting
  }

  /** The nearest of them that is not told as where somebody comes from. */
  private near(mentions: readonly Placed[], word: string, offset: number): BareJurisdiction | null {
    const { folded } = this.article
    const staying = this.staying.get(mentions) ?? mentions.filter(({ start }) => !isElsewhere(folded, start))
    this.staying.set(mentions, staying)
    const item = this.topics.itemStart(offset)
    if (item > 0) {
      const inside = staying.filter(({ start }) => start >= item)
      if (inside.some(({ start }) => start < offset)) return nearest(inside, offset)
      // "FARGO — Cass County ... MINOT — The county": another item's is not meant; a state is all items'.
      if (word !== 'state' && staying.some(({ start }) => start < item)) return inside[0]?.jurisdiction ?? null
    }
    const last = staying[startingBefore(staying, offset) - 1]
    // "Chadbourn was fined, said Ann Poe, who runs the department's Wilmington office. The town ..."
    const topic =
      last && (isSetting(folded, last.start, last.end) || this.isDated(last))
        ? this.topics.at(offset, kindsOf.get(word) ?? [], staying)
        : null
    return topic ?? nearest(staying, offset)
  }

  /** "Plattsburgh fined for sewage / ALBANY — The city": where the story was written. */
  private isDated({ end }: Placed): boolean {
    const { dateline } = this.article
    return dateline !== null && end <= dateline.end
  }

  /** Where no state is named, "the state" is the one that the nearest place lies in. */
  private stateNear(offset: number): BareJurisdiction | null {
    this.stated ??= this.mentions.filter(({ jurisdiction }) => jurisdiction.state !== null)
    const place = nearest(this.stated, offset)
    return place?.state ? jurisdictionOfState(place.state) : null
  }
}

function lastNamed(mentions: readonly Placed[], offset: number, count: number): readonly BareJurisdiction[] {
  const named = new Map<string, BareJurisdiction>()
  const behind = startingBefore(mentions, offset)
  for (let i = behind - 1; i >= Math.max(0, behind - FURTHEST) && named.size < count; i--) {
    const { jurisdiction } = mentions[i] as Placed
    named.set(jurisdiction.id, jurisdiction)
  }
  return [...named.values()].reverse()
}

/** The nearest before, else the first one after. */
function nearest(mentions: readonly Placed[], offset: number): BareJurisdiction | null {
  const at = startingBefore(mentions, offset)
  return (mentions[at - 1] ?? mentions[0])?.jurisdiction ?? null
}
