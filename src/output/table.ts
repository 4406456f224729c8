/** A plain table over all articles, fitted to the width. */
import Table from 'cli-table3'
import stringWidth from 'string-width'
import type { FormatOptions, Formatter } from './format.ts'
import { printable } from './printable.ts'
import { type TidyView, views } from './views.ts'

const GAP = 2
const NARROWEST = 6
/** Columns that a reader can do without where there is no room, first to go first. */
const spare: Readonly<Record<TidyView, readonly string[]>> = {
  verdicts: ['hedges', 'via', 'time', 'past', 'citation', 'evidence', 'stance'],
  citations: ['url', 'id', 'resolution'],
  officials: ['inferred', 'mentions', 'organization'],
  jurisdictions: ['geoid', 'id', 'mentions'],
  dates: ['inferred', 'granularity'],
  mentions: ['rule', 'column'],
}

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

/** The maker of tables takes time that grows with the square of the rows, and no more than some 100,000: they are laid out in parts. */
const MOST_ROWS = 100

/** Holds all rows until the end, since the widest cell decides the columns. */
export function tableFormatter(view: TidyView, options: FormatOptions): Formatter {
  const rows: (readonly string[])[] = []
  return {
    start: () => '',
    record: (record) => {
      for (const row of views[view].rows(record)) rows.push(row.map(printable))
      return ''
    },
    end: () => (rows.length === 0 ? `No ${view} found.\n` : `${layOut(view, rows, options)}\n`),
  }
}

function layOut(view: TidyView, rows: readonly (readonly string[])[], { width, chalk }: FormatOptions): string {
  const { columns } = views[view]
  const filled = columns.map((_, index) => rows.some((row) => row[index] !== ''))
  let shown = columns.map((_, index) => index).filter((index) => filled[index])
  const natural = columns.map((name, index) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[index] as string)), stringWidth(name)),
  )
  for (const name of spare[view]) {
    const least = shown.reduce((sum, index) => sum + Math.min(natural[index] as number, 14) + GAP, 0)
    if (least <= width) break
    shown = shown.filter((index) => columns[index] !== name)
  }
  const widths = columnWidths(
    shown.map((index) => natural[index] as number),
    width - GAP * (shown.length - 1),
  )
  const head = shown.map((index) => (chalk ? chalk.bold(columns[index] as string) : (columns[index] as string)))
  const parts: string[] = []
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    const table = new Table({
      head: from === 0 ? head : [],
      colWidths: [...widths],
      wordWrap: true,
      chars: noBorders,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    })
    for (const row of rows.slice(from, from + MOST_ROWS)) table.push(shown.map((index) => row[index] as string))
    parts.push(table.toString())
  }
  return parts
    .join('\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

/** Gives each column what it wants, if there is room, else cuts the widest down to one common width. */
function columnWidths(wanted: readonly number[], room: number): readonly number[] {
  let cap = Math.max(...wanted)
  const total = (limit: number) => wanted.reduce((sum, want) => sum + Math.min(want, limit), 0)
  while (cap > NARROWEST && total(cap) > room) cap--
  return wanted.map((want) => Math.max(1, Math.min(want, cap)))
}
