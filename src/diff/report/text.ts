/** The comparison for people at a terminal. */
import { excerpt, printable } from '../../output/printable.ts'
import type { ArticleDiff, Change, DiffReport, FieldChange } from '../result.ts'
import { bodyOf, countColumns, countRows, headOf, quoteOf, sidesOf, signs, summaryOf } from './parts.ts'
import type { Reporter, ReportOptions } from './reporter.ts'

const LABEL = 14
/** Two values that are no longer stand beside each other. */
const SHORT = 40

export const reportText: Reporter = function* (report, options) {
  for (const article of report.articles) yield `${block(article, options)}\n\n`
  yield* only(report.old, report.onlyOld, options)
  yield* only(report.new, report.onlyNew, options)
  const table = countTable(report)
  if (report.articles.length > 0) yield `${table}\n\n`
  yield `${summaryOf(report)}\n`
}

const bold = (text: string, { chalk }: ReportOptions): string => (chalk ? chalk.bold(text) : text)
const dim = (text: string, { chalk }: ReportOptions): string => (chalk ? chalk.dim(text) : text)

function* only(name: string, paths: readonly string[], options: ReportOptions): Generator<string> {
  if (paths.length === 0) return
  yield `${bold(`Only in ${printable(name)}`, options)}\n${paths.map((path) => `  ${printable(path)}\n`).join('')}\n`
}

function block({ path, oldPath, changes }: ArticleDiff, options: ReportOptions): string {
  const before = oldPath === null ? '' : dim(` (was ${printable(oldPath)})`, options)
  return [bold(printable(path), options) + before, ...changes.map((change) => entry(change, options))].join('\n')
}

function entry(change: Change, options: ReportOptions): string {
  const head = `${signs[change.change]} ${headOf(change)}`
  const quote = quoteOf(change)
  return [
    `  ${paint(change, head, options)}: ${bodyOf(change)}`,
    ...(quote === null ? [] : [`      "${excerpt(quote)}"`]),
    ...change.fields.flatMap((field) => fieldLines(field, options)),
  ].join('\n')
}

function paint({ change }: Change, text: string, { chalk }: ReportOptions): string {
  if (!chalk) return text
  return change === 'gained' ? chalk.green(text) : change === 'lost' ? chalk.red(text) : chalk.yellow(text)
}

function fieldLines(field: FieldChange, options: ReportOptions): readonly string[] {
  const label = dim(field.field.padEnd(LABEL), options)
  const sides = sidesOf(field)
  const [old, now] = sides.map(([, text]) => excerpt(text))
  if (old !== undefined && now !== undefined && old.length <= SHORT && now.length <= SHORT)
    return [`      ${label}${old} → ${now}`]
  return sides.map(([sign, text], index) => `      ${index === 0 ? label : ' '.repeat(LABEL)}${sign} ${excerpt(text)}`)
}

function countTable(report: DiffReport): string {
  const rows = [['', ...countColumns], ...countRows(report).map(([kind, counts]) => [kind, ...counts.map(String)])]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
