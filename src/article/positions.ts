/** Lines and columns of offsets. */
import { partitionPoint } from '../partition-point.ts'

/** Where each line of a text starts, in UTF-16 code units. */
export type LineStarts = readonly number[]

export function readLineStarts(text: string): LineStarts {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The 1-based line and column (UTF-16 code units) of an offset. */
export function positionOf(lines: LineStarts, offset: number): { readonly line: number; readonly column: number } {
  const line = Math.max(
    1,
    partitionPoint(lines.length, (i) => (lines[i] as number) <= offset),
  )
  return { line, column: offset - (lines[line - 1] as number) + 1 }
}
