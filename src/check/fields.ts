/** One reading of a field of a found fact: how it is shown, and whether it is what somebody expected. */
import { foldTypography } from '../article/normalize.ts'
import { readCitation, readDate, readPlace } from './read-as-found.ts'
import type { ExpectedRow } from './read-expected.ts'

export interface Field {
  readonly shown: string
  readonly agrees: (wanted: unknown) => boolean
}

/** By name; those inside another are named with a dot: `source.kind`. */
export type Fields = ReadonlyMap<string, Field>

type Found = string | null | undefined

/** Capitals, marks and blanks do not matter where a part of a name is asked for. */
const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const show = (found: Found): string => found ?? 'null'
const plain = (text: unknown): unknown => (typeof text === 'string' ? foldTypography(text).replace(/\s+/g, ' ') : text)

/** The same value, but for curly quotes and line breaks. */
export const exact = (found: string | boolean | null): Field => ({
  shown: String(found),
  agrees: (wanted) => plain(wanted) === plain(found),
})

/** What is wanted is part of what was found; null: nothing was found. */
export const holds = (found: Found, shown: string = show(found)): Field => ({
  shown,
  agrees: (wanted) =>
    typeof wanted === 'string' ? squash(found ?? '').includes(squash(wanted)) : wanted === null && !found,
})

const readAs = (found: string | null, read: (words: string) => string | null): Field => ({
  shown: show(found),
  agrees: (wanted) => wanted === found || (typeof wanted === 'string' && found !== null && read(wanted) === found),
})

export const citation = (found: string): Field => readAs(found, readCitation)
export const date = (found: string | null): Field => readAs(found, readDate)

const isId = (words: string): boolean => words.includes('/')
const placeRead = (words: string): string | null => (isId(words) ? words : readPlace(words))
export const place = (found: string | null): Field => readAs(found, placeRead)

/** Each of the places wanted is among those found. */
export const places = (found: readonly string[]): Field => ({
  shown: found.length > 0 ? found.join(', ') : 'none',
  agrees: (wanted) =>
    Array.isArray(wanted) && wanted.every((one: unknown) => found.some((id) => place(id).agrees(one))),
})

/** Each of the parts wanted is held by one of those found. */
export const eachHeld = (found: readonly string[]): Field => ({
  shown: found.length > 0 ? found.join('; ') : 'none',
  agrees: (wanted) =>
    Array.isArray(wanted) && wanted.every((part: unknown) => found.some((one) => holds(one).agrees(part))),
})

/** A field that was asked for, and how it came out. */
export interface Comparison {
  readonly field: string
  readonly wanted: string
  readonly found: string
  readonly same: boolean
}

const notFields: ReadonlySet<string> = new Set(['quote', 'nth', 'optional', 'note'])

/** The fields that a row gives, by name. */
export function givenFields(row: ExpectedRow): readonly (readonly [string, unknown])[] {
  return Object.entries(row).flatMap(([name, value]: readonly [string, unknown]) => {
    if (notFields.has(name)) return []
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [[name, value] as const]
    return Object.entries(value).map(([inner, part]: readonly [string, unknown]) => [`${name}.${inner}`, part] as const)
  })
}

/** Only the given fields are compared. */
export function compareFields(row: ExpectedRow, fields: Fields): readonly Comparison[] {
  return givenFields(row).map(([field, wanted]) => {
    const reading = fields.get(field)
    return {
      field,
      wanted: Array.isArray(wanted) ? wanted.join(', ') : String(wanted),
      found: reading?.shown ?? 'nothing',
      same: reading?.agrees(wanted) ?? false,
    }
  })
}
