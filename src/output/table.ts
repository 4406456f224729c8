/** A plain table over all articles, fitted to the width. */
import type { ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { FormatOptions, Formatter } from './format.ts'
import { printable } from './printable.ts'
import { statusColour } from './status-colour.ts'
import { layOutBlocks } from './table-blocks.ts'
import { columnWidths } from './table-columns.ts'
import { type TidyView, views } from './views.ts'

const GAP = 2
/** A file column that would take more than this part of the width becomes headings above the rows: no name is ever cut. */
const FILE_SHARE = 0.25
const numbers: ReadonlySet<string> = new Set(['line', 'column', 'mentions'])

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
  middle: ' '.repeat(GAP),
}

type Row = readonly string[]

/** The maker of tables takes time that grows with the square of the rows, and no more than some 100,000: they are laid out in parts. */
const MOST_ROWS = 100

/** Holds all rows until the end, since the widest cell decides the columns. */
export function tableFormatter(view: TidyView, options: FormatOptions): Formatter {
  const rows: Row[] = []
  return {
    start: () => '',
    record: (record) => {
      for (const row of views[view].rows(record)) rows.push(row.map((text) => shortId(printable(text))))
      return ''
    },
    end: () => (rows.length === 0 ? `No ${view} found.\n` : `${layOut(view, rows, options)}\n`),
  }
}

/** All ids of places begin alike; csv and the others have them whole. */
const shortId = (text: string): string => text.replace(/^ocd-division\/country:us\//, '…/')

function layOut(view: TidyView, rows: readonly Row[], { width, chalk }: FormatOptions): string {
  const { columns } = views[view]
  const natural = new Map(
    columns.map((name, index) => [
      name,
      rows.reduce((widest, row) => Math.max(widest, widthOf(row[index] as string)), stringWidth(name)),
    ]),
  )
  const filled = columns.filter((name, index) => name !== 'file' && rows.some((row) => row[index] !== ''))
  const beside = columnWidths(view, ['file', ...filled], natural, width, GAP)
  const headed = (natural.get('file') ?? 0) > width * FILE_SHARE || !beside.fits
  const { widths, fits } = headed ? columnWidths(view, filled, natural, width, GAP) : beside
  if (!fits) return layOutBlocks({ columns, rows }, width, chalk)
  const shown = [...widths.keys()]
  const bold = chalk ? chalk.bold : (text: string): string => text
  const cells = [
    shown.map((name) => bold(breakTo(name, name, widths))),
    shown.map((name) => '─'.repeat(widths.get(name) ?? 0)),
    ...rows.map((row) =>
      shown.map((name) => paint(name, breakTo(name, row[columns.indexOf(name)] ?? '', widths), chalk)),
    ),
  ]
  const lines: string[] = []
  for (let from = 0; from < cells.length; from += MOST_ROWS) {
    const table = new Table({
      colWidths: [...widths.values()],
      colAligns: shown.map((name) => (numbers.has(name) ? 'right' : 'left')),
      chars: noBorders,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    })
    for (const row of cells.slice(from, from + MOST_ROWS)) table.push(row)
    for (const line of table.toString().split('\n')) lines.push(line)
  }
  let at = 0
  let file: string | undefined
  return cells
    .map((row, index) => {
      const height = Math.max(...row.map((text) => text.split('\n').length))
      const block = lines.slice(at, at + height).map((line) => line.trimEnd())
      at += height
      const name = rows[index - 2]?.[columns.indexOf('file')]
      if (!headed || name === undefined || name === file) return block.join('\n')
      file = name
      return `\n${[bold(name), ...block].join('\n')}`
    })
    .join('\n')
}

/** Nearly all cells: told at once, without asking which letters are wide. */
const isPlain = (text: string): boolean => /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text)

const widthOf = (text: string): number => (isPlain(text) ? text.length : stringWidth(text))

/** Broken to its column's width, within words only where a word is longer than that. */
function breakTo(name: string, text: string, widths: ReadonlyMap<string, number>): string {
  const width = widths.get(name) ?? 1
  return isPlain(text) && text.length <= width ? text : wrapAnsi(text, width, { hard: true, trim: true })
}

const paint = (name: string, text: string, chalk: ChalkInstance | null): string =>
  name === 'status' && chalk ? statusColour(chalk, text)(text) : text
