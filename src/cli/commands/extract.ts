/** The default command: articles in, facts out. */
import type { Readable, Writable } from 'node:stream'
import { readInput } from '../../article/read-input.ts'
import { isIsoDay } from '../../article/reference-date.ts'
import { ExtractError, messages } from '../../errors.ts'
import { type FormatName, type Formatter, formatNames, makeFormatter } from '../../output/format.ts'
import { inUnit, type OffsetUnit } from '../../output/offset-unit.ts'
import type { ViewName } from '../../output/views.ts'
import { extract } from '../../pipeline.ts'
import type { ArticleRecord } from '../../record.generated.ts'
import { stateByCode } from '../../rules/place/states.ts'
import { expandPaths } from '../expand-paths.ts'
import type { Progress } from '../progress.ts'
import { ClosedPipe, fileSink, patientSink, type Sink, streamSink } from '../sink.ts'
import { colorLevel, displayWidth, type Surroundings } from '../terminal.ts'

/** Options as commander gives them. */
export interface ExtractFlags {
  readonly format?: FormatName
  readonly output?: readonly string[]
  readonly view?: ViewName
  readonly date?: string
  readonly home?: string
  readonly offsets: OffsetUnit
  readonly includeSkipped?: boolean
  readonly filesFrom?: readonly string[]
  readonly textField?: string
  readonly dateField?: string
  readonly idField?: string
  readonly maxSize: number
  readonly color: string
  readonly quiet?: boolean
  readonly stats?: boolean
}

/** The world outside, so that nothing here touches the process. */
export interface World extends Surroundings {
  readonly stdin: Readable
  readonly stdinIsTerminal: boolean
  readonly stdout: Writable
  readonly complain: (line: string) => void
  readonly progress: Progress
  /** Sinks to be cleaned up when a signal comes. */
  readonly open: Set<Sink>
}

interface Output {
  readonly formatter: Formatter
  readonly sink: Sink
}

/** Runs the command and returns the exit code. Throws an `ExtractError` for wrong usage and for output that cannot be written. */
export async function runExtract(args: readonly string[], flags: ExtractFlags, world: World): Promise<number> {
  checkOptions(flags)
  const paths = await inputPaths(args, flags, world)
  const outputs = await openOutputs(flags, world)
  const counts = {
    articles: 0,
    verdicts: 0,
    citations: 0,
    officials: 0,
    jurisdictions: 0,
    dates: 0,
    unread: 0,
    bugs: 0,
  }
  const warn = (line: string) => {
    if (!flags.quiet) world.complain(line)
  }
  try {
    for (const { formatter, sink } of outputs) await sink.write(formatter.start())
    for await (const found of expandPaths(paths)) {
      if (found instanceof ExtractError) {
        world.complain(found.message)
        counts.unread++
        continue
      }
      const { path, listed } = found
      const options = {
        found: !listed,
        maxBytes: flags.maxSize * 1_000_000,
        textField: flags.textField,
        dateField: flags.dateField,
        idField: flags.idField,
      }
      for await (const input of readInput(
        path === '-' ? 'stdin' : path,
        options,
        path === '-' ? world.stdin : undefined,
      )) {
        if ('error' in input) {
          world.complain(input.error.message)
          counts.unread++
          continue
        }
        for (const note of input.notes) warn(`warning: ${note}`)
        let record: ArticleRecord
        try {
          record = extract(input.text, {
            date: flags.date ?? input.date ?? undefined,
            home: flags.home,
            includeSkipped: flags.includeSkipped,
          })
        } catch (error) {
          world.complain(messages.bug(input.path, error))
          counts.bugs++
          continue
        }
        const { path: name, sha256, encoding } = input
        const shown = inUnit(
          { ...record, article: { ...record.article, path: name, sha256, encoding } },
          input.text,
          flags.offsets,
        )
        counts.articles++
        if (!flags.quiet) world.progress.step(name)
        for (const kind of ['verdicts', 'citations', 'officials', 'jurisdictions', 'dates'] as const)
          counts[kind] += shown[kind].length
        for (const { formatter, sink } of outputs) await sink.write(formatter.record(shown))
      }
    }
    for (const { formatter, sink } of outputs) {
      await sink.write(formatter.end())
      await sink.finish()
      world.open.delete(sink)
    }
  } catch (error) {
    for (const { sink } of outputs) sink.abandon()
    if (error instanceof ClosedPipe) return 0
    throw error
  }
  world.progress.clear()
  if (flags.stats) {
    world.complain(
      `${counts.articles} articles: ${counts.verdicts} verdicts, ${counts.citations} citations, ${counts.officials} officials, ${counts.jurisdictions} jurisdictions, ${counts.dates} dates${counts.unread > 0 ? `; ${counts.unread} unread` : ''}`,
    )
  }
  return counts.bugs > 0 ? 70 : counts.unread > 0 ? 3 : 0
}

