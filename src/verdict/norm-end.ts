/** Where the words for a norm end: behind the law, before whoever broke it, how often, when and where. */
import { isAuxiliary, isHyphenated, isReportingVerb } from './grammar/verb-group.ts'
import { complementizers, judgingPapers, normNouns } from './lexicon.ts'
import { isCited, type SentenceView } from './sentence-view.ts'

/** What a token does to the norm's words: is one of them, is one if another follows, or ends them. */
export type Reach = 'takes' | 'passes' | 'stops'

/** What token `i` does to the words that begin at `from`. */
export function reachOver(view: SentenceView, from: number, i: number): Reach {
  const word = view.words[i] as string
  if (isCited(view, i)) return 'takes'
  // "the centers' Free Speech rights"
  if (word === "'" && /s$/.test(view.words[i - 1] ?? '') && view.starts[i] === view.ends[i - 1]) return 'passes'
  if (word === '[' || word === ']') return 'takes'
  if (word === '"' || word === "'")
    return i === from || (word === '"' && view.words[i + 1] !== ',' && i - from < 3) ? 'takes' : 'stops'
  if (word === '(') return 'stops'
  // "in violation of the act in a ruling on Monday"
  if (i > from && word === 'in' && opensPaper(view, i + 1)) return 'stops'
  if (word === '-')
    return view.starts[i] === view.ends[i - 1] && view.starts[i + 1] === view.ends[i] ? 'passes' : 'stops'
  // "broke state, federal civil rights law": a headline's comma for "and".
  if (word === ',' && level.test(view.words[i - 1] as string) && level.test(view.words[i + 1] ?? '') && i - from < 3)
    return 'passes'
  if (word === ',' || word === '.') return 'stops'
  if (i === from) return 'takes'
  if (mayClose(view, i)) return overCloser(view, from, i)
  return opensAdjunct(view, i) || opensPredicate(view, from, i) ? 'stops' : 'takes'
}

const level = /^(?:state|federal|local|city|county|municipal|tribal|international)$/

const mayClose = (view: SentenceView, i: number): boolean => {
  const word = view.words[i] as string
  return (
    closers.has(word) ||
    verdictsOnClaims.has(word) ||
    complementizers.has(word) ||
    (isAuxiliary(view, i) && !isInPlace(view, i))
  )
}

/** Words that mostly end a norm, and where they do not. */
function overCloser(view: SentenceView, from: number, i: number): Reach {
  const word = view.words[i] as string
  const before = view.words[i - 1] as string
  if (word === 'and' && continuesNorm(view, i)) return 'passes'
  // "the cap set by state law": who set it is part of what it is.
  if (word === 'by' && setBy.test(before)) return 'passes'
  // "the stop-and-search law"
  if (isHyphenated(view, i)) return 'passes'
  // "the Government's laws": no verb.
  if (word === "'s" && !/^(?:it|that|he|she|there|who|what)$/.test(before)) return 'passes'
  return word === 'that' && i === from + 1 && view.words[from] === '"' ? 'takes' : 'stops'
}

/** When, where, how often and how far it was obeyed or broken, and what it cost. */
function opensAdjunct(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  if ((word === 'in' || word === 'at' || word === 'against') && opensPlace(view, i)) return true
  // "Title IX eight times between 2014 and 2016", "the compact in 2006"
  if (isCountOfTimes(view, i) || opensDate(view, i)) return true
  // "complied with the manual in all but one respect", "in every way"
  if (word === 'in' && isRespect.test(view.words.slice(i + 1, i + 6).join(' '))) return true
  if (word === 'for' && opensDoer(view, i)) return true
  // "followed the law to the letter"
  if (word === 'to' && toTheLetter(view, i)) return true
  // "had no authority under state law to levy the fee"
  return word === 'to' && given.test(view.words[i - 1] as string)
}

/** A verb that goes on: of the law, of who broke it, of who says so. */
function opensPredicate(view: SentenceView, from: number, i: number): boolean {
  const word = view.words[i] as string
  // "the right-to-know law"
  if (isHyphenated(view, i)) return false
  // "short of what the decree calls for"
  if (asks.test(word) && normNouns.has(view.words[i - 1] as string)) return true
  if (i === from + 1) return false
  // "violating the order cost Gary $2 million"
  if (/^(?:costs?|saved|earned|landed)$/.test(word) && opensObject(view, i + 1)) return true
  return isReportingVerb(word) && !/ing$/.test(word) && !normNouns.has(word) && word !== 'state' && word !== 'states'
}

const closers: ReadonlySet<string> = new Set(
  `; : ) ? ! and but or because by while when after before since according despite as until if unless during through
  without over via where
  even so than last this though although following earlier with from twice repeatedly except excepting excluding save`.split(
    /\s+/,
  ),
)

/** "found the claim that it broke the law unfounded" */
const verdictsOnClaims: ReadonlySet<string> = new Set(
  'unfounded unsubstantiated baseless meritless groundless'.split(' '),
)

/** "a ruling", "its annual report": the document that says so, no part of the norm. */
const opensPaper = (view: SentenceView, i: number): boolean =>
  /^(?:an?|its)$/.test(view.words[i] ?? '') && view.words.slice(i + 1, i + 4).some((word) => judgingPapers.has(word))

/** "in all but one respect", "in every way" */
const isRespect =
  /^(?:all but\b|(?:all|every|most|many|some|several|both|other|one|two|three|no)(?: \w+)? (?:respects?|ways?|aspects?|regards?|particulars?)\b)/

/** What gives authority, and has no aim of its own as an order to do something has. */
const given = /^(?:laws?|act|charter|constitution|code|statutes?|amendment|ordinance|title)$/

const setBy = /^(?:set|imposed|established|fixed|prescribed|mandated|required)$/

/** "Cape May's agreement" */
const isInPlace = ({ places, starts }: SentenceView, i: number): boolean =>
  places.some(({ mention }) => mention.start < (starts[i] as number) && (starts[i] as number) < mention.end)

const asks = /^(?:requires?|demands?|calls?|mandates?|prescribes?|allows?|dictates?|specifies|sets)$/

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

/** "was against state law for Reno to meet in secret", "the third violation of the act for Reno": who did it, no part of the law. */
function opensDoer(view: SentenceView, i: number): boolean {
  if (!normNouns.has(view.words[i - 1] as string) && !isCited(view, i - 1)) return false
  if (given.test(view.words[i - 1] as string) && opensPlace(view, i)) return true
  const to = view.words.indexOf('to', i + 2)
  return (
    to > 0 &&
    to < i + 14 &&
    /^(?:is|was|were|been|be)$/.test(
      view.words.slice(0, i).findLast((word) => /^(?:is|was|were|been|be|\w+ed)$/.test(word)) ?? '',
    )
  )
}

const toTheLetter = (view: SentenceView, i: number): boolean =>
  (view.words[i + 1] === 'the' && view.words[i + 2] === 'letter') ||
  (view.words[i + 1] === 'a' && view.words[i + 2] === 't')

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
  if (next !== undefined && level.test(next) && level.test(view.words[i - 1] as string)) return true
  return (
    next !== undefined &&
    (normNouns.has(view.words[i + 2] ?? '') || normNouns.has(next)) &&
    !normNouns.has(view.words[i - 1] as string)
  )
}
