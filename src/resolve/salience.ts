/**
 * Which government an article speaks of at some point in it. The nearest place is often none of its subject: "samples are sent to
 * Cheyenne", "a firm of Chicago". So each naming of a place is weighed by the words around it, and what headline, dateline and the
 * first sentence name counts wherever the question is asked.
 */
import { partitionPoint, startingBefore } from '../partition-point.ts'
import { isCapital } from '../rules/place/capitals.ts'
import type { Article, Sentence, Span } from '../types.ts'
import { districtAround, type GovernmentMention, type Governments, stateKinds } from './governments.ts'
import { itemAt, itemsOf } from './items.ts'
import { type Nouns, readNouns, spokenAt } from './spoken-of.ts'

/** How much a naming says that the article is about the place's government. */
const Weight = {
  governs: 3,
  frame: 3,
  plain: 2,
  law: 3,
  aside: 0.5,
  reference: 0.2,
  inside: 0.3,
  qualifier: 0.3,
  tag: 0.05,
} as const
/** What the article opens with, wherever the question is asked. */
const Standing = { headline: 2, dateline: 2, opening: 1.2 } as const
/** Of that, news of a state that is dated in its capital: it tells of any town. */
const CAPITAL = 0.2
/** More for a naming in the very sentence. */
const Same = { governs: 6, frame: 6, plain: 1.5, law: 6 } as const
/** A story is of one state; towns in it change. */
const STATES = 2
/** A naming so many characters before counts half. */
const HALF = 400
/** What is named behind counts as if it were that much further away. */
const BEHIND = 2.5
/** And what is named only behind counts so much where another was named before: "other towns have bans as well. Milton passed one". */
const LATER = 0.4
/** What stands further away is of another story: a long text holds many, and must not make each question cost more. */
const STORY = 25_000
/** So much text around a naming is read. */
const AROUND = 48

