/** From arguments to exit code. The commands see the process through a `World` that is made here. What a command needs is loaded when it runs. */
import { isatty } from 'node:tty'
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import packageInfo from '../../package.json' with { type: 'json' }
import { visible } from '../output/printable.ts'
import { type ArgumentRow, type CommandRow, commands, defaultCommand } from './command-table.ts'
import { helpText } from './help-text.ts'
import { chosen, longName, readFlag, ValueFault } from './option-values.ts'
import type { OptionRow } from './options.ts'
import { noProgress, terminalProgress } from './progress.ts'
import { settingNotes, settingOptions } from './settings/setting-options.ts'
import type { GivenFlags } from './settings/settle.ts'
import type { Sink } from './sink.ts'
import type { World } from './world.ts'

/** Shown only where both a terminal and its user are there to see it. */
let progress = noProgress

const complain = (line: string): void => {
  progress.clear()
  process.stderr.write(`extract: ${visible(line.replace(/[\r\n]+/g, ' '))}\n`)
}

const open = new Set<Sink>()

/** Half-written drafts are removed; then the signal does what it does to any program, so that shells see 130 or 143. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const sink of open) sink.abandon()
    process.kill(process.pid, signal)
  })
}

const CANNOT_WRITE = 4

/** Help and versions are not written through a sink: a reader who closes the pipe is no error to them either. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = CANNOT_WRITE
})

function optionOf(row: OptionRow): Option {
  const option = new Option(row.flags, row.about)
  if (row.choices) option.choices([...row.choices])
  if (row.default !== undefined) option.default(row.default)
  if (row.choices || row.many || row.list || typeof row.default === 'number')
    option.argParser((text: string, before: unknown) => refused(() => readFlag(row, text, before)))
  return option
}

/** What is wrong with a value, as commander tells it. */
function refused<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof ValueFault ? new InvalidArgumentError(error.message) : error
  }
}

/** Takes back what the environment or the configuration file says. */
const negationOf = (row: OptionRow): readonly Option[] =>
  row.once || row.default !== undefined ? [] : [new Option(`--no-${longName(row)}`).hideHelp()]

function argumentOf(row: ArgumentRow): Argument {
  const argument = new Argument(row.name, row.about)
  const { choices } = row
  if (choices) argument.choices([...choices]).argParser((text: string) => refused(() => chosen(choices, text)))
  if (row.default !== undefined) argument.default(row.default)
  return argument
}

function commandOf(row: CommandRow, parent?: Command): Command {
  const command = new Command(row.name).description(row.about)
  if (parent) command.copyInheritedSettings(parent)
  command
    .addHelpText('before', helpText(row.examples))
    .addHelpText('after', helpText((row.options.length > 0 ? settingNotes : '') + row.notes))
  for (const argument of row.arguments) command.addArgument(argumentOf(argument))
  for (const option of row.options) {
    command.addOption(optionOf(option))
    for (const negation of negationOf(option)) command.addOption(negation)
  }
  for (const option of row.options.length > 0 ? settingOptions : []) command.addOption(optionOf(option))
  return command.action(async (...given: readonly unknown[]) => {
    const words = given.slice(0, row.arguments.length)
    const world = theWorld()
    if (row.options.length === 0) {
      process.exitCode = await row.run(words, command.opts(), world)
      return
    }
    const flags = givenTo(command)
    const { settle } = await import('./settings/settle.ts')
    const settings = await settle(row, flags, world)
    if (flags.values.printConfig) {
      await (await import('./settings/print-config.ts')).printConfig(settings, world)
      return
    }
    // On a terminal the results themselves show how far the work is.
    if (row.progress === 'always' || (row.progress === 'in-pipes' && !process.stdout.isTTY)) showProgress()
    process.exitCode = await row.run(words, settings.flags, world)
  })
}

/** What was said of the configuration before or behind the name of a command. */
function settingsOf(command: Command | null): Readonly<Record<string, unknown>> {
  const names = ['config', 'printConfig'].filter((name) => command?.getOptionValueSource(name) === 'cli')
  return Object.fromEntries(names.map((name) => [name, command?.getOptionValue(name)]))
}

const givenTo = (command: Command): GivenFlags => ({
  nameOf: (row) => new Option(row.flags).attributeName(),
  // `extract --no-config check` means it too.
  values: { ...command.opts(), ...settingsOf(command.parent), ...settingsOf(command) },
  isGiven: (name) => command.getOptionValueSource(name) === 'cli',
})

function program(): Command {
  const command = commandOf(defaultCommand)
    .version(packageInfo.version, '-V, --version')
    .configureOutput({ outputError: (text, write) => write(`extract: ${oneLine(text)}\n`) })
    .exitOverride()
    // Options behind a command's name are that command's: `check -f tap`.
    .enablePositionalOptions()
    .helpCommand('help [command]', 'tell about a command')
  for (const row of commands) command.addCommand(commandOf(row, command))
  return command
}

function showProgress(): void {
  if (process.stderr.isTTY)
    progress = terminalProgress(process.stderr, process.stderr.columns ?? 80, () => performance.now())
}

const theWorld = (): World => ({
  // Touched only by who reads it: Node sets it to non-blocking, for whoever shares it as well.
  get stdin() {
    return process.stdin
  },
  stdinIsTerminal: isatty(0),
  stdout: process.stdout,
  isTerminal: process.stdout.isTTY === true,
  errorsToTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns,
  env: process.env,
  complain,
  // Asked for when it is used: a command knows only then whether it is to be shown.
  get progress() {
    return progress
  },
  open,
})

/** "error: unknown option '--vew'\n(Did you mean --view?)" as one line: "unknown option '--vew'. Did you mean --view?" */
function oneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .replace(/^command-argument value ('.*') is invalid for argument '(.*?)'\./s, '$2 $1 is invalid.')
    .trim()
    .replace(/\n\((.*\?)\)$/, '. $1')
    .replace(/\n/g, ' ')
}

/** "help chekc": commander would print all of the main help, and not say why. */
async function refuseUnknownHelp([first, word]: readonly string[]): Promise<void> {
  const names = [...commands.map(({ name }) => name), 'help']
  if (first !== 'help' || word === undefined || word.startsWith('-') || names.includes(word)) return
  const [{ ExtractError, messages }, { nearest }] = await Promise.all([import('../errors.ts'), import('../nearest.ts')])
  throw new ExtractError('usage', messages.noHelp(word, nearest(word, names)[0], names.join(', ')))
}

/** Reads the arguments of the process, does what they ask and sets its exit code. */
export async function main(): Promise<void> {
  try {
    await refuseUnknownHelp(process.argv.slice(2))
    await program().parseAsync(process.argv)
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    const { ExtractError } = await import('../errors.ts')
    if (error instanceof ExtractError) {
      complain(error.message)
      process.exitCode = error.code === 'output' ? CANNOT_WRITE : 2
      return
    }
    complain(
      `internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    process.exitCode = 70
  }
}
