/** Walks the capitalised words of an article and reads every stretch that could name a place. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { placesOfKey } from '../../data/gazetteer.ts'
import { slugOf } from '../../data/gazetteer-format.mjs'
import { firstNames, surnames } from '../../data/person-names.ts'
import { remember } from '../../remember.ts'
import { commonWords } from '../../rules/place/common-words.ts'
import { personHeads } from '../../rules/place/person-words.ts'
import { partWords, publicWords } from '../../rules/place/public-words.ts'
import { stateByCode } from '../../rules/place/states.ts'
import type { Article, Span } from '../../types.ts'
import { isNameAbroad } from './abroad.ts'
import { isStateKind, namesState, type PlaceCandidate, type PlaceContext, type PlaceOption } from './candidate.ts'
import { type CountiesOf, type CountyAt, countiesAfter, countiesBefore, countiesWords } from './county-lists.ts'
import type { NameAt } from './name-at.ts'
import { beginsStateBody, isCountyPaper, isNoPlace, isStatePerson } from './no-place.ts'
import { nameOf, nameOfWord, type PlaceName, stateOption } from './options.ts'
import { ownsAsPerson, readSurnames } from './persons.ts'
import { liesAbroad, qualifierAfter } from './qualifier.ts'
import { readShortState } from './read-short.ts'
import { contextOf, isWithin, speaksForPerson } from './surroundings.ts'

/** The candidates, sorted by start without overlaps, and the keys that the text says lie abroad ("London, Ontario"). */
export interface CandidatesFound {
  readonly candidates: readonly PlaceCandidate[]
  readonly abroad: ReadonlySet<string>
  /** How often a state's name stands inside another name ("University of Georgia", "Illinois River"), by USPS code. */
  readonly inNames: ReadonlyMap<string, number>
}

/** Finds the candidates of the windows among the tokens that a name can begin with. `masked` spans are passed over. */
export function findPlaceCandidates(
  article: Article,
  words: Words,
  openings: readonly number[],
  windows: readonly Span[],
  masked: readonly Span[],
): CandidatesFound {
  const finder = new CandidateFinder(article, words)
  let mask = 0
  let window = 0
  let taken = -1
  for (const i of openings) {
    if (i <= taken) continue
    const start = words.start(i)
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    const inside = windows[window]
    if (!inside) break
    if (start < inside.start) continue
    while (mask < masked.length && (masked[mask] as Span).end <= start) mask++
    if (mask < masked.length && (masked[mask] as Span).start <= start) continue
    finder.window = inside
    taken = words.isCapital(i) ? finder.readAt(i) : finder.readListAfter(i)
  }
  return { candidates: finder.candidates, abroad: finder.abroad, inNames: finder.inNames }
}

const LONGEST_NAME = 6
const connectors: ReadonlySet<string> = new Set([
  'of',
  'the',
  'du',
  'de',
  'la',
  'del',
  'and',
  'or',
  'le',
  'des',
  'd',
  'on',
  'by',
])
/** Common among first names or surnames. */
const isNameOfPersons = (key: string): boolean => firstNames.has(key) || surnames.has(key) || presidents.has(key)

/** A word that news prints with a capital without meaning the town: "Hope", "Secretary", "Highway". */
const isOrdinary = (key: string): boolean => commonWords.has(key) || publicWords.has(key) || personHeads.has(key)

const presidents: ReadonlySet<string> = new Set([
  'trump',
  'clinton',
  'obama',
  'bush',
  'reagan',
  'nixon',
  'lincoln',
  'jackson',
  'biden',
  'carter',
])

/** Kinds that a word behind a name may say, the likelier first. */
const kindsCalled: ReadonlyMap<string, readonly PlaceOption['kind'][]> = new Map([
  ['township', ['township', 'town']],
  ['twp', ['township', 'town']],
  ['borough', ['borough']],
])
const countyWords: ReadonlySet<string> = new Set(['county', 'parish', 'borough'])
const shortSaints: ReadonlySet<string> = new Set(['St', 'Ste', 'Ft', 'Mt', 'ST', 'MT', 'FT'])
const districtCodes: ReadonlySet<string> = new Set(['D.C.', 'D.C', 'DC'])

