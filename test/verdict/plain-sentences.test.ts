import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { predicates, sentencesOf } from './plain-sentences.ts'
import { placesOf } from './reads.ts'

const TURNS = 3

const said = (text: string): readonly string[] => {
  const record = extract(text)
  return record.verdicts.map((verdict) => `${placesOf(record, verdict)} ${verdict.status}`)
}

describe.each(predicates)('%s', (predicate) => {
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { text, says } of sentencesOf(predicate, turn)) {
      it(text, () => {
        expect(said(text)).toEqual([says])
      })
    }
  }
})
