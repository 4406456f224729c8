/** What of a text is read: all but its marks, whose places are kept so that every offset is that of the text as given. */
import type { Span } from '../types.ts'
import { cutText } from './cut-text.ts'
import { findCutWords } from './cut-words.ts'
import { findEmphasis } from './emphasis.ts'
import { findFrontMatter } from './front-matter.ts'
import { findInvisible } from './invisible.ts'
import { findLineMarks, findTrailingBlanks } from './line-marks.ts'
import { findLinks } from './links.ts'
import { foldTypography } from './normalize.ts'

/** The text as a reader reads it. */
export interface ReadingText {
  readonly text: string
  /** The same with its typography made plain; as long as `text`. */
  readonly folded: string
  /** Where a line of `text` begins that goes on none before it; null: no mark tells of any. */
  readonly breaks: ReadonlySet<number> | null
  /** Where in a word of `text` a line ended; sorted. */
  readonly joints: readonly number[]
  /** The span of the text as given for a span of `text`. */
  readonly asGiven: (span: Span) => Span
}

const same = (span: Span): Span => span
const escaped = /\\(?=[*_[\]#>~().!+-])/g
/** "`8 U.S.C. 1373`": a grave accent elsewhere is an apostrophe. */
const code = /(?<![\w`])`(?=[^\s`])[^`\n]{1,200}(?<=[^\s`])`(?![\w`])/g

/** Takes the marks out of a text; most texts have none, and are told at a look. */
export function readingText(given: string): ReadingText {
  const whole = foldTypography(given)
  const { cuts, breaks, words } = marksOf(given, whole)
  if (cuts.length === 0) return { text: given, folded: whole, breaks: null, joints: [], asGiven: same }
  const cut = cutText(given, cuts)
  const { back } = cut
  return {
    text: cut.text,
    folded: cutText(whole, cuts).text,
    breaks: breaks.length === 0 ? null : new Set(breaks.map(cut.there)),
    joints: words.map(({ end }) => cut.there(end)),
    asGiven: ({ start, end }) => ({ start: back(start), end: end > start ? back(end - 1) + 1 : back(start) }),
  }
}

interface Marks {
  readonly cuts: readonly Span[]
  readonly breaks: readonly number[]
  /** Those of the cuts that are inside of words. */
  readonly words: readonly Span[]
}

function marksOf(given: string, whole: string): Marks {
  // Gathered as lists: a text may have more marks than a call takes arguments.
  const found: (readonly Span[])[] = []
  let breaks: readonly number[] = []
  let words: readonly Span[] = []
  const has = (mark: string): boolean => whole.includes(mark)
  if (given !== whole) found.push(findInvisible(given))
  if (has(' \n') || has('\r\n')) found.push(findTrailingBlanks(whole))
  if (has('-\n') || has('- \n') || has('-\r')) {
    words = findCutWords(whole)
    found.push(words)
  }
  if (has('*') || has('_') || has('~~')) found.push(findEmphasis(whole))
  if (has(']')) found.push(findLinks(whole))
  if (has('#') || has('>') || has('*') || has('+') || has('\n---') || has('\n===')) {
    const lines = findLineMarks(whole)
    const above = findFrontMatter(whole)
    found.push(lines.cuts, above.cuts)
    breaks = [...lines.breaks, ...above.breaks]
  }
  if (has('\\')) found.push([...whole.matchAll(escaped)].map(({ index }) => ({ start: index, end: index + 1 })))
  if (given !== whole && given.includes('`'))
    found.push(
      [...given.matchAll(code)].flatMap(({ index, 0: run }) => [
        { start: index, end: index + 1 },
        { start: index + run.length - 1, end: index + run.length },
      ]),
    )
  return { cuts: found.flat().sort((a, b) => a.start - b.start || a.end - b.end), breaks, words }
}
