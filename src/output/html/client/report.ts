/** The report's data: articles as they were embedded, their claims, and what a filter leaves of them. */
import type { ArticleRecord } from '../../../record.generated.ts'
import { inUnit } from '../../offset-unit.ts'
import { type Claim, claimsOf } from '../claims.ts'

/** One article of the report. */
export interface Article {
  readonly index: number
  readonly record: ArticleRecord
  readonly claims: readonly Claim[]
  /** The decoded text; null where the report was made of results alone. Parsed when it is first asked for. */
  readonly text: () => string | null
  /** The record with offsets in UTF-16 code units, as scripts count; null without the text. */
  readonly marked: () => ArticleRecord | null
}

/** What the reader wants to see; empty: everything. */
export interface Filter {
  /** A place's id, or `state:CO` for all that lies in one. */
  readonly place: string
  readonly law: string
  readonly source: string
  readonly statuses: ReadonlySet<string>
  readonly disputed: boolean
}

export const noFilter: Filter = { place: '', law: '', source: '', statuses: new Set(), disputed: false }

export const isFiltered = ({ place, law, source, statuses, disputed }: Filter): boolean =>
  place !== '' || law !== '' || source !== '' || statuses.size > 0 || disputed

/** Reads what the page carries. */
export function readArticles(): readonly Article[] {
  const data = (kind: string) => [...document.querySelectorAll(`script[data-extract="${kind}"]`)]
  const texts = data('text')
  return data('record').map((element, index) => {
    // The page's writer has put the pairs there; both sides take the type from the schema.
    const record = JSON.parse(element.textContent ?? '') as ArticleRecord
    const text = once(() => JSON.parse(texts[index]?.textContent ?? 'null') as string | null)
    const marked = once(() => {
      const whole = text()
      return whole === null ? null : inUnit(record, whole, 'utf16')
    })
    return { index, record, claims: claimsOf(record, index), text, marked }
  })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Whether a place id or a state's code is what the filter asks for. */
function isThere(wanted: string, id: string, state: string | null): boolean {
  if (wanted === '') return true
  return wanted.startsWith('state:') ? state === wanted.slice('state:'.length) : id === wanted
}

export const keepsClaim = (filter: Filter, { place, law, source, verdict }: Claim): boolean =>
  isThere(filter.place, place.key, place.state) &&
  (filter.law === '' || law.key === filter.law) &&
  (filter.source === '' || source.key === filter.source) &&
  (filter.statuses.size === 0 || filter.statuses.has(verdict.status))

/** An article is kept for a claim that is, or for naming the place and the law where nothing else is asked for. */
export function keepsArticle(filter: Filter, { record, claims, index }: Article, kept: ReadonlySet<number>): boolean {
  if (kept.has(index)) return true
  if (filter.source !== '' || filter.statuses.size > 0 || filter.disputed) return false
  const named = record.jurisdictions.some(({ id, state }) => isThere(filter.place, id, state))
  const cited =
    filter.law === '' ||
    record.citations.some(({ id }) => id === filter.law) ||
    claims.some(({ law }) => law.key === filter.law)
  return (filter.place === '' || named) && cited
}

/** "news/a.txt:12". */
export function whereOf(record: ArticleRecord, line: number | undefined): string {
  const name = record.article.path ?? 'text'
  return line === undefined ? name : `${name}:${line}`
}
