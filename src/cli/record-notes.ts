/** What the records of a run lack, told once and not for each of them. */
import { messages } from '../errors.ts'
import type { FieldNames, RecordFields } from '../input/record-fields.ts'

/** Listens to records and tells at the end what to say of them all. */
export interface RecordNotes {
  readonly watch: (where: string, path: string, fields: RecordFields) => void
  /** Lines for stderr. */
  readonly lines: () => readonly string[]
}

const NAMED = 8
const LONGEST = 60
/** A file of records may be larger than the memory; later ids are not looked at. */
const MOST_PATHS = 500_000

export function openRecordNotes({ dateField, idField }: FieldNames): RecordNotes {
  const named = [
    { flag: '--date-field', field: dateField, seen: false },
    { flag: '--id-field', field: idField, seen: false },
  ]
  let first: readonly string[] | null = null
  const notDates: { readonly where: string; readonly value: string }[] = []
  let count = 0
  const paths = new Set<string>()
  let twice: string | null = null
  return {
    watch: (where, path, { names, own, notDate }) => {
      first ??= names
      if (paths.has(path)) twice ??= path
      else if (twice === null && paths.size < MOST_PATHS) paths.add(path)
      for (const one of named) if (one.field !== undefined && own.includes(one.field)) one.seen = true
      if (notDate === null) return
      if (count === 0) notDates.push({ where, value: notDate })
      count++
    },
    lines: () => [
      ...named.flatMap(({ flag, field, seen }) =>
        first === null || field === undefined || seen ? [] : [messages.fieldNowhere(flag, field, listed(first))],
      ),
      ...(twice === null ? [] : [messages.sameId(twice)]),
      ...notDates.map(({ where, value }) => messages.notDate(where, shown(value), count - 1)),
    ],
  }
}

const listed = (names: readonly string[]): string =>
  names.length === 0
    ? 'no fields'
    : names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ` and ${names.length - NAMED} more` : '')

const shown = (value: string): string => JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)
