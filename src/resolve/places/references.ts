/** Words that refer to a place named elsewhere: "the city", "the state", "both counties", "the tribe". */
import { mayMatch } from '../../rules/may-match.ts'
import type { Article, Span } from '../../types.ts'
import { type BareJurisdiction, jurisdictionOfState, type Placed } from './placed.ts'

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
  ['state', ['state', 'territory', 'district']],
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

/** Two more lists of mentions beside those by noun: the District of Columbia's, and those of places that lie in a state. */
const DISTRICT = 'District'
const STATED = 'in a state'
/** "Both counties" are looked for in so many mentions of counties before it. */
const FURTHEST = 200

const one =
  /(?<![\p{L}\d])(?:[Tt]he|THE|[Tt]his|[Hh]er|[Hh]is|[Tt]heir) (city|state|county|town|village|parish|borough|township|municipality|commonwealth|territory|tribe|nation|district|City|State|County|Town|Village|Commonwealth|Tribe|Nation|District)(?![\p{L}\d-])(?! (?:of|and) \p{Lu}| line(?!\p{L}))/gu
const several =
  /(?<![\p{L}\d])(?:[Tt]he |[Tt]hese |[Tt]hose )?([Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) (cities|towns|villages|states|counties|parishes|townships|boroughs|tribes)(?![\p{L}\d-])/gu

/** Finds the references of the windows; `mentions` are those found so far, sorted by start. */
export function findReferences(
  article: Article,
  windows: readonly Span[],
  mentions: readonly Placed[],
): readonly Placed[] {
  const byWord = new Map([
    ...[...kindsOf].map(([word, kinds]): [string, readonly Placed[]] => [
      word,
      mentions.filter(({ jurisdiction }) => kinds.includes(jurisdiction.kind)),
    ]),
    // "The District" with its capital is Columbia's.
    [DISTRICT, mentions.filter(({ jurisdiction }) => jurisdiction.kind === 'district')],
    [STATED, mentions.filter(({ jurisdiction }) => jurisdiction.state !== null)],
  ])
  return windows.flatMap((window) => {
    const text = article.folded.slice(window.start, window.end)
    return [
      ...(mayMatch(one, text) ? singles(text, window.start, byWord) : []),
      ...(mayMatch(several, text) ? plurals(text, window.start, byWord) : []),
    ]
  })
}

function* singles(text: string, offset: number, byWord: ReadonlyMap<string, readonly Placed[]>): Generator<Placed> {
  for (const match of text.matchAll(one)) {
    const noun = match[1] as string
    const word = noun.toLowerCase()
    const start = offset + match.index
    const end = start + match[0].length
    // "the State Department", "the Kansas City ..." are names, not references.
    if (/^\p{Lu}/u.test(noun) && /^ \p{Lu}/u.test(text.slice(end - offset, end - offset + 2))) continue
    const jurisdiction = antecedentOf(noun, word, start, byWord)
    if (jurisdiction) yield { start, end, as: 'reference', rule: `the-${word}`, jurisdiction }
  }
}

function antecedentOf(
  noun: string,
  word: string,
  offset: number,
  byWord: ReadonlyMap<string, readonly Placed[]>,
): BareJurisdiction | null {
  const fitting = byWord.get(word) ?? []
  const own = noun === DISTRICT ? (byWord.get(DISTRICT) ?? []) : fitting
  const near = nearest(own.length > 0 ? own : fitting, offset)
  return near ?? (word === 'state' ? stateOfNearest(byWord.get(STATED) ?? [], offset) : null)
}

/** "both cities" stands for each of the two named last before it. */
function* plurals(text: string, offset: number, byWord: ReadonlyMap<string, readonly Placed[]>): Generator<Placed> {
  for (const match of text.matchAll(several)) {
    const word = singulars.get((match[2] as string).toLowerCase()) ?? ''
    const count = numbers.get((match[1] as string).toLowerCase()) ?? 2
    const start = offset + match.index
    const end = start + match[0].length
    const named = lastNamed(byWord.get(word) ?? [], start, count)
    // A number that the places do not make up refers to others.
    if (named.length !== count) continue
    for (const jurisdiction of named) yield { start, end, as: 'reference', rule: `the-${word}`, jurisdiction }
  }
}

function lastNamed(mentions: readonly Placed[], offset: number, count: number): readonly BareJurisdiction[] {
  const named = new Map<string, BareJurisdiction>()
  const behind = firstFrom(mentions, offset)
  for (let i = behind - 1; i >= Math.max(0, behind - FURTHEST) && named.size < count; i--) {
    const { jurisdiction } = mentions[i] as Placed
    named.set(jurisdiction.id, jurisdiction)
  }
  return [...named.values()].reverse()
}

/** Index of the first mention that starts at the offset or behind it. */
function firstFrom(mentions: readonly Placed[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Placed).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The nearest before, else the first one after. */
function nearest(mentions: readonly Placed[], offset: number): BareJurisdiction | null {
  const at = firstFrom(mentions, offset)
  return (mentions[at - 1] ?? mentions[0])?.jurisdiction ?? null
}

/** Where no state is named, "the state" is the one that the nearest place lies in. */
function stateOfNearest(stated: readonly Placed[], offset: number): BareJurisdiction | null {
  const place = nearest(stated, offset)
  return place?.state ? jurisdictionOfState(place.state) : null
}
