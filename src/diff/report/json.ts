/** The comparison as one JSON object, for programs: fields in snake_case, the rows as they are in the records. */
import { differs } from '../result.ts'
import type { Reporter } from './reporter.ts'

export const reportJson: Reporter = (report) => [
  `${JSON.stringify(
    {
      old: report.old,
      new: report.new,
      differ: differs(report),
      same_articles: report.sameArticles,
      only_old: report.onlyOld,
      only_new: report.onlyNew,
      counts: report.counts,
      articles: report.articles.map(({ path, oldPath, changes }) => ({
        path,
        old_path: oldPath ?? path,
        changes: changes.map(({ kind, change, line, words, shown, fields, old, new: now }) => ({
          kind,
          change,
          line,
          words,
          about: shown,
          fields: fields.map((field) => ({ field: field.field, old: field.old, new: field.new })),
          old,
          new: now,
        })),
      })),
    },
    null,
    2,
  )}\n`,
]
