/** What is obeyed or broken: the noun phrase after the cue, linked to its citation. */
import type { CitedLaws } from './cited-laws.ts'
import { headOf } from './grammar/phrase-head.ts'
import { firmNouns, looseObjects, normNouns, privateNouns } from './lexicon.ts'
import { reachOver } from './norm-end.ts'
import { normStart } from './norm-start.ts'
import type { SentenceView } from './sentence-view.ts'

/** The words for the norm, and how law-like they are. */
export interface NormPhrase {
  readonly start: number
  readonly end: number
  readonly citation: string | null
  readonly legal: boolean
  /** The object shows that no law is meant ("a violation of trust"). */
  readonly loose: boolean
}

/** The words for it, as the sentence has them. */
export const wordsOfNorm = (view: SentenceView, { start, end }: NormPhrase): string =>
  view.text.slice(start - view.start, end - view.start)

/** In tokens. */
const LONGEST = 18
/** Words that no norm ends with. */
const dangling: ReadonlySet<string> = new Set(
  `" ' , - ( of the a in for to on its at under least than more nearly almost about`.split(' '),
)
/** "does not comply either": words behind a cue that name nothing. */
const noObjects: ReadonlySet<string> = new Set(
  'either too also again now today elsewhere anyway here there yet neither both it so well fully'.split(' '),
)

/** Reads the phrase that starts at token `begin`; null if there is none. */
export function phraseAfter(view: SentenceView, begin: number, laws: CitedLaws): NormPhrase | null {
  const from = normStart(view, begin)
  if (view.words[from] === 'it' || view.words[from] === 'them') return null
  // "failure to comply was excused"
  if (/^(?:is|are|was|were|has|have|had)$/.test(view.words[from] ?? '')) return null
  let to = from
  for (let i = from; i < Math.min(view.count, from + LONGEST); i++) {
    const reach = reachOver(view, from, i)
    if (reach === 'stops') break
    if (reach === 'takes') to = i + 1
  }
  if (to <= from) return null
  // "has complied every year since": when, not what.
  if (/^(?:every|each|all)$/.test(view.words[from] as string) && spans.has(view.words[from + 1] ?? '')) return null
  while (to > from && dangling.has(view.words[to - 1] as string)) to--
  // "every permit it holds": the clause is left at its verb.
  while (to > from + 1 && /^(?:it|they|he|she|we|you)$/.test(view.words[to - 1] as string)) to--
  if (to <= from) return null
  // "does not comply either"
  if (view.words.slice(from, to).every((word) => noObjects.has(word))) return null
  let first = from
  // "broke no law"
  while (
    first < to - 1 &&
    (view.words[first] === '"' ||
      (first === from && view.text.startsWith('no ', (view.starts[first] as number) - view.start)))
  )
    first++
  const start = view.starts[first] as number
  const end = view.ends[to - 1] as number
  const words = view.words.slice(from, to)
  const cited = view.citations.find(({ mention }) => mention.start < end && mention.end > start)
  const legal = cited !== undefined || words.some((word) => normNouns.has(word))
  const loose = !cited && words.some((word) => looseObjects.has(word)) && !words.some((word) => firmNouns.has(word))
  return {
    start,
    end,
    citation: cited ? cited.entity.id : laws.meantBy(words, view.end),
    legal: legal && (cited !== undefined || !isPerson(view.words[headOf(view, from, to)] as string)),
    loose,
  }
}

const spans: ReadonlySet<string> = new Set('day week month quarter year decade time'.split(' '))

/** "met law enforcement officials", "honored its law students": the law only says which people. */
const isPerson = (head: string): boolean =>
  !normNouns.has(head) &&
  (privateNouns.has(head) ||
    /^(?:officials?|officers?|investigators?|agents?|regulators?|inspectors?|authors?|professors?|deputies|staff|chiefs?|leaders?|bearers?|firefighters?|veterans?|heroes|graduates?)$/.test(
      head,
    ))
