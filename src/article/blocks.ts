/** Paragraphs and lines of an article, and what each is: story, headline, caption, or junk with its reason. */
import type { Block, BlockKind, Span } from '../types.ts'
import { junkReason } from './junk.ts'
import { type SearchText, searchText } from './search-text.ts'
import { continuesColumn, endsSentence, wrapWidths } from './wrapped-lines.ts'

/** Six blanks or more inside a line stand where a scraped page had a paragraph break. */
const lineBreak = /\r\n|\n|\r| {6,}/g
const GAP = ' '.repeat(6)

/**
 * Splits folded text into blocks; sorted, no overlaps, without the breaks between. `breaks`: where a line begins that goes on none
 * before it. `joints`: where in a word a line ended.
 */
export function readBlocks(
  folded: string,
  breaks: ReadonlySet<number> | null = null,
  joints: readonly number[] = [],
): readonly Block[] {
  const lines = readLines(folded)
  const paragraphs = joinWrapped(folded, joints.length === 0 ? lines : cutAt(joints, lines), breaks)
  // Hardly any text has such blanks but for its line breaks: one look at all of it instead of one at each line.
  const isPlain = !folded.includes('  ') && !/[\r\u2028\u2029]/.test(folded)
  // Made plain as a whole: to make each paragraph plain by itself costs twice as much.
  const search = searchText(folded)
  return paragraphs.map((span, index) => ({
    start: span.start,
    end: span.end,
    kind: kindOf(search, span, index, paragraphs, isPlain),
  }))
}

function readLines(folded: string): readonly Span[] {
  const lines: Span[] = []
  let from = 0
  const push = (start: number, end: number) => {
    let first = start
    let last = end
    while (first < last && isBlank(folded.charCodeAt(first))) first++
    while (last > first && isBlank(folded.charCodeAt(last - 1))) last--
    if (last > first) lines.push({ start: first, end: last })
  }
  // Hardly any text breaks its lines by anything else.
  if (!folded.includes('\r') && !folded.includes(GAP)) {
    for (let at = folded.indexOf('\n'); at !== -1; at = folded.indexOf('\n', from)) {
      push(from, at)
      from = at + 1
    }
    push(from, folded.length)
    return lines
  }
  lineBreak.lastIndex = 0
  for (let match = lineBreak.exec(folded); match !== null; match = lineBreak.exec(folded)) {
    push(from, match.index)
    from = match.index + match[0].length
  }
  push(from, folded.length)
  return lines
}

/** Lines as they were printed, where words are cut at their ends: the parts of a word stand in two lines, with nothing between them. */
function cutAt(joints: readonly number[], lines: readonly Span[]): readonly Span[] {
  let next = 0
  return lines.flatMap(({ start, end }) => {
    const parts: Span[] = []
    let from = start
    for (; next < joints.length && (joints[next] as number) < end; next++) {
      const joint = joints[next] as number
      if (joint <= from) continue
      parts.push({ start: from, end: joint })
      from = joint
    }
    return [...parts, { start: from, end }]
  })
}

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0

/** Lines of mail and wire copy are cut at some 60 to 80 characters; a paragraph of those is one block. */
const NARROW = 50
const WIDE = 100

function joinWrapped(folded: string, lines: readonly Span[], breaks: ReadonlySet<number> | null): readonly Span[] {
  const joined: Span[] = []
  const widths = wrapWidths(folded, lines)
  for (const [index, line] of lines.entries()) {
    const before = joined.at(-1)
    const goesOn =
      before !== undefined &&
      breaks?.has(line.start) !== true &&
      (before.end === line.start ||
        continues(folded, before, line) ||
        (widths !== null && continuesColumn(folded, lines[index - 1] as Span, line, widths[index] as number)))
    if (goesOn) joined[joined.length - 1] = { start: before.start, end: line.end }
    else joined.push(line)
  }
  return joined
}

/** The line before is full, does not end a sentence, and only one line break stands between. */
function continues(folded: string, before: Span, line: Span): boolean {
  const gap = folded.slice(before.end, line.start)
  if (gap === '\n\n') return false
  if (/\n[ \r]*\n|\r\r/.test(gap) || !/[\n\r]/.test(gap)) return false
  const from = Math.max(before.start, before.end - WIDE - 1)
  const width = before.end - from - folded.slice(from, before.end).lastIndexOf('\n') - 1
  if (width < NARROW || width > WIDE || line.end - line.start > WIDE) return false
  const ends = endsSentence(folded, before)
  const next = folded.slice(line.start, line.start + 1)
  if (next === '§') return true
  // A paragraph may well end a line with a full stop; then only an indented or blank line begins a new one.
  return ends
    ? !/[\n\r] {2}[^\n\r]*$/.test(gap) && width > 60 && /[A-Za-z"(]/.test(next)
    : /[A-Za-zÀ-ɏḀ-ỿ\d"'($-]/u.test(next)
}

// ---- what a block is ------------------------------------------------------------------------------------------------------

/** A name alone on a line: a byline or a signature. */
const loneName = /^[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z]+){1,2}$/
const captionEnd =
  /(?:\bfile photo|staff photo|\/ ?(?:ap|getty images|reuters|file photo|c-span|staff)|\((?:ap|photo|file|courtesy|getty|reuters|staff)[^)]{0,60}\)|getty images|video feed)\.?$/

/** What `captionEnd` matches is no longer. */
const LONGEST_END = 80

/** Runs of blanks, and blanks other than a space. */
const ODD_BLANK = /\s\s|[^\S ]/

/** `isPlain`: the text has no runs of blanks, and of the blanks that `foldTypography` leaves only spaces and line feeds. */
function kindOf(whole: SearchText, span: Span, index: number, all: readonly Span[], isPlain: boolean): BlockKind {
  const length = span.end - span.start
  if (length > 600) return 'body'
  const line = whole.written.slice(span.start, span.end)
  const isOdd = isPlain ? line.includes('\n') : ODD_BLANK.test(line)
  const text = isOdd ? line.replace(/\s+/g, ' ') : line
  const search = isOdd ? searchText(text) : sliceOf(whole, line, span)
  const reason = junkReason(search)
  if (reason !== null) return reason
  if (
    loneName.test(search.cased) &&
    (index === all.length - 1 || index === 1 || (index === 0 && all.length > 3)) &&
    !isHeadlineLike(text)
  )
    return 'byline'
  if (length < 300 && captionEnd.test(search.lower.slice(-LONGEST_END))) return 'caption'
  return index === 0 && all.length > 1 && isHeadlineLike(text) && !/^\s*"/.test(text) ? 'headline' : 'body'
}

const sliceOf = ({ written, cased, lower }: SearchText, line: string, { start, end }: Span): SearchText => ({
  written: line,
  cased: cased === written ? line : cased.slice(start, end),
  lower: lower.slice(start, end),
})

/** No full stop at its end, not too long, and no dateline at its start. */
function isHeadlineLike(text: string): boolean {
  if (
    text.length < 8 ||
    text.length > 220 ||
    /[.!:;,]["')]?$/.test(text) ||
    /^[A-Z .]{3,30},? (?:(?:[A-Z][a-z]+\.?|(?:[A-Z]\.){2}),? )?(?:\(|--? )/.test(text)
  )
    return false
  const words = text.split(' ')
  return words.length >= 3 && words.length <= 30
}
