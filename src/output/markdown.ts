/** Markdown tables, for a pull request or a notebook. */
import type { Formatter } from './format.ts'
import { printable } from './printable.ts'
import { type TidyView, type ViewName, views } from './views.ts'

/** Article text that is to stand as it is in Markdown, on one line; in a cell of a table too. */
export const escapeMarkdown = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>|#]/g, '\\$&')
const cell = escapeMarkdown
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
const kinds: readonly TidyView[] = ['verdicts', 'jurisdictions', 'officials', 'citations', 'dates']

function table(view: TidyView, rows: readonly (readonly string[])[], from: number): string {
  const columns = views[view].columns.slice(from)
  return line(columns) + line(columns.map(() => '---')) + rows.map((row) => line(row.slice(from).map(cell))).join('')
}

/** `overview`: a heading an article and a table a kind; any other view: one table over all articles. */
export function markdownFormatter(view: ViewName): Formatter {
  if (view === 'overview') {
    return {
      start: () => '',
      record: (record) => {
        const title = record.article.title ? `: ${cell(record.article.title)}` : ''
        const parts = kinds.flatMap((kind) => {
          const rows = views[kind].rows(record)
          return rows.length === 0 ? [] : [`### ${kind[0]?.toUpperCase()}${kind.slice(1)}\n\n${table(kind, rows, 1)}`]
        })
        return `## ${cell(record.article.path ?? 'text')}${title}\n\n${parts.length > 0 ? parts.join('\n') : 'Nothing found.\n'}\n`
      },
      end: () => '',
    }
  }
  return {
    start: () => table(view, [], 0),
    record: (record) =>
      views[view]
        .rows(record)
        .map((row) => line(row.map(cell)))
        .join(''),
    end: () => '',
  }
}
