/** Sentences of each block, with honest offsets: every character of a block but the blanks between sentences is in one. */
import type { Block, Sentence } from '../types.ts'

/** Words that end in a period without ending a sentence. */
const abbreviations = new Set(
  `mr mrs ms dr jr sr st mt ft gov sen sens rep reps gen lt col capt maj sgt cmdr adm pres supt prof rev hon atty asst dept dist no nos vs v inc co
  corp ltd bros sec secs art amend pub stat fed reg cir ct app supp ann rev gen cl pt para ch jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  ave blvd rd eg ie al etc approx est ext fig vol ed eds univ assn`.split(/\s+/),
)
const LONGEST_ABBREVIATION = 6
/** Of those, the ones after which a sentence may well end. */
const mayEnd = new Set(
  'inc co corp ltd jr sr etc ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo st ave blvd rd al'.split(
    ' ',
  ),
)
/** Capitalised words that begin sentences and hardly ever go on a name. */
const openers =
  /^(?:The|This|That|These|Those|A|An|In|On|At|By|For|From|With|He|She|It|They|We|I|You|But|And|Or|So|If|When|While|As|After|Before|Since|Though|Although|However|His|Her|Its|Their|Our|There|Here|What|Who|Why|How|Where|Which|Officials|Critics|Meanwhile|According|Under|Last|Also|Some|Many|Most|Both|No|Not|Now|Then|Once|Even|Because|Still|Earlier|Police|State|City|Federal|Another|All|Each|Every|Nobody|None|Nothing|Nearly|Only|Of|More|Two|Three|Four|Five|Six|Several|Other|Others|Instead|Auditors|Inspectors|Investigators|Records|During|Among|Despite|Later)$/

/** Splits blocks into sentences; sorted, no overlaps. */
export function readSentences(folded: string, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  // The next mark of each kind, in whichever block: one walk over the text for all blocks.
  let period = folded.indexOf('.')
  let shout = folded.indexOf('!')
  let question = folded.indexOf('?')
  for (const [index, { start, end }] of blocks.entries()) {
    let from = start
    // Where the next mark may stand: behind the last one and what closes with it.
    let at = start
    for (;;) {
      if (period !== -1 && period < at) period = folded.indexOf('.', at)
      if (shout !== -1 && shout < at) shout = folded.indexOf('!', at)
      if (question !== -1 && question < at) question = folded.indexOf('?', at)
      const mark = firstOf(period, firstOf(shout, question))
      if (mark === -1 || mark >= end) break
      at = behindMark(folded, mark, end)
      if (at >= end) break
      // The block's own end is a sentence's too.
      if (isEnd(folded, mark, at, start)) from = push(sentences, folded, from, at, index)
    }
    push(sentences, folded, from, end, index)
  }
  return sentences
}

/** The smaller offset of the two; -1 is none. */
const firstOf = (a: number, b: number): number => (a === -1 || (b !== -1 && b < a) ? b : a)

/** Behind a mark, the marks after it and the quotes and brackets that close there. */
function behindMark(folded: string, mark: number, end: number): number {
  let behind = mark + 1
  while (behind < end && isMark(folded.charCodeAt(behind))) behind++
  while (behind < end && isCloser(folded.charCodeAt(behind))) behind++
  return behind
}

const PERIOD = 46
const SPACE = 32
const QUOTE = 34
const APOSTROPHE = 39
const isMark = (code: number): boolean => code === PERIOD || code === 33 || code === 63
const isCloser = (code: number): boolean => code === QUOTE || code === APOSTROPHE || code === 41 || code === 93
const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isLetter = (code: number): boolean => isCapital(code) || (code >= 97 && code <= 122)

function push(sentences: Sentence[], folded: string, from: number, to: number, block: number): number {
  let start = from
  let end = to
  while (start < end && folded.charCodeAt(start) <= 32) start++
  while (end > start && folded.charCodeAt(end - 1) <= 32) end--
  if (end > start) sentences.push({ start, end, block })
  return to
}

