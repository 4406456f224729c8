/** Blanks doubled in scraped text, taken out before numbers, and the way back to the article's own offsets. */
import { partitionPoint } from '../partition-point.ts'
import type { Span } from '../types.ts'

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
  const cuts = folded.includes('  ') ? [...folded.matchAll(doubled)] : []
  if (cuts.length === 0) return { text: folded, windows, back: (offset) => offset }
  const parts: string[] = []
  /** Where each kept part begins, in the squeezed text and in the article. */
  const squeezedAt = new Float64Array(cuts.length + 1)
  const articleAt = new Float64Array(cuts.length + 1)
  let from = 0
  let length = 0
  cuts.forEach((cut, index) => {
    // One blank stays.
    parts.push(folded.slice(from, cut.index + 1))
    length += cut.index + 1 - from
    from = cut.index + cut[0].length
    squeezedAt[index + 1] = length
    articleAt[index + 1] = from
  })
  parts.push(folded.slice(from))
  const back = (offset: number) => shift(squeezedAt, articleAt, offset)
  const there = (offset: number) => shift(articleAt, squeezedAt, offset)
  return {
    text: parts.join(''),
    windows: windows.map((window) => ({ ...window, start: there(window.start), end: there(window.end) })),
    back,
  }
}

/** Carries an offset over: it keeps its distance from the last part that begins at or before it. */
function shift(from: Float64Array, to: Float64Array, offset: number): number {
  const part = Math.max(0, partitionPoint(from.length, (i) => (from[i] as number) <= offset) - 1)
  return (to[part] as number) + offset - (from[part] as number)
}
