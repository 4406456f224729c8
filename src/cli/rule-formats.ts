/** Rules as text, Markdown and JSON: the list of them, and all about a few. */
import type { ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { escapeMarkdown } from '../output/markdown.ts'
import type { RuleDoc } from '../rules/rule.ts'

/** A rule and the kind of thing it finds. */
export interface KnownRule {
  readonly kind: string
  readonly rule: RuleDoc
  /** Of a user's own rule: the file that it is from, and every form of its words, or its pattern. */
  readonly from?: string
  readonly looksFor?: string
}

export interface RuleFormatOptions {
  /** Null: no line is broken, for a reader that takes lines. */
  readonly width: number | null
  /** Colours; null: none. */
  readonly chalk: ChalkInstance | null
}

/** Makes text of rules. */
export interface RuleFormat {
  /** A row each. */
  readonly list: (rules: readonly KnownRule[], options: RuleFormatOptions) => string
  /** All that is known of each. */
  readonly explain: (rules: readonly KnownRule[], options: RuleFormatOptions) => string
}

export type RuleFormatName = 'text' | 'json' | 'markdown'

const GAP = 2
/** An id column wider than this leaves no room for the words on a narrow terminal. */
const NARROWEST = 24
const NONE = 'none'

function table(rules: readonly KnownRule[], { width, chalk }: RuleFormatOptions): string {
  const rows = [['id', 'kind', 'about'], ...rules.map(({ kind, rule }) => [rule.id, kind, rule.about])]
  const [ids = 0, kinds = 0] = [0, 1].map((column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))))
  const indent = ids + kinds + 2 * GAP
  const room = width === null ? null : Math.max(NARROWEST, width - indent)
  return rows
    .map(([id = '', kind = '', about = ''], index) => {
      const head = id.padEnd(ids + GAP) + kind.padEnd(kinds + GAP)
      const lines = room === null ? [about] : wrapAnsi(about, room).split('\n')
      const paint = (text: string): string => (chalk && index === 0 ? chalk.bold(text) : text)
      return lines.map((line, at) => paint(`${at === 0 ? head : ' '.repeat(indent)}${line}\n`)).join('')
    })
    .join('')
}

function page({ kind, rule, from, looksFor }: KnownRule, { width, chalk }: RuleFormatOptions): string {
  const bold = (text: string): string => (chalk ? chalk.bold(text) : text)
  const wrap = (text: string, indent: number): string => {
    const lines = width === null ? [text] : wrapAnsi(text, Math.max(NARROWEST, width - indent)).split('\n')
    return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('')
  }
  return [
    `${bold(rule.id)}  (${kind})\n`,
    wrap(rule.about, 2),
    `\n${bold('Source')}\n`,
    wrap(from === undefined ? rule.source : `${rule.source} (${from})`, 2),
    ...(looksFor === undefined ? [] : [`\n${bold('Looks for')}\n`, wrap(looksFor, 2)]),
    `\n${bold('Finds')}\n`,
    ...rule.examples.map(({ text, finds, as }) => `${wrap(text, 2)}${wrap(`"${finds}" = ${as}`, 6)}`),
    `\n${bold('Is silent in')}\n`,
    ...(rule.near_misses.length > 0 ? rule.near_misses : [NONE]).map((text) => wrap(text, 2)),
  ].join('')
}

function markdownPage({ kind, rule }: KnownRule): string {
  const examples = rule.examples.map(
    ({ text, finds, as }) => `- ${escapeMarkdown(text)} → “${escapeMarkdown(finds)}” = ${escapeMarkdown(as)}\n`,
  )
  const misses = (rule.near_misses.length > 0 ? rule.near_misses : [NONE]).map((text) => `- ${escapeMarkdown(text)}\n`)
  return `## ${escapeMarkdown(rule.id)} (${kind})

${escapeMarkdown(rule.about)}

Source: ${escapeMarkdown(rule.source)}

Finds:

${examples.join('')}
Is silent in:

${misses.join('')}`
}

/** The same for a list and for one: programs want the whole. */
function json(rules: readonly KnownRule[]): string {
  const rows = rules.map(({ kind, rule: { id, about, source, examples, near_misses } }) => ({
    id,
    kind,
    about,
    source,
    examples,
    near_misses,
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}

export const ruleFormats: Readonly<Record<RuleFormatName, RuleFormat>> = {
  text: { list: table, explain: (rules, options) => rules.map((rule) => page(rule, options)).join('\n') },
  json: { list: json, explain: json },
  markdown: {
    list: (rules) =>
      `| id | kind | about |\n| --- | --- | --- |\n${rules
        .map(({ kind, rule }) => `| ${escapeMarkdown(rule.id)} | ${kind} | ${escapeMarkdown(rule.about)} |\n`)
        .join('')}`,
    explain: (rules) => rules.map(markdownPage).join('\n'),
  },
}