/** Is a place a county called by the word? What has no such word in its name is called a county. */
function isCalled(word: string): (option: PlaceOption) => boolean {
  const called = word === 'parish' ? / Parish$/ : word === 'borough' ? / Borough$/ : null
  return ({ kind, name }) => kind === 'county' && (called?.test(name) ?? !/ (?:Parish|Borough)$/.test(name))
}

/** Counties of a look-up form that are called by its last word: the same list each time, with what is known of it. */
const countiesOf = remember((text) => {
  const at = text.lastIndexOf(' ')
  return placesOfKey(text.slice(0, at)).filter(isCalled(text.slice(at + 1)))
})

/** "counties" to "county". */
const singularOf = (word: string): string =>
  word.startsWith('parish') ? 'parish' : word.startsWith('borough') ? 'borough' : 'county'

/** What is longer is some slip of the typist's. */
const LONGEST_ELIDED = 16
/** "d'Alene" */
const isElided = (raw: string): boolean => raw.startsWith("d'") && /^d'[A-ZÀ-ÞĀ-ɏḀ-ỿ]/u.test(raw)

/** Last token of "D.C.", "DC" or "D. C." at token `i`; null if it is not there. */
function endOfDistrict(words: Words, i: number): number | null {
  if (districtCodes.has(words.raw(i))) return i
  const spaced = words.raw(i) === 'D' && words.raw(i + 1) === '.' && words.raw(i + 2) === 'C'
  return spaced ? (words.raw(i + 3) === '.' ? i + 3 : i + 2) : null
}

class CandidateFinder {
  readonly candidates: PlaceCandidate[] = []
  readonly abroad = new Set<string>()
  readonly inNames = new Map<string, number>()
  /** The one that is being read: no list goes on beyond it, into a caption or a byline. */
  window: Span = { start: 0, end: 0 }
  private readonly surnames: ReadonlySet<string>

  constructor(
    private readonly article: Article,
    private readonly words: Words,
  ) {
    this.surnames = readSurnames(words)
  }

  /** Reads what starts at token `i` and returns the last token taken. */
  readAt(i: number): number {
    const { words } = this
    const short = readShortState(words, i, this.endsPlace)
    if (short) {
      // "Washington, D.C." is one name and read as such.
      this.candidates.push(short.candidate)
      return short.last
    }
    return this.readName(i) ?? i
  }

  /** "Other counties include: Chaves, Eddy and Grant". */
  readListAfter(i: number): number {
    const list = countiesAfter(this.words, i, this.countiesCalled(this.words.lower(i)), this.window.end)
    if (!list) return i
    for (const name of list.names) this.pushCounty(name, null)
    return list.last
  }

  /** The longest name from token `i` on; returns the last token taken, null if there is none. */
  private readName(i: number): number | null {
    const { words } = this
    let name = this.nameOf(i, i)
    if (!name.opens) return null
    let longest: PlaceName | null = null
    let end = i
    // Word by word, as long as some name goes on so: hardly any needs the second step.
    for (let last = i; ; last++) {
      if (last > i) name = this.nameOf(i, last)
      const { options } = name
      if (
        words.isCapital(last) ||
        words.raw(last) === "'s" ||
        (isElided(words.raw(last)) && words.raw(last).length < LONGEST_ELIDED)
      ) {
        // "Peoria City Council": not the township of Peoria City. "Mississippi State Police": not the town.
        const isTown =
          last === i ||
          ((!options.every(({ kind }) => kind === 'township') || !this.isCity(i, last - 1)) &&
            !(this.isState(i, last - 1) && beginsStateBody(words, { from: i, last })))
        if (options.length > 0 && isTown) {
          longest = name
          end = last
        }
      }
      if (!name.opens || last + 1 - i === LONGEST_NAME || !this.goesOn(last)) break
    }
    return longest ? this.accept({ from: i, last: end }, longest.key, longest.options) : null
  }

  private isState(from: number, last: number): boolean {
    return namesState(this.nameOf(from, last).options)
  }

