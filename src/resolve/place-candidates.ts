/** Every stretch of an article that could name a place, with all places that it could name and what stands around it. */
import { Shape } from '../article/tokens.ts'
import type { Words } from '../article/words.ts'
import { type Place, placesOfKey } from '../data/gazetteer.ts'
import { placeKey } from '../data/gazetteer-format.mjs'
import {
  commonWords,
  firstNames,
  foreignCities,
  personHeads,
  privateTails,
  publicWords,
} from '../rules/place/context-words.ts'
import { type State, stateByAbbreviation, stateByCode, stateByName } from '../rules/place/states.ts'
import type { Article, PlaceMention, Span } from '../types.ts'

/** What a place name could stand for: a gazetteer place or a state. */
export interface PlaceOption extends Omit<Place, 'kind'> {
  readonly kind: Place['kind'] | State['kind']
}

/** A stretch that may name a place. */
export interface PlaceCandidate extends Span {
  /** Look-up form: stretches of one key share a sense. */
  readonly key: string
  readonly as: PlaceMention['as']
  readonly rule: string
  readonly options: readonly PlaceOption[]
  /** USPS code that a qualifier or the words themselves give. */
  readonly state: string | null
  /** The words around say that a place is meant: "the city of", "police", "in". */
  readonly context: 'strong' | 'locative' | 'none'
  /** The word is a common one, a name of persons, or of a place abroad: bare, it needs more. */
  readonly weak: boolean
}

const streets = /^(?:ave|avenue|street|st|road|rd|drive|boulevard|blvd|lane|highway|parkway)$/
const connectors = new Set(['of', 'the', 'du', 'de', 'la', 'del', 'and', 'or', 'le', 'des'])
const locatives = new Set([
  'in',
  'near',
  'outside',
  'from',
  'around',
  'throughout',
  'across',
  'to',
  'at',
  'downtown',
  'of',
  'for',
  'between',
  'toward',
])
/** Abbreviations that are words or names of their own without their period, or mean other things: only as a qualifier. */
const riskyAbbreviations = new Set([
  'Miss.',
  'Mass.',
  'Ind.',
  'Ill.',
  'La.',
  'Pa.',
  'Del.',
  'Ark.',
  'Cal.',
  'Mo.',
  'Md.',
  'Va.',
  'Ga.',
  'Wash.',
  'Ore.',
  'Penn.',
  'Ala.',
  'Mont.',
  'Kan.',
  'Tex.',
  'Wis.',
  'Neb.',
  'Nev.',
  'Vt.',
  'Ky.',
  'Minn.',
  'Mich.',
  'Tenn.',
  'Colo.',
  'Okla.',
  'V.I.',
  'P.R.',
  'Wyo.',
])
/** Codes that are hardly ever anything else when they stand alone. */
const standaloneCodes = new Set([
  'CT',
  'NJ',
  'NY',
  'TX',
  'FL',
  'NC',
  'SC',
  'TN',
  'KY',
  'MN',
  'WI',
  'NH',
  'VT',
  'RI',
  'NM',
  'NV',
  'KS',
  'WV',
  'GA',
  'VA',
  'WA',
  'CA',
  'AZ',
  'UT',
  'IL',
  'NE',
  'WY',
  'MO',
])
const longestName = 5

const stateOption = (state: State): PlaceOption => ({
  id: state.id,
  name: state.name,
  kind: state.kind,
  state: state.code,
  geoid: state.geoid,
  population: 5_000_000,
  location: state.location,
})

/** Finds the candidates of the windows; sorted by start, no overlaps. `masked` spans are passed over. */
export function findPlaceCandidates(
  article: Article,
  words: Words,
  windows: readonly Span[],
  masked: readonly Span[],
): readonly PlaceCandidate[] {
  const finder = new CandidateFinder(article, words)
  let mask = 0
  let window = 0
  for (let i = 0; i < words.count; i++) {
    const start = words.start(i)
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    const inside = windows[window]
    if (!inside) break
    if (start < inside.start) continue
    while (mask < masked.length && (masked[mask] as Span).end <= start) mask++
    if (mask < masked.length && (masked[mask] as Span).start <= start) continue
    i = words.isCapital(i) ? finder.readAt(i) : finder.readListAfter(i)
  }
  return finder.candidates
}

