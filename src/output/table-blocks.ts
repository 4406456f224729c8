/** Rows of a table that has no room for its columns: a line for each cell that is filled, the column's name before it. */
import type { ChalkInstance } from 'chalk'
import wrapAnsi from 'wrap-ansi'
import { statusColour } from './status-colour.ts'

const GAP = 2

export interface Labelled {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The blocks, a blank line between them; those of one file stand below its name. */
export function layOutBlocks({ columns, rows }: Labelled, width: number, chalk: ChalkInstance | null): string {
  const file = columns.indexOf('file')
  const labels = columns.filter((_, index) => index !== file && rows.some((row) => row[index] !== ''))
  const indent = Math.max(...labels.map((name) => name.length)) + GAP
  const room = Math.max(1, width - indent)
  const bold = chalk ? chalk.bold : (text: string): string => text
  let last: string | undefined
  return rows
    .map((row) => {
      const name = row[file]
      const head = name === undefined || name === last ? [] : [bold(name)]
      last = name
      const lines = labels.flatMap((label) => {
        const text = row[columns.indexOf(label)] ?? ''
        if (text === '') return []
        const paint = label === 'status' && chalk ? statusColour(chalk, text) : (words: string): string => words
        return wrapAnsi(text, room, { hard: true, trim: true })
          .split('\n')
          .map((line, index) => (index === 0 ? label : '').padEnd(indent) + paint(line))
      })
      return [...head, ...lines].join('\n')
    })
    .join('\n\n')
}
