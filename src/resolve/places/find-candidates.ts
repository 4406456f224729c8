/** Walks the capitalised words of an article and reads every stretch that could name a place. */
import type { Words } from '../../article/words.ts'
import type { Span } from '../../types.ts'
import { isNameAbroad } from './abroad.ts'
import { isStateKind, namesState, type PlaceCandidate, type PlaceOption, type Taken } from './candidate.ts'
import { capitalNamed } from './capital-named.ts'
import { countiesWords } from './county-lists.ts'
import { countiesIncluded, countyNamed, countyOf } from './county-named.ts'
import { longestName, type NameRead } from './longest-name.ts'
import { isNoPlace, isStatePerson } from './no-place.ts'
import { readPersons } from './persons.ts'
import { liesAbroad, qualifierAfter } from './qualifier.ts'
import { readShortState } from './read-short.ts'
import { isWithin, speaksForPerson } from './surroundings.ts'
import { townNamedAsState } from './town-named-as-state.ts'
import { townshipNamed } from './township-named.ts'
import { tribeByCouncil } from './tribe-by-council.ts'
import { type Weighing, weighName } from './weigh-name.ts'

/** The candidates, sorted by start without overlaps, and the keys that the text says lie abroad ("London, Ontario"). */
export interface CandidatesFound {
  readonly candidates: readonly PlaceCandidate[]
  readonly abroad: ReadonlySet<string>
  /** How often a state's name stands inside another name ("University of Georgia", "Illinois River"), by USPS code. */
  readonly inNames: ReadonlyMap<string, number>
}

/** Finds the candidates of the windows among the tokens that a name can begin with. `masked` spans are passed over. */
export function findPlaceCandidates(
  words: Words,
  openings: readonly number[],
  windows: readonly Span[],
  masked: readonly Span[],
): CandidatesFound {
  const finder = new CandidateFinder(words)
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

class CandidateFinder implements Weighing {
  readonly candidates: PlaceCandidate[] = []
  readonly abroad = new Set<string>()
  readonly inNames = new Map<string, number>()
  /** The one that is being read: no list goes on beyond it, into a caption or a byline. */
  window: Span = { start: 0, end: 0 }
  readonly surnames: ReadonlySet<string>
  /** First names by which somebody's relatives are called. */
  private readonly relatives: ReadonlySet<string>

  constructor(readonly words: Words) {
    const { surnames, relatives } = readPersons(words)
    this.surnames = surnames
    this.relatives = relatives
  }

  get before(): PlaceCandidate | undefined {
    return this.candidates.at(-1)
  }

  readonly endsPlace = (i: number): boolean =>
    this.before?.end === this.words.end(i) || countiesWords.has(this.words.lower(i))

  /** Reads what starts at token `i` and returns the last token taken. */
  readAt(i: number): number {
    const { words } = this
    const short = readShortState(words, i, this.endsPlace)
    if (short) {
      // "Washington, D.C." is one name and read as such.
      this.candidates.push(short.candidate)
      return short.last
    }
    const tribe = tribeByCouncil(words, i)
    if (tribe) return this.take(tribe)
    const county = countyOf(words, i)
    if (county) return this.take(county)
    const name = longestName(words, i)
    return (name && this.readName(name)) ?? i
  }

  readListAfter(i: number): number {
    const list = countiesIncluded(this.words, i, this.window.end)
    return list ? this.take(list) : i
  }

  private take({ last, candidates }: Taken): number {
    const first = candidates[0]
    // What stands before "counties" was read as something else.
    while (first && this.before && this.before.start >= first.start) this.candidates.pop()
    this.candidates.push(...candidates)
    return last
  }

  /** Returns the last token taken, null if none is. */
  private readName(name: NameRead): number | null {
    const { words } = this
    const { from, last, key, options } = name
    const sure =
      countyNamed(words, name, this.window.start) ??
      townshipNamed(words, name) ??
      capitalNamed(words, name) ??
      townNamedAsState(words, name)
    if (sure) return this.take(sure)
    const qualifier = namesState(options) ? null : qualifierAfter(words, last)
    if (qualifier === 'abroad' || (isNameAbroad(key) && liesAbroad(words, last))) {
      this.abroad.add(key)
      return last
    }
    // "Delaware said" where Marion Delaware was named.
    if (namesState(options) && this.surnames.has(key) && speaksForPerson(words, name)) return last
    // "Her son Tyler, 24, died. Tyler's rights"
    if (from === last && qualifier === null && this.relatives.has(key) && !isWithin(words, name)) return last
    if (isNoPlace(words, name, key, options)) {
      if (options.length === 1 && isStateKind(options[0] as PlaceOption)) this.noteInName(name)
      return last > from ? last : null
    }
    this.candidates.push(weighName(this, name, qualifier))
    return last
  }

  /** What is called after a state mostly lies in it; "Virginia Thomas" need not. */
  private noteInName(name: NameRead): void {
    if (isStatePerson(this.words, name, name.key)) return
    const { state } = name.options[0] as PlaceOption
    this.inNames.set(state, (this.inNames.get(state) ?? 0) + 1)
  }
}