class CandidateFinder {
  readonly candidates: PlaceCandidate[] = []
  private readonly known = new Map<string, readonly PlaceOption[]>()

  constructor(
    private readonly article: Article,
    private readonly words: Words,
  ) {}

  /** Reads what starts at token `i` and returns the last token taken. */
  readAt(i: number): number {
    return this.readShort(i) ?? this.readName(i) ?? i
  }

  /** "CT", "Conn.", "N.J.", "(R-Ala.)", "(WI-02)". */
  private readShort(i: number): number | null {
    const { words } = this
    const raw = words.raw(i)
    if (raw.length > 5) return null
    const before = words.raw(i - 1)
    const qualifies =
      before === ',' && words.isCapital(i - 2) && words.joined(i - 1) && words.shape(i - 2) !== Shape.number
    const party =
      (before === '-' && /^[DRI]$/.test(words.raw(i - 2))) ||
      (/^[DRI]$/.test(before) && words.shape(i - 1) === Shape.initial && words.raw(i).length === 2)
    const dotted = raw.endsWith('.')
      ? raw
      : words.raw(i + 1) === '.' && words.start(i + 1) === words.end(i)
        ? `${raw}.`
        : null
    const state = dotted ? stateByAbbreviation(dotted) : null
    if (state && dotted) {
      const last = raw.endsWith('.') ? i : i + 1
      if (!qualifies && !party && (riskyAbbreviations.has(dotted) || (state.code !== 'DC' && raw.length < 4)))
        return null
      this.push(
        i,
        last,
        placeKey(state.name),
        qualifies ? 'qualifier' : 'abbreviation',
        'state-abbreviation',
        [stateOption(state)],
        state.code,
        'strong',
        false,
      )
      return last
    }
    if (!/^[A-Z]{2}$/.test(raw)) {
      const tagged = /^[DRI]$/.test(before) && words.shape(i - 1) === Shape.initial
      const bare = party || tagged ? stateByAbbreviation(`${raw}.`) : null
      if (!bare) return null
      this.push(
        i,
        i,
        placeKey(bare.name),
        'abbreviation',
        'state-abbreviation',
        [stateOption(bare)],
        bare.code,
        'strong',
        false,
      )
      return i
    }
    const coded = stateByCode(raw)
    if (!coded) return null
    const district = words.raw(i + 1) === '-' && words.shape(i + 2) === Shape.number && before === '('
    const shouted = this.shouted(i)
    if (!qualifies && !party && !district && (shouted || !standaloneCodes.has(raw))) return null
    if (raw === 'DC' && before === ',' && words.lower(i - 2) === 'washington') return null
    this.push(
      i,
      i,
      placeKey(coded.name),
      qualifies ? 'qualifier' : 'abbreviation',
      'state-code',
      [stateOption(coded)],
      coded.code,
      'strong',
      false,
    )
    return i
  }

  /** Are the words around all capitals, as in a headline, so that capitals mean nothing? */
  private shouted(i: number): boolean {
    let caps = 0
    for (let k = Math.max(0, i - 4); k <= Math.min(this.words.count - 1, i + 4); k++) {
      if (k !== i && this.words.shape(k) === Shape.caps && this.words.raw(k).length > 3) caps++
    }
    return caps >= 2
  }

  private readName(i: number): number | null {
    const { words } = this
    for (let length = this.runLength(i); length >= 1; length--) {
      const last = i + length - 1
      if (!words.isCapital(last)) continue
      const key = this.keyOf(i, last)
      const options = this.optionsOf(key)
      if (options.length === 0) continue
      // "Peoria City Council": not the township of Peoria City.
      const shorter =
        length > 1 && options.every((option) => option.kind === 'township')
          ? this.optionsOf(this.keyOf(i, last - 1))
          : []
      if (shorter.some((option) => option.kind === 'city' || option.kind === 'town')) continue
      return this.accept(i, last, key, options)
    }
    return null
  }

