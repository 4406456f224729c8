/** Blanks doubled in scraped text, taken out before numbers, and the way back to the article's own offsets. */
import { cutText } from '../../article/cut-text.ts'
import type { Span } from '../../types.ts'

const SPACE = 32
const SIGN = 0xa7
const isNumberStart = (code: number): boolean => (code >= 48 && code <= 57) || code === SIGN

/**
 * "N.J.S.A.  2C:39-5", "42 U.S.C.  § 1983": what is taken out, but for one blank. Elsewhere a double blank stands where a mark was
 * lost, and is left.
 */
function doubledBlanks(folded: string): readonly Span[] {
  const cuts: Span[] = []
  // A search for the two blanks is many times quicker than a pattern that is tried at each character.
  for (let at = folded.indexOf('  '); at !== -1; at = folded.indexOf('  ', at)) {
    const start = at + 1
    while (folded.charCodeAt(at) === SPACE) at++
    if (isNumberStart(folded.charCodeAt(at))) cuts.push({ start, end: at })
  }
  return cuts
}

export interface Squeezed {
  readonly text: string
  readonly windows: readonly Span[]
  /** The offset in the article of an offset in `text`. */
  readonly back: (offset: number) => number
}

/** Takes the doubled blanks out; without any, everything is as it was. */
export function squeeze(folded: string, windows: readonly Span[]): Squeezed {
  const cuts = doubledBlanks(folded)
  if (cuts.length === 0) return { text: folded, windows, back: (offset) => offset }
  const { text, back, there } = cutText(folded, cuts)
  return {
    text,
    windows: windows.map((window) => ({ ...window, start: there(window.start), end: there(window.end) })),
    back,
  }
}
