/**
 * Sentences by people who had not seen the rules, hits and near misses of each phenomenon, and whole passages besides. A row is right if its verdicts
 * are found with their places and status and nothing else is; stance, source and norm are compared besides. Rows that are not
 * right yet are marked: `todo` (places or status), `todo_details` (the rest); `why` names the earlier stage that a row waits
 * for. A row that starts to pass fails the run until its mark is taken away.
 */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { compareVerdicts, type Row, readPhenomena } from './phenomena.ts'
import { reads } from './reads.ts'

const folder = fileURLToPath(new URL('phenomena', import.meta.url))

const groups = readPhenomena(folder)

const agreement = ({ text, verdicts }: Row) => compareVerdicts(verdicts, extract(text))

it('no sentence stands twice', () => {
  const texts = groups.flatMap(([, phenomena]) =>
    phenomena.flatMap(({ hits, near_misses }) => [...hits, ...near_misses].map(({ text }) => text)),
  )
  expect(texts.filter((text, i) => texts.indexOf(text) < i)).toEqual([])
})

describe.each(groups)('%s', (_, phenomena) => {
  describe.each(phenomena.map((row) => [row.phenomenon, row] as const))('%s', (_name, { hits, near_misses }) => {
    for (const row of [...hits, ...near_misses]) {
      const judge = () => {
        const { missed, wrong } = agreement(row)
        expect({ missed, wrong }, `reads ${reads(row.text).join('; ')}`).toEqual({ missed: [], wrong: [] })
      }
      const detail = () => expect(agreement(row).differences.flat()).toEqual([])
      if (row.todo) {
        it.fails(`todo: ${row.text}`, judge)
        continue
      }
      it(row.text, judge)
      if (row.verdicts.length === 0) continue
      if (row.todo_details) it.fails(`todo: who, how and which law: ${row.text}`, detail)
      else it(`who, how and which law: ${row.text}`, detail)
    }
  })
})
