/** The commands as data: the command line, its help and the shells' completions are made of these rows. */
import type { CheckFlags } from './commands/check.ts'
import type { ShellName } from './commands/completion.ts'
import type { DiffFlags } from './commands/diff.ts'
import type { ExtractFlags } from './commands/extract.ts'
import type { RulesFlags } from './commands/rules.ts'
import type { SchemaName } from './commands/schema.ts'
import type { WhyFlags } from './commands/why.ts'
import { helpPages } from './help-pages.ts'
import {
  checkOptions,
  convertOptions,
  diffOptions,
  extractOptions,
  type OptionRow,
  rulesOptions,
  whyOptions,
} from './options.ts'
import type { OutputFlags } from './outputs.ts'
import type { World } from './world.ts'

/** A word behind the command's name, as `[dir]`, `<id>` or `[paths...]`. */
export interface ArgumentRow {
  readonly name: string
  readonly about: string
  readonly choices?: readonly string[]
  readonly default?: string
  /** It names files. */
  readonly files?: boolean
}

/** A command; what it needs is loaded when it runs. */
export interface CommandRow {
  readonly name: string
  readonly about: string
  readonly arguments: readonly ArgumentRow[]
  readonly options: readonly OptionRow[]
  readonly examples: string
  readonly notes: string
  /** Long enough that the user wants to see how far it is: always, or where the results do not show it themselves. */
  readonly progress: 'always' | 'in-pipes' | 'never'
  /** Resolves with the exit code. `words` and `flags` are of the kinds that the rows above say, as commander gives them. */
  readonly run: (words: readonly unknown[], flags: unknown, world: World) => Promise<number>
}

/** What `extract` does without the name of a command. */
export const defaultCommand: CommandRow = {
  name: 'extract',
  about:
    'Reads news articles and tells who is said to obey or break which law: verdicts, jurisdictions, officials, citations and dates, each with its exact words.',
  arguments: [{ name: '[paths...]', about: 'files, folders, patterns, or - for standard input', files: true }],
  options: extractOptions,
  ...helpPages.extract,
  progress: 'in-pipes',
  run: async ([paths], flags, world) =>
    (await import('./commands/extract.ts')).runExtract(paths as readonly string[], flags as ExtractFlags, world),
}

export const commands: readonly CommandRow[] = [
  {
    name: 'check',
    about: 'compare articles with the results that people expect of them',
    arguments: [{ name: '[dir]', about: 'folder of articles and expected results', default: 'fixtures', files: true }],
    options: checkOptions,
    ...helpPages.check,
    progress: 'always',
    run: async ([folder], flags, world) =>
      (await import('./commands/check.ts')).runCheck(folder as string, flags as CheckFlags, world),
  },
  {
    name: 'convert',
    about: 'write results in another format, without reading the articles again',
    arguments: [{ name: '[results...]', about: 'files that extract wrote, or - for standard input', files: true }],
    options: convertOptions,
    ...helpPages.convert,
    progress: 'in-pipes',
    run: async ([results], flags, world) =>
      (await import('./commands/convert.ts')).runConvert(results as readonly string[], flags as OutputFlags, world),
  },
  {
    name: 'diff',
    about: 'tell what two result files of the same articles say differently',
    arguments: [
      { name: '<old>', about: 'results as they were, or - for standard input', files: true },
      { name: '<new>', about: 'results as they are', files: true },
    ],
    options: diffOptions,
    ...helpPages.diff,
    progress: 'always',
    run: async ([old, now], flags, world) =>
      (await import('./commands/diff.ts')).runDiff(old as string, now as string, flags as DiffFlags, world),
  },
  {
    name: 'rules',
    about: 'list the rules, or tell all about one of them',
    arguments: [{ name: '[id]', about: 'id of a rule' }],
    options: rulesOptions,
    ...helpPages.rules,
    progress: 'never',
    run: async ([id], flags, world) =>
      (await import('./commands/rules.ts')).runRules(id as string | undefined, flags as RulesFlags, world),
  },
  {
    name: 'why',
    about: 'explain the verdicts of a line, or why there are none',
    arguments: [{ name: '<file[:line]>', about: 'an article, and a line of it', files: true }],
    options: whyOptions,
    ...helpPages.why,
    progress: 'never',
    run: async ([target], flags, world) =>
      (await import('./commands/why.ts')).runWhy(target as string, flags as WhyFlags, world),
  },
  {
    name: 'schema',
    about:
      'print the JSON Schema of a record, of expected results, of check.json, of the configuration, or of your own rules',
    arguments: [
      {
        name: '[name]',
        about: 'which one',
        choices: ['record', 'expected', 'check', 'config', 'rules'],
        default: 'record',
      },
    ],
    options: [],
    ...helpPages.schema,
    progress: 'never',
    run: async ([name], _flags, world) => (await import('./commands/schema.ts')).runSchema(name as SchemaName, world),
  },
  {
    name: 'completion',
    about: 'print a script that lets a shell complete commands, options and values',
    arguments: [{ name: '<shell>', about: 'for which shell', choices: ['bash', 'zsh', 'fish'] }],
    options: [],
    ...helpPages.completion,
    progress: 'never',
    run: async ([shell], _flags, world) =>
      (await import('./commands/completion.ts')).runCompletion(shell as ShellName, world),
  },
]