  private isCity(from: number, last: number): boolean {
    return this.nameOf(from, last).options.some(({ kind }) => kind === 'city' || kind === 'town')
  }

  /** Can the name that has token `i` go on with the next: a capital, a hyphen or a small word between them? */
  private goesOn(i: number): boolean {
    const { words } = this
    if (!words.joined(i)) return false
    const next = i + 1
    const raw = words.raw(next)
    if (words.isCapital(next) || raw === '-' || connectors.has(words.lower(next))) return true
    // "Prince George's", "Land O' Lakes", "Coeur d'Alene"
    if (raw === "'" || raw === "'s") return words.isCapital(next + 1)
    // "Muscogee (Creek) Nation"
    if (raw === '(') return words.isCapital(next + 1) && words.raw(next + 2) === ')'
    if (raw === ')') return words.raw(i - 1) === '('
    return isElided(raw) || (raw === '.' && shortSaints.has(words.raw(i)))
  }

  private nameOf(from: number, last: number): PlaceName {
    const { words } = this
    if (from === last) return nameOfWord(words.word(from))
    return nameOf(this.article.folded.slice(words.start(from), words.end(last)))
  }

  /** Looks up what is called "County", "Parish" or "Borough": Madison Parish is no Madison County. */
  private countiesCalled(word: string): CountiesOf {
    const called = singularOf(word)
    return (from, last) => {
      const { key } = this.nameOf(from, last)
      // "Delaware County": the look-up of a state's name ends at the state.
      return { key: `${key} county`, options: countiesOf(`${key} ${called}`) }
    }
  }

  private accept(name: NameAt, key: string, options: readonly PlaceOption[]): number | null {
    const { words } = this
    const { from, last } = name
    const taken = this.acceptCounty(name) ?? this.acceptTownship(name, key, options) ?? this.acceptCapital(name, key)
    if (taken !== null) return taken
    const town = this.townNamedAsState(name, key, options)
    if (town) {
      this.push(name, `${key}, ${town.state}`, 'place-name', town.options, town.state)
      return last
    }
    const qualifier = namesState(options) ? null : qualifierAfter(words, last)
    if (qualifier === 'abroad' || (isNameAbroad(key) && liesAbroad(words, last))) {
      this.abroad.add(key)
      return last
    }
    // "Delaware said" where Marion Delaware was named.
    if (namesState(options) && this.surnames.has(key) && speaksForPerson(words, name)) return last
    if (isNoPlace(words, name, key, options)) {
      if (options.length === 1 && isStateKind(options[0] as PlaceOption))
        this.noteInName(name, options[0] as PlaceOption)
      return last > from ? last : null
    }
    this.candidates.push(this.candidateOf(name, key, options, qualifier, this.innerOf(name, namesState(options))))
    return last
  }

  /** What is called after a state mostly lies in it; "Virginia Thomas" need not. */
  private noteInName(name: NameAt, { state }: PlaceOption): void {
    if (isStatePerson(this.words, name, this.nameOf(name.from, name.last).key)) return
    this.inNames.set(state, (this.inNames.get(state) ?? 0) + 1)
  }

  /** "Indiana, Pa.", "Delaware, Ohio, with"; but "Kansas, Ohio and Utah" is a list of states. */
  private townNamedAsState(
    { last }: NameAt,
    key: string,
    options: readonly PlaceOption[],
  ): { readonly state: string; readonly options: readonly PlaceOption[] } | null {
    const { words } = this
    if (!namesState(options) || options.length > 1) return null
    const state = qualifierAfter(words, last)
    if (!state || state === 'abroad' || state === options[0]?.state) return null
    const isShort =
      words.raw(last + 2).endsWith('.') || words.raw(last + 3) === '.' || words.shape(last + 2) === Shape.caps
    const closes =
      words.raw(last + 3) === ',' &&
      !words.isCapital(last + 4) &&
      words.lower(last + 4) !== 'and' &&
      words.lower(last + 4) !== 'or'
    if (!isShort && !closes) return null
    const towns = placesOfKey(key).filter((place) => place.state === state && place.kind !== 'county')
    return towns.length > 0 ? { state, options: towns } : null
  }

