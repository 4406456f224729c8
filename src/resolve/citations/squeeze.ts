/** Blanks doubled in scraped text, taken out before numbers, and the way back to the article's own offsets. */
import { cutText } from '../../article/cut-text.ts'
import type { Span } from '../../types.ts'

/**
 * "N.J.S.A.  2C:39-5", "42 U.S.C.  § 1983". Elsewhere a double blank stands where a mark was lost, and is left.
 * A run is tried from its first blank only: else a page of blanks would be read once for each of them.
 */
const doubled = /(?<! ) {2,}(?=[\d§])/g

export interface Squeezed {
  readonly text: string
  readonly windows: readonly Span[]
  /** The offset in the article of an offset in `text`. */
  readonly back: (offset: number) => number
}

/** Takes the doubled blanks out; without any, everything is as it was. */
export function squeeze(folded: string, windows: readonly Span[]): Squeezed {
  const runs = folded.includes('  ') ? [...folded.matchAll(doubled)] : []
  if (runs.length === 0) return { text: folded, windows, back: (offset) => offset }
  // One blank stays.
  const cuts = runs.map((run) => ({ start: run.index + 1, end: run.index + run[0].length }))
  const { text, back, there } = cutText(folded, cuts)
  return {
    text,
    windows: windows.map((window) => ({ ...window, start: there(window.start), end: there(window.end) })),
    back,
  }
}
