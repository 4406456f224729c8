/**
 * Sentences by people who had not seen the rules. A row is right if every mention is found with its law and nothing else is. Rows
 * that are not right yet are marked `todo`: they fail no run, and are announced when they start to pass.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { citationsOf } from './reads.ts'

interface Row {
  readonly text: string
  /** Words as they stand in the text, and the law in its normalised form; in the order of the text. */
  readonly citations: readonly (readonly [words: string, normalized: string])[]
  readonly todo?: true
}

interface Mention {
  readonly start: number
  readonly end: number
  readonly normalized: string
}

const rows: readonly Row[] = JSON.parse(readFileSync(new URL('blind.json', import.meta.url), 'utf8'))

function expectedOf({ text, citations }: Row): readonly Mention[] {
  let from = 0
  return citations.map(([words, normalized]) => {
    const start = text.indexOf(words, from)
    if (start === -1) throw new Error(`not in the text, in this order: ${words}`)
    from = start + words.length
    return { start, end: from, normalized }
  })
}

const foundIn = (text: string): readonly Mention[] =>
  citationsOf(text)
    .flatMap(({ normalized, mentions }) => mentions.map(({ start, end }) => ({ start, end, normalized })))
    .sort((a, b) => a.start - b.start)

/** Pairs found and expected by overlap: how much of a law's name a mention takes in is a matter of taste. */
function agree(row: Row): void {
  const found = foundIn(row.text)
  expect(found.map(({ normalized }) => normalized)).toEqual(row.citations.map(([, normalized]) => normalized))
  for (const [index, { start, end }] of expectedOf(row).entries()) {
    const at = found[index] as Mention
    expect(at.start < end && start < at.end, `${row.text.slice(at.start, at.end)} is elsewhere`).toBe(true)
  }
}

describe('sentences by people who had not seen the rules', () => {
  for (const row of rows) {
    if (row.todo) it.fails(`todo: ${row.text}`, () => agree(row))
    else it(row.text, () => agree(row))
  }
})
