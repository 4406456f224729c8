/** CSV and TSV: a header, then one row a fact. */
import { stringify } from 'csv-stringify/sync'
import type { Formatter } from './format.ts'
import { type TidyView, views } from './views.ts'

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
const guarded = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const tsvCell = (cell: string): string =>
  cell.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\r/g, '\\r').replace(/\n/g, '\\n')

export function delimitedFormatter(format: 'csv' | 'tsv', view: TidyView): Formatter {
  const { columns, rows } = views[view]
  const lines = (cells: readonly (readonly string[])[]): string => {
    if (cells.length === 0) return ''
    const safe = cells.map((row) => row.map(guarded))
    if (format === 'csv') return stringify(safe)
    return `${safe.map((row) => row.map(tsvCell).join('\t')).join('\n')}\n`
  }
  return { start: () => lines([columns]), record: (record) => lines(rows(record)), end: () => '' }
}
