/** What is obeyed or broken: the noun phrase after the cue, linked to its citation. */

import { remember } from '../remember.ts'
import type { CitedLaws } from './cited-laws.ts'
import { headOf } from './grammar/phrase-head.ts'
import { isAdverb, isAuxiliary, isFiniteCue, isHyphenated, isReportingVerb } from './grammar/verb-group.ts'
import { complementizers, firmNouns, judgingPapers, looseObjects, normNouns, privateNouns } from './lexicon.ts'
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

const LONGEST = 18
const closers = new Set([
  ';',
  ':',
  ')',
  '?',
  '!',
  'and',
  'but',
  'or',
  'because',
  'by',
  'while',
  'when',
  'after',
  'before',
  'since',
  'according',
  'despite',
  'as',
  'until',
  'if',
  'unless',
  'during',
  'through',
  'without',
  'over',
  'via',
  'where',
  'even',
  'so',
  'than',
  'last',
  'this',
  'though',
  'although',
  'following',
  'earlier',
  'with',
  'from',
  'twice',
  'repeatedly',
  // "found the claim that it broke the law unfounded"
  'unfounded',
  'unsubstantiated',
  'baseless',
  'meritless',
  'groundless',
  'except',
  'excepting',
  'excluding',
  'save',
])

/** Words that no norm ends with. */
const dangling: ReadonlySet<string> = new Set(
  `" ' , - ( of the a in for to on its at under least than more nearly almost about`.split(' '),
)
/** "does not comply either": words behind a cue that name nothing. */
const noObjects: ReadonlySet<string> = new Set(
  'either too also again now today elsewhere anyway here there yet neither both it so well fully'.split(' '),
)

/** "a ruling", "its annual report": the document that says so, no part of the norm. */
const opensPaper = (view: SentenceView, i: number): boolean =>
  /^(?:an?|its)$/.test(view.words[i] ?? '') && view.words.slice(i + 1, i + 4).some((word) => judgingPapers.has(word))

/** "in all but one respect", "in every way" */
const isRespect =
  /^(?:all but\b|(?:all|every|most|many|some|several|both|other|one|two|three|no)(?: \w+)? (?:respects?|ways?|aspects?|regards?|particulars?)\b)/

