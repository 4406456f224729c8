/** Words that a column cuts at a line's end: "the Clean Wa-/ter Act". */
import type { Span } from '../types.ts'

const cutWord =
  /(?<![A-Za-zÀ-ɏ])(?<head>[A-Za-zÀ-ɏ]{2,30})(?<mark>-[ \r]{0,3}\n(?:> ?){0,5} {0,4})(?<tail>[A-Za-zÀ-ɏ]{2,30})/g

/** Words that a hyphen joins to the next: "well-/known". */
const heads: ReadonlySet<string> = new Set(
  `all anti best city co community county court cross decades double east eight employee ex far federally fifth first five four fourth full
  government half hard health high in law left life long low mid more multi nine non north off on one out over part post pre privately
  pro publicly quasi right same second self semi seven short six so south state taxpayer ten then third three time top two under vice
  voter water well west year years`.split(/\s+/),
)
/** Words that a hyphen joins to the one before: "court-/ordered". */
const tails: ReadonlySet<string> = new Set(
  `age aged appointed approved based by called class controlled date day driven elect elected family friendly funded general hour in issued
  known known led level line making mandated member month of old ordered owned page party person profit public related required round
  run scale sized sponsored standing style term time to up week wide year years`.split(/\s+/),
)

/** What of the line ends is not read: the break, and the hyphen where it was the printer's. The parts of the word are one then. */
export function findCutWords(folded: string): readonly Span[] {
  const cuts: Span[] = []
  for (const { index, groups } of folded.matchAll(cutWord)) {
    const { head = '', mark = '', tail = '' } = groups ?? {}
    const start = index + head.length
    cuts.push({ start: isCompound(folded, head, tail, index) ? start + 1 : start, end: start + mark.length })
  }
  return cuts
}

/** Is the hyphen the word's own? The text may have the word elsewhere, in one line. */
function isCompound(folded: string, head: string, tail: string, at: number): boolean {
  if (folded.includes(`${head}-${tail}`)) return true
  if (folded.includes(head + tail)) return false
  // "Winston-/Salem", "out-of-/compliance"; but "VIO-/LATES"
  if (/^[A-ZÀ-Þ]/.test(tail) && /[a-zß-ÿ]$/.test(head)) return true
  return folded[at - 1] === '-' || heads.has(head.toLowerCase()) || tails.has(tail.toLowerCase())
}
