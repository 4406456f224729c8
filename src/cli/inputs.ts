/** The inputs of a run: names to files, files to texts, of a shard those that are its own. */
import { stat } from 'node:fs/promises'
import { ExtractError, messages } from '../errors.ts'
import { expandPaths, type FoundPath } from '../input/expand-paths.ts'
import type { InputFormat } from '../input/input-format.ts'
import type { Input, InputProblem } from '../input/input-text.ts'
import { readInput } from '../input/read-input.ts'
import { refuseInputs, type Target } from './outputs.ts'
import { openRecordNotes, type RecordNotes } from './record-notes.ts'
import { type Part, partsOf, type Shard } from './shard.ts'
import type { World } from './world.ts'

/** The options that decide, as commander gives them. */
export interface InputFlags {
  readonly filesFrom?: readonly string[]
  readonly inputFormat: InputFormat | 'auto'
  readonly textField?: string
  readonly dateField?: string
  readonly idField?: string
  readonly maxSize: number
  readonly quiet?: boolean
}

interface ListedFile {
  readonly file: FoundPath | InputProblem
  readonly part?: Part | undefined
}

/** The arguments and the names that --files-from lists; standard input when nothing is named and something is piped in. */
export async function inputPaths(args: readonly string[], flags: InputFlags, world: World): Promise<readonly string[]> {
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

/** The inputs of a run. */
export interface OpenInputs {
  readonly inputs: AsyncGenerator<Input>
  /** What to tell of the records once all are read, in lines. */
  readonly notes: () => readonly string[]
}

/**
 * Opens the inputs; texts and problems come in their order, one at a time. Files are looked up before the first is read where one
 * could be overwritten, where a shard or somebody at the terminal has to know how much there is.
 */
export async function openInputs(
  paths: readonly string[],
  flags: InputFlags,
  targets: readonly Target[],
  shard: Shard | null,
  world: World,
): Promise<OpenInputs> {
  const notes = openRecordNotes(flags)
  const opened = (files: AsyncIterable<ListedFile> | Iterable<ListedFile>): OpenInputs => ({
    inputs: readFiles(files, flags, notes, world),
    notes: notes.lines,
  })
  const watched = world.errorsToTerminal && flags.quiet !== true && !paths.includes('-')
  if (targets.length === 0 && shard === null && !watched) return opened(asListed(expandPaths(paths)))
  const files: (FoundPath | InputProblem)[] = []
  for await (const file of expandPaths(paths)) files.push(file)
  refuseInputs(targets, flags.filesFrom ?? [])
  refuseInputs(
    targets,
    files.flatMap((file) => ('error' in file ? [] : [file.path])),
  )
  if (shard !== null && paths.includes('-')) throw new ExtractError('usage', messages.shardOfPipe)
  if (shard === null && !watched) return opened(asListed(files))
  const sizes = await Promise.all(files.map(sizeOf))
  const parts = shard === null ? sizes.map(() => undefined) : partsOf(sizes, shard)
  const listed = files.flatMap((file, at) => (parts[at] === null ? [] : [{ file, part: parts[at] ?? undefined }]))
  world.progress.expect(
    parts.reduce<number>((sum, part, at) => {
      const size = sizes[at] ?? 0
      // What stands before a part is read too.
      return part === null ? sum : sum + Math.min(size, part?.to ?? size)
    }, 0),
  )
  return opened(listed)
}

/** Bytes; 0 for what has no size that could be known. */
async function sizeOf(file: FoundPath | InputProblem): Promise<number> {
  if ('error' in file) return 0
  const stats = await stat(file.path).catch(() => null)
  return stats?.isFile() ? stats.size : 0
}

async function* asListed(
  files: AsyncIterable<FoundPath | InputProblem> | Iterable<FoundPath | InputProblem>,
): AsyncGenerator<ListedFile> {
  for await (const file of files) yield { file }
}

async function* readFiles(
  files: AsyncIterable<ListedFile> | Iterable<ListedFile>,
  flags: InputFlags,
  notes: RecordNotes,
  world: World,
): AsyncGenerator<Input> {
  for await (const { file, part } of files) {
    if ('error' in file) {
      yield file
      continue
    }
    const piped = file.path === '-'
    const options = {
      found: !file.listed,
      format: flags.inputFormat === 'auto' ? undefined : flags.inputFormat,
      maxBytes: flags.maxSize * 1_000_000,
      textField: flags.textField,
      dateField: flags.dateField,
      idField: flags.idField,
      part,
      meter: world.progress.read,
      watch: notes.watch,
    }
    yield* readInput(piped ? 'stdin' : file.path, options, piped ? world.stdin : undefined)
  }
}
