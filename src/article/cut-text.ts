/** A text with stretches taken out of it, and the way back to its own offsets. */
import { partitionPoint } from '../partition-point.ts'
import type { Span } from '../types.ts'

export interface CutText {
  readonly text: string
  /** The offset in the whole text of an offset in `text`; behind what was cut there. */
  readonly back: (offset: number) => number
  /** The offset in `text` of an offset in the whole text; of one that was cut, what follows the cut. */
  readonly there: (offset: number) => number
}

/**
 * Takes stretches out; they are sorted and may overlap.
 *
 * @example cutText('**Ohio** sued', [{ start: 0, end: 2 }, { start: 6, end: 8 }]).text // 'Ohio sued'
 */
export function cutText(whole: string, cuts: readonly Span[]): CutText {
  const parts: string[] = []
  // Where each kept part begins, in what is left and in the whole.
  const shortAt = new Float64Array(cuts.length + 1)
  const wholeAt = new Float64Array(cuts.length + 1)
  let count = 1
  let from = 0
  let length = 0
  for (const { start, end } of cuts) {
    if (end <= from) continue
    if (start > from) {
      parts.push(whole.slice(from, start))
      length += start - from
    }
    from = end
    // Two cuts with nothing kept between them are one.
    const index = start <= (wholeAt[count - 1] as number) && count > 1 ? count - 1 : count++
    shortAt[index] = length
    wholeAt[index] = from
  }
  parts.push(whole.slice(from))
  return {
    text: parts.join(''),
    back: (offset) => {
      const part = lastPart(shortAt, count, offset)
      return (wholeAt[part] as number) + offset - (shortAt[part] as number)
    },
    there: (offset) => {
      const part = lastPart(wholeAt, count, offset)
      const at = (shortAt[part] as number) + offset - (wholeAt[part] as number)
      return part + 1 < count ? Math.min(at, shortAt[part + 1] as number) : at
    },
  }
}

/** The last part that begins at or before an offset. */
const lastPart = (starts: Float64Array, count: number, offset: number): number =>
  Math.max(0, partitionPoint(count, (i) => (starts[i] as number) <= offset) - 1)
