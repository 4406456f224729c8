/**
 * Sentences by people who had not seen the rules. A row is right if every date and interval is found with its value and nothing
 * else is. Rows that are not right yet are marked `todo`: they fail no run, and are announced when they start to pass.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticle, storyWindows } from '../../../src/article/read-article.ts'
import { findCitedLaws } from '../../../src/resolve/citations.ts'
import { findDates } from '../../../src/resolve/dates.ts'

interface Row {
  readonly text: string
  /** Null: the text itself may tell it. */
  readonly reference: string | null
  /** Words as they stand in the text, and the EDTF value; in the order of the text. */
  readonly dates: readonly (readonly [words: string, value: string | null])[]
  readonly todo?: true
}

const rows: readonly Row[] = JSON.parse(readFileSync(new URL('blind.json', import.meta.url), 'utf8'))

function agree({ text, reference, dates }: Row): void {
  const article = readArticle(text, reference === null ? {} : { date: reference })
  const windows = storyWindows(article, { includeSkipped: true })
  const found = findDates(article, windows, findCitedLaws(article, windows)).dates.filter(
    ({ kind }) => kind === 'date' || kind === 'interval',
  )
  expect(found.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)).toHaveLength(dates.length)
  let from = 0
  for (const [index, [words, value]] of dates.entries()) {
    const start = text.indexOf(words, from)
    from = start + words.length
    const at = found[index]
    expect(at?.value, words).toBe(value)
    expect(at !== undefined && at.start < from && start < at.end, `${words} is elsewhere`).toBe(true)
  }
}

describe('sentences by people who had not seen the rules', () => {
  for (const row of rows) {
    if (row.todo) it.fails(`todo: ${row.text}`, () => agree(row))
    else it(row.text, () => agree(row))
  }
})
