/** Lines and columns of offsets. */

/** Where each line of a text starts, in UTF-16 code units. */
export type LineStarts = readonly number[]

export function readLineStarts(text: string): LineStarts {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The 1-based line and column (UTF-16 code units) of an offset. */
export function positionOf(lines: LineStarts, offset: number): { readonly line: number; readonly column: number } {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines[low] as number) + 1 }
}