  /** "Cook County", "Orleans Parish", and the names of a list before "counties". */
  private acceptCounty({ from, last }: NameAt): number | null {
    const { words } = this
    const next = words.lower(last + 1)
    if (!words.joined(last)) return null
    if (countyWords.has(next) && (next !== 'borough' || words.isCapital(last + 1))) {
      // "an Iowa county", "TEXAS COUNTY SUED": the state's, whether or not one has its name.
      if (this.isState(from, last) && words.shape(last + 1) !== Shape.title) return null
      const { key, options } = this.countiesCalled(next)(from, last)
      if (options.length === 0) return null
      if (isCountyPaper(words, last + 2)) return last + 2
      const qualifier = qualifierAfter(words, last + 1)
      if (qualifier === 'abroad') return last + 1
      this.push({ from, last: last + 1 }, key, 'county-name', options, qualifier)
      return last + 1
    }
    if (!countiesWords.has(next)) return null
    const names = countiesBefore(words, last, this.countiesCalled(next), this.window.start)
    if (names.length === 0) return null
    // "three Texas counties", "Ohio and Indiana counties"; but "Nevada and Placer counties"
    if (names.every((name) => this.isState(name.from, name.last))) return null
    const qualifier = qualifierAfter(words, last + 1)
    this.dropFrom(words.start((names[0] as CountyAt).from))
    for (const name of names) this.pushCounty(name, qualifier === 'abroad' ? null : qualifier)
    return last + 1
  }

  private pushCounty({ from, last, key, options }: CountyAt, state: string | null): void {
    this.push({ from, last }, key, 'county-list', options, state)
  }

  /** "Jerome Township", "Upper Darby Twp.", "Hanover Borough": a place whose kind stands behind its name. */
  private acceptTownship({ from, last }: NameAt, key: string, options: readonly PlaceOption[]): number | null {
    const { words } = this
    if (!words.joined(last) || !words.isCapital(last + 1)) return null
    const kinds = kindsCalled.get(words.lower(last + 1))
    // A town is called a township where no township has the name.
    const towns = options.length === 1 && namesState(options) ? placesOfKey(key) : options
    const called = kinds?.map((one) => towns.filter(({ kind }) => kind === one)).find((some) => some.length > 0)
    if (!called) return null
    const qualifier = qualifierAfter(words, last + 1)
    if (qualifier === 'abroad') return last + 1
    const isBorough = called[0]?.kind === 'borough'
    const inCounty = this.inCountyBehind(last + 1, called)
    const name = { from, last: last + 1 }
    if (inCounty) this.push(name, `${key} township`, 'place-name', [inCounty], qualifier ?? inCounty.state)
    else this.push(name, isBorough ? key : `${key} township`, 'place-name', called, qualifier)
    return last + 1
  }

  /** "Plain Township, Stark County", "Plain Township in Stark County": the one place that lies in a county of that name. */
  private inCountyBehind(last: number, places: readonly PlaceOption[]): PlaceOption | null {
    const { words } = this
    if (words.raw(last + 1) !== ',' && words.lower(last + 1) !== 'in') return null
    for (let k = last + 2; k < last + 6 && words.isCapital(k); k++) {
      if (words.lower(k + 1) !== 'county') continue
      const slug = slugOf(this.nameOf(last + 2, k).key)
      const there = places.filter(({ id }) => id.includes(`/county:${slug}/`))
      const state = qualifierAfter(words, k + 1)
      return there.length === 1 && (state === null || state === there[0]?.state) ? (there[0] as PlaceOption) : null
    }
    return null
  }

  /** "Washington, D.C." */
  private acceptCapital({ from, last }: NameAt, key: string): number | null {
    const { words } = this
    if (key !== 'washington') return null
    const first = words.raw(last + 1) === ',' ? last + 2 : last + 1
    const at = endOfDistrict(words, first)
    if (at === null) return null
    const capital = stateByCode('DC')
    if (!capital) return null
    this.push({ from, last: at }, 'district of columbia', 'washington-dc', [stateOption(capital)], 'DC')
    return at
  }

