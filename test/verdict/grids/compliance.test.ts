/** Laws that are kept, charges that are denied and what clears a government; each frame with its known misses. */
import { describe, expect, it } from 'vitest'
import { frames, governments, judged, nearMisses, norms, own, selves, speakers } from './compliance.ts'
import { type Filler, type Frame, misreadings, sentencesOf } from './cross.ts'

/** Sentences of each frame that are read. */
const SAMPLE = 6

const grids: readonly (readonly [string, readonly Frame[], readonly (readonly Filler[])[]])[] = [
  ['told by anybody', frames, [norms, governments, speakers]],
  ['told by the government judged', own, [norms, selves]],
  ['told by who judges', judged, [norms, governments]],
  ['near misses', nearMisses, [norms, governments]],
]

describe.each(grids)('%s', (_, rows, dimensions) => {
  it.each(rows)('$frame', (frame) => {
    const misread = misreadings(sentencesOf(frame, dimensions, SAMPLE))
    expect(misread.length, misread.join('\n')).toBeLessThanOrEqual(frame.misses ?? 0)
  })
})
