/** Annotations for GitHub Actions, and the summary of the step. */

import { excerpt } from '../../output/printable.ts'
import type { Check, CheckReport } from '../result.ts'
import { explain, headline } from './explain.ts'
import { placeOf } from './places.ts'
import type { Reporter } from './reporter.ts'
import { scoreColumns, scoreRows } from './score-table.ts'

/** GitHub shows ten errors of a step and drops the others, unseen. */
const SHOWN = 10
/** Rows of the summary, which has a size limit of its own. */
const LISTED = 100

export const reportGithub: Reporter = ({ checks, judgement }) => {
  const failing = checks.filter(({ outcome }) => outcome === 'fail')
  const alone = failing.length > SHOWN ? failing.slice(0, SHOWN - 1) : failing
  const rest = failing.slice(alone.length)
  const passing = checks.filter(({ outcome }) => outcome === 'todo-passes')
  const lines = [
    ...alone.map((check) => command('error', check, message(check))),
    ...(rest.length > 0 ? [rolledUp(rest)] : []),
    ...passing.slice(0, SHOWN).map((check) => command('notice', check, message(check))),
    judgement.line,
  ]
  return `${lines.join('\n')}\n`
}

/** Markdown for the file that `$GITHUB_STEP_SUMMARY` names. */
export function summarize({ checks, scores, judgement }: CheckReport): string {
  const failing = checks.filter(({ outcome }) => outcome === 'fail')
  const header = scoreColumns.map((name) => name || 'kind')
  const table = [header, header.map((_, index) => (index === 0 ? '---' : '---:')), ...scoreRows(scores, checks)]
  const list = failing.slice(0, LISTED).map((check) => {
    const words = check.words === null ? check.about : `“${check.words}”`
    return `- ${code(placeOf(check))} ${headline(check)}: ${escapeMarkdown(excerpt(words))}`
  })
  const more = failing.length > LISTED ? [`- and ${failing.length - LISTED} more`] : []
  return `### extract check: ${judgement.line}\n\n${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n${[...list, ...more].join('\n')}\n`
}

const message = (check: Check): string =>
  [
    check.words === null ? excerpt(check.about) : `"${excerpt(check.words)}"`,
    ...explain(check).map(([label, text]) => `${label}: ${text}`),
  ].join('\n')

function rolledUp(rest: readonly Check[]): string {
  const places = rest.map((check) => `${placeOf(check)} ${headline(check)}`)
  return `::error title=${escapeProperty(`${rest.length} more failures`)}::${escapeData(places.join('\n'))}`
}

function command(level: 'error' | 'notice', check: Check, text: string): string {
  const properties = [
    `file=${escapeProperty(check.path)}`,
    `line=${check.line ?? 1}`,
    `title=${escapeProperty(headline(check))}`,
  ]
  return `::${level} ${properties.join(',')}::${escapeData(text)}`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|#@&~]/g, '\\$&')
const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``
