/** The default command: articles in, facts out. */
import { existsSync } from 'node:fs'
import type { InputFormat } from '../../article/input-format.ts'
import { readInput } from '../../article/read-input.ts'
import { ExtractError, messages } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import { inUnit, type OffsetUnit } from '../../output/offset-unit.ts'
import { extract } from '../../pipeline.ts'
import type { ArticleRecord } from '../../record.generated.ts'
import { commands } from '../command-table.ts'
import { expandPaths, type FoundPath } from '../expand-paths.ts'
import { type OutputFlags, openOutputs, readTargets, refuseInputs, type Target } from '../outputs.ts'
import { openRules } from '../own-rules.ts'
import { openFilters } from '../selection.ts'
import { ClosedPipe } from '../sink.ts'
import type { World } from '../world.ts'

/** Options as commander gives them. */
export interface ExtractFlags extends OutputFlags {
  readonly date?: string
  readonly home?: string
  readonly offsets: OffsetUnit
  readonly includeSkipped?: boolean
  readonly rules?: readonly string[]
  readonly filesFrom?: readonly string[]
  readonly inputFormat: InputFormat | 'auto'
  readonly textField?: string
  readonly dateField?: string
  readonly idField?: string
  readonly maxSize: number
  readonly quiet?: boolean
  readonly stats?: boolean
}

/** Runs the command and returns the exit code. Throws an `ExtractError` for wrong usage and for output that cannot be written. */
export async function runExtract(args: readonly string[], flags: ExtractFlags, world: World): Promise<number> {
  refuseMistypedCommand(args)
  const paths = await inputPaths(args, flags, world)
  const targets = readTargets(flags)
  refuseInputs(targets, flags.rules ?? [])
  const rules = await openRules(flags.rules)
  const files = await inputFiles(paths, flags, targets)
  const filters = await openFilters(flags, world)
  const outputs = await openOutputs(flags, targets, world)
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
    await outputs.start()
    for await (const found of files) {
      if (found instanceof ExtractError) {
        world.complain(found.message)
        counts.unread++
        continue
      }
      const { path, listed } = found
      const options = {
        found: !listed,
        format: flags.inputFormat === 'auto' ? undefined : flags.inputFormat,
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
            rules,
          })
        } catch (error) {
          world.complain(messages.bug(input.path, error))
          counts.bugs++
          continue
        }
        const { path: name, sha256, encoding } = input
        const shown = filters.take(
          inUnit(
            { ...record, article: { ...record.article, path: name, sha256, encoding } },
            input.text,
            flags.offsets,
          ),
        )
        counts.articles++
        if (!flags.quiet) world.progress.step(name)
        if (!shown) continue
        for (const kind of ['verdicts', 'citations', 'officials', 'jurisdictions', 'dates'] as const)
          counts[kind] += shown[kind].length
        await outputs.record(shown, input.text)
      }
    }
    await outputs.finish()
  } catch (error) {
    outputs.abandon()
    if (error instanceof ClosedPipe) return 0
    throw error
  }
  world.progress.clear()
  if (flags.stats) {
    world.complain(
      `${counts.articles} articles: ${counts.verdicts} verdicts, ${counts.citations} citations, ${counts.officials} officials, ${counts.jurisdictions} jurisdictions, ${counts.dates} dates${counts.unread > 0 ? `; ${counts.unread} unread` : ''}`,
    )
  }
  const answer = filters.finish()
  return counts.bugs > 0 ? 70 : counts.unread > 0 ? 3 : answer
}

/** "convrt results.ndjson": a word that names nothing here and is nearly a command. Of short words too many are. */
function refuseMistypedCommand([word]: readonly string[]): void {
  if (word === undefined || !/^[a-z]{4,20}$/.test(word) || existsSync(word)) return
  const [near] = nearest(
    word,
    commands.map(({ name }) => name),
  )
  if (near !== undefined) throw new ExtractError('usage', messages.noCommand(word, near))
}

/** The files to read, one after the other; all are looked up first where one of them could be overwritten. */
async function inputFiles(
  paths: readonly string[],
  flags: ExtractFlags,
  targets: readonly Target[],
): Promise<AsyncIterable<FoundPath | ExtractError> | Iterable<FoundPath | ExtractError>> {
  if (targets.length === 0) return expandPaths(paths)
  const found: (FoundPath | ExtractError)[] = []
  for await (const file of expandPaths(paths)) found.push(file)
  refuseInputs(targets, flags.filesFrom ?? [])
  refuseInputs(
    targets,
    found.flatMap((file) => (file instanceof ExtractError ? [] : [file.path])),
  )
  return found
}

/** The arguments and the names that --files-from lists; standard input when nothing is named and something is piped in. */
async function inputPaths(args: readonly string[], flags: ExtractFlags, world: World): Promise<readonly string[]> {
  const listed: string[] = []
  for (const list of flags.filesFrom ?? []) {
    const text = await readList(list, world)
    for (const name of text.split(text.includes('\0') ? '\0' : /\r?\n/)) if (name !== '') listed.push(name)
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