  /** How many tokens from `i` can be one name: capitals, hyphens and small words between them, up to five. */
  private runLength(i: number): number {
    const { words } = this
    let length = 1
    while (length < longestName && words.joined(i + length - 1)) {
      const next = i + length
      if (words.isCapital(next) || words.raw(next) === '-' || connectors.has(words.lower(next))) length++
      else if (words.raw(next) === '.' && /^(?:St|Ste|Ft|Mt)$/.test(words.raw(next - 1))) length++
      else break
    }
    return length
  }

  private keyOf(from: number, last: number): string {
    return placeKey(this.article.folded.slice(this.words.start(from), this.words.end(last)).replace(/\s+/g, ' '))
  }

  private optionsOf(key: string): readonly PlaceOption[] {
    const known = this.known.get(key)
    if (known) return known
    const state = stateByName(key)
    const options: PlaceOption[] = state ? [stateOption(state)] : []
    if (key === 'washington') options.push(stateOption(stateByCode('DC') as State))
    // A state's name is a town's somewhere else too; only the two that share it with a great city have a second reading.
    if (!state || key === 'new york')
      options.push(...placesOfKey(key).filter((place) => key !== 'new york' || place.population > 1_000_000))
    this.known.set(key, options)
    return options
  }

  private accept(from: number, last: number, key: string, options: readonly PlaceOption[]): number | null {
    const { words } = this
    const next = words.lower(last + 1)
    const joined = words.joined(last)
    const county =
      joined &&
      /^(?:county|counties|parish|parishes|borough)$/.test(next) &&
      (next !== 'borough' || words.isCapital(last + 1))
    if (county && /^(?:county|parish|borough)$/.test(next)) {
      const counties = options.filter((option) => option.kind === 'county')
      const qualifier = this.qualifierAfter(last + 1)
      if (counties.length > 0) {
        this.push(from, last + 1, `${key} county`, 'name', 'county-name', counties, qualifier, 'strong', false)
        return last + 1
      }
    }
    if (county && /^(?:counties|parishes)$/.test(next) && options.some((option) => option.kind === 'county')) {
      this.readCountyList(from, last)
      return last + 1
    }
    if (key === 'washington' && this.isCapitalCity(last)) {
      const end = words.raw(last + 1) === ',' ? last + 2 : last + 1
      this.push(
        from,
        end,
        'district of columbia',
        'name',
        'washington-dc',
        [stateOption(stateByCode('DC') as State)],
        'DC',
        'strong',
        false,
      )
      return end
    }
    if (this.isBlocked(from, last, key, options)) return null
    const isState = options.some(
      (option) => option.kind === 'state' || option.kind === 'territory' || option.kind === 'district',
    )
    const state = isState ? null : this.qualifierAfter(last)
    const qualifies = isState && words.raw(from - 1) === ',' && this.endsPlace(from - 2)
    this.push(
      from,
      last,
      key,
      qualifies ? 'qualifier' : 'name',
      isState ? 'state-name' : 'place-name',
      options,
      state ?? (isState && options.length === 1 ? (options[0] as PlaceOption).state : null),
      isState ? 'strong' : this.contextOf(from, last),
      this.isWeak(from, last, key) ||
        (!isState && this.shoutedOrTitled(from, last) && options.every((option) => option.population < 60_000)),
    )
    return last
  }

  /** ", D.C." or " DC" after Washington. */
  private isCapitalCity(last: number): boolean {
    const { words } = this
    const at = words.raw(last + 1) === ',' ? last + 2 : last + 1
    return /^(?:D\.C\.?|DC)$/.test(words.raw(at))
  }

  private endsPlace(i: number): boolean {
    const end = this.words.end(i)
    const before = this.candidates.at(-1)
    if (before !== undefined && before.end === end) return true
    return /^(?:counties|parishes)$/.test(this.words.lower(i))
  }

