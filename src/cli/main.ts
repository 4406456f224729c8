/** From arguments to exit code. The only file that touches the process. What a command needs is loaded when it runs. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import packageInfo from '../../package.json' with { type: 'json' }
import type { CheckFlags } from './commands/check.ts'
import type { ExtractFlags, World } from './commands/extract.ts'
import {
  checkExamples,
  checkNotes,
  checkOptions,
  examples,
  exitCodes,
  extractOptions,
  type OptionRow,
} from './options.ts'
import { noProgress, terminalProgress } from './progress.ts'
import type { Sink } from './sink.ts'

/** Shown only where both a terminal and its user are there to see it. */
let progress = noProgress

const complain = (line: string): void => {
  progress.clear()
  process.stderr.write(`extract: ${line.replace(/[\r\n]+/g, ' ')}\n`)
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
  if (row.many) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
  if (typeof row.default === 'number') {
    option.argParser((value: string) => {
      const number = Number(value)
      if (!(number > 0)) throw new InvalidArgumentError('Want a number above 0.')
      return number
    })
  }
  return option
}

function program(): Command {
  const command = new Command('extract')
    .description(
      'Reads news articles and tells who is said to obey or break which law: verdicts, jurisdictions, officials, citations and dates, each with its exact words.',
    )
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .version(packageInfo.version, '-V, --version')
    .addHelpText('before', `${examples}`)
    .addHelpText('after', exitCodes)
    .configureOutput({ outputError: (text, write) => write(`extract: ${oneLine(text)}\n`) })
    .exitOverride()
    // Options behind a command's name are that command's: `check -f tap`.
    .enablePositionalOptions()
  for (const row of extractOptions) command.addOption(optionOf(row))
  command.action(async (paths: readonly string[], flags: ExtractFlags) => {
    const { runExtract } = await import('./commands/extract.ts')
    // On a terminal the results themselves show how far the work is.
    if (!process.stdout.isTTY) showProgress()
    process.exitCode = await runExtract(paths, flags, theWorld())
  })
  command.addCommand(checkCommand(command))
  command
    .command('schema')
    .description('print the JSON Schema of a record')
    .action(async () => {
      const { runSchema } = await import('./commands/schema.ts')
      process.stdout.write(runSchema())
    })
  return command
}

function checkCommand(parent: Command): Command {
  const command = new Command('check')
    .description('compare articles with the results that people expect of them')
    .argument('[dir]', 'folder of articles and expected results', 'fixtures')
    .copyInheritedSettings(parent)
    .addHelpText('before', checkExamples)
    .addHelpText('after', checkNotes)
  for (const row of checkOptions) command.addOption(optionOf(row))
  return command.action(async (folder: string, flags: CheckFlags) => {
    const { runCheck } = await import('./commands/check.ts')
    showProgress()
    process.exitCode = await runCheck(folder, flags, theWorld())
  })
}

function showProgress(): void {
  if (process.stderr.isTTY)
    progress = terminalProgress(process.stderr, process.stderr.columns ?? 80, () => performance.now())
}

const theWorld = (): World => ({
  stdin: process.stdin,
  stdinIsTerminal: process.stdin.isTTY === true,
  stdout: process.stdout,
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  env: process.env,
  complain,
  progress,
  open,
})

/** "error: unknown option '--vew'\n(Did you mean --view?)" as one line. */
function oneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replace(/\n\(?/g, ' ')
    .replace(/\?\)$/, '?')
}

async function main(): Promise<void> {
  try {
    await program().parseAsync(process.argv)
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    const { ExtractError } = await import('../errors.ts')
    if (error instanceof ExtractError) {
      complain(error.message)
      process.exitCode = error.code === 'output' ? 4 : 2
      return
    }
    complain(
      `internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    process.exitCode = 70
  }
}

await main()
