/** What a terminal shows: each article with all that was found, verdicts first. */
import wrapAnsi from 'wrap-ansi'
import type { ArticleRecord, Verdict } from '../record.generated.ts'
import type { FormatOptions, Formatter } from './format.ts'
import { printable } from './printable.ts'
import { statusColour } from './status-colour.ts'
import { isMentioned, nameOf, normName, placeNames, sourceOf, statusPhrase, statusWords } from './views.ts'

const LABEL = 14
const WIDEST = 120
const QUOTE_LINES = 2
/** As `extract why` shows what an article says. */
const QUOTE_MARK = '> '
const ELLIPSIS = ' …'
const INDENT = 5

/** Paints nothing. */
const plain = (text: string): string => text

interface Paint {
  readonly heading: (text: string) => string
  readonly label: (text: string) => string
  readonly dim: (text: string) => string
  readonly status: (status: Verdict['status']) => (text: string) => string
}

function paintOf({ chalk }: FormatOptions): Paint {
  if (!chalk) return { heading: plain, label: plain, dim: plain, status: () => plain }
  return {
    heading: chalk.bold,
    label: chalk.cyan,
    dim: chalk.dim,
    status: (status) => statusColour(chalk, status),
  }
}

/** One block of lines an article, with an empty line between. */
export function overviewFormatter(options: FormatOptions): Formatter {
  const paint = paintOf(options)
  const width = Math.max(40, Math.min(options.width, WIDEST))
  let first = true
  return {
    start: () => '',
    record: (record) => {
      const lead = first ? '' : '\n'
      first = false
      return lead + article(record, width, paint)
    },
    end: () => '',
  }
}

function article(record: ArticleRecord, width: number, paint: Paint): string {
  const { path, title, reference_date: reference } = record.article
  const date = reference ? `  ${reference.value}${reference.from === 'option' ? '' : ` (${reference.from})`}` : ''
  const lines = [paint.heading(printable(path ?? 'text')) + paint.dim(date)]
  if (title) lines.push(...wrap(printable(title), width, 0))
  lines.push('')
  for (const verdict of record.verdicts) lines.push(...verdictLines(record, verdict, width, paint), '')
  if (record.verdicts.length === 0) lines.push(paint.dim('  no compliance verdicts'), '')
  lines.push(
    ...list(
      'Places',
      record.jurisdictions
        .filter((row) => isMentioned(row) && row.kind !== 'country')
        .map((row) => counted(nameOf(record, row.id), row.mentions.length)),
      width,
      paint,
    ),
    ...list(
      'Officials',
      record.officials.filter(isMentioned).map((row) => official(record, row)),
      width,
      paint,
    ),
    ...list(
      'Citations',
      record.citations.filter(isMentioned).map((row) => counted(row.normalized, row.mentions.length)),
      width,
      paint,
    ),
    ...list('Dates', dates(record), width, paint),
    ...list('Skipped', skipped(record), width, paint),
    ...list('Warnings', placeWarnings(record), width, paint),
  )
  while (lines.at(-1) === '') lines.pop()
  return `${lines.join('\n')}\n`
}

/** Who says so and how, read as a sentence whatever the number of the name: "denied by residents". */
const stanceWords: Readonly<Record<Verdict['stance'], string>> = {
  finds: 'found by',
  asserts: 'asserted by',
  denies: 'denied by',
  alleges: 'alleged by',
  questions: 'questioned by',
  reports: 'reported by',
}

