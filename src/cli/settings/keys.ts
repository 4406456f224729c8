/** What an option is called in the configuration file and in the environment. */

import type { CommandRow } from '../command-table.ts'
import { commands, defaultCommand } from '../command-table.ts'
import { longName } from '../option-values.ts'
import type { OptionRow } from '../options.ts'

/** An option of a command that can be configured. */
export interface Configurable {
  readonly row: OptionRow
  /** `['format']`, or below the command's own key where the option is not that of `extract`: `['check', 'format']`. */
  readonly path: readonly string[]
  /** EXTRACT_FORMAT, EXTRACT_CHECK_FORMAT. */
  readonly variable: string
}

const keyOf = (row: OptionRow): string => row.key ?? longName(row).replaceAll('-', '_')

/** One row is one option, whichever commands have it: `color` is set once for all. */
export function configurableOf(command: CommandRow): readonly Configurable[] {
  return command.options
    .filter(({ once }) => !once)
    .map((row) => {
      const shared = command === defaultCommand || defaultCommand.options.includes(row)
      const path = shared ? [keyOf(row)] : [command.name, keyOf(row)]
      return { row, path, variable: ['EXTRACT', ...path].join('_').toUpperCase() }
    })
}

/** All of them, each once. */
export function allConfigurable(): readonly Configurable[] {
  const byPath = new Map(
    [defaultCommand, ...commands].flatMap(configurableOf).map((one) => [one.path.join('.'), one] as const),
  )
  return [...byPath.values()]
}