/** Reads the phrase that starts at token `from`; null if there is none. */
export function phraseAfter(view: SentenceView, begin: number, laws: CitedLaws): NormPhrase | null {
  const from = behindDegree(view, behindVerb(view, view.words[begin] === 'what' ? begin + 1 : begin))
  if (view.words[from] === 'it' || view.words[from] === 'them') return null
  // "failure to comply was excused"
  if (/^(?:is|are|was|were|has|have|had)$/.test(view.words[from] ?? '')) return null
  let to = from
  for (let i = from; i < Math.min(view.count, from + LONGEST); i++) {
    const word = view.words[i] as string
    const cited = view.citations.find(
      ({ mention }) => mention.start <= (view.starts[i] as number) && (view.starts[i] as number) < mention.end,
    )
    if (cited) {
      to = i + 1
      continue
    }
    // "the centers' Free Speech rights"
    if (word === "'" && /s$/.test(view.words[i - 1] ?? '') && view.starts[i] === view.ends[i - 1]) continue
    if (word === '"' || word === "'" || word === '[' || word === ']') {
      if (i === from || word === '[' || word === ']' || (word === '"' && view.words[i + 1] !== ',' && i - from < 3)) {
        to = i + 1
        continue
      }
      break
    }
    if (word === '(') break
    // "in violation of the act in a ruling on Monday"
    if (i > from && word === 'in' && opensPaper(view, i + 1)) break
    if (word === ',' || word === '.' || word === '-') {
      if (word === '-' && view.starts[i] === view.ends[i - 1] && view.starts[i + 1] === view.ends[i]) continue
      break
    }
    if (
      i > from &&
      (closers.has(word) || complementizers.has(word) || (isAuxiliary(view, i) && !isInPlace(view, i))) &&
      !(word === 'this' && i === from)
    ) {
      if (word === 'and' && continuesNorm(view, i)) continue
      // "the cap set by state law": who set it is part of what it is.
      if (word === 'by' && setBy.test(view.words[i - 1] as string)) continue
      // "the stop-and-search law"
      if (isHyphenated(view, i)) continue
      // "the Government's laws": no verb.
      if (word === "'s" && !/^(?:it|that|he|she|there|who|what)$/.test(view.words[i - 1] as string)) continue
      if (word === 'that' && (i === from || (i === from + 1 && view.words[from] === '"'))) {
        to = i + 1
        continue
      }
      break
    }
    if (i > from && (word === 'in' || word === 'at' || word === 'against') && opensPlace(view, i)) break
    // "Title IX eight times between 2014 and 2016", "the compact in 2006"
    if (i > from && (isCountOfTimes(view, i) || opensDate(view, i))) break
    // "short of what the decree calls for"
    if (i > from && asks.test(word) && normNouns.has(view.words[i - 1] as string)) break
    // "had no authority under state law to levy the fee"
    if (i > from && word === 'to' && given.test(view.words[i - 1] as string)) break
    // "violating the order cost Gary $2 million"
    if (i > from + 1 && /^(?:costs?|saved|earned|landed)$/.test(word) && opensObject(view, i + 1)) break
    // "complied with the manual in all but one respect", "in every way"
    if (i > from && word === 'in' && isRespect.test(view.words.slice(i + 1, i + 6).join(' '))) break
    // "followed the law to the letter"
    if (i > from && word === 'to' && toTheLetter(view, i)) break
    if (
      i > from + 1 &&
      isReportingVerb(word) &&
      !/ing$/.test(word) &&
      !normNouns.has(word) &&
      word !== 'state' &&
      word !== 'states'
    )
      break
    to = i + 1
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

/** What gives authority, and has no aim of its own as an order to do something has. */
const given = /^(?:laws?|act|charter|constitution|code|statutes?|amendment|ordinance|title)$/

const setBy = /^(?:set|imposed|established|fixed|prescribed|mandated|required)$/
/** "obeyed or honored the order": the law of both verbs stands behind the second. */
function behindVerb(view: SentenceView, i: number): number {
  if (!/^(?:and|or|nor)$/.test(view.words[i] ?? '')) return i
  const verb = isAdverb(view, i + 1) ? i + 2 : i + 1
  const word = view.words[verb] ?? ''
  if (!isFiniteCue(word)) return i
  return /^(?:with|by|to)$/.test(view.words[verb + 1] ?? '') ? verb + 2 : verb + 1
}
/** "Cape May's agreement" */
const isInPlace = ({ places, starts }: SentenceView, i: number): boolean =>
  places.some(({ mention }) => mention.start < (starts[i] as number) && (starts[i] as number) < mention.end)

const asks = /^(?:requires?|demands?|calls?|mandates?|prescribes?|allows?|dictates?|specifies|sets)$/

const spans: ReadonlySet<string> = new Set('day week month quarter year decade time'.split(' '))

const isCountOfTimes = (view: SentenceView, i: number): boolean =>
  /^(?:times|occasions|separate|different)$/.test(view.words[i + 1] ?? '') &&
  /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|numerous|dozens?|countless)$/.test(
    view.words[i] as string,
  )

/** "the act in 2006" is when it was broken, "limits set in 2017" when they were made. */
const opensDate = (view: SentenceView, i: number): boolean =>
  !/(?:ed|set|made|won|put|begun|given|struck|written)$/.test(view.words[i - 1] as string) &&
  /^(?:in|on|between|during|since|around|for)$/.test(view.words[i] as string) &&
  view.dates.some(({ start }) => start === view.starts[i + 1])

const opensObject = (view: SentenceView, i: number): boolean =>
  /^(?:the|it|them|taxpayers|residents|\$)$/.test(view.words[i] ?? '') ||
  view.places.some(({ mention }) => mention.start === view.starts[i])

const toTheLetter = (view: SentenceView, i: number): boolean =>
  (view.words[i + 1] === 'the' && view.words[i + 2] === 'letter') ||
  (view.words[i + 1] === 'a' && view.words[i + 2] === 't')

/** "met law enforcement officials", "honored its law students": the law only says which people. */
const isPerson = (head: string): boolean =>
  !normNouns.has(head) &&
  (privateNouns.has(head) ||
    /^(?:officials?|officers?|investigators?|agents?|regulators?|inspectors?|authors?|professors?|deputies|staff|chiefs?|leaders?|bearers?|firefighters?|veterans?|heroes|graduates?)$/.test(
      head,
    ))

/** "less than 10% of the settlement", "several, though not all, of the terms of": the norm stands behind the share. */
function behindDegree(view: SentenceView, from: number): number {
  let i = from
  while (i < view.count && i < from + 14 && isShare(view.words[i] as string)) i++
  if (i === from) return from
  const last = view.words[i - 1] as string
  if (last === 'of') return i
  return /^(?:the|its|their)$/.test(last) && view.words[i - 2] === 'of'
    ? i - 1
    : /^(?:provisions|parts|requirements|terms|sections)$/.test(view.words[i] ?? '')
      ? i
      : from
}

const isShare = remember((word) =>
  /^(?:,|%|percent|all|most|some|many|several|few|a|each|every|any|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|fifth|thirds|quarters|fifths|less|more|fewer|than|only|just|about|nearly|almost|roughly|at|least|but|though|although|not|by|no|means|far|from|nearly|hardly|certainly|of|the|out|its|\d[\d.,]*|majority|portion|parts?|the)$/.test(
    word,
  ),
)

/** "the Safe Drinking Water Act in Flint": the place is where it was broken, not part of the law. */
function opensPlace(view: SentenceView, i: number): boolean {
  const place = view.places.find(
    ({ mention }) =>
      mention.start >= (view.starts[i] as number) &&
      mention.start <= (view.ends[Math.min(view.count - 1, i + 3)] as number),
  )
  if (!place) return false
  // "the definition of marriage in the California family code": the place is whose code it is.
  const behind = view.words
    .slice(i + 1, i + 7)
    .findIndex((word) => /^(?:code|constitution|charter|statutes?|law|act)$/.test(word))
  return behind < 0 || view.words.slice(i + 1, i + 1 + behind).some((word) => word === ',' || word === 'and')
}

/** "federal and state law": the "and" joins adjectives of one norm; "the ADA and the Fair Housing Act" stays with the first. */
function continuesNorm(view: SentenceView, i: number): boolean {
  const next = view.words[i + 1]
  return (
    next !== undefined &&
    (normNouns.has(view.words[i + 2] ?? '') || normNouns.has(next)) &&
    !normNouns.has(view.words[i - 1] as string)
  )
}
