/** What a report of a comparison is, and the list of them. */
import type { ChalkInstance } from 'chalk'
import type { DiffReport } from '../result.ts'

export interface ReportOptions {
  /** Colours; null: none. */
  readonly chalk: ChalkInstance | null
}

/** The pieces of the report, each with its line breaks; one after the other they are the whole. */
export type Reporter = (report: DiffReport, options: ReportOptions) => Iterable<string>

export type DiffFormat = 'text' | 'markdown' | 'json'

/** Loads a format. */
export async function makeReporter(format: DiffFormat): Promise<Reporter> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).reportText
    case 'markdown':
      return (await import('./markdown.ts')).reportMarkdown
    case 'json':
      return (await import('./json.ts')).reportJson
    default: {
      const never: never = format
      return never
    }
  }
}
