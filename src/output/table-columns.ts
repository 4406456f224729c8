/** Which columns a table has room for, and how wide each is. */
import type { TidyView } from './views.ts'

/** Columns that a reader can do without where there is no room, first to go first. */
const spare: Readonly<Record<TidyView, readonly string[]>> = {
  verdicts: ['hedges', 'via', 'time', 'past', 'evidence', 'citation', 'stance'],
  citations: ['url', 'id', 'resolution'],
  officials: ['inferred', 'mentions', 'organization'],
  jurisdictions: ['geoid', 'id', 'mentions'],
  dates: ['inferred', 'granularity'],
  mentions: ['rule', 'column'],
}

/** Closed lists of words, and numbers: they are read at a glance or not at all, so they are never broken. */
const unbroken: ReadonlySet<string> = new Set([
  'line',
  'column',
  'mentions',
  'status',
  'stance',
  'kind',
  'state',
  'geoid',
  'resolution',
  'granularity',
  'past',
  'value',
  'file',
])
/** What a column needs to be worth its place; ids, addresses and sentences in narrow columns are worth none. */
const needs: ReadonlyMap<string, number> = new Map([
  ['id', 30],
  ['url', 60],
  ['refers_to', 30],
  ['evidence', 40],
])
const NEEDS = 14

export interface Columns {
  /** By name, in order. */
  readonly widths: ReadonlyMap<string, number>
  /** Every column has what it needs; else there is no room for a table. */
  readonly fits: boolean
}

/** Chooses columns, with the widths of their widest cells (`natural`) known, so that they and the gaps between them fill at most `width`. */
export function columnWidths(
  view: TidyView,
  columns: readonly string[],
  natural: ReadonlyMap<string, number>,
  width: number,
  gap: number,
): Columns {
  const wanted = (name: string): number => natural.get(name) ?? 0
  const least = (name: string): number =>
    unbroken.has(name) ? wanted(name) : Math.min(wanted(name), needs.get(name) ?? NEEDS)
  let shown = columns
  const fitsWith = (of: (name: string) => number): boolean =>
    shown.reduce((sum, name) => sum + of(name), gap * (shown.length - 1)) <= width
  for (const name of spare[view]) {
    if (fitsWith(least)) break
    shown = shown.filter((other) => other !== name)
  }
  // The widest are cut down to one common width.
  let cap = Math.max(...shown.map(wanted))
  const given = (name: string): number => Math.max(least(name), Math.min(wanted(name), cap))
  while (cap > 1 && !fitsWith(given)) cap--
  return { widths: new Map(shown.map((name) => [name, given(name)])), fits: fitsWith(least) }
}
