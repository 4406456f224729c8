/** Laws that are broken, as reporters write it; each frame with its known misses. */
import { describe, expect, it } from 'vitest'
import { deeds, frames, governments, norms, speakers } from './breaches.ts'
import { misreadings, sentencesOf } from './cross.ts'

/** Sentences of each frame that are read. */
const SAMPLE = 16

describe.each(frames)('$frame', (frame) => {
  it(frame.status === null ? 'judges nobody' : 'is a verdict', () => {
    const sentences = sentencesOf(frame, [norms, governments, deeds, speakers], SAMPLE)
    const misread = misreadings(sentences)
    expect(misread.length, misread.join('\n')).toBeLessThanOrEqual(frame.misses ?? 0)
  })
})
