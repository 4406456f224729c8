/** The report for people: what failed and where to look, the scores, the last line. */
import { excerpt, printable } from '../../output/printable.ts'
import type { Check, CheckReport, Judgement } from '../result.ts'
import { explain, headline } from './explain.ts'
import { byPath, shellWord } from './places.ts'
import type { Reporter, ReportOptions } from './reporter.ts'
import { scoreColumns, scoreRows } from './score-table.ts'

const LABEL = 8

export const reportText: Reporter = (report, options) => {
  // What cannot be checked is told on standard error, as by any command.
  const shown = report.checks.filter(({ outcome, sort }) => outcome !== 'pass' && outcome !== 'todo' && sort !== 'file')
  const blocks = [...byPath(shown)].map(([path, checks]) => block(path, checks, options))
  const parts = [...blocks, table(report), hints(report), notes(report.judgement), lastLine(report.judgement, options)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function block(path: string, checks: readonly Check[], options: ReportOptions): string {
  const name = printable(path)
  return [options.chalk ? options.chalk.bold(name) : name, ...checks.map((check) => entry(check, options))].join('\n')
}

function entry(check: Check, { chalk }: ReportOptions): string {
  const passes = check.outcome === 'todo-passes'
  const mark = passes ? '+' : check.outcome === 'tolerated' ? '~' : '✗'
  const paint = (text: string): string => {
    if (!chalk) return text
    return passes ? chalk.green(text) : check.outcome === 'tolerated' ? chalk.yellow(text) : chalk.red(text)
  }
  const line = check.line === null ? '' : `, line ${check.line}`
  const tail = check.words === null ? `: ${excerpt(check.about)}` : `: "${excerpt(check.words)}"`
  const dim = (text: string): string => (chalk ? chalk.dim(text) : text)
  const details = explain(check).map(([label, text]) => `      ${dim(label.padEnd(LABEL))}${text}`)
  return [`  ${paint(`${mark} ${headline(check)}${line}`)}${tail}`, ...details].join('\n')
}

function table({ scores, checks }: CheckReport): string {
  const rows = scoreRows(scores, checks)
  if (rows.length === 0) return ''
  const cells = [scoreColumns, ...rows]
  const widths = scoreColumns.map((_, column) => Math.max(...cells.map((row) => (row[column] as string).length)))
  const lay = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      .join('  ')
  return cells.map(lay).join('\n')
}

/** How items that have an id get into the expected results. */
function hints({ checks, folder }: CheckReport): string {
  const ids = checks.filter(({ id }) => id !== null).length
  if (ids === 0) return ''
  return `${ids} can be promoted, if right: extract check ${shellWord(printable(folder))} --promote ID...`
}

function notes({ tolerated, todo, todoPassing }: Judgement): string {
  const lines = [
    tolerated > 0 ? `${tolerated} tolerated, since a minimum decides` : '',
    todo > 0 ? `${todo} known to miss (todo)` : '',
    todoPassing > 0 ? `${todoPassing} known ${todoPassing === 1 ? 'miss passes' : 'misses pass'} now` : '',
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function lastLine({ line, failed }: Judgement, { chalk }: ReportOptions): string {
  if (!chalk) return line
  return failed > 0 ? chalk.red.bold(line) : chalk.green.bold(line)
}
