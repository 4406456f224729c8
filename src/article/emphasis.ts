/** Stars and underscores that set words apart: "the **Clean Air Act**", "a _full_ audit", "~~struck~~ words". */
import type { Span } from '../types.ts'

const runs = /\*+|_+|~~/g
/** Of four there is no emphasis: "****" and "____" stand for what is left out. */
const LONGEST = 3
/** A text may open any number and close none: the oldest are forgotten. */
const OPEN = 8

interface Opener {
  readonly char: string
  readonly start: number
  length: number
}

/**
 * The marks, in no order. A mark opens before a word and behind none, and closes behind a word and before none, in one paragraph:
 * "5 * 3", "2*3", "rates*", "snake_case" and a lone star hold none.
 */
export function findEmphasis(folded: string): readonly Span[] {
  const cuts: Span[] = []
  let open: Opener[] = []
  let last = 0
  runs.lastIndex = 0
  for (let match = runs.exec(folded); match !== null; match = runs.exec(folded)) {
    const [run] = match
    const start = match.index
    const end = start + run.length
    const char = run[0] as string
    if (open.length > 0 && folded.slice(last, start).includes('\n\n')) open = []
    last = end
    const before = folded.charCodeAt(start - 1)
    const behind = folded.charCodeAt(end)
    if (run.length > LONGEST || before === BACKSLASH) continue
    const opens = isMarkSide(before) && !isBlank(behind)
    const closes = isMarkSide(behind) && !isBlank(before)
    let left = closes ? close(open, cuts, char, start, run.length) : run.length
    if (char === '~' && closes && left === 0) {
      // What is struck out is not said.
      const from = cuts.at(-2) as Span
      cuts.push({ start: from.start, end })
      left = 0
    }
    if (left === 0 || !opens) continue
    if (open.length === OPEN) open.shift()
    open.push({ char, start: end - left, length: left })
  }
  return cuts
}

/** Pairs a closing run with the runs that are open, the inner ones first; how many of its marks are left. */
function close(open: Opener[], cuts: Span[], char: string, start: number, length: number): number {
  let left = length
  let at = start
  while (left > 0) {
    const index = open.findLastIndex((one) => one.char === char)
    const opener = open[index]
    if (opener === undefined) return left
    const count = Math.min(opener.length, left)
    const end = opener.start + opener.length
    cuts.push({ start: end - count, end }, { start: at, end: at + count })
    opener.length -= count
    open.length = opener.length > 0 ? index + 1 : index
    at += count
    left -= count
  }
  return 0
}

const isOtherLetter = (code: number): boolean => code > 0xa9 && !(code >= 0x2000 && code <= 0x206f)
const BACKSLASH = 92
const isBlank = (code: number): boolean => Number.isNaN(code) || code <= 32
/** What may stand on the outer side of a mark: blanks and marks, but no letter or digit, nor a mark of the same kind. */
const isMarkSide = (code: number): boolean =>
  Number.isNaN(code) ||
  !((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || isOtherLetter(code))
