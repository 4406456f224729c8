/** A text cut at every border of a marked span, so that overlapping spans can be drawn side by side. */

/** A stretch of the text that lies in the same spans from end to end. Offsets are UTF-16 code units, end exclusive. */
export interface Piece<T> {
  readonly start: number
  readonly end: number
  readonly in: readonly T[]
}

/** Pieces of `[from, to)` in order, without gaps; spans that reach beyond it are cut there. */
export function cutIntoPieces<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  from: number,
  to: number,
): readonly Piece<T>[] {
  const inside = spans.filter(({ start, end }) => start < to && end > from && start < end)
  const borders = new Set([from, to])
  for (const { start, end } of inside) {
    borders.add(Math.max(from, start))
    borders.add(Math.min(to, end))
  }
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number
    return { start, end, in: inside.filter((span) => span.start <= start && span.end >= end) }
  })
}
