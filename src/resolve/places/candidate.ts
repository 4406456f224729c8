/** What the readers of place names hand to the choice among their meanings. */
import type { Words } from '../../article/words.ts'
import type { Place } from '../../data/gazetteer.ts'
import type { State } from '../../rules/place/states.ts'
import type { PlaceMention, Span } from '../../types.ts'
import type { NameAt } from './name-at.ts'

/** What a place name could stand for: a gazetteer place or a state. */
export interface PlaceOption extends Omit<Place, 'kind'> {
  readonly kind: Place['kind'] | State['kind']
}

/**
 * What the words around say, from the most to the least telling. `sure`: its kind is said ("Cook County"). `strong`: a government
 * or its people ("Peoria police"). `locative`: "in", "near". `listed`: beside another place. `inside`: part of a longer name that
 * may be of anything ("Dublin Veterans Project"). `wedged`: the same behind "in" or "near", where a comma may have been lost.
 */
export type PlaceContext = 'sure' | 'strong' | 'locative' | 'listed' | 'none' | 'inside' | 'wedged'

/** A stretch that may name a place. */
export interface PlaceCandidate extends Span {
  /** Look-up form: stretches of one key share a sense. */
  readonly key: string
  readonly as: PlaceMention['as']
  readonly rule: string
  readonly options: readonly PlaceOption[]
  /** USPS code that a qualifier or the words themselves give. */
  readonly state: string | null
  readonly context: PlaceContext
  /**
   * What speaks against a place: the article names a person in full who bears it (`surname`) or something that makes a `person` of it
   * stands beside it, many people are called so (`namesake`, `first-name`), or it is a common `word`.
   */
  readonly doubt: 'none' | 'surname' | 'person' | 'namesake' | 'first-name' | 'word'
  /** The same stretch without the word that may only say which part of the place is meant: "Arlington" of "North Arlington". */
  readonly inner: PlaceCandidate | null
}

/** What a reader has taken of the text, up to token `last`. */
export interface Taken {
  readonly last: number
  readonly candidates: readonly PlaceCandidate[]
}

/** A stretch whose words say what kind of place it is. Written out: to spread one object into another would cost more than all the reading. */
export const sureCandidate = (
  words: Words,
  { from, last }: NameAt,
  key: string,
  rule: string,
  options: readonly PlaceOption[],
  state: string | null,
): PlaceCandidate => ({
  start: words.start(from),
  end: words.end(last),
  key,
  as: 'name',
  rule,
  options,
  state,
  context: 'sure',
  doubt: 'none',
  inner: null,
})

export const isStateKind = (option: PlaceOption): boolean =>
  option.kind === 'state' || option.kind === 'territory' || option.kind === 'district'

/** Has a name a state among its meanings? States are first among them. */
export const namesState = (options: readonly PlaceOption[]): boolean =>
  options[0] !== undefined && isStateKind(options[0])
