/** The comparison for a comment on a pull request: what happened at the top, the articles to be opened, not too long. */
import { escapeMarkdown } from '../../output/markdown.ts'
import { excerpt, printable } from '../../output/printable.ts'
import type { ArticleDiff, Change, DiffReport } from '../result.ts'
import { bodyOf, countColumns, countRows, headOf, quoteOf, sidesOf, signs, summaryOf } from './parts.ts'
import type { Reporter } from './reporter.ts'

/** Rows and characters at most: nobody reads more, and GitHub takes 65,536 characters in a comment. */
const ROWS = 100
const CHARACTERS = 50_000
/** Paths of articles that are in one file only. */
const LISTED = 20
const WIDEST = 120

export const reportMarkdown: Reporter = function* (report) {
  yield `### extract diff: ${safe(summaryOf(report))}\n`
  if (report.articles.length > 0) yield `\n${countTable(report)}`
  yield* only(report.old, report.onlyOld)
  yield* only(report.new, report.onlyNew)
  let rows = 0
  let characters = 0
  for (const [index, article] of report.articles.entries()) {
    const lines = article.changes.map(line)
    let fitting = 0
    while (fitting < lines.length && rows < ROWS && characters < CHARACTERS) {
      characters += (lines[fitting] as string).length
      rows++
      fitting++
    }
    if (fitting > 0) yield `\n${details(article, lines.slice(0, fitting))}`
    if (fitting === lines.length) continue
    const rest = report.articles.slice(index).reduce((sum, { changes }) => sum + changes.length, 0) - fitting
    const articles = report.articles.length - index
    yield `\n… and ${rest} more ${rest === 1 ? 'change' : 'changes'} in ${articles} ${articles === 1 ? 'article' : 'articles'}. All of them: \`extract diff OLD NEW\`\n`
    return
  }
}

/** Article text as Markdown text. A name behind an @ must not call anybody. */
const safe = (text: string): string => escapeMarkdown(text).replaceAll('@', '@<!-- -->')
const code = (text: string): string =>
  `<code>${printable(text).replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`

function countTable(report: DiffReport): string {
  const lines = [
    ['', ...countColumns],
    ['---', ...countColumns.map(() => '---:')],
  ]
  for (const [kind, counts] of countRows(report)) lines.push([kind, ...counts.map(String)])
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function* only(name: string, paths: readonly string[]): Generator<string> {
  if (paths.length === 0) return
  const more = paths.length > LISTED ? ` and ${paths.length - LISTED} more` : ''
  yield `\nOnly in ${code(name)}: ${paths.slice(0, LISTED).map(code).join(', ')}${more}\n`
}

function details({ path, oldPath, changes }: ArticleDiff, lines: readonly string[]): string {
  const counted = (['gained', 'lost', 'changed'] as const)
    .map((sort) => [changes.filter(({ change }) => change === sort).length, sort] as const)
    .filter(([count]) => count > 0)
    .map(([count, sort]) => `${count} ${sort}`)
    .join(', ')
  const before = oldPath === null ? '' : ` (was ${code(oldPath)})`
  const table = `| | what | |\n| --- | --- | --- |\n${lines.join('')}`
  return `<details><summary>${code(path)}${before}: ${counted}</summary>\n\n${table}\n</details>\n`
}

function line(change: Change): string {
  const quote = quoteOf(change)
  const parts = [
    ...(quote === null ? [] : [`“${safe(excerpt(quote, WIDEST))}”`]),
    ...change.fields.map((field) => {
      const sides = sidesOf(field).map(([sign, text]) => [sign, safe(excerpt(text, WIDEST))] as const)
      const [first, second] = sides
      return second ? `${field.field}: ${first?.[1]} → ${second[1]}` : `${field.field}: ${first?.[0]} ${first?.[1]}`
    }),
  ]
  return `| ${signs[change.change]} ${headOf(change)} | ${safe(bodyOf(change, WIDEST))} | ${parts.join('<br>')} |\n`
}