function verdictLines(record: ArticleRecord, verdict: Verdict, width: number, paint: Paint): readonly string[] {
  const { mark } = statusWords[verdict.status]
  const norm = normName(record, verdict)
  const head = `${printable(placeNames(record, verdict))} ${statusPhrase(verdict)}${norm ? `: ${printable(norm)}` : ''}`
  const extras = [
    verdict.via ? `via ${printable(verdict.via)}` : null,
    verdict.past ? 'in the past' : null,
    verdict.hedges.length > 0 ? `hedged: ${verdict.hedges.map(printable).join(', ')}` : null,
  ].filter((part) => part !== null)
  const line = verdict.evidence[0]?.line
  const by = `${stanceWords[verdict.stance]} ${speaker(record, verdict)}${line ? `, line ${line}` : ''}${extras.length > 0 ? ` (${extras.join('; ')})` : ''}`
  const colour = paint.status(verdict.status)
  return [
    ...wrap(head, width - INDENT, 0).map((text, index) =>
      index === 0 ? `  ${colour(mark.padStart(2))} ${colour(text)}` : `${' '.repeat(INDENT)}${colour(text)}`,
    ),
    ...wrap(by, width, INDENT),
    ...quote(verdict, width - INDENT - QUOTE_MARK.length).map(
      (text) => `${' '.repeat(INDENT)}${paint.dim(QUOTE_MARK + text)}`,
    ),
  ]
}

/** A name that began a sentence is within one here. */
const speaker = (record: ArticleRecord, verdict: Verdict): string => {
  const name = sourceOf(record, verdict)
  return name === 'unnamed'
    ? 'someone unnamed'
    : printable(name).replace(/^(?:The|An?)(?= )/, (word) => word.toLowerCase())
}

/** The words as they stand, quotation marks included, in a few lines. */
function quote({ evidence }: Verdict, room: number): readonly string[] {
  const lines = wrap(printable(evidence.map(({ text }) => text).join(' … ')), room, 0)
  if (lines.length <= QUOTE_LINES) return lines
  const last = lines[QUOTE_LINES - 1] as string
  const [shortened] = wrap(last, room - ELLIPSIS.length, 0)
  return [...lines.slice(0, QUOTE_LINES - 1), `${shortened}${ELLIPSIS}`]
}

function official(record: ArticleRecord, row: ArticleRecord['officials'][number]): string {
  const title = row.titles[0]
  const shown = title ? `, ${title.qualifier ? `${title.qualifier} ` : ''}${title.text}` : ''
  const place = row.jurisdiction
    ? ` (${nameOf(record, row.jurisdiction)}${row.inferred.includes('jurisdiction') ? '?' : ''})`
    : ''
  return printable(row.name + shown + place)
}

function dates(record: ArticleRecord): readonly string[] {
  const rows = record.dates.filter((row) => row.kind === 'date' || row.kind === 'interval')
  // A reader who wonders why "Tuesday" is no date is told once.
  const first = record.article.reference_date === null ? rows.find(({ value }) => value === null)?.text : undefined
  return [...new Set(rows.map(({ text, value }) => `${printable(text)}${whichDay(text, value, first)}`))]
}

function whichDay(text: string, value: string | null, first: string | undefined): string {
  if (value !== null && value !== text) return ` = ${value}`
  return value === null && text === first ? ' (counted from which day? give --date)' : ''
}

function skipped(record: ArticleRecord): readonly string[] {
  return record.skipped.map((row) => `line ${row.line} (${row.reason.replaceAll('_', ' ')})`)
}

/** What tells a fact's reader to doubt whom it judges; what a date lacks stands beside the date. */
const placeWarnings = ({ warnings }: ArticleRecord): readonly string[] =>
  warnings.filter(({ code }) => code.includes('place')).map(({ message }) => printable(message.replace(/\.$/, '')))

const counted = (name: string, count: number): string => (count > 1 ? `${printable(name)} ×${count}` : printable(name))

function list(label: string, items: readonly string[], width: number, paint: Paint): readonly string[] {
  if (items.length === 0) return []
  const lines = wrap(items.join('; '), width - LABEL, 0)
  return lines.map((text, index) =>
    index === 0 ? `  ${paint.label(label.padEnd(LABEL - 2))}${text}` : `${' '.repeat(LABEL)}${text}`,
  )
}

function wrap(text: string, width: number, indent: number): readonly string[] {
  return wrapAnsi(text, Math.max(10, width - indent), { hard: true, trim: true })
    .split('\n')
    .map((line) => ' '.repeat(indent) + line)
}