/** Is a period, that nothing closes, behind a word that is no abbreviation? Told only of a word of ASCII letters; false may be either. */
function isBehindPlainWord(folded: string, at: number, blockStart: number): boolean {
  let from = at
  while (from > blockStart && isLetter(folded.charCodeAt(from - 1))) from--
  const length = at - from
  if (length < 2 || (from > blockStart && folded.charCodeAt(from - 1) !== SPACE)) return false
  return length > LONGEST_ABBREVIATION || !abbreviations.has(folded.slice(from, at).toLowerCase())
}

/** Does the mark at `at`, with what closes behind it up to `behind`, end a sentence? */
function isEnd(folded: string, at: number, behind: number, blockStart: number): boolean {
  // Most marks are told by a look at the characters beside them; the patterns below tell the others.
  const first = folded.charCodeAt(behind)
  if (first > SPACE && first < 128 && !isCapital(first) && first !== QUOTE && first !== APOSTROPHE) return false
  if (first === SPACE && isCapital(folded.charCodeAt(behind + 1))) {
    if (folded.charCodeAt(at) !== PERIOD) return true
    if (behind === at + 1 && isBehindPlainWord(folded, at, blockStart)) return true
  }
  const mark = folded[at] as string
  const next = folded.slice(behind, behind + 24)
  const closed = behind - at > 1 && /["')\]]/.test(folded[behind - 1] as string)
  if (!/^\s/.test(next)) return isGlued(folded, at, behind, closed)
  const follower = /^\s+(["'([]?)(\S+)/.exec(next)
  if (!follower) return true
  const word = (follower[2] as string).replace(/[^A-Za-zÀ-ɏḀ-ỿ\p{N}].*$/u, '')
  // "Will they comply?" he asked: the sentence goes on.
  if (/^[a-zß-ɏḀ-ỿ]/u.test(word)) return false
  if (mark !== '.') return true
  const before = /(\S+)$/.exec(folded.slice(Math.max(blockStart, at - 24), at))?.[1]?.replace(/^["'([]+/, '') ?? ''
  const plain = before.toLowerCase().replace(/\./g, '')
  if (/^\.+$/.test(before)) return /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/u.test(word)
  if (closed && folded[behind - 1] !== ')') return true
  // "U.S.", "N.J.", "J. Edgar": initials end a sentence only before a word that opens one.
  if (/^(?:[A-Za-zÀ-ɏḀ-ỿ]\.)*[A-Za-zÀ-ɏḀ-ỿ]$/u.test(before)) {
    if (/^[ap]\.?m$/i.test(before)) return openers.test(word) || /^["']/.test(follower[1] as string)
    return before.length > 1 && openers.test(word) && !/^(?:State|Federal|City|Police|Officials)$/.test(word)
  }
  if (!abbreviations.has(plain)) return true
  // "the Town of Barton, Vt. Purchases by": a plural behind which no name goes on.
  return (
    mayEnd.has(plain) &&
    (openers.test(word) || (behindTown.test(folded.slice(Math.max(blockStart, at - 9), at)) && plural.test(next)))
  )
}

/** "Barton, Vt", not "St" */
const behindTown = /[a-z], [A-Z][a-z]+$/
const plural = /^\s+[A-Z][a-z]+[^s\W]s [a-z]/

/** "said.The council": the blank was lost. Not "U.S.C.", "example.com", "3.5". */
function isGlued(folded: string, at: number, behind: number, closed: boolean): boolean {
  const next = folded.slice(behind, behind + 12)
  if (!/^["']?[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]/u.test(next)) return false
  const before = folded.slice(Math.max(0, at - 12), at)
  if (closed) return /[a-zß-ɏḀ-ỿ]{2}[.!?]?["')]*$/u.test(before)
  return (
    /[a-zß-ɏḀ-ỿ]{3}$|\d{4}$/u.test(before) &&
    !/(?:www|http|@)\S*$/.test(before) &&
    !/^[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+\.(?:com|org|net|gov)/u.test(next)
  )
}
