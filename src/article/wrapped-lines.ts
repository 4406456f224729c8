/** Columns of a newspaper: paragraphs cut at any width, each line as full as it could be. */
import type { Span } from '../types.ts'

/** A narrower column holds no prose, and in a wider one every line is a paragraph. */
const NARROWEST = 16
const WIDEST = 100

/** In a column of prose so many lines begin inside a sentence, with a small letter; in a list hardly any. */
const SHARE = 1 / 3

/**
 * The width of the column that each line stands in, 0 where it is none; null: there are no columns. A column is a run of lines
 * without an empty one.
 */
export function wrapWidths(folded: string, lines: readonly Span[]): Uint8Array | null {
  let widths: Uint8Array | null = null
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && isNextLine(folded, lines[to - 1] as Span, lines[to] as Span)) to++
    const width = to - from > 1 ? columnWidth(folded, lines, from, to) : 0
    if (width > 0) {
      widths ??= new Uint8Array(lines.length)
      widths.fill(width, from, to)
    }
    from = to
  }
  return widths
}

/** One line feed between them, and neither is longer than any column is wide. */
function isNextLine(folded: string, before: Span, line: Span): boolean {
  if (line.end - line.start > WIDEST || before.end - before.start > WIDEST) return false
  if (before.end === line.start) return true
  let feeds = 0
  for (let at = before.end; at < line.start && feeds < 2; at++) if (folded.charCodeAt(at) === 10) feeds++
  return feeds === 1
}

function columnWidth(folded: string, lines: readonly Span[], from: number, to: number): number {
  let width = 0
  for (let i = from; i < to; i++) width = Math.max(width, widthOf(lines[i] as Span))
  if (width < NARROWEST) return 0
  let inside = 0
  let goOn = 0
  for (let i = from + 1; i < to; i++) {
    const before = lines[i - 1] as Span
    const line = lines[i] as Span
    if (!isFull(folded, before, line, width)) continue
    if (endsSentence(folded, before)) continue
    goOn++
    if (startsSmall(folded, line)) inside++
  }
  const joints = to - from - 1
  if (inside / joints >= SHARE) return width
  // "Ohio violated the Clean / Water Act, said Mayor / Jo Roe.": no small letters, but full lines and a full stop.
  const isParagraph =
    joints > 1 &&
    goOn === joints &&
    /[.!?]["')]?$/.test(folded.slice((lines[to - 1] as Span).end - 2, (lines[to - 1] as Span).end))
  return isParagraph ? width : 0
}

/** Does a line of a column go on the line before? `width` is the column's. */
export function continuesColumn(folded: string, before: Span, line: Span, width: number): boolean {
  if (width === 0 || isItem.test(folded.slice(line.start, line.start + 6))) return false
  return isFull(folded, before, line, width) || (startsSmall(folded, line) && !endsSentence(folded, before))
}

const isItem = /^(?:[-*+\u2022] |\d{1,2}[.)] )/

const widthOf = ({ start, end }: Span): number => end - start

/** The first word of the line had no room behind the line before, or not all of it. */
function isFull(folded: string, before: Span, line: Span, width: number): boolean {
  if (before.end === line.start) return true
  let end = line.start
  while (end < line.end && folded.charCodeAt(end) !== 32) end++
  return widthOf(before) + 1 + end - line.start > width
}

function startsSmall(folded: string, { start }: Span): boolean {
  const code = folded.charCodeAt(start)
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)
}

/** @example endsSentence('It did.', { start: 0, end: 7 }) // true */
export const endsSentence = (folded: string, { start, end }: Span): boolean =>
  /[.!?:]["')]?$/.test(folded.slice(Math.max(start, end - 3), end))
