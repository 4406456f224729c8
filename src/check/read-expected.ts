/** Expected results of one article: read, checked against the schema, their quotes looked up in the text. */
import { isIsoDay } from '../article/calendar-day.ts'
import { messages } from '../errors.ts'
import { type Kind, kinds } from '../kinds.ts'
import { stateTyped } from '../rules/place/states.ts'
import { type Fault, faultAt, type ShapeChecker } from '../schema/check-shape.ts'
import type { Step } from '../schema/json-tree.ts'
import type { Span } from '../types.ts'
import type { Expected } from './expected.generated.ts'

/** What becomes of a row: a `required` one fails when it is missed, an `optional` one never counts, a `todo` waits. */
export type Rank = 'required' | 'optional' | 'todo'

/** A row of any kind; the schema of its kind says which fields it may have. */
export type ExpectedRow = NonNullable<Expected[Kind]>[number]

/** A row with its place in the article. */
export interface AnchoredRow {
  readonly kind: Kind
  readonly rank: Rank
  readonly row: ExpectedRow
  readonly span: Span
  /** Where it stands in the expected results. */
  readonly path: readonly Step[]
}

/** Where nothing of a kind may be found. */
export interface AnchoredAbsence {
  readonly kind: Kind
  readonly quote: string
  readonly why: string | null
  readonly span: Span
}

/** Expected results, ready to be compared. */
export interface Truth {
  readonly expected: Expected
  readonly rows: readonly AnchoredRow[]
  readonly absent: readonly AnchoredAbsence[]
}

/** Reads the text of an expected.json for an article; the first fault if there is one. */
export function readExpected(json: string, text: string, checkShape: ShapeChecker): Truth | Fault {
  const { value: expected, fault } = checkShape<Expected>(json)
  if (fault) return fault
  if (expected.date !== undefined && !isIsoDay(expected.date))
    return faultAt(json, ['date'], `"${expected.date}" is not a calendar day`)
  if (expected.home !== undefined && !stateTyped(expected.home))
    return faultAt(json, ['home'], messages.badState(`"${expected.home}"`))
  const faults: Fault[] = []
  const place = (path: readonly Step[], anchored: Anchor): Span => {
    const span = anchor(text, anchored)
    if (span) return span
    const times = anchored.nth === undefined ? '' : ` ${anchored.nth} times`
    faults.push(faultAt(json, [...path, 'quote'], `not in the article${times}: ${JSON.stringify(anchored.quote)}`))
    return { start: 0, end: 0 }
  }
  const rowsOf = (kind: Kind, list: readonly ExpectedRow[], at: readonly Step[], todo: boolean) =>
    list.map((row, index): AnchoredRow => {
      const path = [...at, kind, index]
      const rank = todo ? 'todo' : row.optional ? 'optional' : 'required'
      return { kind, rank, row, span: place(path, row), path }
    })
  const rows = kinds.flatMap((kind) => [
    ...rowsOf(kind, expected[kind] ?? [], [], false),
    ...rowsOf(kind, expected.todo?.[kind] ?? [], ['todo'], true),
  ])
  const absent = (expected.absent ?? []).map((row, index) => ({
    kind: row.kind,
    quote: row.quote,
    why: row.why ?? null,
    span: place(['absent', index], row),
  }))
  const [first] = faults
  if (!first) return { expected, rows, absent }
  return faults.length === 1 ? first : { ...first, message: `${first.message} (and ${faults.length - 1} more)` }
}

interface Anchor {
  readonly quote: string
  readonly nth?: number
}

/** Where quoted words stand for the nth time, in UTF-16 code units; null if they do not. */
export function anchor(text: string, { quote, nth = 1 }: Anchor): Span | null {
  let at = -1
  for (let i = 0; i < nth; i++) {
    at = text.indexOf(quote, at + 1)
    if (at < 0) return null
  }
  return { start: at, end: at + quote.length }
}
