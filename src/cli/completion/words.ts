/** What can be completed, read off the same rows as the help. */
import { type CommandRow, commands, defaultCommand } from '../command-table.ts'
import type { OptionRow } from '../options.ts'
import { settingOptions } from '../settings/setting-options.ts'

/** An option as it is typed. */
export interface OptionWords {
  readonly short: string | null
  readonly long: string
  readonly about: string
  /** What stands behind it; null: nothing. */
  readonly value: ValueWords | null
}

/** A value: one of these, the name of a file, or anything. */
export interface ValueWords {
  readonly name: string
  readonly choices: readonly string[]
  readonly files: boolean
  /** Several, with commas between. */
  readonly list: boolean
}

export interface CommandWords {
  readonly name: string
  readonly about: string
  readonly options: readonly OptionWords[]
  readonly arguments: readonly ValueWords[]
}

/** Those that commander itself adds. */
const help: OptionRow = { flags: '-h, --help', about: 'display help for command' }
const version: OptionRow = { flags: '-V, --version', about: 'output the version number' }

/** `-f, --format <format>` in its parts. */
function optionWords({ flags, about, choices, files, list }: OptionRow): OptionWords {
  const { short, long, value } =
    /^(?:(?<short>-\w), )?(?<long>--[\w-]+)(?: <(?<value>[^<>]+)>)?$/.exec(flags)?.groups ?? {}
  if (!long) throw new Error(`an option without a long name: ${flags}`)
  const words = value
    ? { name: value.replace('...', ''), choices: choices ?? [], files: files === true, list: list === true }
    : null
  return { short: short ?? null, long, about, value: words }
}

const commandWords = (row: CommandRow, more: readonly OptionRow[]): CommandWords => ({
  name: row.name,
  about: row.about,
  options: [...row.options, ...(row.options.length > 0 ? settingOptions : []), ...more].map(optionWords),
  arguments: row.arguments.map(({ name, choices, files }) => ({
    name: name.replace(/[<>[\].]/g, ''),
    choices: choices ?? [],
    files: files === true,
    list: false,
  })),
})

/** `extract` without a command, and the commands. */
export const allWords = (): { readonly main: CommandWords; readonly commands: readonly CommandWords[] } => ({
  main: commandWords(defaultCommand, [help, version]),
  commands: commands.map((row) => commandWords(row, [help])),
})

/** A word of the shells, whatever is in it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
