/** What a report format is, and the list of them. */
import type { ChalkInstance } from 'chalk'
import type { CheckReport } from '../result.ts'

/** How the report is to look. */
export interface ReportOptions {
  /** Colours; null: none. */
  readonly chalk: ChalkInstance | null
}

/** The whole report as text, with a line break at its end. */
export type Reporter = (report: CheckReport, options: ReportOptions) => string

export const reportFormats = ['text', 'github', 'junit', 'tap', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Loads a format. */
export async function makeReporter(format: ReportFormat): Promise<Reporter> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).reportText
    case 'github':
      return (await import('./github.ts')).reportGithub
    case 'junit':
      return (await import('./junit.ts')).reportJunit
    case 'tap':
      return (await import('./tap.ts')).reportTap
    case 'json':
      return (await import('./json.ts')).reportJson
    default: {
      const never: never = format
      return never
    }
  }
}
