/** Marks at the ends of lines: "# Headline", "> quoted mail", "* item", blanks before the break. */
import type { Span } from '../types.ts'

const opening =
  /^ {0,3}(?<quoted>(?:> {0,3}){0,20})(?:(?<heading>#{1,6}) {1,3}(?=\S)|[*+] {1,3}(?=\*\*\S|[A-Za-zÀ-ɏ"'([_§\d]))?/gm
/** The line under a headline, or between two parts. */
const rule = /^ {0,3}(?:={3,100}|-{3,100})$/gm
const closing = / {1,3}#{1,6} {0,9}$/gm

/** What of the lines' ends is not read, in no order, and where a line begins that goes on none before it. */
export interface LineMarks {
  readonly cuts: readonly Span[]
  readonly breaks: readonly number[]
}

export function findLineMarks(folded: string): LineMarks {
  const cuts: Span[] = []
  const breaks: number[] = []
  let before = { heading: false, depth: 0, next: -1 }
  for (const match of folded.matchAll(opening)) {
    const { quoted = '', heading } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const depth = quoted.split('>').length - 1
    const isMarked = depth > 0 || match[0].trim() !== ''
    if (isMarked) cuts.push({ start, end })
    // A headline is a line of its own, and so is each item; quoted lines go on one another.
    const isItem = isMarked && heading === undefined && /[*+]/.test(match[0])
    const follows = before.next === start
    if (heading !== undefined || isItem || (follows && (before.heading || before.depth !== depth))) breaks.push(end)
    const feed = folded.indexOf('\n', end)
    before = { heading: heading !== undefined, depth, next: feed === -1 ? -1 : feed + 1 }
  }
  for (const match of folded.matchAll(rule)) cuts.push({ start: match.index, end: match.index + match[0].length })
  if (folded.includes(' #'))
    for (const match of folded.matchAll(closing)) cuts.push({ start: match.index, end: match.index + match[0].length })
  return { cuts, breaks }
}

/** Blanks and carriage returns before line feeds, which mail and Windows leave there. */
export function findTrailingBlanks(folded: string): readonly Span[] {
  const cuts: Span[] = []
  for (let feed = folded.indexOf('\n'); feed !== -1; feed = folded.indexOf('\n', feed + 1)) {
    let start = feed
    while (start > 0 && isBlank(folded.charCodeAt(start - 1))) start--
    if (start < feed) cuts.push({ start, end: feed })
  }
  return cuts
}

const isBlank = (code: number): boolean => code === 32 || code === 13