  /** The state that a comma introduces after the name: ", Ill.", ", Texas", ", CT". */
  private qualifierAfter(last: number): string | null {
    const { words } = this
    if (words.raw(last + 1) !== ',' && words.raw(last + 1) !== '(') return null
    const at = last + 2
    const raw = words.raw(at)
    if (raw === '') return null
    const short = stateByAbbreviation(raw.endsWith('.') ? raw : `${raw}.`)
    if (short && (raw.endsWith('.') || words.raw(at + 1) === '.' || short.abbreviations[0]?.length === raw.length + 1))
      return short.code
    if (/^[A-Z]{2}$/.test(raw)) return stateByCode(raw)?.code ?? null
    if (!words.isCapital(at)) return null
    const two = words.isCapital(at + 1) && words.joined(at) ? stateByName(`${raw} ${words.raw(at + 1)}`) : null
    // "Philadelphia, New York City and Newark" is a list.
    if (two && words.lower(at + 2) === 'city') return null
    return (two ?? stateByName(raw))?.code ?? null
  }

  /** "Monterey, Sonoma and Sacramento counties": the last name found, and those before it. */
  private readCountyList(from: number, last: number): void {
    const { words } = this
    const state = this.qualifierAfter(last + 1)
    const names: [number, number][] = [[from, last]]
    let at = from - 1
    while (at > 0 && names.length < 12) {
      if (words.lower(at) === 'and' || words.raw(at) === ',' || words.lower(at) === 'or') {
        at--
        continue
      }
      let first = at
      while (words.isCapital(first - 1) && words.joined(first - 1)) first--
      if (!words.isCapital(at) || !this.optionsOf(this.keyOf(first, at)).some((option) => option.kind === 'county'))
        break
      names.unshift([first, at])
      at = first - 1
    }
    for (const [first, end] of names) {
      const key = this.keyOf(first, end)
      const counties = this.optionsOf(key).filter((option) => option.kind === 'county')
      if (counties.length === 0) continue
      const start = words.start(first)
      while (this.candidates.length > 0 && (this.candidates.at(-1) as PlaceCandidate).start >= start)
        this.candidates.pop()
      this.push(first, end, `${key} county`, 'name', 'county-list', counties, state, 'strong', false)
    }
  }

  /** "Other counties include: Chaves, Eddy and Grant": the names behind the word are counties. */
  readListAfter(i: number): number {
    const { words } = this
    if (
      !/^(?:counties|parishes)$/.test(words.lower(i)) ||
      !/^(?:include|includes|including|are|were|of|:|such)$/.test(words.lower(i + 1))
    )
      return i
    let at = i + 2
    if (words.raw(at) === ':' || words.lower(at) === 'as') at++
    let taken = i
    while (at < words.count) {
      let last = at
      while (words.isCapital(last + 1) && words.joined(last)) last++
      if (!words.isCapital(at) || words.raw(last + 1) === '?') {
        // A name spoilt in scraping: go on behind the next comma, if it is near.
        const comma = [1, 2, 3, 4].find((step) => words.raw(at + step) === ',')
        if (comma === undefined || taken === i) break
        at += comma + 1
        continue
      }
      const key = this.keyOf(at, last)
      const counties = this.optionsOf(key).filter((option) => option.kind === 'county')
      // One name that the gazetteer spells otherwise does not end the list.
      if (counties.length > 0)
        this.push(at, last, `${key} county`, 'name', 'county-list', counties, null, 'strong', false)
      taken = last
      at = last + 1
      while (words.raw(at) === ',' || words.lower(at) === 'and') at++
    }
    return taken
  }

