/** Sentences of each block, with honest offsets: every character of a block but the blanks between sentences is in one. */
import type { Block, Sentence } from '../types.ts'

/** Words that end in a period without ending a sentence. */
const abbreviations = new Set(
  `mr mrs ms dr jr sr st mt ft gov sen sens rep reps gen lt col capt maj sgt cmdr adm pres supt prof rev hon atty asst dept dist no nos vs v inc co
  corp ltd bros sec secs art amend pub stat fed reg cir ct app supp ann rev gen cl pt para ch jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  ave blvd rd eg ie al etc approx est ext fig vol ed eds univ assn`.split(/\s+/),
)
/** Of those, the ones after which a sentence may well end. */
const mayEnd = new Set(
  'inc co corp ltd jr sr etc ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo st ave blvd rd al'.split(
    ' ',
  ),
)
/** Capitalised words that begin sentences and hardly ever go on a name. */
const openers =
  /^(?:The|This|That|These|Those|A|An|In|On|At|By|For|From|With|He|She|It|They|We|I|You|But|And|Or|So|If|When|While|As|After|Before|Since|Though|Although|However|His|Her|Its|Their|Our|There|Here|What|Who|Why|How|Where|Which|Officials|Critics|Meanwhile|According|Under|Last|Also|Some|Many|Most|Both|No|Not|Now|Then|Once|Even|Because|Still|Earlier|Police|State|City|Federal)$/

const ENDS = /[.!?]/g

/** Splits blocks into sentences; sorted, no overlaps. */
export function readSentences(folded: string, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  blocks.forEach((block, index) => {
    let from = block.start
    for (const end of endsIn(folded, block)) {
      from = push(sentences, folded, from, end, index)
    }
    push(sentences, folded, from, block.end, index)
  })
  return sentences
}

function push(sentences: Sentence[], folded: string, from: number, to: number, block: number): number {
  let start = from
  let end = to
  while (start < end && folded.charCodeAt(start) <= 32) start++
  while (end > start && folded.charCodeAt(end - 1) <= 32) end--
  if (end > start) sentences.push({ start, end, block })
  return to
}

/** Offsets behind each sentence's last mark, but for the block's own end. */
function* endsIn(folded: string, { start, end }: Block): Generator<number> {
  // Of the block alone: a search of the text would go on to the next mark, however far behind the block it stands.
  const block = folded.slice(start, end)
  ENDS.lastIndex = 0
  for (let match = ENDS.exec(block); match !== null; match = ENDS.exec(block)) {
    const at = start + match.index
    let behind = at + 1
    while (behind < end && /[.!?]/.test(folded[behind] as string)) behind++
    while (behind < end && /["')\]]/.test(folded[behind] as string)) behind++
    ENDS.lastIndex = behind - start
    if (behind >= end) return
    if (isEnd(folded, at, behind, start)) yield behind
  }
}

/** Does the mark at `at`, with what closes behind it up to `behind`, end a sentence? */
function isEnd(folded: string, at: number, behind: number, blockStart: number): boolean {
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
  return mayEnd.has(plain) && openers.test(word)
}

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
