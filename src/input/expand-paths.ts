/** Arguments to files. Each is looked up as a path first and as a pattern only if nothing is there by that name. */
import { type Dirent, realpathSync } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ExtractError, messages } from '../errors.ts'
import type { InputProblem } from './input-text.ts'

/** What is read when a folder is given. */
export interface WantedFiles {
  readonly name: RegExp
  /** For the message that there are none. */
  readonly told: string
}

const articles: WantedFiles = {
  name: /\.(?:txt|md|html?|json|jsonl|ndjson)(?:\.gz)?$/i,
  told: 'article files (.txt .md .html .json .jsonl .ndjson, also .gz)',
}

const isPattern = (argument: string): boolean => /[*?{}[\]!()]/.test(argument)

/** A file to read. `listed`: named by the user, not found in a folder or by a pattern. */
export interface FoundPath {
  readonly path: string
  readonly listed: boolean
}

/** Files in the order of the arguments, those of a folder or pattern sorted, none twice; problems in their place. */
export async function* expandPaths(
  args: readonly string[],
  wanted: WantedFiles = articles,
): AsyncGenerator<FoundPath | InputProblem> {
  const seen = new Set<string>()
  const fresh = (path: string): boolean => {
    const key = identity(path)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
  for (const argument of args) {
    if (argument === '-') {
      if (fresh('-')) yield { path: '-', listed: true }
      continue
    }
    let empty = true
    for await (const found of lookUp(argument, wanted)) {
      empty = false
      if (typeof found !== 'string') yield found
      else if (fresh(found)) yield { path: found, listed: found === argument }
    }
    if (empty)
      yield problem(
        argument,
        isPattern(argument) ? messages.noMatch(argument) : messages.emptyFolder(argument, wanted.told),
      )
  }
}

/** Two names of one file are one file. */
function identity(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

async function* lookUp(argument: string, wanted: WantedFiles): AsyncGenerator<string | InputProblem> {
  const entry = await stat(argument).catch((error: NodeJS.ErrnoException) => error)
  if (!(entry instanceof Error)) {
    if (entry.isDirectory()) yield* filesOf(argument, wanted, new Set())
    else yield argument
    return
  }
  const code = entry.code ?? 'unknown'
  if (await isLink(argument)) yield dangling(argument)
  else if (code !== 'ENOENT' && code !== 'ENOTDIR') yield problem(argument, messages.unreadable(argument, code))
  else if (isPattern(argument)) yield* matchesOf(argument)
  else yield problem(argument, messages.missing(argument))
}

const problem = (path: string, message: string): InputProblem => ({ path, error: new ExtractError('input', message) })

const dangling = (path: string): InputProblem => problem(path, `${path}: a link to a file that is not there`)

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  )

/** The files that match a pattern, sorted; those that are links too. */
async function* matchesOf(pattern: string): AsyncGenerator<string | InputProblem> {
  const { default: glob } = await import('fast-glob')
  const matches = await glob(pattern, {
    dot: false,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    suppressErrors: true,
  })
  for (const { path, dirent } of matches.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (dirent.isFile()) yield path
    else if (dirent.isSymbolicLink()) {
      const end = await stat(path).catch(() => null)
      if (end === null) yield dangling(path)
      else if (end.isFile()) yield path
    }
  }
}

/**
 * The wanted files below a folder, sorted; a folder that links back to one above is entered once, hidden ones and those of packages
 * not at all.
 */
async function* filesOf(
  folder: string,
  wanted: WantedFiles,
  entered: Set<string>,
): AsyncGenerator<string | InputProblem> {
  const real = identity(folder)
  if (entered.has(real)) return
  entered.add(real)
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    // What lies beside it is still read.
    yield problem(folder, messages.unreadable(folder, (error as NodeJS.ErrnoException).code ?? 'unknown'))
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry
    if (kind?.isDirectory()) yield* filesOf(path, wanted, entered)
    else if (kind?.isFile() && wanted.name.test(entry.name)) yield path
    else if (kind === null && wanted.name.test(entry.name)) yield dangling(path)
  }
}
