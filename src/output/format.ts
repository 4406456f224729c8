/** What an output format is, and the list of them. */
import type { ChalkInstance } from 'chalk'
import type { ArticleRecord } from '../record.generated.ts'
import type { ViewName } from './views.ts'

/** How the output is to look. */
export interface FormatOptions {
  readonly view: ViewName
  /** Columns of the terminal or page. */
  readonly width: number
  /** Colours; null: none. */
  readonly chalk: ChalkInstance | null
}

/** Turns records into text, one after the other; the pieces are written as they come. */
export interface Formatter {
  readonly start: () => string
  /** The text is the decoded article, or null where only its record is at hand. */
  readonly record: (record: ArticleRecord, text: string | null) => string
  /** The same of a record that is JSON already, where that is all that is written of it. */
  readonly json?: (json: string) => string
  readonly end: () => string
}

export const formatNames = [
  'table',
  'json',
  'ndjson',
  'csv',
  'tsv',
  'markdown',
  'html',
  'brat',
  'label-studio',
  'webanno',
] as const
export type FormatName = (typeof formatNames)[number]

/** Loads a format, and with it only what it needs. */
export async function makeFormatter(name: FormatName, options: FormatOptions): Promise<Formatter> {
  switch (name) {
    case 'json':
      return (await import('./json.ts')).jsonFormatter()
    case 'ndjson':
      return (await import('./json.ts')).ndjsonFormatter()
    case 'csv':
    case 'tsv':
      return (await import('./delimited.ts')).delimitedFormatter(
        name,
        options.view === 'overview' ? 'verdicts' : options.view,
      )
    case 'markdown':
      return (await import('./markdown.ts')).markdownFormatter(options.view)
    case 'html':
      return (await import('./html/html.ts')).htmlFormatter()
    case 'brat':
      return (await import('./exchange/brat.ts')).bratFormatter()
    case 'label-studio':
      return (await import('./exchange/label-studio.ts')).labelStudioFormatter()
    case 'webanno':
      return (await import('./exchange/webanno.ts')).webAnnotationFormatter()
    case 'table':
      return options.view === 'overview'
        ? (await import('./overview.ts')).overviewFormatter(options)
        : (await import('./table.ts')).tableFormatter(options.view, options)
    default: {
      const never: never = name
      return never
    }
  }
}
