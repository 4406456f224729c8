/**
 * Passages by people who had not seen the rules. A row is right if every official is found with all mentions, a title, the body and
 * the government, and nobody else is. Rows that are not right yet are marked `todo`; one that starts to pass fails the run until
 * its mark is taken away.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jurisdictionById } from '../../../src/resolve/jurisdictions.ts'
import type { Official } from '../../../src/types.ts'
import { officialsOf } from './reads.ts'

interface Expected {
  readonly name: string
  /** Any of them is right; the same holds for body and government. */
  readonly titles: readonly string[]
  readonly organization: readonly (string | null)[]
  /** "Peoria, IL", "Ohio", "United States". */
  readonly jurisdiction: readonly (string | null)[]
  readonly mentions: readonly string[]
  /** Neither a miss nor a false find. */
  readonly optional?: true
}

interface Row {
  readonly text: string
  readonly officials: readonly Expected[]
  readonly todo?: true
}

const rows: readonly Row[] = JSON.parse(readFileSync(new URL('blind.json', import.meta.url), 'utf8'))

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The same words, or one inside the other: annotators drew the ends of titles and bodies more or less wide. */
const agrees = (found: string | null, expected: string | null): boolean => {
  if (found === null || expected === null) return found === expected
  return bare(found).includes(bare(expected)) || bare(expected).includes(bare(found))
}

function placeName(id: string | null): string | null {
  const place = id === null ? null : jurisdictionById(id)
  if (!place) return id
  if (place.kind === 'country') return 'United States'
  return /^(?:state|territory|district)$/.test(place.kind) ? place.name : `${place.name}, ${place.state}`
}

function read(text: string, { name, titles, organization, jurisdiction, mentions }: Official, expected: Expected) {
  const place = placeName(jurisdiction)
  return {
    name,
    title: titles.some((title) => expected.titles.some((one) => agrees(title.text, one))),
    organization: expected.organization.some((one) => agrees(organization, one)) || organization,
    jurisdiction:
      expected.jurisdiction.some((one) => place === one || (place !== null && agrees(place, townOf(one)))) || place,
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
  }
}

const townOf = (place: string | null): string | null => place?.replace(/, [A-Z]{2}$/, '') ?? null

function agree({ text, officials }: Row): void {
  const found = officialsOf(text)
  const optional = new Set(officials.filter((one) => one.optional).map(({ name }) => name))
  const required = officials.filter((one) => !one.optional)
  const names = found.map(({ name }) => name).filter((name) => !optional.has(name))
  expect(names.sort()).toEqual(required.map(({ name }) => name).sort())
  for (const expected of required) {
    const official = found.find(({ name }) => name === expected.name) as Official
    expect(read(text, official, expected)).toEqual({
      name: expected.name,
      title: true,
      organization: true,
      jurisdiction: true,
      mentions: expected.mentions,
    })
  }
}

describe('passages by people who had not seen the rules', () => {
  for (const row of rows) {
    if (row.todo) it.fails(`todo: ${row.text}`, () => agree(row))
    else it(row.text, () => agree(row))
  }
})
