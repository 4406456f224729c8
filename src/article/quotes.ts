/** Quotations, paired paragraph by paragraph and tolerant of marks that scraping lost. */
import type { Block, Quote } from '../types.ts'

/**
 * Pairs double quotation marks within each block. Curly marks (in `text`) say which side they are on; straight ones are told by
 * the blanks around them. A quotation without its closing mark ends with the block.
 */
export function readQuotes(text: string, folded: string, blocks: readonly Block[]): readonly Quote[] {
  const quotes: Quote[] = []
  // The next mark, in whichever block: one walk over the text for all blocks.
  let at = folded.indexOf('"')
  for (const { start, end } of blocks) {
    let open = -1
    while (at !== -1 && at < start) at = folded.indexOf('"', at + 1)
    for (; at !== -1 && at < end; at = folded.indexOf('"', at + 1)) {
      if (isInches(folded, at, start)) continue
      const side = sideOf(text, folded, at, start, end)
      if (open === -1) {
        // A closing mark that closes nothing is a stray one.
        if (side !== 'close') open = at
      } else if (side === 'open') {
        quotes.push({ start: open, end: at, closed: false })
        open = at
      } else {
        quotes.push({ start: open, end: at + 1, closed: true })
        open = -1
      }
    }
    // The mark of a paragraph that opens a longer quotation stays open; a stray mark near the end does not swallow words.
    if (open !== -1 && (open - start < 3 || end - open > 20)) quotes.push({ start: open, end, closed: false })
  }
  return quotes
}

function sideOf(text: string, folded: string, at: number, start: number, end: number): 'open' | 'close' | 'either' {
  const written = text[at]
  if (written === '\u201c' || written === '\u201e' || written === '\u00ab') return 'open'
  if (written === '\u201d' || written === '\u00bb') return 'close'
  const before = at > start ? (folded[at - 1] as string) : ' '
  const behind = at + 1 < end ? (folded[at + 1] as string) : ' '
  const blankBefore = /[\s([-]/.test(before)
  const blankBehind = /[\s.,;:!?)\]-]/.test(behind)
  if (blankBefore && !blankBehind) return 'open'
  if (!blankBefore && blankBehind) return 'close'
  return 'either'
}

/** 5' 10", 12" pipe. */
function isInches(folded: string, at: number, start: number): boolean {
  return (
    at > start &&
    /\d/.test(folded[at - 1] as string) &&
    !/\S/.test(folded[at + 1] ?? ' ') &&
    folded.lastIndexOf('"', at - 1) < start
  )
}