function checkOptions(flags: ExtractFlags): void {
  if (flags.date !== undefined && !isIsoDay(flags.date)) throw new ExtractError('usage', messages.badDate(flags.date))
  if (flags.home !== undefined && !stateByCode(flags.home.toUpperCase()))
    throw new ExtractError('usage', messages.badState(flags.home))
}

/** The arguments and the names that --files-from lists; standard input when nothing is named and something is piped in. */
async function inputPaths(args: readonly string[], flags: ExtractFlags, world: World): Promise<readonly string[]> {
  const listed: string[] = []
  for (const list of flags.filesFrom ?? []) {
    const text = await readList(list, world)
    listed.push(...text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== ''))
  }
  if (args.length + listed.length > 0) return [...args, ...listed]
  if (world.stdinIsTerminal || flags.filesFrom) throw new ExtractError('usage', messages.noInput)
  return ['-']
}

async function readList(list: string, world: World): Promise<string> {
  if (list === '-') {
    const chunks: Uint8Array[] = []
    for await (const chunk of world.stdin) chunks.push(chunk as Uint8Array)
    return Buffer.concat(chunks).toString('utf8')
  }
  const { readFile } = await import('node:fs/promises')
  return readFile(list, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ExtractError(
      'usage',
      error.code === 'ENOENT' ? messages.missing(list) : messages.unreadable(list, error.code ?? 'unknown'),
    )
  })
}

async function openOutputs(flags: ExtractFlags, world: World): Promise<readonly Output[]> {
  const files = (flags.output ?? []).map(readTarget)
  const outputs: Output[] = []
  const width = displayWidth(world)
  if (files.length === 0 || flags.format) {
    const name = flags.format ?? (world.isTerminal ? 'table' : 'ndjson')
    const level = name === 'table' ? colorLevel(flags.color, world) : 0
    const chalk = level > 0 ? new (await import('chalk')).Chalk({ level }) : null
    const formatter = await makeFormatter(name, { view: flags.view ?? 'overview', width, chalk })
    outputs.push({
      formatter,
      sink: files.length > 0 ? patientSink(streamSink(world.stdout)) : streamSink(world.stdout),
    })
  }
  for (const { format, path } of files) {
    const formatter = await makeFormatter(format, { view: flags.view ?? 'overview', width, chalk: null })
    const sink = await fileSink(path)
    world.open.add(sink)
    outputs.push({ formatter, sink })
  }
  return outputs
}

const endings: ReadonlyMap<string, FormatName> = new Map<string, FormatName>([
  ['json', 'json'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['md', 'markdown'],
  ['txt', 'table'],
])

/** "csv=out.csv", or a file name whose ending tells the format. */
function readTarget(target: string): { readonly format: FormatName; readonly path: string } {
  const at = target.indexOf('=')
  const named = formatNames.find((name) => name === target.slice(0, Math.max(0, at)))
  if (named && at + 1 < target.length) return { format: named, path: target.slice(at + 1) }
  const ending = endings.get(target.slice(target.lastIndexOf('.') + 1).toLowerCase())
  if (!ending || (at > 0 && !named && /^[a-z]+$/.test(target.slice(0, at))))
    throw new ExtractError('usage', messages.badOutput(target, formatNames.join(', ')))
  return { format: ending, path: target }
}