const governsBehind =
  /^(?:'s?)? (?:(?:[A-Z][a-z]+|city|town|county|school|village|township|borough) ){0,2}(?:[Cc]ouncil|[Cc]ommission|[Cc]ommissioners|[Bb]oard|[Tt]rustees|[Aa]ssembly|[Ss]upervisors|[Aa]ldermen|[Ss]electmen|[Mm]ayor|[Ll]egislature|[Ll]awmakers|[Gg]overnor|[Ss]heriff|[Vv]oters|[Oo]fficials|[Pp]olice|City Hall|Gov\.|House|Senate|Supreme Court|Department)(?![a-z])/
/** "Texas law", "Idaho Code", "Ohio Open Meetings Act": whatever office obeys it; "Ohio Breaks Tax Law" is a headline. */
const lawBehind =
  /^(?:'s?)? (?:(?!(?:Broke|Violated|Flouted|Ignored|Obeyed|Followed|May|Must|Will|Can|Should)\b)(?:[A-Z][a-z]*[a-rt-z]|Meetings|Records|Rights|Services|Elections|Statutes) ){0,4}(?:[Ll]aws?|Code|Constitution|Act|Statutes?)(?![a-z])/
const governsBefore =
  /\b(?:(?:[Cc]ity|[Tt]own|[Vv]illage|[Cc]ounty|[Bb]orough|[Tt]ownship|[Mm]ayor|[Cc]ouncil|[Cc]lerk|[Ss]eat|[Ss]tate) of|(?:town|city|village|county|township) (?:board|council|commission|clerk) in|(?<!(?:County|Parish|City) )(?:[Pp]olice|[Ff]irefighters|[Oo]fficials|[Vv]oters|[Ll]eaders|[Cc]ouncil members) in) $/
/** "R-Ronan": whence a legislator comes. */
const tagBefore = /[(, ][DRI]-$/
/** "Former Sylvania Police Chief Ann Poe": whence somebody comes. */
const formerly = /\b(?:[Ff]ormer|[Oo]ne-?time|[Rr]etired) $|\bex-$/
const asideBefore =
  /(?:^|[^A-Za-z])(?:in|on|near|from|to|toward|towards|outside|of|at|for|as|between|like|off|than|through|beyond|around|across|via|with|by|into) (?:the |downtown |nearby |neighboring |eastern |western |northern |southern |central )?$/i
/** "an inspection of the Hamilton County Jail": what a government runs, whatever small word stands before it. */
const ownedBehind =
  /^(?:'s)? (?:[A-Z][a-z]+ ){0,2}(?:[Jj]ail|[Jj]ustice Center|[Dd]etention Center|[Cc]orrection(?:s|al) (?:Center|Facility)|[Cc]ourthouse|[Cc]ity [Hh]all|[Pp]ublic (?:Schools|Works|Library)|[Ff]ire [Dd]ivision|[Ww]ater [Ss]ystem)(?![a-z])/
const frameBefore =
  /^(?:["']?(?:[A-Z][a-z]+ ){0,2})?(?:In|At|Here in|Over in|Down in|Up in) (?:the |nearby |neighboring )?$/
const frameBehind = /^(?:,? [A-Z][A-Za-z.]+)?, /

/** Roles of a place that the story is about, or happens in. */
const told: ReadonlySet<string> = new Set(['governs', 'frame', 'plain', 'aside'])

/** A naming with its weight. */
interface Weighed {
  readonly id: string
  readonly start: number
  readonly sentence: number
  readonly as: keyof typeof Weight
  /** Counts everywhere. */
  readonly standing: number
  /** The state's capital, where the news was told. */
  readonly seat: boolean
}

/** How much a government of a kind counts beside others; 0: it cannot be meant. */
export type Share = (mention: GovernmentMention) => number

/** Weighs the governments of an article; lazily, since most articles hold no title that asks. */
export class Salience {
  private weighed: ReadonlyMap<GovernmentMention, Weighed> | null = null
  private openingEnd: number | null = null
  private nouns: Nouns | null = null
  private itemStarts: readonly number[] | null = null
  private readonly answers = new Map<Share, readonly GovernmentMention[]>()
  constructor(
    private readonly article: Article,
    private readonly governments: Governments,
    /** Does the article speak of a state's government? */
    private readonly ofState: () => boolean = () => false,
  ) {}

  /** Id of the government that is likeliest meant at an offset; null if `share` leaves none. `standing`: how much more counts what stands above the story. */
  likeliest(
    share: Share,
    at: number,
    as?: (mention: GovernmentMention) => string | null,
    standing = as ? STATES : 1,
  ): string | null {
    let rows = this.answers.get(share)
    if (!rows) {
      rows = this.governments.all.filter((mention) => share(mention) > 0)
      this.answers.set(share, rows)
    }
    const near = this.ofItem(this.ofStory(rows, at), at)
    if (near.length === 0) return null
    this.weighed ??= this.readAll()
    const { weighed } = this
    const asked = sentenceAt(this.article.sentences, at)
    const spoken = as || near.every(({ id }) => id === near[0]?.id) ? null : spokenAt(this.nounsNear(at), at)
    /** "LANSING — Hamtramck is in debt": another town of the state is told of. */
    const rivals = ({ id, state }: GovernmentMention) =>
      near.some(
        (other) =>
          other.id !== id &&
          other.state === state &&
          (other.start < at || stateKinds.includes(other.kind)) &&
          told.has((weighed.get(other) as Weighed).as),
      )
    const before = new Set(near.filter(({ start }) => start <= at).map(({ id }) => id))
    let seat: GovernmentMention | null = null
    const scores = new Map<string, number>()
    for (const mention of near) {
      const id = as ? as(mention) : mention.id
      if (id === null) continue
      const named = this.weighed.get(mention) as Weighed
      // A state's law tells which state's officers are meant; a town obeys it wherever it lies.
      const row: Weighed = named.as === 'law' && !as ? { ...named, as: 'aside', standing: named.standing / 3 } : named
      const isSeat = !as && row.seat && rivals(mention)
      if (isSeat) seat = mention
      scores.set(
        id,
        (scores.get(id) ?? 0) +
          share(mention) *
            (spoken?.(mention) ?? 1) *
            (before.size > 0 && !before.has(mention.id) && row.sentence !== asked && !as ? LATER : 1) *
            (row.standing * (isSeat ? CAPITAL : standing) + nearness(row, at, asked)),
      )
    }
    const best = highest(scores)
    if (seat === null || near.some(({ id, state }) => id === best && state === seat?.state)) return best
    // A town of another state is no rival: the capital has its full weight.
    scores.set(seat.id, (scores.get(seat.id) ?? 0) + share(seat) * Standing.dateline * (1 - CAPITAL))
    return highest(scores)
  }

  /** Of rows sorted by start those that lie near, and before them what the text opens with. */
  private ofStory(rows: readonly GovernmentMention[], at: number): readonly GovernmentMention[] {
    const near = within(rows, ({ start }) => start, at)
    if (near.length === rows.length) return rows
    this.openingEnd ??= endOfOpening(this.article)
    const from = Math.min(this.openingEnd, at - STORY)
    const opening = rows.slice(0, startingBefore(rows, from))
    return [...opening, ...near]
  }

  /** Where items of a round-up begin. */
  get items(): readonly number[] {
    this.itemStarts ??= itemsOf(this.article, this.governments.all)
    return this.itemStarts
  }

  /** Where the item of a round-up that holds an offset begins; 0 in a story. */
  itemStart(at: number): number {
    return this.items.length === 0 ? 0 : (itemAt(this.items, at)?.start ?? 0)
  }

  /** Those of the item of a round-up, else of what stands above all items: another item's are no rivals. */
  private ofItem(rows: readonly GovernmentMention[], at: number): readonly GovernmentMention[] {
    const item = this.items.length === 0 ? null : itemAt(this.items, at)
    if (item === null) return rows
    const own = rows.filter(({ start }) => start >= item.start && start < item.end)
    return own.length > 0 ? own : rows.filter(({ start }) => start < (this.items[0] as number))
  }

  private nounsNear(at: number): Nouns {
    this.nouns ??= readNouns(this.article, this.governments.all)
    const { county, town } = this.nouns
    return { county: within(county, (offset) => offset, at), town: within(town, (offset) => offset, at) }
  }

  private isNamedOnce({ id }: GovernmentMention): boolean {
    // "LANSING — A team will meet in Hamtramck, a letter to the city says": "the city" is no naming.
    return this.governments.all.filter((mention) => mention.id === id && isNaming(mention)).length === 1
  }

  /** "HELENA, Mont. — Montana will spend $4 million": news of the state, whatever words it has for it. */
  private opensWithState({ state }: GovernmentMention, opening: Span | null): boolean {
    return this.governments.all.some(
      (mention) =>
        mention.kind === 'state' &&
        mention.state === state &&
        covers(opening, mention) &&
        /^(?:plain|governs)$/.test(roleOf(this.article, mention)),
    )
  }

  /** "VISALIA — The plan for a landfill outside Dinuba is dead": another town is told of before anything is said of the dateline's. */
  private isOnlyDated({ id, end, state }: GovernmentMention): boolean {
    const { article, governments } = this
    const other = governments.all.find(
      (mention) => mention.start > end && mention.id !== id && mention.as === 'name' && towns.test(mention.kind),
    )
    return other?.state === state && !ofTheTown.test(article.folded.slice(end, other.start))
  }

  private readAll(): ReadonlyMap<GovernmentMention, Weighed> {
    const { article, governments } = this
    const headline = article.blocks.find(({ kind }) => kind === 'headline') ?? null
    const opening = openingOf(article)
    return new Map(
      governments.all.map((mention) => {
        // The place of a dateline is where the news was told.
        const dated = mention.as === 'name' && isDated(article, mention, this.items.length > 0)
        // "the Eugene Water & Electric Board" speaks of itself, hardly of Eugene.
        const as = dated ? 'aside' : districtAround(governments, mention) ? 'inside' : roleOf(article, mention)
        const standing = dated ? Standing.dateline : standingOf(mention, as, headline, opening)
        const sentence = sentenceAt(article.sentences, mention.start)
        const seat =
          dated &&
          this.isNamedOnce(mention) &&
          (isCapital(mention.id) && (this.ofState() || this.opensWithState(mention, opening))
            ? true
            : this.isOnlyDated(mention))
        return [mention, { id: mention.id, start: mention.start, sentence, as, standing, seat }]
      }),
    )
  }
}

const isNaming = ({ as }: GovernmentMention): boolean => as !== 'qualifier' && as !== 'reference'

const towns = /^(?:city|town|village|borough|township)$/
/** What a story says of the town that its dateline names: "The City Council", "the police", "Mayor Ann Poe". */
const ofTheTown =
  /\b(?:City|Town|Village|[Cc]ouncil|[Ss]elect ?[Bb]oard|[Aa]ldermen|[Mm]ayor|[Pp]olice|downtown|[Tt]he (?:city|town|village|township|borough|board|commission|school)|[Aa] (?:city|town) [a-z]+|here)\b/

function highest(scores: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const [id, score] of scores) if (best === null || score > (scores.get(best) as number)) best = id
  return best
}

/** Of rows sorted by their offset those of the story that is told at an offset. */
function within<T>(rows: readonly T[], offsetOf: (row: T) => number, at: number): readonly T[] {
  const from = partitionPoint(rows.length, (i) => offsetOf(rows[i] as T) < at - STORY)
  const to = partitionPoint(rows.length, (i) => offsetOf(rows[i] as T) <= at + STORY)
  return to - from === rows.length ? rows : rows.slice(from, to)
}

function nearness({ start, as, sentence }: Weighed, at: number, asked: number): number {
  const distance = start <= at ? at - start : (start - at) * BEHIND
  const same =
    sentence === asked && (as === 'governs' || as === 'frame' || as === 'plain' || as === 'law') ? Same[as] : 0
  // A frame leads what stands behind it.
  const bonus = as === 'frame' && start > at ? 0 : start > at ? same / 2 : same
  return Weight[as] / (1 + distance / HALF) + bonus
}

function standingOf(
  mention: GovernmentMention,
  as: Weighed['as'],
  headline: Span | null,
  opening: Span | null,
): number {
  if (as === 'reference') return 0
  if (as === 'qualifier' || as === 'tag' || as === 'inside') return 0
  if (covers(headline, mention)) return as === 'aside' ? Standing.headline / 2 : Standing.headline
  return covers(opening, mention) ? (as === 'aside' ? Standing.opening / 3 : Standing.opening) : 0
}

/** In the dateline, also in one that is not written in capitals: "Soldotna — After four hours". */
function isDated({ dateline, blocks, folded }: Article, mention: GovernmentMention, several: boolean): boolean {
  if (covers(dateline, mention)) return true
  return (
    (dateline === null || several) &&
    dash.test(folded.slice(mention.end, mention.end + 4)) &&
    blocks.some(({ kind, start }) => kind === 'body' && start === mention.start)
  )
}
const dash = /^ ?(?:—|–|--| - )/

const covers = (outer: Span | null, inner: Span): boolean =>
  outer !== null && outer.start <= inner.start && inner.end <= outer.end

/** What a naming is in its sentence. */
export function roleOf({ folded, sentences }: Article, { start, end, as, kind }: GovernmentMention): Weighed['as'] {
  if (as === 'reference' || as === 'qualifier') return as
  if (tagBefore.test(folded.slice(Math.max(0, start - 3), start))) return 'tag'
  const behind = folded.slice(end, end + AROUND)
  if (stateKinds.includes(kind) && lawBehind.test(behind)) return 'law'
  if (formerly.test(folded.slice(Math.max(0, start - 10), start))) return 'aside'
  if (governsBehind.test(behind)) return 'governs'
  const sentence = sentences[sentenceAt(sentences, start)]
  const from = Math.max(sentence?.start ?? 0, start - AROUND)
  const before = folded.slice(from, start)
  if (governsBefore.test(before)) return 'governs'
  if (from === sentence?.start && frameBefore.test(before) && frameBehind.test(behind)) return 'frame'
  return asideBefore.test(before) && !ownedBehind.test(behind) ? 'aside' : 'plain'
}

/** The first sentence of the story. */
function openingOf({ blocks, sentences, dateline }: Article): Span | null {
  for (const sentence of sentences) {
    if (blocks[sentence.block]?.kind !== 'body') continue
    if (dateline !== null && sentence.end <= dateline.end + 8) continue
    if (sentence.end - sentence.start > 30) return sentence
  }
  return null
}

/** Where headline, dateline and the first sentence of the story end. */
const endOfOpening = (article: Article): number =>
  Math.min(
    STORY,
    Math.max(
      article.blocks.find(({ kind }) => kind === 'headline')?.end ?? 0,
      article.dateline?.end ?? 0,
      openingOf(article)?.end ?? 0,
    ),
  )

/** Index of the sentence that an offset lies in, or of the one before. */
const sentenceAt = (sentences: readonly Sentence[], at: number): number =>
  Math.max(0, startingBefore(sentences, at + 1) - 1)
