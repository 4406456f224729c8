/** Items that a person may move into the expected results, and the short names by which they are called. */
import { createHash } from 'node:crypto'
import type { Kind } from '../kinds.ts'
import type { CheckedArticle } from './checked-article.ts'
import type { Finding } from './findings.ts'
import type { AnchoredRow } from './read-expected.ts'

/** The row to add for something found, or the known miss to make a row of. */
export interface Promotable {
  readonly id: string
  readonly kind: Kind
  readonly row: Readonly<Record<string, unknown>> | null
  readonly todo: AnchoredRow | null
  /** False where a row for this place is there already and differs: that row is to be corrected, by hand. */
  readonly forAll: boolean
}

type Named = Pick<CheckedArticle, 'name' | 'text'>

const LENGTH = 7

/** The same in every run, as long as the item is the same. */
const idOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH)

export function promotableTodo({ name }: Named, row: AnchoredRow): Promotable {
  return { id: idOf([name, row.kind, 'todo', row.row]), kind: row.kind, row: null, todo: row, forAll: true }
}

/** Findings that are alike in everything are told apart by their order. `differing`: those that a missed row is paired with. */
export function promotableExtras(
  { name, text }: Named,
  extras: readonly Finding[],
  differing: ReadonlySet<Finding>,
): ReadonlyMap<Finding, Promotable> {
  const seen = new Map<string, number>()
  return new Map(
    extras.map((finding) => {
      const { kind } = finding.fact
      const row = rowFor(text, finding)
      const key = JSON.stringify(row)
      const before = seen.get(key) ?? 0
      seen.set(key, before + 1)
      const id = idOf([name, kind, row, before])
      return [finding, { id, kind, row, todo: null, forAll: !differing.has(finding) }]
    }),
  )
}

/** The row that expects a finding; `nth` only where the words stand there before. */
function rowFor(text: string, { fact, words }: Finding): Readonly<Record<string, unknown>> {
  const quote = text.slice(words.start, words.end)
  let nth = 1
  for (let at = text.indexOf(quote); at !== -1 && at < words.start; at = text.indexOf(quote, at + 1)) nth++
  return { ...fact.asRow, quote, ...(nth > 1 ? { nth } : {}) }
}