  /** Part of a person's, firm's, team's, paper's, street's or foreign name. */
  private isBlocked(from: number, last: number, key: string, options: readonly PlaceOption[]): boolean {
    const { words } = this
    const before = words.lower(from - 1)
    const next = words.lower(last + 1)
    const nextJoined = words.joined(last)
    const beforeJoined = from > 0 && words.joined(from - 1)
    const isState = options.some((option) => option.kind === 'state')
    const raw = words.raw(from)
    if (
      beforeJoined &&
      before === 'of' &&
      /^(?:university|college|bank|church|diocese|archdiocese|museum|sons|daughters|duke|port)$/.test(
        words.lower(from - 2),
      )
    )
      return true
    if (nextJoined && words.isCapital(last + 1) && privateTails.has(next) && !this.shoutedOrTitled(from, last))
      return true
    if (next === '-' && /^(?:based|born|area|style|trained|bred)$/.test(words.lower(last + 2)))
      return !isState && words.lower(last + 2) !== 'area'
    if (words.raw(from - 1) === '-' && words.end(from - 2) === words.start(from - 1) && !isState) return true
    if (
      beforeJoined &&
      from === last &&
      !isState &&
      words.isCapital(from - 1) &&
      (personHeads.has(before.replace(/\.$/, '')) || firstNames.has(before))
    )
      return true
    if (beforeJoined && words.raw(from - 1) === '.' && personHeads.has(words.lower(from - 2)) && !isState) return true
    if (words.shape(from - 1) === Shape.initial && beforeJoined && !isState && !/^[AI]$/.test(words.raw(from - 1)))
      return true
    if (beforeJoined && /^(?:lake|mount|gulf|camp|fort)$/.test(before) && words.isCapital(from - 1)) return true
    if (nextJoined && streets.test(next) && words.isCapital(last + 1)) return true
    if (words.raw(from - 1) === '.' && words.shape(from - 2) === Shape.initial && words.isCapital(from - 3)) return true
    // "Madison Keys", "Jackson Smith": a name goes on with a capital that no office or body begins with.
    if (
      nextJoined &&
      words.isCapital(last + 1) &&
      words.shape(last + 1) !== Shape.initial &&
      !publicWords.has(next) &&
      !this.shoutedOrTitled(from, last)
    ) {
      if (!isState) return this.optionsOf(this.keyOf(last + 1, last + 1)).length === 0 || firstNames.has(key)
      return (
        /^(?:virginia|georgia|carolina|montana|dakota)$/.test(key) &&
        !/^(?:tech|power)$/.test(next) &&
        words.shape(last + 1) === Shape.title &&
        this.isSurnameLike(last + 1)
      )
    }
    if (from === last && firstNames.has(key) && nextJoined && words.shape(last + 1) === Shape.initial) return true
    return from === last && raw.length < 3 && raw !== 'LA'
  }

  private isSurnameLike(i: number): boolean {
    return this.words.shape(i) === Shape.title
  }

  /** In a headline every word has a capital, or all are capitals: a capital next door says nothing. */
  private shoutedOrTitled(from: number, last: number): boolean {
    const { words } = this
    let capital = 0
    let all = 0
    for (let k = Math.max(0, from - 5); k <= Math.min(words.count - 1, last + 5); k++) {
      if (k >= from && k <= last) continue
      if (words.shape(k) === Shape.mark || words.shape(k) === Shape.number || words.raw(k).length < 4) continue
      all++
      if (words.isCapital(k)) capital++
    }
    return all >= 4 && capital / all > 0.85
  }

  private contextOf(from: number, last: number): PlaceCandidate['context'] {
    const { words } = this
    const before = words.lower(from - 1)
    // "Portland and Eugene": the name beside it is a place.
    const listed = (before === 'and' || before === ',') && this.endsPlace(from - 2)
    const next = words.lower(last + 1)
    if (
      before === 'of' &&
      /^(?:city|town|village|township|borough|mayor|people|residents|citizens)$/.test(words.lower(from - 2))
    )
      return 'strong'
    if (publicWords.has(next) && words.joined(last)) return 'strong'
    if (next === ',' && locatives.has(before)) return 'locative'
    return listed || locatives.has(before) ? 'locative' : 'none'
  }

  private isWeak(from: number, last: number, key: string): boolean {
    if (from !== last) return foreignCities.has(key)
    return commonWords.has(key) || foreignCities.has(key) || firstNames.has(key)
  }

  private push(
    from: number,
    last: number,
    key: string,
    as: PlaceMention['as'],
    rule: string,
    options: readonly PlaceOption[],
    state: string | null,
    context: PlaceCandidate['context'],
    weak: boolean,
  ): void {
    this.candidates.push({
      start: this.words.start(from),
      end: this.words.end(last),
      key,
      as,
      rule,
      options,
      state,
      context,
      weak,
    })
  }
}