  /** Forgets the candidates from an offset on: they are read anew as items of a list. */
  private dropFrom(start: number): void {
    while (this.candidates.length > 0 && (this.candidates.at(-1) as PlaceCandidate).start >= start)
      this.candidates.pop()
  }

  private push(name: NameAt, key: string, rule: string, options: readonly PlaceOption[], state: string | null): void {
    // Written out, as below: a spread would cost as much as all the rest here.
    this.candidates.push({
      start: this.words.start(name.from),
      end: this.words.end(name.last),
      key,
      as: 'name',
      rule,
      options,
      state,
      context: 'sure',
      doubt: 'none',
      inner: null,
    })
  }

  private candidateOf(
    name: NameAt,
    key: string,
    options: readonly PlaceOption[],
    qualifier: string | null,
    inner: PlaceCandidate | null,
  ): PlaceCandidate {
    const { words } = this
    const isState = namesState(options)
    const only = isState && options.length === 1 ? (options[0] as PlaceOption).state : null
    const qualifies = isState && words.raw(name.from - 1) === ',' && this.endsPlace(name.from - 2)
    const context = this.contextAt(name, key, isState)
    return {
      start: words.start(name.from),
      end: words.end(name.last),
      key,
      as: qualifies ? 'qualifier' : 'name',
      rule: isState ? 'state-name' : 'place-name',
      options,
      state: qualifier ?? only,
      // A tribe is named by its whole name.
      context:
        qualifier || (options[0]?.kind === 'tribe' && options.every(({ kind }) => kind === 'tribe')) ? 'sure' : context,
      doubt: isState ? 'none' : this.doubtOf(name, key, context),
      inner,
    }
  }

  /** "Mayors of Soldotna and Seward": what stands in a list is as surely a place as what it stands behind. */
  private contextAt(name: NameAt, key: string, isState: boolean): PlaceContext {
    if (name.from === name.last && this.surnames.has(key) && ownsAsPerson(this.words, name.last)) return 'none'
    const context = contextOf(this.words, name, key, isState, this.endsPlace)
    if (context !== 'listed') return context
    const before = this.candidates.at(-1)
    return before?.rule === 'place-name' && before.context === 'strong' ? 'strong' : context
  }

  private doubtOf(name: NameAt, key: string, context: PlaceContext): PlaceCandidate['doubt'] {
    const { words } = this
    if (name.from === name.last && context !== 'strong') {
      // "in Hudson": no person has anything in them.
      if (this.surnames.has(key)) return isWithin(words, name) ? 'namesake' : 'surname'
      if (speaksForPerson(words, name)) return 'person'
    }
    if (name.from === name.last && (isOrdinary(key) || this.hasArticle(name))) return 'word'
    const isPersons = name.from === name.last && isNameOfPersons(key)
    if (words.shape(name.from) !== Shape.caps && words.inHeadline(name.from) && context === 'none')
      return isPersons ? 'word' : 'namesake'
    if (isPersons && (context === 'none' || context === 'inside' || context === 'wedged'))
      return surnames.has(key) || presidents.has(key) ? 'namesake' : 'first-name'
    return 'none'
  }

  /** "the Gap,": a town has no article before it unless something follows ("the Dayton man"). */
  private hasArticle({ from, last }: NameAt): boolean {
    const { words } = this
    return (
      words.lower(from - 1) === 'the' &&
      words.shape(last + 1) === Shape.mark &&
      words.raw(last + 1) !== "'s" &&
      words.raw(last + 1) !== '-'
    )
  }

  /** "North Arlington" may be a part of Arlington. */
  private innerOf({ from, last }: NameAt, isState: boolean): PlaceCandidate | null {
    const { words } = this
    if (from === last || !partWords.has(words.lower(from)) || isState) return null
    const name = { from: from + 1, last }
    const { key, options } = this.nameOf(name.from, last)
    if (options.length === 0) return null
    return this.candidateOf(name, key, options, null, null)
  }

  /** Does a place's name end with the token? */
  private readonly endsPlace = (i: number): boolean => {
    const end = this.words.end(i)
    const before = this.candidates.at(-1)
    if (before !== undefined && before.end === end) return true
    return countiesWords.has(this.words.lower(i))
  }
}
